import type { BelvoSandboxControl, BelvoSandboxOptions } from './belvo-sandbox-control.ts'
import type { FinapiSandboxControl, FinapiSandboxOptions } from './finapi-sandbox-control.ts'
import type { FintocSandboxControl, FintocSandboxOptions } from './fintoc-sandbox-control.ts'
import type { ResponseFault, SandboxProvider } from './provider-sandbox-control.ts'
import type { DeliveryFault, SandboxDelivery } from './sandbox-deliveries.ts'

/** Milliseconds, or a text of numbers with the units `ms`, `s`, `m`, `h` and `d`, such as `90s`, `1h30m` or `2d`. */
export type SandboxDuration = number | string

/** Something that goes wrong: with the answers of a provider, or with what it delivers. */
export type SandboxFault =
  | { readonly provider: SandboxProvider; readonly response: ResponseFault }
  | { readonly provider: SandboxProvider; readonly delivery: DeliveryFault }

/** What `startSandbox` takes; everything has a default. */
export interface SandboxOptions<Provider extends SandboxProvider = SandboxProvider> {
  /** Who is emulated, all three by default. The documents of the others are not loaded. */
  readonly providers?: readonly Provider[] | undefined
  /**
   * Port of the first API; the others take the next ones, in the order finAPI Access, finAPI Web Form, Fintoc, Belvo, Belvo
   * Direct Debit, as far as they are emulated. 0, the default, lets the system choose them all.
   */
  readonly port?: number | undefined
  /** Port of the inspector, a page that shows and steers everything; 0 lets the system choose. Without it there is none. */
  readonly inspectorPort?: number | undefined
  /** `real`, the default, follows the wall clock; `manual` stands still until `clock.advance`. */
  readonly clock?: 'real' | 'manual' | undefined
  /** Sandbox time at the start; now by default. */
  readonly startAt?: Date | undefined
  /** Real milliseconds added to every answer. */
  readonly latencyMs?: number | undefined
  /** Makes ids, tokens, credentials and example answers repeatable. */
  readonly seed?: number | undefined
  /** Faults from the start. */
  readonly faults?: readonly SandboxFault[] | undefined
  /** Starts where `sandbox.snapshot()` was, with the ids and credentials of that sandbox; `seed` is then the snapshot's. */
  readonly snapshot?: Uint8Array | undefined
  /**
   * Keeps the state in this file: read at the start when it exists, written within two seconds of a change and by `close`. With a `real` clock what
   * fell due in between happens at the start.
   */
  readonly stateFile?: string | undefined
  readonly finapi?: FinapiSandboxOptions | undefined
  readonly fintoc?: FintocSandboxOptions | undefined
  readonly belvo?: BelvoSandboxOptions | undefined
}

/** What each provider's part of the sandbox is steered with. */
export interface SandboxControls {
  readonly finapi: FinapiSandboxControl
  readonly fintoc: FintocSandboxControl
  readonly belvo: BelvoSandboxControl
}

/** What a sandbox has whoever it emulates. */
export interface SandboxBase {
  readonly clock: {
    now(): Date
    /** The same as `advance` of the sandbox. */
    advance(duration: SandboxDuration): Promise<void>
  }
  /**
   * Moves the sandbox time, running everything that falls due in order of time, callbacks included.
   *
   * @throws RangeError when it is negative, or a text that is no duration
   * @example
   * ```ts
   * await sandbox.advance('20m')
   * ```
   */
  advance(duration: SandboxDuration): Promise<void>
  /** What is planned to go wrong, at all providers. */
  readonly faults: {
    /** What still waits, with how often it applies. */
    readonly all: readonly (SandboxFault & { readonly left: number })[]
    /** @throws TypeError when the provider, or its operation, does not exist here; RangeError for a count below one */
    add(fault: SandboxFault): void
    clear(): void
  }
  /** Webhooks and callbacks of all providers. */
  readonly deliveries: {
    /** Every attempt, by sandbox time. */
    readonly all: readonly (SandboxDelivery & { readonly provider: SandboxProvider })[]
    /**
     * Sends the same body once more to the same URL; no fault and no retry applies.
     *
     * @throws RangeError when no delivery of this provider has this id
     */
    redeliver(provider: SandboxProvider, id: string): Promise<SandboxDelivery>
  }
  /**
   * Everything the sandbox remembers, with what waits for its time and the faults that are planned. Resolves when what is on its way has arrived. The
   * bytes are for `restore` and `startSandbox({ snapshot })` of the same version, and hold the credentials of this sandbox.
   */
  snapshot(): Promise<Uint8Array>
  /**
   * Makes everything as it was, the time of a `manual` clock included; a `real` one goes on, as far ahead as it was.
   *
   * @throws TypeError when it is no snapshot of this version, or of a sandbox with other credentials or providers
   */
  restore(snapshot: Uint8Array): Promise<void>
  /** Makes everything as it was at the start. */
  reset(): Promise<void>
  /** Where the inspector is, when `inspectorPort` was given. */
  readonly inspectorUrl: string | undefined
  /** Closes every listener and every open connection, and drops what is still waiting. */
  close(): Promise<void>
}

/** A running sandbox: `clock`, `close` and a control for each provider that was asked for. */
export type Sandbox<Provider extends SandboxProvider = SandboxProvider> = SandboxBase & Pick<SandboxControls, Provider>

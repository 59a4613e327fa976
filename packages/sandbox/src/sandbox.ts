import type { BelvoSandboxControl, BelvoSandboxOptions } from './belvo-sandbox-control.ts'
import type { FinapiSandboxControl, FinapiSandboxOptions } from './finapi-sandbox-control.ts'
import type { FintocSandboxControl, FintocSandboxOptions } from './fintoc-sandbox-control.ts'
import type { SandboxProvider } from './provider-sandbox-control.ts'

/** What `startSandbox` takes; everything has a default. */
export interface SandboxOptions<Provider extends SandboxProvider = SandboxProvider> {
  /** Who is emulated, all three by default. The documents of the others are not loaded. */
  readonly providers?: readonly Provider[] | undefined
  /**
   * Port of the first API; the others take the next ones, in the order finAPI Access, finAPI Web Form, Fintoc, Belvo, Belvo
   * Direct Debit, as far as they are emulated. 0, the default, lets the system choose them all.
   */
  readonly port?: number | undefined
  /** `real`, the default, follows the wall clock; `manual` stands still until `clock.advance`. */
  readonly clock?: 'real' | 'manual' | undefined
  /** Sandbox time at the start; now by default. */
  readonly startAt?: Date | undefined
  /** Real milliseconds added to every answer. */
  readonly latencyMs?: number | undefined
  /** Makes ids, tokens, credentials and example answers repeatable. */
  readonly seed?: number | undefined
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
    /**
     * Moves the sandbox time by `ms`, running everything that falls due in order of time, callbacks included.
     *
     * @throws RangeError when `ms` is negative or not a number.
     */
    advance(ms: number): Promise<void>
  }
  /** Closes every listener and every open connection, and drops what is still waiting. */
  close(): Promise<void>
}

/** A running sandbox: `clock`, `close` and a control for each provider that was asked for. */
export type Sandbox<Provider extends SandboxProvider = SandboxProvider> = SandboxBase & Pick<SandboxControls, Provider>

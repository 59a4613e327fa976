import type { FinapiSandboxControl, FinapiSandboxOptions } from './finapi-sandbox-control.ts'

export interface SandboxOptions {
  /** Port of Access; the Web Form API takes the next one. 0, the default, lets the system choose both. */
  readonly port?: number | undefined
  /** `real`, the default, follows the wall clock; `manual` stands still until `clock.advance`. */
  readonly clock?: 'real' | 'manual' | undefined
  /** Sandbox time at the start; now by default. */
  readonly startAt?: Date | undefined
  /** Real milliseconds added to every answer. */
  readonly latencyMs?: number | undefined
  /** Makes ids, tokens and credentials repeatable. */
  readonly seed?: number | undefined
  readonly finapi?: FinapiSandboxOptions | undefined
}

export interface Sandbox {
  /** Two listeners, so that a client that mixes up the APIs fails here as it would fail at the provider. */
  readonly origins: { readonly access: string; readonly webForm: string }
  /** The Access origin. */
  readonly url: string
  readonly finapi: FinapiSandboxControl
  readonly clock: {
    now(): Date
    /**
     * Moves the sandbox time by `ms`, running everything that falls due in order of time, callbacks included.
     *
     * @throws RangeError when `ms` is negative or not a number.
     */
    advance(ms: number): Promise<void>
  }
  /** Closes both listeners and every open connection, and drops what is still waiting. */
  close(): Promise<void>
}

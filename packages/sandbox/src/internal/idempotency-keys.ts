import type { Refusal } from './refusal.ts'
import type { SandboxClock } from './sandbox-clock.ts'
import type { SandboxState } from './sandbox-state.ts'
import type { WireAnswer } from './wire-answer.ts'

/** How one provider keeps idempotency keys. */
export interface IdempotencyRules {
  /** Header that carries the key. */
  readonly header: string
  /** Sandbox milliseconds after which a key counts as new; nothing for keys that never do. */
  readonly lifetimeMs: number | undefined
  /** A second call while the first one runs: does it wait for that answer, or is it refused? */
  readonly whileRunning: 'wait' | 'refuse'
  /** Is this answer kept under the key, or is the key free again? */
  keeps(answer: WireAnswer): boolean
  /** The refusal of a key that was used with other parameters. */
  different(): Refusal
  /** The refusal of a second call while the first one runs. */
  running(): Refusal
  /** Headers that say what happened to the key. */
  headers(key: string, state: 'first' | 'running' | 'replayed'): Readonly<Record<string, string>>
}

export interface KeyedCall {
  /** Key and principal. */
  readonly key: string
  /** Everything the provider compares with the first use. */
  readonly fingerprint: string
}

/** `keep` is what goes under the key; nothing leaves the key free. */
export interface KeyedOutcome {
  readonly answer: WireAnswer
  readonly keep: WireAnswer | undefined
}

export type KeyedAnswer =
  | { readonly state: 'first' | 'replayed'; readonly answer: WireAnswer }
  | { readonly state: 'different' }
  | { readonly state: 'running' }

export interface IdempotencyKeys {
  run(call: KeyedCall, effect: () => Promise<KeyedOutcome>): Promise<KeyedAnswer>
}

interface KeptAnswer {
  readonly fingerprint: string
  readonly createdAt: number
  readonly answer: WireAnswer
}

interface RunningCall {
  readonly fingerprint: string
  readonly done: Promise<void>
}

/** @param name of the kept answers in the state */
export function createIdempotencyKeys(
  { clock, state, name }: { readonly clock: SandboxClock; readonly state: SandboxState; readonly name: string },
  rules: Pick<IdempotencyRules, 'lifetimeMs' | 'whileRunning'>,
): IdempotencyKeys {
  const kept = state.map<string, KeptAnswer>(name)
  const running = new Map<string, RunningCall>()

  const keptUnder = (key: string): KeptAnswer | undefined => {
    const found = kept.get(key)
    return found === undefined || (rules.lifetimeMs !== undefined && clock.now() - found.createdAt >= rules.lifetimeMs) ? undefined : found
  }

  const first = async ({ key, fingerprint }: KeyedCall, effect: () => Promise<KeyedOutcome>): Promise<KeyedAnswer> => {
    let finish: () => void = () => undefined
    const done = new Promise<void>((resolve) => {
      finish = resolve
    })
    const createdAt = clock.now()
    running.set(key, { fingerprint, done })
    kept.delete(key)
    try {
      const { answer, keep } = await effect()
      if (keep !== undefined) kept.set(key, { fingerprint, createdAt, answer: keep })
      return { state: 'first', answer }
    } finally {
      running.delete(key)
      finish()
    }
  }

  return {
    async run(call, effect) {
      for (;;) {
        const under = running.get(call.key)
        const found = keptUnder(call.key)
        if (under === undefined && found === undefined) return first(call, effect)
        if ((under ?? found)?.fingerprint !== call.fingerprint) return { state: 'different' }
        if (found !== undefined) return { state: 'replayed', answer: found.answer }
        if (rules.whileRunning === 'refuse') return { state: 'running' }
        await under?.done
      }
    },
  }
}

import type { Refusal } from './refusal.ts'
import type { SandboxClock } from './sandbox-clock.ts'
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

interface Entry {
  readonly fingerprint: string
  readonly createdAt: number
  /** Resolves with what was kept. */
  readonly done: Promise<WireAnswer | undefined>
  kept: WireAnswer | undefined
}

export function createIdempotencyKeys(clock: SandboxClock, rules: Pick<IdempotencyRules, 'lifetimeMs' | 'whileRunning'>): IdempotencyKeys {
  const entries = new Map<string, Entry>()

  const valid = (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && (rules.lifetimeMs === undefined || clock.now() - entry.createdAt < rules.lifetimeMs)

  const first = async ({ key, fingerprint }: KeyedCall, effect: () => Promise<KeyedOutcome>): Promise<KeyedAnswer> => {
    let finish: (kept: WireAnswer | undefined) => void = () => undefined
    const done = new Promise<WireAnswer | undefined>((resolve) => {
      finish = resolve
    })
    const entry: Entry = { fingerprint, createdAt: clock.now(), done, kept: undefined }
    entries.set(key, entry)
    try {
      const { answer, keep } = await effect()
      entry.kept = keep
      return { state: 'first', answer }
    } finally {
      if (entry.kept === undefined && entries.get(key) === entry) entries.delete(key)
      finish(entry.kept)
    }
  }

  return {
    async run(call, effect) {
      for (;;) {
        const entry = entries.get(call.key)
        if (!valid(entry)) return first(call, effect)
        if (entry.fingerprint !== call.fingerprint) return { state: 'different' }
        if (entry.kept !== undefined) return { state: 'replayed', answer: entry.kept }
        if (rules.whileRunning === 'refuse') return { state: 'running' }
        await entry.done
      }
    },
  }
}

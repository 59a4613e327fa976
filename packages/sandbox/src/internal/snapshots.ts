import { deserialize, serialize } from 'node:v8'
import type { SandboxProvider } from '../provider-sandbox-control.ts'
import { VERSION } from '../version.ts'
import type { SandboxClock, SavedClock } from './sandbox-clock.ts'
import type { SandboxState } from './sandbox-state.ts'

/** What a sandbox is made from: with the same origin, credentials and ids are the same. */
export interface SandboxOrigin {
  /** What ids and credentials follow from: the seed, or something random. */
  readonly source: string
  readonly seed: number | undefined
}

interface Saved extends SandboxOrigin {
  readonly kit: 'sandbox'
  readonly version: string
  readonly providers: readonly SandboxProvider[]
  readonly clock: SavedClock
  readonly states: ReadonlyMap<string, ReadonlyMap<string, unknown>>
}

function read(snapshot: Uint8Array, providers: readonly SandboxProvider[]): Saved {
  let saved: unknown
  try {
    saved = deserialize(snapshot)
  } catch {
    saved = undefined
  }
  if (typeof saved !== 'object' || saved === null || !('kit' in saved) || saved.kit !== 'sandbox') {
    throw new TypeError('These bytes are no snapshot of a sandbox; give what snapshot() resolved with.')
  }
  const known = saved as Saved
  if (known.version !== VERSION) throw new TypeError(`The snapshot is of @kit/sandbox ${known.version} and this is ${VERSION}: make a new one.`)
  if (known.providers.join() !== providers.join()) {
    throw new TypeError(`The snapshot is of a sandbox with the providers ${known.providers.join(', ')}: start this one with the same.`)
  }
  return known
}

/** What a snapshot's sandbox was made from. @throws TypeError when it is none, of another version, or of other providers */
export function originOf(snapshot: Uint8Array, providers: readonly SandboxProvider[]): SandboxOrigin {
  const { source, seed } = read(snapshot, providers)
  return { source, seed }
}

export interface SnapshotParts {
  readonly origin: SandboxOrigin
  readonly providers: readonly SandboxProvider[]
  readonly clock: SandboxClock
  readonly states: ReadonlyMap<string, SandboxState>
  /** Resolves when nothing is on its way: what is can be neither kept nor taken back. */
  readonly idle: () => Promise<void>
}

export interface Snapshots {
  take(): Promise<Uint8Array>
  /** @throws TypeError when it is no snapshot, of another version, or of a sandbox with other credentials or providers */
  put(snapshot: Uint8Array): Promise<void>
}

/** Saves everything at once, so that objects two parts share are still one afterwards. */
export function createSnapshots({ origin, providers, clock, states, idle }: SnapshotParts): Snapshots {
  return {
    async take() {
      await idle()
      const saved: Saved = {
        kit: 'sandbox',
        version: VERSION,
        ...origin,
        providers,
        clock: clock.save(),
        states: new Map([...states].map(([name, state]) => [name, state.save()])),
      }
      return new Uint8Array(serialize(saved))
    },
    async put(snapshot) {
      const saved = read(snapshot, providers)
      if (saved.source !== origin.source) {
        throw new TypeError('The snapshot is of a sandbox with other credentials: give it to startSandbox({ snapshot }), or use the same seed.')
      }
      await idle()
      for (const [name, state] of states) state.load(saved.states.get(name) ?? new Map())
      clock.load(saved.clock)
    },
  }
}

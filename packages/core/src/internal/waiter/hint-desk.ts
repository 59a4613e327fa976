import type { Clock } from '../../waiter/clock.ts'
import type { Hint, HintChannel, HintSubscription } from '../../waiter/hint-channel.ts'
import type { WaitWarning } from '../../waiter/task-waiter.ts'
import type { Timed, Timeline } from './timeline.ts'

const SWEEP_MS = 30_000
const DEGRADED_SWEEP_MS = 5_000

/** Somebody who can be woken by hints. The desk writes `keys` and `versions`. */
export interface HintReader {
  keys: readonly string[]
  /** The hint versions acted on, by position in `keys`. */
  versions: readonly (string | undefined)[]
  /** The hints were read; `hint` is there when one of them is new. May come after the reader was removed. */
  hintsRead(hint: Pick<Hint, 'taskId'> | undefined): void
}

/** Readers whose hints have to be read, and whether a notification said that there is one. */
type Batch = Map<HintReader, boolean>

interface Subscription {
  live: HintSubscription | undefined
}

export interface HintDeskOptions {
  readonly channel: HintChannel
  readonly clock: Clock
  readonly timeline: Timeline
  /** Everybody there is. */
  readonly readers: ReadonlySet<HintReader>
  readonly warn: (warning: WaitWarning) => void
}

/** Reads the hints of everybody in batches: when notified, when asked to, and in a sweep now and then. One subscription. */
export class HintDesk implements Timed {
  at = 0
  heapIndex = -1
  readonly #options: HintDeskOptions
  readonly #byKey = new Map<string, HintReader | HintReader[]>()
  #wanted = false
  #subscription: Subscription | undefined
  #dirty: Batch = new Map()
  #reading: { readonly batch: Batch; readonly since: number } | undefined

  constructor(options: HintDeskOptions) {
    this.#options = options
  }

  get subscribed(): boolean {
    return this.#subscription !== undefined
  }

  /** Begins to sweep, for the first reader. */
  open(): void {
    this.#options.timeline.set(this, this.#options.clock.monotonic() + DEGRADED_SWEEP_MS)
  }

  /** Ends everything, after the last reader. */
  async close(): Promise<void> {
    this.#options.timeline.remove(this)
    this.#reading = undefined
    this.#wanted = false
    const live = this.#subscription?.live
    this.#subscription = undefined
    await this.#closeSubscription(live)
  }

  subscribe(): void {
    this.#wanted = true
    if (!this.#subscription) void this.#goLive()
  }

  async #goLive(): Promise<void> {
    const subscription: Subscription = { live: undefined }
    this.#subscription = subscription
    const current = (): boolean => this.#subscription === subscription
    try {
      const live = await this.#options.channel.subscribe((keys) => {
        if (current()) this.#notified(keys)
      })
      if (!current()) return await this.#closeSubscription(live)
      subscription.live = live
    } catch (cause) {
      if (!current()) return
      this.#subscription = undefined
      this.#unavailable('The hint channel could not be subscribed to; the waits go on polling', cause)
    }
    this.#notified('all')
  }

  async #closeSubscription(live: HintSubscription | undefined): Promise<void> {
    try {
      await live?.close()
    } catch (cause) {
      this.#unavailable('The hint channel could not be closed', cause)
    }
  }

  addKey(reader: HintReader, key: string): void {
    if (reader.keys.includes(key)) return
    // Most readers have one key or two, and `push` or a spread would reserve room for sixteen.
    reader.keys = reader.keys.concat(key)
    reader.versions = reader.versions.concat([undefined])
    const others = this.#byKey.get(key)
    if (others === undefined) this.#byKey.set(key, reader)
    else if (Array.isArray(others)) others.push(reader)
    else this.#byKey.set(key, [others, reader])
  }

  /** Forgets the keys after the first few, and of those what was acted on. */
  keepKeys(reader: HintReader, count: number): void {
    for (const key of reader.keys.slice(count)) {
      const others = this.#byKey.get(key)
      if (Array.isArray(others) && others.length > 1) others.splice(others.indexOf(reader), 1)
      else this.#byKey.delete(key)
    }
    reader.keys = reader.keys.slice(0, count)
    reader.versions = reader.keys.map(() => undefined)
  }

  remove(reader: HintReader): void {
    this.keepKeys(reader, 0)
    this.#dirty.delete(reader)
  }

  /** Wakes without the channel: its store is down. */
  wake(keys: readonly string[], taskId: string | undefined): void {
    for (const reader of this.#readersOf(keys)) reader.hintsRead({ taskId })
  }

  /** Reads the reader's hints. Subscribe first, then read: a read before would miss a hint between the two. */
  read(reader: HintReader): void {
    if (!this.#subscription || this.#subscription.live) this.#mark(reader, false)
  }

  #notified(keys: readonly string[] | 'all'): void {
    if (keys === 'all') for (const reader of this.#options.readers) this.#mark(reader, false)
    else for (const reader of this.#readersOf(keys)) this.#mark(reader, true)
  }

  #readersOf(keys: readonly string[]): Set<HintReader> {
    return new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))
  }

  #mark(reader: HintReader, notified: boolean): void {
    if (this.#dirty.size === 0) queueMicrotask(() => void this.#readDirty())
    this.#dirty.set(reader, notified || this.#dirty.get(reader) === true)
  }

  /** One batched read at a time. Who is marked meanwhile is read again: the answer may be older than the hint. */
  async #readDirty(): Promise<void> {
    while (this.#dirty.size > 0 && !this.#reading) {
      const batch = this.#dirty
      const reading = { batch, since: this.#options.clock.monotonic() }
      this.#dirty = new Map()
      this.#reading = reading
      let found: ReadonlyMap<string, Hint> | undefined
      try {
        found = await this.#options.channel.read([...new Set([...batch.keys()].flatMap(({ keys }) => keys))])
      } catch (cause) {
        if (this.#reading === reading) this.#unavailable('The hints could not be read; the waits go on polling', cause)
      }
      if (this.#reading === reading) this.#answered(batch, found)
    }
  }

  #answered(batch: Batch, found: ReadonlyMap<string, Hint> | undefined): void {
    this.#reading = undefined
    for (const [reader, notified] of batch) {
      // A notification is believed when the hint itself cannot be read.
      let fresh = notified && !found
      let taskId: string | undefined
      reader.versions = reader.versions.map((acted, index) => {
        const hint = found?.get(reader.keys[index]!)
        if (!hint || hint.version === acted) return acted
        fresh = true
        taskId ??= hint.taskId
        return hint.version
      })
      reader.hintsRead(fresh ? { taskId } : undefined)
    }
  }

  /** The sweep. */
  due(at: number): void {
    const health = this.#subscription?.live?.health
    this.#options.timeline.set(this, at + (health === 'live' ? SWEEP_MS : DEGRADED_SWEEP_MS))
    if (this.#reading && at - this.#reading.since >= DEGRADED_SWEEP_MS) {
      this.#unavailable('The hint channel did not answer in time; the waits go on polling', undefined)
      this.#answered(this.#reading.batch, undefined)
    }
    if (this.#wanted) this.subscribe()
    this.#notified('all')
    // Who was marked during a read that was given up waits for nobody else.
    void this.#readDirty()
  }

  #unavailable(message: string, cause: unknown): void {
    this.#options.warn({ code: 'hints_unavailable', message, cause })
  }
}

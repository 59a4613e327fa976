import type { Clock } from '../../waiter/clock.ts'
import type { Hint, HintChannel, HintSubscription } from '../../waiter/hint-channel.ts'
import type { WaitWarning } from '../../waiter/task-waiter.ts'
import { losslessChannels } from './memory-ports.ts'
import { ReaderIndex } from './reader-index.ts'
import type { Timed, Timeline } from './timeline.ts'

const SWEEP_MS = 30_000
const DEGRADED_SWEEP_MS = 5_000
const WAIT_PREFIX = 'wait:'

/** Somebody who can be woken by hints. The desk writes `keys` and `versions`. */
export interface HintReader {
  /** Its first key is `wait:<waitId>`. */
  readonly waitId: string
  /** Its further keys. */
  keys: readonly string[]
  /** The hint versions acted on: of the first key, then by position in `keys`. */
  versions: readonly (string | undefined)[]
  /** The hints were read; `hint` is there when one of them is new. May come after the reader was removed. */
  hintsRead(hint: Pick<Hint, 'taskId'> | undefined): void
}

/** Readers whose hints have to be read, and whether a notification said that there is one. */
type Batch<Reader> = Map<Reader, boolean>

interface Subscription {
  live: HintSubscription | undefined
}

export interface HintDeskOptions {
  readonly channel: HintChannel
  readonly clock: Clock
  readonly timeline: Timeline
  readonly warn: (warning: WaitWarning) => void
}

/** Reads the hints of everybody in batches: when notified, when asked to, and in a sweep now and then. One subscription. */
export class HintDesk<Reader extends HintReader> implements Timed {
  heapIndex = -1
  readonly #options: HintDeskOptions
  readonly #lossless: ((key: string) => boolean) | undefined
  readonly #byWait = new ReaderIndex<Reader>()
  readonly #byKey = new ReaderIndex<Reader>()
  #size = 0
  #wanted = false
  #subscription: Subscription | undefined
  #dirty: Batch<Reader> = new Map()
  #reading: { readonly batch: Batch<Reader>; readonly since: number } | undefined

  constructor(options: HintDeskOptions) {
    this.#options = options
    this.#lossless = losslessChannels.get(options.channel)
  }

  get subscribed(): boolean {
    return this.#subscription !== undefined
  }

  get size(): number {
    return this.#size
  }

  /** Everybody there is right now. */
  readers(): readonly Reader[] {
    return this.#byWait.all()
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
      const live = await this.#options.channel.subscribe((keys, hints) => {
        if (current()) this.#notified(keys, hints)
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

  /** Takes in a reader, under its first key. */
  add(reader: Reader): void {
    this.#byWait.add(reader.waitId, reader)
    this.#size++
  }

  addKey(reader: Reader, key: string): void {
    if (key === firstKeyOf(reader) || reader.keys.includes(key)) return
    reader.keys = reader.keys.concat(key)
    this.#byKey.add(key, reader)
  }

  /** Forgets the further keys, and what was acted on. */
  dropKeys(reader: Reader): void {
    for (const key of reader.keys) this.#byKey.remove(key, reader)
    reader.keys = []
    reader.versions = []
  }

  remove(reader: Reader): void {
    this.dropKeys(reader)
    this.#byWait.remove(reader.waitId, reader)
    this.#dirty.delete(reader)
    this.#size--
  }

  /** Wakes without the channel: its store is down. */
  wake(keys: readonly string[], taskId: string | undefined): void {
    for (const reader of this.#readersOf(keys)) reader.hintsRead({ taskId })
  }

  /**
   * Reads the reader's hints once at first: subscribe, then read, as a read before would miss a hint between the two. Further reads are
   * for channels that may lose a notification.
   */
  check(reader: Reader, isFirst: boolean): void {
    const has = this.#lossless
    if (!has) return this.read(reader)
    if (isFirst && (has(firstKeyOf(reader)) || reader.keys.some(has))) this.read(reader)
  }

  /** Reads the reader's hints, and tells also that there are none. */
  read(reader: Reader): void {
    if (!this.#subscription || this.#subscription.live) this.#mark(reader, false)
  }

  #notified(keys: readonly string[] | 'all', hints?: ReadonlyMap<string, Hint>): void {
    if (keys === 'all') {
      for (const reader of this.readers()) this.#mark(reader, false)
      return
    }
    for (const reader of this.#readersOf(keys)) {
      // A read under way may bring an older version, which would look like news.
      if (hints && !this.#reading?.batch.has(reader)) {
        const hint = actOn(reader, hints)
        if (hint) reader.hintsRead(hint)
      } else this.#mark(reader, true)
    }
  }

  #readersOf(keys: readonly string[]): Set<Reader> {
    const found = new Set<Reader>()
    for (const key of keys) {
      this.#byKey.collect(key, found)
      if (key.startsWith(WAIT_PREFIX)) this.#byWait.collect(key.slice(WAIT_PREFIX.length), found)
    }
    return found
  }

  #mark(reader: Reader, notified: boolean): void {
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
        const keys = new Set<string>()
        for (const reader of batch.keys()) {
          keys.add(firstKeyOf(reader))
          for (const key of reader.keys) keys.add(key)
        }
        found = await this.#options.channel.read([...keys])
      } catch (cause) {
        if (this.#reading === reading) this.#unavailable('The hints could not be read; the waits go on polling', cause)
      }
      if (this.#reading === reading) this.#answered(batch, found)
    }
  }

  #answered(batch: Batch<Reader>, found: ReadonlyMap<string, Hint> | undefined): void {
    this.#reading = undefined
    for (const [reader, notified] of batch) {
      // A notification is believed when the hint itself cannot be read.
      if (found && found.size > 0) reader.hintsRead(actOn(reader, found))
      else reader.hintsRead(notified && !found ? {} : undefined)
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
    if (!this.#lossless) this.#notified('all')
    // Who was marked during a read that was given up waits for nobody else.
    void this.#readDirty()
  }

  #unavailable(message: string, cause: unknown): void {
    this.#options.warn({ code: 'hints_unavailable', message, cause })
  }
}

function firstKeyOf({ waitId }: HintReader): string {
  return WAIT_PREFIX + waitId
}

/** The newest of the reader's hints, if there is one it has not acted on; from now on it has. */
function actOn(reader: HintReader, found: ReadonlyMap<string, Hint>): Pick<Hint, 'taskId'> | undefined {
  const keys = [firstKeyOf(reader), ...reader.keys]
  let versions: (string | undefined)[] | undefined
  let taskId: string | undefined
  for (const [index, key] of keys.entries()) {
    const hint = found.get(key)
    if (!hint || hint.version === reader.versions[index]) continue
    versions ??= keys.map((_, position) => reader.versions[position])
    versions[index] = hint.version
    taskId ??= hint.taskId
  }
  if (!versions) return undefined
  reader.versions = versions
  return { taskId }
}

import type { Hint, HintChannel, HintSubscription } from '@kit/core/waiter'
import type { Chance } from './chance.ts'
import { exchange } from './exchange.ts'
import type { Life } from './life.ts'
import type { Store, Subscriber } from './store.ts'

export interface StoreHintsOptions {
  readonly life: Life
  readonly store: Store
  readonly chance: Chance
  /** Longest way to the store or back, in milliseconds. */
  readonly storeMs: number
  /** How many notifications get lost although the connection is there. */
  readonly lossy: number
  /** Wrong on purpose: what was put while nobody listened is never told. */
  readonly forgetful: boolean
}

const RECONNECT_MS = 1_000
const NOTICES_WITHIN_MS = 20_000

/** The hint channel of one process: a connection to the store that breaks, is found broken some time later, and is made anew. */
export function createStoreHints(options: StoreHintsOptions): HintChannel {
  const { life, store, chance, storeMs, lossy, forgetful } = options
  const { world } = life.computer
  const link = life.computer.toStore
  const heard = new Set<string>()
  const call = <Answer>(serve: () => Answer): Promise<Answer> =>
    exchange({
      life,
      link,
      upMs: chance.between(1, storeMs),
      downMs: chance.between(1, storeMs),
      serve,
      failure: () => new Error('The store cannot be reached'),
    })

  class Subscription implements HintSubscription, Subscriber {
    health: 'live' | 'degraded' = 'live'
    #closed = false
    #connection = 0
    readonly #listener: (keys: readonly string[] | 'all') => void
    readonly #lost = (): void => this.reset()

    constructor(listener: (keys: readonly string[] | 'all') => void) {
      this.#listener = listener
    }

    async open(): Promise<this> {
      await call(() => store.subscribe(this))
      life.storeLostListeners.add(this.#lost)
      return this
    }

    published(keys: readonly string[]): void {
      const connection = this.#connection
      const arrivesMs = chance.between(1, storeMs)
      if (chance.happens(lossy)) return
      world.after(arrivesMs, () => {
        if (this.#closed || this.#connection !== connection || !link.open || life.computer.asleep) return false
        for (const key of keys) heard.add(key)
        return life.deliver(() => this.#listener(keys))
      })
    }

    reset(): void {
      if (this.#closed || !life.alive) return
      const connection = ++this.#connection
      store.unsubscribe(this)
      world.after(chance.between(0, NOTICES_WITHIN_MS), () => {
        if (this.#connection === connection) this.health = 'degraded'
        return false
      })
      this.#reconnect(connection)
    }

    #reconnect(connection: number): void {
      world.after(RECONNECT_MS, () => {
        if (this.#closed || !life.alive || this.#connection !== connection) return false
        if (!link.open || !store.up || life.computer.asleep) {
          this.#reconnect(connection)
          return false
        }
        this.#connection++
        this.health = 'live'
        store.subscribe(this)
        return forgetful ? false : life.deliver(() => this.#listener('all'))
      })
    }

    async close(): Promise<void> {
      this.#closed = true
      life.storeLostListeners.delete(this.#lost)
      store.unsubscribe(this)
    }
  }

  return {
    put: (keys, hint) => call(() => store.put(keys, hint)),
    read: async (keys): Promise<ReadonlyMap<string, Hint>> => {
      const found = await call(() => store.read(keys))
      return forgetful ? new Map([...found].filter(([key]) => heard.has(key))) : found
    },
    subscribe: async (listener) => new Subscription(listener).open(),
  }
}

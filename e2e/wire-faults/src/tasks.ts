import type { Clock, HintChannel, HintSubscription, TaskDefinition, TaskPhase } from '@kit/core/waiter'

/** A task of the provider's. */
export interface Job {
  readonly id: string
}

type JobDefinition = TaskDefinition<'acme.job', Job, TaskPhase<string, never>, string, never>

/** A provider whose tasks end when told. */
export interface Jobs {
  readonly looks: () => number
  finish(id: string): void
  /** `firstLookMs`: when a wait looks by itself for the first time. */
  definition(firstLookMs: number): JobDefinition
}

/** Makes a provider whose tasks are all running. */
export function createJobs(): Jobs {
  const done = new Set<string>()
  let looks = 0
  return {
    looks: () => looks,
    finish: (id) => void done.add(id),
    definition: (firstLookMs) => ({
      name: 'acme.job',
      idOf: (created) => created.id,
      async retrieve(id) {
        looks++
        return done.has(id) ? { phase: 'succeeded', status: 'DONE', value: id } : { phase: 'pending', status: 'RUNNING', known: true }
      },
      classify: (state) => state,
      hintKeys: (id) => [`acme:${id}`],
      schedule: {
        firstDelayMs: firstLookMs,
        firstDelayWithCallbackMs: firstLookMs,
        factor: 1,
        maxDelayMs: firstLookMs,
        maxDelayWithCallbackMs: firstLookMs,
        minIntervalMs: 0,
        notFoundGraceMs: 0,
        requestTimeoutMs: 60_000,
      },
    }),
  }
}

/** A clock that stands still: no poll and no sweep wakes a waiter that lives by it, only its hint channel does. */
export const stoppedClock: Clock = {
  now: () => Date.UTC(2026, 0, 1),
  monotonic: () => 0,
  setTimer: () => ({ cancel: () => undefined }),
}

/** A channel whose subscription can be looked at. */
export interface WatchedHints {
  readonly channel: HintChannel
  readonly health: () => HintSubscription['health'] | 'none'
  /** Every health that was seen when looking, in order, without repetitions. */
  readonly healths: () => readonly string[]
  stop(): void
}

/** Looks at the health of a channel's subscription all the time. */
export function watchHints(channel: HintChannel): WatchedHints {
  let subscription: HintSubscription | undefined
  const seen: string[] = []
  const look = (): void => {
    const health = subscription?.health
    if (health !== undefined && seen.at(-1) !== health) seen.push(health)
  }
  const timer = setInterval(look, 5)
  return {
    channel: {
      put: (keys, hint) => channel.put(keys, hint),
      read: (keys) => channel.read(keys),
      async subscribe(listener) {
        subscription = await channel.subscribe(listener)
        return subscription
      },
    },
    health: () => subscription?.health ?? 'none',
    healths: () => seen,
    stop: () => clearInterval(timer),
  }
}

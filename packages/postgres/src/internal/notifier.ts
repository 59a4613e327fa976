import type { Query } from './database.ts'
import { arrayOf } from './parameters.ts'

/** A notification takes less than 8,000 bytes. */
const MAX_PAYLOAD_BYTES = 7_900
const MAX_PAYLOADS = 16
const PAUSE_MS = 5
const MAX_ATTEMPTS = 3

/** Stands for every key there may be. */
export const ALL = '*'
/** Begins a notification that only tests the way. */
export const TEST = '!'

/** A key that is told about, with the version of its hint unless that has to be read. */
export type News = string | readonly [key: string, version: string]

/** Tells about hints. */
export interface Notifier {
  /**
   * Whether news may be told by whoever stores them, in the same commit: nobody did for some milliseconds. The caller then does. Commits with
   * a notification wait for each other, all over the database, so more than that would slow down what stores.
   */
  takeTurn(news: readonly News[]): boolean
  /** Tells later, off the path of what stores: the news of some milliseconds together. */
  tell(news: readonly News[]): Promise<void>
}

/** Tells about keys. It never waits for the disk: what is lost with the server is stored. */
export function notifier(query: Query, channel: string): Notifier {
  let waiting = new Set<string>()
  let done: Promise<void> | undefined
  let sending: Promise<void> = Promise.resolve()
  let quietAt = 0

  async function publish(news: ReadonlySet<string>): Promise<void> {
    const payloads = payloadsOf([...news])
    for (let attempt = 1; ; attempt++) {
      try {
        await query(
          `SELECT set_config('synchronous_commit', 'off', true), pg_notify($1::text, i.payload)::text AS sent FROM unnest($2::text::text[]) AS i (payload)`,
          [channel, arrayOf(payloads)],
        )
        return
      } catch {
        // The hint is stored: listeners that do not hear of it find it when they look.
        if (attempt === MAX_ATTEMPTS) return
      }
    }
  }

  async function publishSoon(): Promise<void> {
    const pauseMs = quietAt - performance.now()
    await new Promise<void>((resolve) => (pauseMs > 0 ? setTimeout(resolve, pauseMs) : setImmediate(resolve)))
    // One at a time: a slow server gets longer notifications, not more of them.
    await sending
    const news = waiting
    waiting = new Set()
    done = undefined
    quietAt = performance.now() + PAUSE_MS
    sending = publish(news)
    await sending
  }

  return {
    takeTurn(news) {
      const now = performance.now()
      if (done !== undefined || now < quietAt || payloadsOf(news.map((one) => JSON.stringify(one))).length > 1) return false
      quietAt = now + PAUSE_MS
      return true
    },
    tell(news) {
      for (const one of news) waiting.add(JSON.stringify(one))
      done ??= publishSoon()
      return done
    },
  }
}

/** As few notifications as will hold the news; one for all, when they would be too many. */
function payloadsOf(news: readonly string[]): string[] {
  const payloads: string[] = []
  let payload: string[] = []
  let bytes = 2
  for (const one of news) {
    const size = new TextEncoder().encode(one).length + 2
    if (bytes + size > MAX_PAYLOAD_BYTES) {
      payloads.push(`[${payload.join()}]`)
      payload = []
      bytes = 2
    }
    payload.push(one)
    bytes += size
  }
  payloads.push(`[${payload.join()}]`)
  return payloads.length > MAX_PAYLOADS ? [ALL] : payloads
}

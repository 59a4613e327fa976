import { StoreUnavailableError } from '@kit/core/idempotency'
import type { HintListener } from '@kit/core/waiter'
import { storeError } from './ask.ts'
import type { Database, StopListening } from './database.ts'
import { optionalText, textOf } from './database.ts'
import type { News } from './notification.ts'
import { ALL, TEST } from './notification.ts'
import { readText } from './parameters.ts'

/** Hears of hints as long as somebody listens. */
export interface HintFeed {
  readonly health: 'live' | 'degraded'
  /** Resolves once every later hint will be heard of. */
  open(): Promise<void>
  close(): Promise<void>
}

export interface HintFeedOptions {
  readonly database: Database
  readonly schema: string
  readonly channel: string
  readonly mode: 'auto' | 'poll'
  readonly pollMs: number
  readonly testMs: number
  readonly tell: HintListener
}

const TEST_EVERY_MS = 30_000
const RECONNECT_MS = 200
const LONGEST_RECONNECT_MS = 5_000
const POLL_LIMIT = 2_000

interface Timer {
  cancel(): void
}

/** A timer that keeps no process alive. */
function after(ms: number, work: () => void): Timer {
  const timer = setTimeout(work, ms)
  timer.unref()
  return { cancel: () => clearTimeout(timer) }
}

/**
 * Listens, and proves again and again that what is sent arrives. While it does not arrive, or where nothing can be listened to, the table is
 * looked at for what is new.
 */
export function hintFeed(options: HintFeedOptions): HintFeed {
  const { database, schema, channel, mode, pollMs, testMs, tell } = options
  const { query, listen } = database
  /** What belongs to one stretch from opening to closing; what is still under way when it ends comes to nothing. */
  let session: object | undefined
  let live = false
  let link: StopListening | undefined
  let failures = 0
  let testing: { readonly payload: string; passed(): void } | undefined
  let nextTest: Timer | undefined
  let nextLink: Timer | undefined
  let nextPoll: Timer | undefined
  let polling = false
  let polled = false
  /** Transactions before this one have ended: what they wrote was seen. */
  let floor: string | undefined
  let seen: ReadonlyMap<string, string> = new Map()

  function hear(payload: string): void {
    if (payload.startsWith(TEST)) {
      if (payload === testing?.payload) testing.passed()
      return
    }
    if (payload === ALL) return tell('all')
    try {
      const news = JSON.parse(payload) as News[]
      const toRead = news.filter((one) => typeof one === 'string').map(readText)
      const hints = new Map(news.flatMap((one) => (typeof one === 'string' ? [] : [[readText(one[0]), { version: one[1] }] as const])))
      if (toRead.length > 0) tell(toRead)
      if (hints.size > 0) tell([...hints.keys()], hints)
    } catch {
      // Somebody else's notification: whatever it meant, looking is right.
      tell('all')
    }
  }

  /** A notification of our own, sent the way all others are, has to arrive. */
  async function test(): Promise<boolean> {
    const payload = TEST + crypto.randomUUID()
    let timer: Timer | undefined
    const arrived = new Promise<boolean>((resolve) => {
      testing = { payload, passed: () => resolve(true) }
      timer = after(testMs, () => resolve(false))
    })
    try {
      await query(`SELECT set_config('synchronous_commit', 'off', true), pg_notify($1::text, $2::text)::text AS sent`, [channel, payload])
      return await arrived
    } catch {
      return false
    } finally {
      timer?.cancel()
    }
  }

  async function testNow(): Promise<void> {
    const tested = link
    nextTest?.cancel()
    const ok = tested !== undefined && (await test())
    // Meanwhile the connection may have been replaced, and a test of the new one begun.
    if (tested === undefined || tested !== link) return
    const wasLive = live
    live = ok
    if (ok) {
      stopPolling()
      // Before the test passed something may have been missed.
      if (!wasLive) tell('all')
    } else {
      startPolling()
      // A connection that is open and dead is replaced; behind a pooler another one would do no better.
      if (wasLive && !database.listensAgain) return relink('dead')
    }
    nextTest = after(TEST_EVERY_MS, () => void testNow())
  }

  async function connect(): Promise<void> {
    const own = session
    // A connection can be lost before it is known to listen.
    let gone = false
    let known: StopListening | undefined
    const stop = await listen!(channel, {
      notified: (payload) => {
        if (session === own) hear(payload)
      },
      lost: () => {
        gone = true
        if (session === own && known !== undefined && link === known) relink('dead')
      },
      renewed: () => {
        if (session !== own || known === undefined) return
        const stillThat = known
        tell('all')
        // A test that is under way was sent to the connection before.
        link = known = (state) => stillThat(state)
        void testNow()
      },
    })
    known = stop
    if (session === own && gone) {
      void stop('dead').catch(() => undefined)
      throw new StoreUnavailableError('The connection that listens was lost at once; another one is tried')
    }
    if (session !== own) return stop()
    link = stop
    failures = 0
  }

  function relink(state: 'dead'): void {
    const own = session
    if (own === undefined || nextLink !== undefined) return
    live = false
    nextTest?.cancel()
    void link?.(state).catch(() => undefined)
    link = undefined
    startPolling()
    const ms = Math.min(LONGEST_RECONNECT_MS, RECONNECT_MS * 2 ** failures++) * (0.5 + Math.random() / 2)
    nextLink = after(ms, () => {
      connect().then(
        () => {
          if (session !== own) return
          nextLink = undefined
          tell('all')
          void testNow()
        },
        () => {
          if (session !== own) return
          nextLink = undefined
          relink(state)
        },
      )
    })
  }

  async function poll(): Promise<void> {
    const own = session
    const rows = await query(
      `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS floor, (
         SELECT json_agg(json_build_array(h.key, h.version::text))::text
         FROM (SELECT key, version FROM ${schema}.hint WHERE written >= $1::text::xid8 ORDER BY written LIMIT ${POLL_LIMIT + 1}) AS h
       ) AS hints`,
      // Nothing is as new as this: the first look only finds out where it is.
      [floor ?? '18446744073709551615'],
    )
    if (session !== own) return
    const first = floor === undefined
    floor = textOf(rows[0]!, 'floor')
    polled = true
    const found = JSON.parse(optionalText(rows[0]!, 'hints') ?? '[]') as [string, string][]
    const fresh = found.filter(([key, version]) => seen.get(key) !== version).map(([key]) => readText(key))
    seen = new Map(found)
    // Before the first look something may have been missed.
    if (first || found.length > POLL_LIMIT) tell('all')
    else if (fresh.length > 0) tell(fresh)
  }

  function startPolling(): void {
    if (polling) return
    polling = true
    pollLater()
  }

  function pollLater(): void {
    const own = session
    nextPoll = after(pollMs, () => {
      const goOn = (): void => {
        if (polling && session === own) pollLater()
      }
      poll().then(goOn, () => {
        polled = false
        goOn()
      })
    })
  }

  function stopPolling(): void {
    polling = false
    nextPoll?.cancel()
    // The next time begins where it is then.
    floor = undefined
    seen = new Map()
  }

  async function close(): Promise<void> {
    session = undefined
    const wasLive = live
    live = false
    polled = false
    stopPolling()
    nextTest?.cancel()
    nextLink?.cancel()
    nextLink = undefined
    const stop = link
    link = undefined
    if (stop === undefined) return
    if (!wasLive) return stop('dead')
    // Dead since the last test, it would never answer.
    let limit: Timer | undefined
    const late = new Promise<void>((resolve) => {
      limit = after(testMs, () => resolve(stop('dead')))
    })
    await Promise.race([stop(), late])
    limit?.cancel()
  }

  return {
    get health() {
      return live || (mode === 'poll' && polled) ? 'live' : 'degraded'
    },
    async open() {
      session = {}
      failures = 0
      try {
        // From here on polling finds what a connection that does not deliver would miss.
        await poll()
        if (mode === 'poll' || listen === undefined) return startPolling()
        await connect()
        await testNow()
      } catch (error) {
        await close()
        throw storeError(error)
      }
    },
    close,
  }
}

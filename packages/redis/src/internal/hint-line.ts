import { StoreUnavailableError } from '@kit/core/idempotency'
import type { RedisCommands } from './redis-commands.ts'
import type { RedisSubscriber } from './redis-connection.ts'

/** A line that is not heard is asked again after so long. */
const RETRY_MS = 250

type News = 'heard' | 'changed' | 'time'

/** One subscriber connection, which proves again and again that messages arrive. */
export interface HintLine {
  readonly live: boolean
  /** Resolves once every later message will arrive. */
  readonly opened: Promise<void>
  close(): void
}

export interface HintLineOptions {
  readonly commands: RedisCommands
  readonly channel: string
  /** How long an answer to a call may take. */
  readonly timeoutMs: number
  /** How often a quiet line is asked. */
  readonly checkMs: number
  readonly onMessage: (message: string) => void
  /** The line is heard again: messages may have been missed until now. */
  readonly onGap: () => void
}

/**
 * Opens a line. What drivers tell about a connection is not enough: one that is half open tells nothing, and "ready" may come before the
 * subscription does. So a message of its own is sent through Redis, and the line is live once it is heard.
 */
export function openHintLine({ commands, channel, timeoutMs, checkMs, onMessage, onGap }: HintLineOptions): HintLine {
  const probes = `${channel}:probe:${crypto.randomUUID()}`
  let subscriber: RedisSubscriber | undefined
  let live = false
  let closed = false
  /** The driver told something that nobody has looked at yet. */
  let changed = false
  let notify: ((what: News) => void) | undefined

  async function connect(): Promise<void> {
    subscriber?.close()
    const own = commands.connection.createSubscriber({
      onMessage(from, message) {
        if (subscriber !== own || closed) return
        if (from === probes) notify?.('heard')
        else onMessage(message)
      },
      onChange() {
        if (subscriber !== own || closed) return
        live = false
        changed = true
        notify?.('changed')
      },
    })
    subscriber = own
    await commands.send(() => own.subscribe([channel, probes]))
  }

  /** What happens first within this time. */
  function next(ms: number): Promise<News> {
    return new Promise((resolve) => {
      const finish = (what: News): void => {
        clearTimeout(timer)
        notify = undefined
        changed = false
        resolve(what)
      }
      const timer = setTimeout(() => finish('time'), ms)
      // In Node a check alone does not keep a process alive; the connection does.
      ;(timer as { unref?: () => void }).unref?.()
      notify = finish
      if (changed) finish('changed')
    })
  }

  /** `deaf`: the message was sent and did not arrive, and the driver knows of nothing. */
  async function probe(): Promise<'heard' | 'deaf' | 'down'> {
    const answer = next(timeoutMs)
    let sent = false
    commands
      .send(() => commands.connection.publish(probes, ''))
      .then(
        () => (sent = true),
        () => notify?.('changed'),
      )
    const what = await answer
    if (what === 'heard') return 'heard'
    return what === 'time' && sent ? 'deaf' : 'down'
  }

  async function watch(): Promise<void> {
    for (;;) {
      await next(live ? checkMs : RETRY_MS)
      if (closed) return
      const state = await probe()
      if (closed) return
      if (state !== 'heard') {
        live = false
        if (state === 'deaf') await connect().catch(() => undefined)
      } else if (!live) {
        live = true
        onGap()
      }
    }
  }

  function close(): void {
    closed = true
    live = false
    notify?.('time')
    subscriber?.close()
  }

  const opened = connect().then(
    () => {
      if (closed) throw new StoreUnavailableError('The subscription was closed before Redis confirmed it; subscribe again')
      live = true
      changed = false
      void watch()
    },
    (error: unknown) => {
      close()
      throw error
    },
  )
  return {
    get live() {
      return live
    },
    opened,
    close,
  }
}

import type { DeliveryFault, DeliveryMode, SandboxDelivery } from '../sandbox-deliveries.ts'
import type { RuleQueue } from './fault-plan.ts'
import { postText } from './post-text.ts'
import type { SandboxClock, ScheduledTask } from './sandbox-clock.ts'

/** One attempt, as the provider's part needs it to make the headers. */
export interface WebhookAttempt {
  /** Sandbox time in milliseconds. */
  readonly at: number
  readonly attempt: number
  /** The exact text that is sent. */
  readonly text: string
  /** The credentials must not fit: somebody else sends this. */
  readonly forged: boolean
}

/** A webhook one target is owed. */
export interface OwedWebhook {
  readonly eventId: string
  readonly type: string
  readonly url: string
  /** The body, the same bytes in every attempt. */
  readonly text: string
  /** Headers of one attempt, besides `Content-Type` and `Content-Length`. */
  headers(attempt: WebhookAttempt): Readonly<Record<string, string>>
}

export interface WebhookSenderOptions {
  readonly clock: SandboxClock
  readonly faults: RuleQueue<DeliveryFault>
  /** Sandbox milliseconds to wait after so many failed attempts, 1 for the first; `undefined` gives up. */
  readonly retryDelayMs: (failedAttempts: number) => number | undefined
  /** Real milliseconds to wait for an answer. */
  readonly timeoutMs?: number | undefined
}

export interface WebhookSender {
  readonly log: readonly SandboxDelivery[]
  /** Resolves when the first attempt is over; the clock sends what a fault holds back, and retries. Never rejects. */
  send(webhook: OwedWebhook): Promise<void>
  /** @throws RangeError when no delivery has this id. */
  redeliver(id: string): Promise<SandboxDelivery>
  close(): Promise<void>
}

interface Delivery {
  readonly id: string
  readonly webhook: OwedWebhook
  attempts: number
}

interface Held {
  readonly url: string
  readonly release: () => Promise<void>
  readonly timer: ScheduledTask
}

const defaultDelayMs = 60_000
const defaultTimeoutMs = 10_000

/** Delivers webhooks as a provider does: first attempts to one URL in order and one at a time, retries by the clock. */
export function createWebhookSender({ clock, faults, retryDelayMs, timeoutMs = defaultTimeoutMs }: WebhookSenderOptions): WebhookSender {
  const log: SandboxDelivery[] = []
  const deliveries = new Map<string, Delivery>()
  const running = new Set<Promise<unknown>>()
  const lines = new Map<string, Promise<unknown>>()
  const held: Held[] = []
  const stopped = new AbortController()

  const track = <Result>(work: Promise<Result>): Promise<Result> => {
    running.add(work)
    return work.finally(() => running.delete(work))
  }

  const record = ({ id, webhook }: Delivery, attempt: number, mode: DeliveryMode, at: number, status?: number): SandboxDelivery => {
    const { eventId, type, url } = webhook
    const ok = status !== undefined && status >= 200 && status < 300
    const entry = Object.freeze({ id, eventId, type, url, attempt, mode, at: new Date(at).toISOString(), status, ok })
    log.push(entry)
    return entry
  }

  const post = async (delivery: Delivery, mode: DeliveryMode): Promise<SandboxDelivery> => {
    const { url, text } = delivery.webhook
    const forged = mode === 'forged'
    if (!forged) delivery.attempts += 1
    const attempt = forged ? 1 : delivery.attempts
    const at = clock.now()
    const headers = { 'Content-Type': 'application/json', ...delivery.webhook.headers({ at, attempt, text, forged }) }
    const status = await postText({ url, text, headers, timeoutMs, signal: stopped.signal })
    return record(delivery, attempt, mode, at, status)
  }

  /** Work for one URL waits for what was sent there before. */
  const inLine = <Result>(url: string, work: () => Promise<Result>): Promise<Result> => {
    const turn = track((lines.get(url) ?? Promise.resolve()).then(work))
    lines.set(url, turn)
    const leave = (): void => {
      if (lines.get(url) === turn) lines.delete(url)
    }
    turn.then(leave, leave)
    return turn
  }

  const attempt = async (delivery: Delivery, mode: DeliveryMode): Promise<void> => {
    const { ok } = await post(delivery, mode)
    if (ok || stopped.signal.aborted) return
    const delay = retryDelayMs(delivery.attempts)
    if (delay !== undefined) clock.schedule(delay, () => track(attempt(delivery, 'normal')))
  }

  const releaseHeld = async (url: string): Promise<void> => {
    const waiting = held.filter((each) => each.url === url)
    for (const each of waiting) held.splice(held.indexOf(each), 1)
    for (const { timer, release } of waiting) {
      timer.cancel()
      await release()
    }
  }

  const begin = (webhook: OwedWebhook): Delivery => {
    const delivery = { id: `dlv_${deliveries.size + 1}`, webhook, attempts: 0 }
    deliveries.set(delivery.id, delivery)
    return delivery
  }

  return {
    log,
    async send(webhook) {
      const { url, type } = webhook
      const delivery = begin(webhook)
      const fault = faults.take((rule) => rule.type === undefined || rule.type === type)
      const mode = fault?.mode ?? 'normal'
      const delayMs = fault?.delayMs ?? defaultDelayMs
      const go = (): Promise<void> => inLine(url, () => attempt(delivery, mode))
      switch (mode) {
        case 'lost':
          record(delivery, 1, mode, clock.now())
          return
        case 'late':
          clock.schedule(delayMs, go)
          return
        case 'reorder': {
          const timer = clock.schedule(delayMs, () => releaseHeld(url))
          held.push({ url, release: go, timer })
          return
        }
        case 'forged':
          await inLine(url, () => post(delivery, 'forged'))
          await inLine(url, () => attempt(delivery, 'normal'))
          break
        case 'duplicate':
          await go()
          // A copy of its own: its retries would otherwise be counted with those of the first.
          await inLine(url, () => post(delivery, mode))
          break
        case 'normal':
          await go()
      }
      await releaseHeld(url)
    },
    async redeliver(id) {
      const delivery = deliveries.get(id)
      if (delivery === undefined) throw new RangeError('No delivery of this sandbox has this id; see deliveries.all.')
      return inLine(delivery.webhook.url, () => post(delivery, 'redelivery'))
    },
    async close() {
      stopped.abort()
      for (const { timer } of held) timer.cancel()
      await Promise.allSettled(running)
    },
  }
}

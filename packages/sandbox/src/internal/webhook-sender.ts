import type { DeliveryFault, DeliveryMode, SandboxDelivery } from '../sandbox-deliveries.ts'
import { eventOfTomorrow } from './event-of-tomorrow.ts'
import type { RuleQueue } from './fault-plan.ts'
import { postText } from './post-text.ts'
import type { SandboxClock, ScheduledTask } from './sandbox-clock.ts'
import { subjectOfEvent } from './subject.ts'
import type { SandboxState } from './sandbox-state.ts'

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
export interface OwedWebhook<Credential> {
  readonly eventId: string
  readonly type: string
  readonly url: string
  /** The body, the same bytes in every attempt. */
  readonly text: string
  /** What the headers are made from. */
  readonly credential: Credential
}

export interface WebhookSenderOptions<Credential> {
  readonly clock: SandboxClock
  readonly state: SandboxState
  /** Of this sender in the state and on the clock. */
  readonly name: string
  /** Headers of one attempt, besides `Content-Type` and `Content-Length`. */
  readonly headers: (credential: Credential, attempt: WebhookAttempt) => Readonly<Record<string, string>>
  readonly faults: RuleQueue<DeliveryFault>
  /** Sandbox milliseconds to wait after so many failed attempts, 1 for the first; `undefined` gives up. */
  readonly retryDelayMs: (failedAttempts: number) => number | undefined
  /** Real milliseconds to wait for an answer. */
  readonly timeoutMs?: number | undefined
  /** Where a forged copy goes, for a provider whose only credential is the URL; to the same one by default. */
  readonly forgedUrl?: ((url: string) => string) | undefined
}

export interface WebhookSender<Credential> {
  readonly log: readonly SandboxDelivery[]
  /** Resolves when the first attempt is over; the clock sends what a fault holds back, and retries. Never rejects. */
  send(webhook: OwedWebhook<Credential>): Promise<void>
  /** @throws RangeError when no delivery has this id. */
  redeliver(id: string): Promise<SandboxDelivery>
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>
  close(): Promise<void>
}

interface Delivery<Credential> {
  readonly id: string
  readonly webhook: OwedWebhook<Credential>
  attempts: number
}

interface Held<Credential> {
  readonly delivery: Delivery<Credential>
  readonly timer: ScheduledTask
}

const defaultDelayMs = 60_000
const defaultTimeoutMs = 10_000

/** Delivers webhooks as a provider does: first attempts to one URL in order and one at a time, retries by the clock. */
export function createWebhookSender<Credential>(options: WebhookSenderOptions<Credential>): WebhookSender<Credential> {
  const { clock, state, name, headers: headersOf, faults, retryDelayMs, timeoutMs = defaultTimeoutMs, forgedUrl = (url) => url } = options
  const log = state.list<SandboxDelivery>(`${name} log`)
  const deliveries = state.map<string, Delivery<Credential>>(`${name} deliveries`)
  const running = new Set<Promise<unknown>>()
  const lines = new Map<string, Promise<unknown>>()
  const held = state.list<Held<Credential>>(`${name} held`)
  const stopped = new AbortController()

  const track = <Result>(work: Promise<Result>): Promise<Result> => {
    running.add(work)
    return work.finally(() => running.delete(work))
  }

  const record = ({ id, webhook }: Delivery<Credential>, attempt: number, mode: DeliveryMode, at: number, status?: number): SandboxDelivery => {
    const { eventId, type, url } = webhook
    const ok = status !== undefined && status >= 200 && status < 300
    const subject = subjectOfEvent(webhook.text)
    const entry = Object.freeze({ id, eventId, type, url, attempt, mode, at: new Date(at).toISOString(), subject, status, ok })
    log.push(entry)
    return entry
  }

  const post = async (delivery: Delivery<Credential>, mode: DeliveryMode): Promise<SandboxDelivery> => {
    const { url, credential } = delivery.webhook
    const text = mode === 'extended' || mode === 'tomorrow' ? eventOfTomorrow(delivery.webhook.text, mode === 'tomorrow') : delivery.webhook.text
    const forged = mode === 'forged'
    if (!forged) delivery.attempts += 1
    const attempt = forged ? 1 : delivery.attempts
    const at = clock.now()
    const headers = { 'Content-Type': 'application/json', ...headersOf(credential, { at, attempt, text, forged }) }
    const status = await postText({ url: forged ? forgedUrl(url) : url, text, headers, timeoutMs, signal: stopped.signal })
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

  const attempt = async (delivery: Delivery<Credential>, mode: DeliveryMode): Promise<void> => {
    const { ok } = await post(delivery, mode)
    if (ok || stopped.signal.aborted) return
    const delay = retryDelayMs(delivery.attempts)
    if (delay !== undefined) again(delay, delivery)
  }

  const again = clock.task<Delivery<Credential>>(`${name}: next attempt`, (delivery) => track(attempt(delivery, 'normal')))

  const releaseHeld = async (url: string): Promise<void> => {
    const waiting = held.filter(({ delivery }) => delivery.webhook.url === url)
    for (const each of waiting) held.splice(held.indexOf(each), 1)
    for (const { timer, delivery } of waiting) {
      clock.cancel(timer)
      await go(delivery, 'reorder')
    }
  }

  const go = (delivery: Delivery<Credential>, mode: DeliveryMode): Promise<void> => inLine(delivery.webhook.url, () => attempt(delivery, mode))
  const goLate = clock.task<Delivery<Credential>>(`${name}: late`, (delivery) => go(delivery, 'late'))
  const release = clock.task<string>(`${name}: held back`, (url) => releaseHeld(url))

  const begin = (webhook: OwedWebhook<Credential>): Delivery<Credential> => {
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
      switch (mode) {
        case 'lost':
          record(delivery, 1, mode, clock.now())
          return
        case 'late':
          goLate(delayMs, delivery)
          return
        case 'reorder':
          held.push({ delivery, timer: release(delayMs, url) })
          return
        case 'forged':
          await inLine(url, () => post(delivery, 'forged'))
          await inLine(url, () => attempt(delivery, 'normal'))
          break
        case 'duplicate':
          await go(delivery, mode)
          // A copy of its own: its retries would otherwise be counted with those of the first.
          await inLine(url, () => post(delivery, mode))
          break
        case 'normal':
        case 'extended':
        case 'tomorrow':
          await go(delivery, mode)
      }
      await releaseHeld(url)
    },
    async redeliver(id) {
      const delivery = deliveries.get(id)
      if (delivery === undefined) throw new RangeError('No delivery of this sandbox has this id; see deliveries.all.')
      return inLine(delivery.webhook.url, () => post(delivery, 'redelivery'))
    },
    async idle() {
      while (running.size > 0) await Promise.allSettled(running)
    },
    async close() {
      stopped.abort()
      await Promise.allSettled(running)
    },
  }
}

import type { BelvoSandboxWebhook } from '../../../belvo-sandbox-control.ts'
import type { DeliveryFault, SandboxDelivery } from '../../../sandbox-deliveries.ts'
import type { RuleQueue } from '../../fault-plan.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import { isCallbackUrl } from '../../loopback.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { createWebhookSender } from '../../webhook-sender.ts'
import type { WebhookSender } from '../../webhook-sender.ts'

/** Which part of Belvo sends it; each repeats in its own way. */
export type WebhookFamily = 'aggregation' | 'payments'

export interface BelvoWebhooks {
  readonly endpoints: readonly BelvoSandboxWebhook[]
  /** @throws TypeError when the URL is neither https nor on this machine, or the value is empty. */
  add(endpoint: BelvoSandboxWebhook): void
  remove(url: string): void
  /** Sends one event to every endpoint, or to one that is not registered; resolves when the first attempts are over. */
  send(family: WebhookFamily, type: string, body: JsonObject, to?: BelvoSandboxWebhook): Promise<void>
  /** Every attempt, by the time it was made. */
  readonly log: readonly SandboxDelivery[]
  /** @throws RangeError when no delivery has this id. */
  redeliver(id: string): Promise<SandboxDelivery>
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>
  close(): Promise<void>
}

const minuteMs = 60_000
const answerMs = 5000

/** The current number of data aggregation is not documented: an older page says five, each after a longer wait. */
const retryDelays: Readonly<Record<WebhookFamily, (failed: number) => number | undefined>> = {
  aggregation: (failed) => (failed <= 5 ? failed * minuteMs : undefined),
  payments: (failed) => (failed <= 3 ? minuteMs : undefined),
}

const prefixes: Readonly<Record<WebhookFamily, string>> = { aggregation: 'data', payments: 'pay' }

export interface BelvoWebhooksOptions {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly faults: RuleQueue<DeliveryFault>
  readonly endpoints: readonly BelvoSandboxWebhook[]
}

/** Webhooks as the dashboard sets them up: every endpoint gets every event, with the value that was typed in for it. */
export function createBelvoWebhooks({ clock, state, identifiers, faults, endpoints: given }: BelvoWebhooksOptions): BelvoWebhooks {
  const endpoints = state.list<BelvoSandboxWebhook>('webhook endpoints')
  const sender = (family: WebhookFamily): WebhookSender<string> =>
    createWebhookSender({
      clock,
      state,
      name: `Belvo webhooks of ${family}`,
      headers: (authorization, { forged }) => ({ Authorization: forged ? 'Bearer forged' : authorization }),
      faults,
      retryDelayMs: retryDelays[family],
      timeoutMs: answerMs,
    })
  const senders: Readonly<Record<WebhookFamily, WebhookSender<string>>> = { aggregation: sender('aggregation'), payments: sender('payments') }
  const families = ['aggregation', 'payments'] as const
  const marked = (family: WebhookFamily, entry: SandboxDelivery): SandboxDelivery => Object.freeze({ ...entry, id: `${prefixes[family]}_${entry.id}` })

  const add = (endpoint: BelvoSandboxWebhook): void => {
    if (!isCallbackUrl(endpoint.url)) throw new TypeError('The URL of a webhook has to be https, or http on this machine.')
    if (endpoint.authorization === '') throw new TypeError('authorization of a webhook is empty; give the whole value of the header.')
    endpoints.push({ ...endpoint })
  }
  for (const endpoint of given) add(endpoint)

  return {
    endpoints,
    add,
    remove(url) {
      const left = endpoints.filter((each) => each.url !== url)
      endpoints.splice(0, endpoints.length, ...left)
    },
    async send(family, type, body, to) {
      const text = JSON.stringify(body)
      const id = body['webhook_id']
      const eventId = typeof id === 'string' ? id : identifiers.uuid()
      await Promise.all(
        (to === undefined ? endpoints : [to]).map(({ url, authorization }) =>
          senders[family].send({
            eventId,
            type,
            url,
            text,
            credential: authorization,
          }),
        ),
      )
    },
    get log() {
      return families.flatMap((family) => senders[family].log.map((entry) => marked(family, entry))).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    },
    async redeliver(id) {
      const family = families.find((each) => id.startsWith(`${prefixes[each]}_`))
      if (family === undefined) throw new RangeError('No delivery of this sandbox has this id; see deliveries.all.')
      return marked(family, await senders[family].redeliver(id.slice(prefixes[family].length + 1)))
    },
    async idle() {
      await Promise.all(families.map((family) => senders[family].idle()))
    },
    async close() {
      await Promise.all(families.map((family) => senders[family].close()))
    },
  }
}

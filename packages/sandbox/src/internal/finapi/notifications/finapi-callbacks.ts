import type { DeliveryFault } from '../../../sandbox-deliveries.ts'
import type { RuleQueue } from '../../fault-plan.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { createWebhookSender } from '../../webhook-sender.ts'
import type { WebhookSender } from '../../webhook-sender.ts'
import { forgedUrl } from './forged-url.ts'

export interface OwedCallback {
  /** As the SDK calls the event, e.g. `webForm.finalised`. */
  readonly type: string
  /** Of the web form, task, user or rule it is about. */
  readonly id: string
  /** Nobody is told when there is none. */
  readonly url: string | undefined
  readonly body: unknown
}

export interface FinapiCallbacks extends Omit<WebhookSender<undefined>, 'send'> {
  /** Resolves when the attempt is over; a late callback resolves at once and is sent by the clock. */
  send(callback: OwedCallback): Promise<void>
}

/** Delivers each callback once, whatever the target answers: the provider documents no retry, no signature and no credentials. */
export function createFinapiCallbacks(clock: SandboxClock, state: SandboxState, faults: RuleQueue<DeliveryFault>): FinapiCallbacks {
  const sender = createWebhookSender<undefined>({
    clock,
    state,
    name: 'finAPI callback',
    headers: () => ({}),
    faults,
    retryDelayMs: () => undefined,
    forgedUrl,
  })
  return {
    ...sender,
    async send({ type, id, url, body }) {
      if (url !== undefined) await sender.send({ eventId: id, type, url, text: JSON.stringify(body), credential: undefined })
    },
  }
}

import { isAmbiguousOutcomeError, isApiError, isWaitTimeoutError } from '@kit/core'
import { createTaskWaiter } from '@kit/core/waiter'
import { fintocTransfer, isFintocError, type FintocClient } from '@kit/fintoc'
import { createFintocWebhookHandler, type FintocWebhookSecret } from '@kit/fintoc/webhooks'

/** A payout as your database has it, stored before the first call. */
export interface Payout {
  readonly id: string
  /** When it was stored. Fintoc forgets a key after a day, and a call with an older one is not sent. */
  readonly createdAt: Date
  readonly clabe: string
  /** In centavos. */
  readonly cents: number
}

/** How a payout stands. */
export type PayoutResult =
  | { readonly state: 'paid'; readonly transfer: string; readonly attempts: number; readonly polls: number; readonly webhooks: number }
  /** The bank of the counterparty did not take it, and the money is back: another payout may be made. */
  | { readonly state: 'sent back'; readonly transfer: string; readonly reason: string; readonly polls: number; readonly webhooks: number }
  /** Fintoc did not take the order; nothing has moved. */
  | { readonly state: 'refused'; readonly reason: string }
  /** It may have been made. Call again with the same payout: the key keeps it from being made twice. */
  | { readonly state: 'not known'; readonly advice: string }

export interface PayoutsOptions {
  /** Made with a `signingKey`: Fintoc refuses transfers that are not signed. */
  readonly fintoc: FintocClient
  /** The account the money leaves. */
  readonly from: string
  readonly webhookSecret: FintocWebhookSecret
  /** How long to wait for a final state; minutes are usual. */
  readonly timeoutMs?: number
}

/** Pays people: one transfer for each payout, however often it is tried, and waited for until the bank has decided. */
export function createPayouts({ fintoc, from, webhookSecret, timeoutMs = 10 * 60_000 }: PayoutsOptions) {
  const waiter = createTaskWaiter({ tasks: [fintocTransfer(fintoc)] })

  async function payOut({ id, createdAt, clabe, cents }: Payout): Promise<PayoutResult> {
    let attempts = 0
    try {
      const wait = await waiter.start('fintoc.transfer', { account: 'payouts' }, async () => {
        const made = await fintoc.v2.transfers
          .create(
            { account_id: from, amount: cents, currency: 'MXN', counterparty: { account_number: clabe }, metadata: { payout: id } },
            { idempotencyKey: `payout-${id}`, idempotencyKeyCreatedAt: createdAt },
          )
          .withResponse()
        attempts = made.attempts
        return made.data
      })
      const transfer = wait.task?.id ?? ''
      const result = await wait.result({ timeoutMs })
      const { polls, hints: webhooks } = result
      if (result.ok) return { state: 'paid', transfer, attempts, polls, webhooks }
      return { state: 'sent back', transfer, reason: result.error.code ?? result.phase, polls, webhooks }
    } catch (error) {
      if (isAmbiguousOutcomeError(error)) return { state: 'not known', advice: error.reconcile }
      if (isWaitTimeoutError(error)) return { state: 'not known', advice: 'The transfer is still on its way; look again later.' }
      if (isFintocError(error) && isApiError(error) && error.status < 500) return { state: 'refused', reason: error.providerCode ?? String(error.status) }
      throw error
    }
  }

  return {
    payOut,
    /** The endpoint for `transfer.outbound.*`: each event makes the wait of its transfer look. */
    webhooks: createFintocWebhookHandler({ secret: webhookSecret, waiter, otherwise: () => {} }),
    close: () => waiter.close(),
  }
}

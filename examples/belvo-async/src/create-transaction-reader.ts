import { isWaitTimeoutError } from '@kit/core'
import { createTaskWaiter } from '@kit/core/waiter'
import { belvoAsyncRequest, isBelvoError, type BelvoAggregationClient } from '@kit/belvo'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'

export interface TransactionReaderOptions {
  readonly belvo: BelvoAggregationClient
  /** The `Authorization` value of your webhooks in Belvo's dashboard. */
  readonly authorization: string
  /** Called when Belvo cannot go on without the person: open the widget in update mode for the link. */
  readonly askPerson: (link: string, what: 'give_credentials' | 'give_second_factor') => void
  /** Belvo reads until nothing new came for so long; banks pause while they are read. */
  readonly quietMs?: number
  /** When to look if no webhook comes. */
  readonly firstLookMs?: number
  readonly timeoutMs?: number
}

/** What reading the transactions of a link came to. */
export type TransactionsRead =
  | { readonly state: 'read'; readonly transactions: number; readonly polls: number; readonly webhooks: number }
  | { readonly state: 'refused'; readonly reason: string }
  /** Belvo goes on reading; give `handle` to `resume` later, in any process. */
  | { readonly state: 'not yet'; readonly handle: string }

/** Reads transactions without holding a request open: Belvo answers 202 at once, and a webhook, or our own look, tells when they are there. */
export function createTransactionReader(options: TransactionReaderOptions) {
  const { belvo, authorization, askPerson, quietMs = 60_000, firstLookMs = 10_000, timeoutMs = 15 * 60_000 } = options
  const task = belvoAsyncRequest(belvo, { quietMs })
  const waiter = createTaskWaiter({ tasks: [{ ...task, schedule: { ...task.schedule, firstDelayMs: firstLookMs } }] })

  async function finish(link: string, wait: ReturnType<typeof waiter.resume<'belvo.asyncRequest'>>): Promise<TransactionsRead> {
    try {
      const result = await wait.result({ timeoutMs, onActionRequired: ({ kind }) => askPerson(link, kind) })
      if (!result.ok) return { state: 'refused', reason: result.error.code ?? result.phase }
      let transactions = 0
      for await (const _ of belvo.transactions.list({ link, page_size: 1_000, fields: ['id'] })) transactions += 1
      return { state: 'read', transactions, polls: result.polls, webhooks: result.hints }
    } catch (error) {
      if (isWaitTimeoutError(error)) return { state: 'not yet', handle: wait.handle.serialize() }
      throw error
    }
  }

  return {
    /** @param days - both as `2026-01-31` */
    async read(link: string, days: { readonly from: string; readonly to: string }): Promise<TransactionsRead> {
      try {
        const wait = await waiter.start('belvo.asyncRequest', { account: 'ours' }, async () => {
          const startedAt = new Date()
          const body = { link, date_from: days.from, date_to: days.to }
          const accepted = await belvo.transactions.retrieve(body, undefined, { requestMode: 'async' })
          return { link, lists: ['transactions'], startedAt, requestId: accepted?.request_id }
        })
        return await finish(link, wait)
      } catch (error) {
        if (isBelvoError(error) && error.status < 500) return { state: 'refused', reason: error.providerCode ?? String(error.status) }
        throw error
      }
    },
    /** Goes on where `not yet` ended. */
    resume: (link: string, handle: string): Promise<TransactionsRead> => finish(link, waiter.resume<'belvo.asyncRequest'>(handle)),
    /** The endpoint of your webhooks: each event of the request makes its wait look. */
    webhooks: createBelvoWebhookHandler({ authorization, waiter, otherwise: () => {} }),
    close: () => waiter.close(),
  }
}

import { isAmbiguousOutcomeError, isWaitTimeoutError, parseDateTime } from '@kit/core'
import { createTaskWaiter } from '@kit/core/waiter'
import { finapiWebForm, type FinapiUserClient, type WebForm } from '@kit/finapi'
import { buildFinapiWebFormUrl } from '@kit/finapi/widget'

/** A transfer a person is asked to make. */
export interface PaymentOrder {
  readonly recipient: string
  readonly iban: string
  /** In euros, as `129.90`. */
  readonly amount: string
  readonly purpose: string
}

/** What became of it. */
export type PaymentResult =
  /** The person confirmed it and the bank has it; only `SUCCESSFUL` of the bank's own status is an end. */
  | { readonly state: 'with the bank'; readonly paymentId: number; readonly bankStatus: string; readonly polls: number; readonly callbacks: number }
  | { readonly state: 'not paid'; readonly why: 'failed' | 'aborted' | 'canceled' | 'expired'; readonly code?: string }
  /** Nothing is known before the form expires; give `handle` to a waiter of any process. */
  | { readonly state: 'not known'; readonly handle: string }

export interface PaymentsOptions {
  /** The client of one finAPI user, who owns the forms. */
  readonly userFor: (account: string) => FinapiUserClient | Promise<FinapiUserClient>
  /** Where finAPI reaches `handleCallback`, and what its URLs are made with: 32 characters or more. */
  readonly callback: { readonly baseUrl: string; readonly secret: string }
  /** When to look if no callback comes. */
  readonly firstLookMs?: number
  readonly timeoutMs?: number
}

/** Takes payments through finAPI's web form: one at a time for each finAPI user, since nothing tells two forms of a user apart. */
export function createPayments({ userFor, callback, firstLookMs = 30_000, timeoutMs = 25 * 60_000 }: PaymentsOptions) {
  const task = finapiWebForm(userFor)
  const waiter = createTaskWaiter({ tasks: [{ ...task, schedule: { ...task.schedule, firstDelayWithCallbackMs: firstLookMs } }], callback })

  /** @param sendTo - takes the person to the form: a redirect in a web app */
  async function pay(account: string, order: PaymentOrder, sendTo: (formUrl: string) => Promise<void>): Promise<PaymentResult> {
    const user = await userFor(account)
    const wait = await waiter.start('finapi.webForm', { account }, ({ callbackUrl }) => createForm(user, order, callbackUrl))
    await sendTo(buildFinapiWebFormUrl(wait.task?.url ?? '', { redirectUrl: 'https://shop.example.com/thanks' }))
    try {
      const result = await wait.result({ timeoutMs })
      if (!result.ok) return { state: 'not paid', why: result.phase, ...(result.error.code !== undefined && { code: result.error.code }) }
      const paymentId = result.value.paymentId ?? 0
      const payments = await user.payments.list({ ids: [paymentId] })
      return { state: 'with the bank', paymentId, bankStatus: payments.items[0]?.statusV2 ?? 'UNKNOWN', polls: result.polls, callbacks: result.hints }
    } catch (error) {
      if (isWaitTimeoutError(error)) return { state: 'not known', handle: wait.handle.serialize() }
      throw error
    }
  }

  return { pay, handleCallback: (request: Request): Promise<Response> => waiter.handleCallback(request), close: () => waiter.close() }
}

/** finAPI has no idempotency keys: when the answer is lost, the form it made is looked for, so that nobody is sent to two. */
async function createForm(user: FinapiUserClient, { recipient, iban, amount, purpose }: PaymentOrder, callbackUrl: string | undefined): Promise<WebForm> {
  const began = Date.now()
  try {
    return await user.webForms.createStandalonePayment({
      orders: [{ recipient: { name: recipient, iban }, amount: { value: amount, currency: 'EUR' }, purpose }],
      callbacks: { finalised: callbackUrl ?? null },
    })
  } catch (error) {
    if (!isAmbiguousOutcomeError(error)) throw error
    for (const form of (await user.webForms.list({ order: 'createdAt,desc' })).items) {
      // finAPI tells whole seconds or better, by its own clock.
      const ours = form.type === 'STANDALONE_PAYMENT' && parseDateTime(form.createdAt).getTime() >= began - 5_000
      if (ours && form.status === 'NOT_YET_OPENED') return form
    }
    throw error
  }
}

import type { EventTraitsTable, KitEvent, Outcome, Topic } from '@kit/core/events'
import type { FintocEventMap } from '../events/fintoc-event.ts'
import type { CheckoutSessionEventData, InvoiceEventData, TransferEventData } from '../generated/fintoc.webhooks.gen.ts'
import { isText } from './is-text.ts'

type Subject = (data: never) => KitEvent['subject']
type Outcomes = Readonly<Record<string, Outcome | ((data: never) => Outcome | undefined)>>
type Family<Name extends string, Members extends Outcomes, Of extends Subject> = {
  readonly [Member in keyof Members & string as `${Name}.${Member}`]: {
    readonly topic: Topic
    readonly outcome: Members[Member]
    readonly subject: Of
  }
}
type Status = { readonly status?: string | null }

const byId =
  (kind: string) =>
  ({ id }: { readonly id?: string | null | undefined }): KitEvent['subject'] =>
    isText(id) ? { kind, id } : undefined

// What was refreshed is what to read next; the refresh itself has no id in some events.
const byRefreshed =
  (kind: string) =>
  ({ refreshed_object, refreshed_object_id: id }: { readonly refreshed_object?: string; readonly refreshed_object_id?: string }) =>
    isText(id) ? { kind: isText(refreshed_object) ? refreshed_object : kind, id } : undefined

// The signed type states the outcome. A status beside it has to agree: two statements that differ prove neither, and one we do not know
// proves nothing.
const stated =
  (outcome: Outcome, ...others: readonly string[]) =>
  ({ status }: Status): Outcome | undefined =>
    status === undefined || status === null || status === outcome || others.includes(status) ? outcome : undefined

// No money depends on a refresh, so its own state is taken where it differs: the body is later than the name.
const refresh =
  (outcome: Outcome) =>
  ({ status }: Status): Outcome | undefined => {
    if (status === undefined || status === null) return outcome
    if (status === 'rejected') return 'failed'
    if (status === 'created') return 'pending'
    return status === 'succeeded' || status === 'failed' ? status : undefined
  }

// Coming to the end of a checkout is not paying, and its flow `setup` only stores a way to pay.
const checkoutEnd = (data: CheckoutSessionEventData): Outcome =>
  data.payment_resource?.payment_intent?.status === 'succeeded' ? 'succeeded' : 'updated'

// `expired` makes shops give the goods to others: only where no payment came through or still may.
const checkoutExpired = ({ status, payment_resource }: CheckoutSessionEventData & Status): Outcome => {
  const agrees = status === undefined || status === null || status === 'expired'
  const nothing = payment_resource === undefined || payment_resource === null || payment_resource.payment_intent === null
  const unpaid: readonly unknown[] = ['created', 'requires_action', 'failed', 'rejected', 'expired']
  return agrees && (nothing || unpaid.includes(payment_resource.payment_intent?.status)) ? 'expired' : 'updated'
}

const invoicePayment = ({ status }: InvoiceEventData): Outcome => (status === 'paid' ? 'succeeded' : 'updated')

// An upcoming invoice may not exist yet.
const byInvoice = (data: { readonly id?: string; readonly subscription?: string | null }): KitEvent['subject'] =>
  byId('invoice')(data) ?? byId('subscription')({ id: data.subscription })

// No status was seen for a reversal, and one without it may be in any state: pay or credit again only after a look.
const reversed = ({ status }: TransferEventData): Outcome =>
  status === 'failed' || status === 'rejected' || status === 'returned' ? 'failed' : 'updated'

/** The traits of types that share the beginning of their names; their subject is the object with the `id` in the data unless given. */
const family = <Name extends string, Members extends Outcomes, Of extends Subject = ReturnType<typeof byId>>(
  name: Name,
  topic: Topic,
  outcomes: Members,
  subject: Of = byId(name) as Subject as Of,
): Family<Name, Members, Of> =>
  Object.fromEntries(Object.entries(outcomes).map(([member, outcome]) => [`${name}.${member}`, { topic, outcome, subject }])) as Family<Name, Members, Of>

function createTable(): EventTraitsTable<FintocEventMap> {
  const succeeded = stated('succeeded')
  const failed = stated('failed', 'rejected')
  const canceled = stated('canceled')
  const transfer = byId('transfer')
  return {
    ...family('link', 'connection', { created: 'created', credentials_changed: stated('action_required', 'login_required') }),
    ...family('link.refresh_intent', 'sync', { succeeded: refresh('succeeded'), failed: refresh('failed') }, byRefreshed('link')),
    ...family(
      'account.refresh_intent',
      'sync',
      {
        succeeded: refresh('succeeded'),
        failed: refresh('failed'),
        rejected: refresh('failed'),
        movements_removed: 'updated',
        movements_modified: 'updated',
      },
      byRefreshed('account'),
    ),
    ...family('payment_intent', 'payment', {
      succeeded,
      failed,
      rejected: failed,
      pending: stated('pending', 'in_progress'),
      expired: stated('expired'),
    }),
    ...family('checkout_session', 'payment', { finished: checkoutEnd, expired: checkoutExpired, completed: checkoutEnd }),
    ...family('refund', 'refund', {
      created: 'created',
      in_progress: stated('pending', 'in_progress'),
      succeeded,
      failed,
      canceled,
    }),
    ...family('payout', 'payout', { created: 'created', succeeded, canceled }),
    ...family(
      'invoice',
      'invoice',
      {
        created: 'created',
        finalized: 'updated',
        payment_created: stated('pending', 'draft', 'open'),
        payment_succeeded: invoicePayment,
        payment_failed: 'updated',
        paid: stated('succeeded', 'paid'),
        voided: stated('canceled', 'void', 'voided'),
        upcoming: 'pending',
      },
      byInvoice,
    ),
    ...family('subscription', 'subscription', { activated: stated('succeeded', 'active'), canceled }),
    ...family('subscription_intent', 'mandate', { succeeded, failed, rejected: failed }),
    ...family('charge', 'payment', { succeeded, failed }),
    ...family(
      'transfer.inbound',
      'transfer',
      {
        succeeded,
        rejected: failed,
        returned: 'updated',
        return_failed: 'updated',
        reversed,
      },
      transfer,
    ),
    ...family(
      'transfer.outbound',
      'transfer',
      {
        succeeded,
        partially_succeeded: 'updated',
        failed,
        returned: stated('failed', 'returned'),
        reversed,
        rejected: stated('failed', 'rejected', 'returned'),
      },
      transfer,
    ),
    ...family('account_verification', 'verification', { succeeded, failed }),
    ...family('account_number', 'account', { deleted: 'deleted' }),
    ...family('dispute', 'dispute', {
      created: ({ status }: Status) => (status === 'waiting_documentation' ? 'action_required' : 'created'),
    }),
  }
}

/** What each event type of Fintoc says in the shared words. */
export const fintocEventTraits: EventTraitsTable<FintocEventMap> = /*#__PURE__*/ createTable()

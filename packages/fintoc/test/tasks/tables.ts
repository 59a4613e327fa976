import type { TaskDefinition } from '@kit/core/waiter'
import {
  fintocAccountVerification,
  fintocCheckoutSession,
  fintocPaymentIntent,
  fintocRefreshIntent,
  fintocRefund,
  fintocSubscriptionIntent,
  fintocTransfer,
} from '@kit/fintoc'
import { createFintocEventBody } from '@kit/fintoc/testing'

export type Body = Readonly<Record<string, unknown>>
export type Ending = 'goes on' | 'goes on, unknown' | 'action_required' | 'succeeded' | 'failed' | 'canceled' | 'expired'

/** One body a look can show, and what it means. */
export interface Row {
  readonly name: string
  readonly body: Body
  readonly ending: Ending
  /** The code, if it ends without success. */
  readonly code?: string
}

/** A definition with its finality table. */
export interface Subject {
  readonly name: string
  /** Id of the provider's object. */
  readonly id: string
  /** Id of the task, if it is another one. */
  readonly taskId?: string
  /** The definition over a client that answers with what `get` gives. */
  define(get: (id: string, options?: { signal?: AbortSignal | undefined }) => PromiseLike<unknown>): TaskDefinition
  readonly rows: readonly Row[]
  /** Types of the events that are about it. */
  readonly events: readonly Parameters<typeof createFintocEventBody>[0][]
}

// Untyped on purpose: the bodies here are what may arrive, not what the types promise.
const as = (value: unknown): never => value as never

const row = (name: string, body: Body, ending: Ending, code?: string): Row => ({ name, body, ending, ...(code === undefined ? {} : { code }) })

/** One row a status; where nothing else says why it ended, the status is the code. */
const statuses = (sample: Body, endings: Readonly<Record<string, Ending>>): Row[] =>
  Object.entries(endings).map(([status, ending]) => row(status, { ...sample, status }, ending, status))

const UNKNOWN = {
  something_new: 'goes on, unknown',
  '': 'goes on, unknown',
  SUCCEEDED: 'goes on, unknown',
  constructor: 'goes on, unknown',
  hasOwnProperty: 'goes on, unknown',
} as const

const transfer: Body = { ...createFintocEventBody('transfer.outbound.succeeded').data, id: 'tr_1', return_reason: null }
const inbound: Body = { ...createFintocEventBody('transfer.inbound.returned').data, id: 'tr_2', direction: 'inbound', return_reason: 'requested' }
const payment: Body = { ...createFintocEventBody('payment_intent.pending').data, id: 'pi_1', error_reason: null, next_action: null, expires_at: null }
const session: Body = { ...createFintocEventBody('checkout_session.finished').data, id: 'cs_1', flow: 'payment', expires_at: null, payment_resource: null }
const refund: Body = { ...createFintocEventBody('refund.succeeded').data, id: 're_1', failure_code: null }
const verification: Body = { ...createFintocEventBody('account_verification.succeeded').data, id: 'accv_1', reason: null }
const mandate: Body = { ...createFintocEventBody('subscription_intent.succeeded').data, id: 'si_1', public_error: null }
const refresh: Body = {
  ...createFintocEventBody('link.refresh_intent.succeeded').data,
  id: 'ri_1',
  refreshed_object: 'link',
  refreshed_object_id: 'link_1',
  requires_mfa: null,
  public_error: null,
}

const paid = (status: string, intent: unknown): Body => ({ ...session, status, payment_resource: intent === undefined ? {} : { payment_intent: intent } })
const intentOf = (status: string, error_reason: string | null = null): Body => ({ ...payment, status, error_reason })
const stored = (flow: string, status: string, setup: unknown): Body => ({ ...session, flow, status, setup_intent: setup })
const setupOf = (status: string, error_reason: string | null = null): Body => ({ id: 'seti_1', object: 'setup_intent', status, error_reason })
const v2023 = (body: Body): Body => {
  const { flow: _, ...rest } = body
  return rest
}

export const subjects: readonly Subject[] = [
  {
    name: 'fintoc.transfer',
    id: 'tr_1',
    define: (get) => fintocTransfer(as({ v2: { transfers: { get } } })),
    rows: [
      ...statuses(transfer, {
        pending: 'goes on',
        return_pending: 'goes on',
        succeeded: 'succeeded',
        failed: 'failed',
        rejected: 'failed',
        returned: 'failed',
        reject_failed: 'goes on, unknown',
        reversed: 'goes on, unknown',
        partially_succeeded: 'goes on, unknown',
        ...UNKNOWN,
      }),
      row('returned, with a reason', { ...transfer, status: 'returned', return_reason: 'account_closed' }, 'failed', 'account_closed'),
      row('inbound and returned', { ...inbound, id: 'tr_1', status: 'returned' }, 'failed', 'requested'),
    ],
    events: [
      'transfer.inbound.succeeded',
      'transfer.inbound.rejected',
      'transfer.inbound.returned',
      'transfer.inbound.return_failed',
      'transfer.inbound.reversed',
      'transfer.outbound.succeeded',
      'transfer.outbound.partially_succeeded',
      'transfer.outbound.failed',
      'transfer.outbound.returned',
      'transfer.outbound.reversed',
      'transfer.outbound.rejected',
    ],
  },
  {
    name: 'fintoc.transfer (a return)',
    id: 'tr_2',
    taskId: 'tr_2@return',
    define: (get) => fintocTransfer(as({ v2: { transfers: { get } } })),
    rows: [
      ...statuses(inbound, {
        // What the transfer was before it went back, and maybe what a failed return leaves behind.
        succeeded: 'goes on',
        return_pending: 'goes on',
        returned: 'succeeded',
        failed: 'goes on, unknown',
        rejected: 'goes on, unknown',
        reject_failed: 'goes on, unknown',
        ...UNKNOWN,
      }),
    ],
    events: ['transfer.inbound.returned', 'transfer.inbound.return_failed'],
  },
  {
    name: 'fintoc.paymentIntent',
    id: 'pi_1',
    define: (get) => fintocPaymentIntent(as({ v2: { paymentIntents: { get } } })),
    rows: [
      ...statuses(payment, {
        created: 'goes on',
        in_progress: 'goes on',
        pending: 'goes on',
        requires_action: 'goes on',
        succeeded: 'succeeded',
        failed: 'failed',
        rejected: 'failed',
        expired: 'expired',
        ...UNKNOWN,
      }),
      row('requires_action that says which', { ...payment, status: 'requires_action', next_action: { type: 'redirect', url: 'https://bank.example' } }, 'action_required'),
      row('an action without the status', { ...payment, status: 'pending', next_action: { type: 'redirect' } }, 'goes on'),
      row('failed, with a reason', { ...payment, status: 'failed', error_reason: 'insufficient_funds' }, 'failed', 'insufficient_funds'),
    ],
    events: ['payment_intent.succeeded', 'payment_intent.failed', 'payment_intent.rejected', 'payment_intent.pending', 'payment_intent.expired'],
  },
  {
    name: 'fintoc.checkoutSession',
    id: 'cs_1',
    define: (get) => fintocCheckoutSession(as({ v2: { checkoutSessions: { get } } })),
    rows: [
      ...statuses(session, { created: 'goes on', in_progress: 'goes on', finished: 'goes on', expired: 'expired', completed: 'goes on, unknown', ...UNKNOWN }),
      ...['created', 'in_progress'].flatMap((status) => [
        row(`${status}, although paid`, paid(status, intentOf('succeeded')), 'goes on'),
        row(`${status}, payment failed`, paid(status, intentOf('failed')), 'goes on'),
      ]),
      row('finished, paid', paid('finished', intentOf('succeeded')), 'succeeded'),
      row('finished, paid (2023-11-15)', v2023(paid('finished', intentOf('succeeded'))), 'succeeded'),
      row('finished, payment failed', paid('finished', intentOf('failed', 'mfa_locked')), 'failed', 'mfa_locked'),
      row('finished, payment rejected', paid('finished', intentOf('rejected')), 'failed', 'rejected'),
      row('finished, payment expired', paid('finished', intentOf('expired')), 'expired', 'expired'),
      ...['created', 'in_progress', 'pending', 'requires_action'].map((status) => row(`finished, payment ${status}`, paid('finished', intentOf(status)), 'goes on')),
      row('finished, payment of a new status', paid('finished', intentOf('something_new')), 'goes on, unknown'),
      row('finished, payment not shown', paid('finished', undefined), 'goes on'),
      row('finished, no payment', paid('finished', null), 'goes on'),
      row('expired, although paid', paid('expired', intentOf('succeeded')), 'succeeded'),
      ...['in_progress', 'pending'].map((status) => row(`expired, payment ${status}`, paid('expired', intentOf(status)), 'goes on')),
      row('expired, payment of a new status', paid('expired', intentOf('something_new')), 'goes on, unknown'),
      row('expired, payment not shown', paid('expired', undefined), 'goes on'),
      row('expired, no payment', paid('expired', null), 'expired', 'expired'),
      row('expired, nothing paid (2023-11-15)', v2023(paid('expired', null)), 'expired', 'expired'),
      ...['created', 'requires_action', 'failed', 'rejected', 'expired'].map((status) =>
        row(`expired, payment ${status}`, paid('expired', intentOf(status)), 'expired', status),
      ),
      ...['setup', 'subscription'].flatMap((flow) => [
        row(`${flow} finished, stored`, stored(flow, 'finished', setupOf('succeeded')), 'succeeded'),
        row(`${flow} finished, not stored`, stored(flow, 'finished', setupOf('failed', 'invalid_card')), 'failed', 'invalid_card'),
        ...['created', 'started', 'waiting_for_retry'].map((status) => row(`${flow} finished, ${status}`, stored(flow, 'finished', setupOf(status)), 'goes on')),
        row(`${flow} finished, of a new status`, stored(flow, 'finished', setupOf('something_new')), 'goes on, unknown'),
        row(`${flow} finished, nothing shown`, stored(flow, 'finished', null), 'goes on'),
        row(`${flow} finished, only a payment`, { ...paid('finished', intentOf('succeeded')), flow, setup_intent: null }, 'goes on'),
        row(`${flow} expired, stored`, stored(flow, 'expired', setupOf('succeeded')), 'succeeded'),
        row(`${flow} expired, under way`, stored(flow, 'expired', setupOf('started')), 'goes on'),
        ...['created', 'waiting_for_retry', 'failed'].map((status) => row(`${flow} expired, ${status}`, stored(flow, 'expired', setupOf(status)), 'expired', status)),
        row(`${flow} expired, nothing`, stored(flow, 'expired', null), 'expired', 'expired'),
      ]),
      row('finished, of a flow nobody knows', { ...paid('finished', intentOf('succeeded')), flow: 'donation' }, 'goes on, unknown'),
    ],
    events: ['checkout_session.finished', 'checkout_session.completed', 'checkout_session.expired'],
  },
  {
    name: 'fintoc.refund',
    id: 're_1',
    define: (get) => fintocRefund(as({ refunds: { get } })),
    rows: [
      ...statuses(refund, {
        created: 'goes on',
        pending: 'goes on',
        in_progress: 'goes on',
        succeeded: 'succeeded',
        failed: 'failed',
        canceled: 'canceled',
        cancelled: 'goes on, unknown',
        ...UNKNOWN,
      }),
      row('failed, with a code', { ...refund, status: 'failed', failure_code: 'fraud_risk' }, 'failed', 'fraud_risk'),
    ],
    events: ['refund.created', 'refund.in_progress', 'refund.succeeded', 'refund.failed', 'refund.canceled'],
  },
  {
    name: 'fintoc.accountVerification',
    id: 'accv_1',
    define: (get) => fintocAccountVerification(as({ v2: { accountVerifications: { get } } })),
    rows: [
      ...statuses(verification, { pending: 'goes on', succeeded: 'succeeded', failed: 'failed', ...UNKNOWN }),
      row('failed, with a reason', { ...verification, status: 'failed', reason: 'account_not_found' }, 'failed', 'account_not_found'),
    ],
    events: ['account_verification.succeeded', 'account_verification.failed'],
  },
  {
    name: 'fintoc.subscriptionIntent',
    id: 'si_1',
    define: (get) => fintocSubscriptionIntent(as({ subscriptionIntents: { get } })),
    rows: [
      ...statuses(mandate, { created: 'goes on', succeeded: 'succeeded', failed: 'failed', rejected: 'failed', ...UNKNOWN }),
      row('failed, with an error', { ...mandate, status: 'failed', public_error: 'internal_error' }, 'failed', 'internal_error'),
    ],
    events: ['subscription_intent.succeeded', 'subscription_intent.failed', 'subscription_intent.rejected'],
  },
  {
    name: 'fintoc.refreshIntent',
    id: 'ri_1',
    taskId: 'ri_1@link_1',
    define: (get) => fintocRefreshIntent(() => as({ refreshIntents: { get: (id: string, _query: undefined, options: { signal?: AbortSignal }) => get(id, options) } })),
    rows: [
      ...statuses(refresh, { created: 'goes on', succeeded: 'succeeded', failed: 'failed', rejected: 'failed', ...UNKNOWN }),
      row('created, with a second factor', { ...refresh, status: 'created', requires_mfa: { widget_token: 'ri_1_sec_x' } }, 'action_required'),
      row('created, with a second factor nobody can use', { ...refresh, status: 'created', requires_mfa: {} }, 'goes on'),
      row('succeeded, with a second factor left', { ...refresh, status: 'succeeded', requires_mfa: { widget_token: 'ri_1_sec_x' } }, 'succeeded'),
      row('failed, with an error', { ...refresh, status: 'failed', public_error: 'retryable_error' }, 'failed', 'retryable_error'),
    ],
    events: [
      'link.refresh_intent.succeeded',
      'link.refresh_intent.failed',
      'account.refresh_intent.succeeded',
      'account.refresh_intent.failed',
      'account.refresh_intent.rejected',
      'account.refresh_intent.movements_removed',
      'account.refresh_intent.movements_modified',
    ],
  },
]

/** What a phase of a look means, in the words of the tables. */
export function endingOf(phase: { readonly phase: string; readonly known?: boolean }): string {
  if (phase.phase !== 'pending') return phase.phase
  return phase.known === false ? 'goes on, unknown' : 'goes on'
}

export function goesOn(row: Row): boolean {
  return row.ending.startsWith('goes on') || row.ending === 'action_required'
}

import type { TaskDefinition } from '@kit/core/waiter'
import { belvoCharge, belvoEnrollment, belvoPaymentAuthorization, belvoPaymentIntent } from '@kit/belvo'
import type { BelvoEventType } from '@kit/belvo/events'

export type Body = Readonly<Record<string, unknown>>
export type Ending = 'goes on' | 'goes on, unknown' | 'action_required' | 'succeeded' | 'failed' | 'canceled'

/** One body a look can show, and what it means. */
export interface Row {
  readonly name: string
  readonly body: Body
  readonly ending: Ending
  /** The error, if it ends without success. */
  readonly error?: { readonly code: string; readonly message?: string }
  /** What the payer has to do, if anything. */
  readonly action?: unknown
}

/** A definition of payments with its finality table. */
export interface Subject {
  readonly name: string
  readonly id: string
  /** The definition over a client that answers with what `get` gives, and whose lists of charges are `charges`. */
  define(get: (id: string, options?: { signal?: AbortSignal | undefined }) => PromiseLike<unknown>, charges?: readonly unknown[]): TaskDefinition
  readonly rows: readonly Row[]
  readonly events: readonly BelvoEventType[]
}

// Untyped on purpose: the bodies here are what may arrive, not what the types promise.
const as = (value: unknown): never => value as never

const row = (name: string, body: Body, ending: Ending, more: Pick<Row, 'error' | 'action'> = {}): Row => ({ name, body, ending, ...more })

/** One row a status; where nothing else says why it ended, the status is the code. */
const statuses = (sample: Body, endings: Readonly<Record<string, Ending>>): Row[] =>
  Object.entries(endings).map(([status, ending]) => row(status, { ...sample, status }, ending, { error: { code: status } }))

const UNKNOWN = {
  SOMETHING_NEW: 'goes on, unknown',
  '': 'goes on, unknown',
  // Deliveries of old Colombian payments write small letters; no read was seen to.
  succeeded: 'goes on, unknown',
  constructor: 'goes on, unknown',
  hasOwnProperty: 'goes on, unknown',
} as const

const INTENT = '0d3ffb69-f83b-456e-ad8e-208d0998d71d'
const CHARGE = '7d159b21-9f25-4365-9fa2-734d20797819'
const AUTHORIZATION = '9fc68b84-f2d6-4142-b2ad-9d2d1ad70432'
const ENROLLMENT = '82666cde-3f80-4350-b0f7-24cb8e9294c9'

const chargeV1: Body = { id: CHARGE, amount: '1234.12', payment_intent: INTENT, failure_code: null, failure_message: null, transactions: [], metadata: {} }
const chargeV2: Body = { id: CHARGE, amount: '1234.12', status_reason_code: null, status_reason_message: null, end_to_end_id: null }
const intent: Body = {
  id: INTENT,
  customer: '1c83ead8-6665-429c-a17a-ddc76cb3a95e',
  amount: '1234.12',
  currency: 'BRL',
  selected_payment_method_type: 'open_finance',
  payment_method_information: null,
  failure_code: null,
  failure_message: null,
  charges: [],
  last_error: null,
}
const authorization: Body = {
  id: AUTHORIZATION,
  status_reason_code: null,
  status_reason_message: null,
  payment_method: 'PIX_OF_IMMEDIATE',
  payment_method_configuration: null,
  charges: [],
}
const enrollment: Body = { id: ENROLLMENT, type: 'open_finance_biometric_pix', status_reason_code: null, status_reason_message: null, details: null }

const v1Failure = { failure_code: 'insufficient_funds', failure_message: 'The account has not enough money.' }
const v2Failure = { status_reason_code: 'INSUFFICIENT_FUNDS', status_reason_message: 'The account has not enough money.' }
const finished = (...charges: readonly (string | Body)[]): Body => ({
  ...intent,
  status: 'SCHEDULE_FINISHED',
  charges: charges.map((charge) => ({ ...chargeV1, ...(typeof charge === 'string' ? { status: charge } : charge) })),
})
const redirect = (url: unknown): Body => ({ ...intent, status: 'REQUIRES_ACTION', payment_method_information: { open_finance: { redirect_url: url } } })
const URL = 'https://bank.example/authorize?token=abc'
const openUrl = { action: { kind: 'open_url', url: URL } }

export const subjects: readonly Subject[] = [
  {
    name: 'belvo.paymentIntent',
    id: INTENT,
    define: (detail, charges = []) =>
      belvoPaymentIntent(
        as({
          payments: {
            paymentIntents: {
              detail,
              charges: {
                async *list() {
                  yield* charges
                },
              },
            },
          },
        }),
      ),
    rows: [
      ...statuses(intent, {
        REQUIRES_PAYMENT_METHOD: 'action_required',
        REQUIRES_ACTION: 'goes on',
        PENDING: 'goes on',
        PROCESSING: 'goes on',
        SCHEDULED: 'goes on',
        SUCCEEDED: 'succeeded',
        FAILED: 'failed',
        CANCELED: 'canceled',
        SCHEDULE_FINISHED: 'goes on',
        ...UNKNOWN,
      }),
      row('a Pix key to agree to', { ...intent, status: 'REQUIRES_PAYMENT_METHOD' }, 'action_required', { action: { kind: 'confirm_payment' } }),
      row('a page to open', redirect(URL), 'action_required', openUrl),
      row('a page that is not there', redirect(null), 'goes on'),
      row('a page that is none', redirect(7), 'goes on'),
      row('a page nobody has to open any more', { ...redirect(URL), status: 'PROCESSING' }, 'goes on'),
      row('FAILED, with a reason', { ...intent, status: 'FAILED', ...v1Failure }, 'failed', { error: { code: 'insufficient_funds', message: v1Failure.failure_message } }),
      // A sample shows last_error filled on an intent that had not failed.
      row('an error beside a payment', { ...intent, status: 'SUCCEEDED', last_error: { error_code: 'x' } }, 'succeeded'),
      row('a schedule, all paid', finished('SUCCEEDED', 'SUCCEEDED'), 'succeeded'),
      row('a schedule, one not paid', finished('SUCCEEDED', { status: 'FAILED', ...v1Failure }), 'failed', { error: { code: 'insufficient_funds', message: v1Failure.failure_message } }),
      row('a schedule, one canceled', finished('SUCCEEDED', 'CANCELED'), 'failed', { error: { code: 'SCHEDULE_FINISHED' } }),
      row('a schedule, all canceled', finished('CANCELED', 'CANCELED'), 'canceled', { error: { code: 'SCHEDULE_FINISHED' } }),
      row('a schedule, none paid', finished('CANCELED', 'FAILED'), 'failed', { error: { code: 'FAILED' } }),
      ...['CREATED', 'PENDING', 'SCHEDULED'].map((status) => row(`a schedule, one ${status}`, finished('SUCCEEDED', 'FAILED', status), 'goes on')),
      ...['PARTIAL', 'SOMETHING_NEW', 'SETTLED'].map((status) => row(`a schedule, one ${status}`, finished('SUCCEEDED', 'FAILED', status), 'goes on, unknown')),
    ],
    events: ['PAYMENT_INTENTS.OBJECT_CREATED', 'PAYMENT_INTENTS.STATUS_UPDATE'],
  },
  {
    name: 'belvo.charge',
    id: CHARGE,
    define: (detail) => belvoCharge(as({ payments: { charges: { detail } } })),
    rows: [
      ...statuses(chargeV1, {
        CREATED: 'goes on',
        PENDING: 'goes on',
        SCHEDULED: 'goes on',
        SUCCEEDED: 'succeeded',
        CANCELED: 'canceled',
        FAILED: 'failed',
        PARTIAL: 'goes on, unknown',
        ...UNKNOWN,
      }),
      row('version 2, PENDING', { ...chargeV2, status: 'PENDING' }, 'goes on'),
      row('version 2, SCHEDULED', { ...chargeV2, status: 'SCHEDULED' }, 'goes on'),
      row('version 2, SETTLED', { ...chargeV2, status: 'SETTLED' }, 'succeeded'),
      row('version 2, CANCELED', { ...chargeV2, status: 'CANCELED', status_reason_code: 'CANCELLED_WHILE_PENDING' }, 'canceled', { error: { code: 'CANCELLED_WHILE_PENDING' } }),
      row('version 2, FAILED', { ...chargeV2, status: 'FAILED', ...v2Failure }, 'failed', { error: { code: 'INSUFFICIENT_FUNDS', message: v2Failure.status_reason_message } }),
      row('version 1, FAILED', { ...chargeV1, status: 'FAILED', ...v1Failure }, 'failed', { error: { code: 'insufficient_funds', message: v1Failure.failure_message } }),
    ],
    events: ['CHARGES.OBJECT_CREATED', 'CHARGES.STATUS_UPDATE'],
  },
  {
    name: 'belvo.paymentAuthorization',
    id: AUTHORIZATION,
    define: (detail) => belvoPaymentAuthorization(as({ payments: { paymentAuthorizations: { detail } } })),
    rows: [
      ...statuses(authorization, {
        AWAITING_AUTHORIZATION: 'goes on',
        PARTIALLY_ACCEPTED: 'goes on',
        AUTHORIZED: 'succeeded',
        CONSUMED: 'succeeded',
        REVOKED: 'canceled',
        FAILED: 'failed',
        ...UNKNOWN,
      }),
      row('a page to open', { ...authorization, status: 'AWAITING_AUTHORIZATION', payment_method_configuration: { authorization_url: URL } }, 'action_required', openUrl),
      row('a page nobody has to open any more', { ...authorization, status: 'AUTHORIZED', payment_method_configuration: { authorization_url: URL } }, 'succeeded'),
      row('FAILED, with a reason', { ...authorization, status: 'FAILED', ...v2Failure }, 'failed', { error: { code: 'INSUFFICIENT_FUNDS', message: v2Failure.status_reason_message } }),
      row('REVOKED, with a reason', { ...authorization, status: 'REVOKED', status_reason_code: 'PAYER_REVOKED_AUTHORIZATION' }, 'canceled', {
        error: { code: 'PAYER_REVOKED_AUTHORIZATION' },
      }),
    ],
    events: ['PAYMENT_AUTHORIZATIONS.STATUS_UPDATE'],
  },
  {
    name: 'belvo.enrollment',
    id: ENROLLMENT,
    define: (detail) => belvoEnrollment(as({ payments: { enrollments: { detail } } })),
    rows: [
      ...statuses(enrollment, { PENDING: 'goes on', SUCCEEDED: 'succeeded', FAILED: 'failed', CANCELED: 'canceled', ...UNKNOWN }),
      row('a page to open', { ...enrollment, status: 'PENDING', details: { status: 'AWAITING_ACCOUNT_HOLDER_VALIDATION', redirect_url: URL } }, 'action_required', openUrl),
      row('a page that is not there', { ...enrollment, status: 'PENDING', details: { status: 'AWAITING_ACCOUNT_HOLDER_VALIDATION' } }, 'goes on'),
      row('a device to register', { ...enrollment, status: 'PENDING', details: { status: 'AWAITING_ENROLLMENT', redirect_url: URL } }, 'action_required', {
        action: { kind: 'register_device' },
      }),
      // `details.status` decides nothing.
      row('agreed to at the bank only', { ...enrollment, status: 'PENDING', details: { status: 'AUTHORIZED', redirect_url: URL } }, 'goes on'),
      row('rejected at the bank only', { ...enrollment, status: 'PENDING', details: { status: 'REJECTED' } }, 'goes on'),
      row('FAILED, with a reason', { ...enrollment, status: 'FAILED', status_reason_code: 'rejected_by_user', status_reason_message: 'No.' }, 'failed', {
        error: { code: 'rejected_by_user', message: 'No.' },
      }),
      row('CANCELED, with a reason', { ...enrollment, status: 'CANCELED', status_reason_code: 'canceled_due_to_expiration' }, 'canceled', {
        error: { code: 'canceled_due_to_expiration' },
      }),
    ],
    events: ['ENROLLMENTS.OBJECT_CREATED', 'ENROLLMENTS.STATUS_UPDATE'],
  },
]

/** What a phase of a look means, in the words of the tables. */
export function endingOf(phase: { readonly phase: string; readonly known?: boolean }): string {
  if (phase.phase !== 'pending') return phase.phase
  return phase.known === false ? 'goes on, unknown' : 'goes on'
}

export function goesOn({ ending }: Row): boolean {
  return ending.startsWith('goes on') || ending === 'action_required'
}

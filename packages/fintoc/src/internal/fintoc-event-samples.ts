import type { FintocEventMap, FintocEventType } from '../events/fintoc-event.ts'
import type {
  AccountNumberEventData,
  AccountVerificationEventData,
  ChargeEventData,
  CheckoutSessionEventData,
  InvoiceEventData,
  LinkEventData,
  PaymentIntentEventData,
  PayoutEventData,
  RefreshIntentEventData,
  RefundEventData,
  SubscriptionIntentEventData,
  SubscriptionV1EventData,
  TransferEventData,
} from '../generated/fintoc.webhooks.gen.ts'

/** When everything in the samples happened. */
export const SAMPLE_TIME = '2026-05-04T12:30:00.000Z'

const created_at = SAMPLE_TIME
const updated_at = SAMPLE_TIME
const mode = 'test'
const holder = { holder_id: '111111111', holder_name: 'Ada Ejemplo' }
const bankAccount = { holder_id: '111111111', institution_id: 'cl_banco_estado', number: '100200300', type: 'checking_account' } as const
const account = {
  id: 'acc_KitSample00000001',
  object: 'account',
  currency: 'CLP',
  ...holder,
  name: 'Cuenta Corriente',
  number: '100200300',
  official_name: 'Cuenta Corriente en Pesos',
  type: 'checking_account',
} as const
const institution = { id: 'cl_banco_estado', country: 'cl', name: 'Banco Estado' } as const

const link: LinkEventData = {
  id: 'link_KitSample00000001',
  object: 'link',
  accounts: null,
  active: true,
  created_at,
  holder_id: '111111111',
  holder_type: 'individual',
  institution,
  last_time_refreshed: created_at,
  link_token: null,
  mode,
  refresh_status: 'idle',
  status: 'active',
  username: '111111111',
}

const linkRefresh: RefreshIntentEventData = {
  id: 'ri_KitSample00000001',
  object: 'refresh_intent',
  created_at,
  refreshed_object: 'link',
  refreshed_object_id: link.id,
  requires_mfa: null,
  status: 'succeeded',
  type: 'only_last',
}

const accountRefresh: RefreshIntentEventData = {
  ...linkRefresh,
  id: 'ri_KitSample00000002',
  new_movements: 0,
  refreshed_object: 'account',
  refreshed_object_id: account.id,
}

const payment: PaymentIntentEventData = {
  id: 'pi_KitSample00000001',
  object: 'payment_intent',
  amount: 25_000,
  business_profile: null,
  created_at,
  currency: 'CLP',
  customer: null,
  customer_email: 'ada@example.com',
  error_reason: null,
  expires_at: null,
  metadata: {},
  mode,
  next_action: null,
  payment_method: null,
  payment_type: 'bank_transfer',
  payment_type_options: {},
  recipient_account: null,
  reference_id: null,
  sender_account: bankAccount,
  status: 'succeeded',
  subscription: null,
  transaction_date: null,
  widget_token: null,
}
const paid: PaymentIntentEventData = { ...payment, reference_id: '90000001', transaction_date: created_at }

const checkout: CheckoutSessionEventData = {
  id: 'cs_KitSample00000001',
  object: 'checkout_session',
  amount: 25_000,
  business_profile: null,
  cancel_url: 'https://shop.example.com/cancel',
  created_at,
  currency: 'CLP',
  customer: null,
  customer_email: 'ada@example.com',
  expires_at: '2026-05-05T12:30:00.000Z',
  flow: 'payment',
  line_items: null,
  metadata: {},
  mode,
  payment_method: null,
  payment_method_options: {},
  payment_method_types: ['bank_transfer'],
  payment_resource: { payment_intent: paid },
  redirect_url: 'https://checkout.fintoc.com/payment?checkout_session=cs_KitSample00000001',
  session_token: null,
  status: 'finished',
  success_url: 'https://shop.example.com/success',
}

const refund: RefundEventData = {
  id: 're_KitSample00000001',
  object: 'refund',
  amount: 25_000,
  created_at,
  currency: 'CLP',
  failure_code: null,
  metadata: {},
  mode,
  recipient_account: null,
  resource_id: payment.id,
  resource_type: 'payment_intent',
  status: 'succeeded',
  updated_at,
}

const payout: PayoutEventData = {
  id: 'po_KitSample00000001',
  object: 'payout',
  amount: 1_250_000,
  created_at,
  currency: 'CLP',
  mode: 'live',
  recipient_account: bankAccount,
  status: 'in_progress',
  succeeded_at: null,
  updated_at,
}

const invoice: InvoiceEventData = {
  id: 'inv_KitSample00000001',
  object: 'invoice',
  created_at,
  currency: 'CLP',
  customer: 'cus_KitSample00000001',
  lines: [
    {
      id: 'il_KitSample00000001',
      object: 'line_item',
      amount: 9_990,
      currency: 'CLP',
      period_end: '2026-06-04T00:00:00.000Z',
      period_start: '2026-05-04T00:00:00.000Z',
      quantity: 1,
    },
  ],
  metadata: {},
  mode,
  payments: [],
  status: 'open',
  subscription: 'sub_KitSample00000002',
  total: 9_990,
}
const attempt = { amount: 9_990, currency: 'CLP', payment_intent: payment.id }
const invoicePaid: InvoiceEventData = { ...invoice, payments: [{ ...attempt, status: 'succeeded' }], status: 'paid' }

const mandate: SubscriptionV1EventData = {
  id: 'sub_KitSample00000001',
  object: 'subscription',
  account: { ...account, institution },
  created_at,
  mode,
  reference_id: null,
  status: 'active',
}

const mandateIntent: SubscriptionIntentEventData = {
  id: 'si_KitSample00000001',
  object: 'subscription_intent',
  bank_account: null,
  business_profile: null,
  created_at,
  mode,
  public_error: null,
  reference_id: null,
  status: 'succeeded',
  subscription: null,
  widget_token: null,
}

const charge: ChargeEventData = {
  id: 'ch_KitSample00000001',
  object: 'charge',
  amount: 9_990,
  business_profile: null,
  created_at,
  currency: 'CLP',
  failure_code: null,
  metadata: {},
  mode,
  recipient_account: null,
  status: 'succeeded',
}

const accountNumber: AccountNumberEventData = {
  id: 'acno_KitSample00000001',
  object: 'account_number',
  account_id: 'acc_KitSample00000002',
  number: '735969000000000018',
  description: null,
  metadata: {},
  mode,
  status: 'enabled',
  is_root: false,
  created_at,
  updated_at,
}

const counterparty = {
  account_number: '012180000000000018',
  account_type: 'clabe',
  holder_id: 'EJEA010101AAA',
  holder_name: 'Ada Ejemplo',
  institution: { id: '40012', country: 'mx', name: 'BBVA MEXICO' },
} as const

const outbound: TransferEventData = {
  id: 'tr_KitSample00000001',
  object: 'transfer',
  account_number: accountNumber,
  amount: 250_000,
  comment: 'Pago de prueba',
  counterparty,
  currency: 'MXN',
  direction: 'outbound',
  metadata: {},
  mode,
  post_date: '2026-05-04T00:00:00Z',
  receipt_url: null,
  reference_id: '1234567',
  return_reason: null,
  status: 'succeeded',
  tracking_key: '202605049073500000000000000001',
  transaction_date: created_at,
}
const inbound: TransferEventData = { ...outbound, id: 'tr_KitSample00000002', comment: null, direction: 'inbound' }

const verification: AccountVerificationEventData = {
  id: 'accv_KitSample00000001',
  object: 'account_verification',
  counterparty,
  mode,
  reason: null,
  receipt_url: null,
  status: 'succeeded',
  transaction_date: created_at,
  transfer_id: 'tr_KitSample00000003',
}

/** One complete `data` for each event type, with values of our own. */
export const fintocEventSamples: { readonly [Type in FintocEventType]: FintocEventMap[Type]['data'] } = {
  'link.created': {
    ...link,
    accounts: [
      {
        ...account,
        balance: { available: 150_000, current: 150_000, limit: 150_000 },
        refreshed_at: created_at,
        next_refresh: null,
        removed_from_link: false,
        refresh_status: 'idle',
      },
    ],
    link_token: 'link_KitSample00000001_token_KitSampleKitSampleKitSam',
  },
  'link.credentials_changed': { ...link, status: 'login_required' },
  'link.refresh_intent.succeeded': linkRefresh,
  'link.refresh_intent.failed': { ...linkRefresh, status: 'failed' },
  'account.refresh_intent.succeeded': { ...accountRefresh, new_movements: 3 },
  'account.refresh_intent.failed': { ...accountRefresh, status: 'failed' },
  'account.refresh_intent.rejected': { ...accountRefresh, status: 'rejected' },
  'account.refresh_intent.movements_removed': accountRefresh,
  'account.refresh_intent.movements_modified': accountRefresh,
  'payment_intent.succeeded': paid,
  'payment_intent.failed': { ...payment, error_reason: 'insufficient_funds', status: 'failed' },
  'payment_intent.rejected': { ...payment, error_reason: 'mfa_authorization_timeout', status: 'rejected' },
  'payment_intent.pending': { ...payment, status: 'pending' },
  'payment_intent.expired': { ...payment, expires_at: created_at, sender_account: null, status: 'expired' },
  'checkout_session.finished': checkout,
  'checkout_session.expired': { ...checkout, expires_at: created_at, payment_resource: null, status: 'expired' },
  'checkout_session.completed': checkout,
  'refund.created': { ...refund, status: 'created' },
  'refund.in_progress': { ...refund, status: 'in_progress' },
  'refund.succeeded': refund,
  'refund.failed': { ...refund, failure_code: 'insufficient_funds', status: 'failed' },
  'refund.canceled': { ...refund, status: 'canceled' },
  'payout.created': payout,
  'payout.succeeded': { ...payout, status: 'succeeded', succeeded_at: created_at },
  'payout.canceled': { ...payout, status: 'canceled' },
  'invoice.created': { ...invoice, status: 'draft' },
  'invoice.finalized': invoice,
  'invoice.payment_created': { ...invoice, payments: [{ ...attempt, status: 'created' }] },
  'invoice.payment_succeeded': invoicePaid,
  'invoice.payment_failed': { ...invoice, payments: [{ ...attempt, status: 'failed' }] },
  'invoice.paid': invoicePaid,
  'invoice.voided': { ...invoice, status: 'void' },
  'invoice.upcoming': { ...invoice, status: 'draft' },
  'subscription.activated': mandate,
  'subscription.canceled': { ...mandate, status: 'canceled' },
  'subscription_intent.succeeded': { ...mandateIntent, subscription: mandate },
  'subscription_intent.failed': { ...mandateIntent, public_error: 'bank_not_available', status: 'failed' },
  'subscription_intent.rejected': { ...mandateIntent, public_error: 'login_invalid_credentials', status: 'rejected' },
  'charge.succeeded': charge,
  'charge.failed': { ...charge, failure_code: 'insufficient_funds', status: 'failed' },
  'transfer.inbound.succeeded': inbound,
  'transfer.inbound.rejected': { ...inbound, status: 'rejected' },
  'transfer.inbound.returned': { ...inbound, status: 'returned' },
  'transfer.inbound.return_failed': inbound,
  'transfer.inbound.reversed': inbound,
  'transfer.outbound.succeeded': outbound,
  'transfer.outbound.partially_succeeded': outbound,
  'transfer.outbound.failed': { ...outbound, status: 'failed' },
  'transfer.outbound.returned': { ...outbound, return_reason: 'Cuenta inexistente', status: 'returned' },
  'transfer.outbound.reversed': outbound,
  'transfer.outbound.rejected': { ...outbound, status: 'rejected' },
  'account_verification.succeeded': verification,
  'account_verification.failed': {
    ...verification,
    counterparty: { ...counterparty, holder_id: null, holder_name: null },
    reason: 'account_not_found',
    status: 'failed',
  },
  'account_number.deleted': { ...accountNumber, deleted_at: created_at },
  'dispute.created': {
    id: 'cb_KitSample00000001',
    object: 'dispute',
    amount: 25_000,
    created_at,
    currency: 'CLP',
    documentation_upload_deadline: '2026-05-11T12:30:00.000Z',
    documents: [],
    mode,
    resource_id: payment.id,
    resource_type: 'payment_intent',
    status: 'waiting_documentation',
    updated_at,
  },
}

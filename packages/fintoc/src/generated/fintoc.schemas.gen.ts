// Generated from openapi/fintoc.yaml by @kit/codegen. Do not edit.

import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'
import type {
  AccountNumber,
  AccountNumberOptions,
  AccountStatement,
  AccountV2,
  AccountVerification,
  Address,
  ApiKey,
  Balance,
  BankAccountRef,
  BankAccountType,
  BusinessProfile,
  CardDetails,
  CardExpiration,
  Charge,
  CheckoutBankTransferOptions,
  CheckoutPaymentMethodOptions,
  CheckoutPaymentMethodOptionsV2023,
  CheckoutSession,
  CheckoutSessionV2023,
  ChileInstitutionId,
  Counterparty,
  Customer,
  Dispute,
  DisputeDocument,
  EligibilityCheck,
  Entity,
  ErrorCode,
  ErrorDetail,
  ErrorType,
  EventType,
  FintocErrorBody,
  FintocEventBody,
  FiscalInvoice,
  InlineCustomer,
  Institution,
  InstitutionDetail,
  Invoice,
  InvoiceLine,
  InvoicePayment,
  Link,
  LinkAccount,
  LinkIntent,
  Movement,
  MovementV2,
  Onboarding,
  OnboardingDocument,
  OnboardingShareholder,
  OtherTaxDetail,
  OtherTaxes,
  PacDetails,
  PaymentIntent,
  PaymentIntentErrorReason,
  PaymentIntentV2023,
  PaymentLink,
  PaymentLinkCheckout,
  PaymentMethod,
  PaymentResource,
  PaymentResourceV2023,
  Payout,
  Price,
  PriceProduct,
  PriceRecurring,
  Product,
  RefreshIntent,
  RefreshIntentMfa,
  Refund,
  RefundV2023,
  SetupIntent,
  SetupIntentErrorReason,
  SiiInvoice,
  Subscription,
  SubscriptionAccount,
  SubscriptionIntent,
  SubscriptionIntentPublicError,
  SubscriptionItem,
  SubscriptionV1,
  TaxId,
  TaxPayer,
  TaxReturn,
  TobaccoTaxes,
  Transfer,
  TransferAccount,
  WebhookEndpoint,
  Whoami,
  WidgetEventName,
} from './fintoc.gen.ts'
import type {
  AccountNumberEvent,
  AccountNumberEventData,
  AccountVerificationEvent,
  AccountVerificationEventData,
  BalanceEventData,
  BankAccountRefEventData,
  ChargeEvent,
  ChargeEventData,
  CheckoutBankTransferOptionsEventData,
  CheckoutPaymentMethodOptionsEventData,
  CheckoutSessionEvent,
  CheckoutSessionEventData,
  CounterpartyEventData,
  CustomerEventData,
  DisputeEvent,
  DisputeEventData,
  InstitutionEventData,
  InvoiceEvent,
  InvoiceEventData,
  InvoiceLineEventData,
  InvoicePaymentEventData,
  LinkAccountEventData,
  LinkEvent,
  LinkEventData,
  MovementsChangedEvent,
  MovementsChangedEventData,
  PaymentIntentEvent,
  PaymentIntentEventData,
  PaymentResourceEventData,
  PayoutEvent,
  PayoutEventData,
  PriceEventData,
  PriceProductEventData,
  PriceRecurringEventData,
  RefreshIntentEvent,
  RefreshIntentEventData,
  RefundEvent,
  RefundEventData,
  SetupIntentEventData,
  SubscriptionAccountEventData,
  SubscriptionEvent,
  SubscriptionEventData,
  SubscriptionIntentEvent,
  SubscriptionIntentEventData,
  SubscriptionItemEventData,
  SubscriptionV1EventData,
  TransferEvent,
  TransferEventData,
} from './fintoc.webhooks.gen.ts'

/** Checks `AccountNumber`. */
export const accountNumberSchema: SchemaOf<AccountNumber> = /*#__PURE__*/ schemaOf<AccountNumber>((m) =>
  m.object({
    id: m.string,
    object: m.values('account_number'),
    account_id: m.string,
    number: m.string,
    description: m.nullable(m.string),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
  }, {
    status: m.values('enabled', 'disabled'),
    is_root: m.boolean,
    options: m.nullable(m.ref(accountNumberOptionsSchema)),
    updated_at: m.dateTime,
    last_transfer_at: m.nullable(m.dateTime),
    deleted_at: m.nullable(m.dateTime),
  }),
)

/** Checks `AccountNumberEvent`. */
export const accountNumberEventSchema: SchemaOf<AccountNumberEvent> = /*#__PURE__*/ schemaOf<AccountNumberEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('account_number.deleted'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(accountNumberEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `AccountNumberEventData`. */
export const accountNumberEventDataSchema: SchemaOf<AccountNumberEventData> = /*#__PURE__*/ schemaOf<AccountNumberEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('account_number'),
    account_id: m.string,
    number: m.string,
    description: m.nullable(m.string),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    status: m.values('enabled', 'disabled'),
    is_root: m.boolean,
    options: m.nullable(m.ref(accountNumberOptionsSchema)),
    created_at: m.dateTime,
    updated_at: m.dateTime,
    last_transfer_at: m.nullable(m.dateTime),
    deleted_at: m.nullable(m.dateTime),
  }),
)

/** Checks `AccountNumberOptions`. */
export const accountNumberOptionsSchema: SchemaOf<AccountNumberOptions> = /*#__PURE__*/ schemaOf<AccountNumberOptions>((m) =>
  m.object({}, {
    min_amount: m.nullable(m.integer),
    max_amount: m.nullable(m.integer),
  }),
)

/** Checks `AccountStatement`. */
export const accountStatementSchema: SchemaOf<AccountStatement> = /*#__PURE__*/ schemaOf<AccountStatement>((m) =>
  m.object({
    id: m.string,
    object: m.values('account_statement'),
    start_date: m.date,
    end_date: m.date,
    total_debited_cents: m.integer,
    total_credited_cents: m.integer,
    initial_balance_cents: m.integer,
    final_balance_cents: m.integer,
    download_url: m.string,
    created_at: m.dateTime,
  }),
)

/** Checks `AccountV2`. */
export const accountV2Schema: SchemaOf<AccountV2> = /*#__PURE__*/ schemaOf<AccountV2>((m) =>
  m.object({
    id: m.string,
    object: m.values('account'),
    mode: m.values('live', 'test'),
    description: m.nullable(m.string),
    available_balance: m.integer,
    currency: m.values('MXN', 'CLP'),
    entity: m.ref(entitySchema),
    is_root: m.boolean,
    root_account_number: m.string,
    root_account_number_id: m.string,
    status: m.values('active', 'blocked', 'closed'),
  }),
)

/** Checks `AccountVerification`. */
export const accountVerificationSchema: SchemaOf<AccountVerification> = /*#__PURE__*/ schemaOf<AccountVerification>((m) =>
  m.object({
    id: m.string,
    object: m.values('account_verification'),
    counterparty: m.ref(counterpartySchema),
    mode: m.values('live', 'test'),
    reason: m.nullable(m.string),
    receipt_url: m.nullable(m.string),
    status: m.values('pending', 'succeeded', 'failed'),
    transaction_date: m.dateTime,
    transfer_id: m.string,
  }),
)

/** Checks `AccountVerificationEvent`. */
export const accountVerificationEventSchema: SchemaOf<AccountVerificationEvent> = /*#__PURE__*/ schemaOf<AccountVerificationEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('account_verification.succeeded', 'account_verification.failed'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(accountVerificationEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `AccountVerificationEventData`. */
export const accountVerificationEventDataSchema: SchemaOf<AccountVerificationEventData> = /*#__PURE__*/ schemaOf<AccountVerificationEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('account_verification'),
    counterparty: m.ref(counterpartyEventDataSchema),
    mode: m.values('live', 'test'),
    reason: m.nullable(m.string),
    receipt_url: m.nullable(m.string),
    status: m.values('pending', 'succeeded', 'failed'),
    transaction_date: m.dateTime,
    transfer_id: m.string,
  }),
)

/** Checks `Address`. */
export const addressSchema: SchemaOf<Address> = /*#__PURE__*/ schemaOf<Address>((m) =>
  m.object({}, {
    city: m.string,
    country: m.string,
    line1: m.string,
    line2: m.string,
    postal_code: m.string,
    state: m.string,
  }),
)

/** Checks `ApiKey`. */
export const apiKeySchema: SchemaOf<ApiKey> = /*#__PURE__*/ schemaOf<ApiKey>((m) =>
  m.object({ id: m.string, mode: m.values('live', 'test') }, {
    name: m.nullable(m.string),
    last_four: m.nullable(m.string),
    created_at: m.nullable(m.dateTime),
  }),
)

/** Checks `Balance`. */
export const balanceSchema: SchemaOf<Balance> = /*#__PURE__*/ schemaOf<Balance>((m) =>
  m.object({ available: m.integer, current: m.integer, limit: m.integer }),
)

/** Checks `BalanceEventData`. */
export const balanceEventDataSchema: SchemaOf<BalanceEventData> = /*#__PURE__*/ schemaOf<BalanceEventData>((m) =>
  m.object({}, { available: m.integer, current: m.integer, limit: m.integer }),
)

/** Checks `BankAccountRef`. */
export const bankAccountRefSchema: SchemaOf<BankAccountRef> = /*#__PURE__*/ schemaOf<BankAccountRef>((m) =>
  m.object({
    holder_id: m.string,
    institution_id: m.string,
    number: m.string,
    type: m.ref(bankAccountTypeSchema),
  }, { holder_name: m.nullable(m.string) }),
)

/** Checks `BankAccountRefEventData`. */
export const bankAccountRefEventDataSchema: SchemaOf<BankAccountRefEventData> = /*#__PURE__*/ schemaOf<BankAccountRefEventData>((m) =>
  m.object({}, {
    holder_id: m.string,
    institution_id: m.string,
    number: m.string,
    type: m.ref(bankAccountTypeSchema),
    holder_name: m.nullable(m.string),
  }),
)

/** Checks `BankAccountType`. */
export const bankAccountTypeSchema: SchemaOf<BankAccountType> = /*#__PURE__*/ schemaOf<BankAccountType>((m) =>
  m.values('checking_account', 'sight_account', 'savings_account', 'rut_account'),
)

/** Checks `BusinessProfile`. */
export const businessProfileSchema: SchemaOf<BusinessProfile> = /*#__PURE__*/ schemaOf<BusinessProfile>((m) =>
  m.object({}, { name: m.string, tax_id: m.string, category: m.string }),
)

/** Checks `CardDetails`. */
export const cardDetailsSchema: SchemaOf<CardDetails> = /*#__PURE__*/ schemaOf<CardDetails>((m) =>
  m.object({
    expiration: m.ref(cardExpirationSchema),
    wallet: m.nullable(m.values('apple_pay')),
  }),
)

/** Checks `CardExpiration`. */
export const cardExpirationSchema: SchemaOf<CardExpiration> = /*#__PURE__*/ schemaOf<CardExpiration>((m) =>
  m.object({}, { month: m.nullable(m.integer), year: m.nullable(m.integer) }),
)

/** Checks `Charge`. */
export const chargeSchema: SchemaOf<Charge> = /*#__PURE__*/ schemaOf<Charge>((m) =>
  m.object({
    id: m.string,
    object: m.values('charge'),
    amount: m.integer,
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    created_at: m.dateTime,
    currency: m.values('CLP'),
    failure_code: m.nullable(m.values('insufficient_funds')),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    status: m.values('pending', 'in_progress', 'succeeded', 'failed', 'canceled'),
  }, { recipient_account: m.nullable(m.ref(bankAccountRefSchema)) }),
)

/** Checks `ChargeEvent`. */
export const chargeEventSchema: SchemaOf<ChargeEvent> = /*#__PURE__*/ schemaOf<ChargeEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('charge.succeeded', 'charge.failed'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(chargeEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `ChargeEventData`. */
export const chargeEventDataSchema: SchemaOf<ChargeEventData> = /*#__PURE__*/ schemaOf<ChargeEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('charge'),
    amount: m.integer,
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    created_at: m.dateTime,
    currency: m.values('CLP'),
    failure_code: m.nullable(m.values('insufficient_funds')),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    recipient_account: m.nullable(m.ref(bankAccountRefEventDataSchema)),
    status: m.values('pending', 'in_progress', 'succeeded', 'failed', 'canceled'),
  }),
)

/** Checks `CheckoutBankTransferOptions`. */
export const checkoutBankTransferOptionsSchema: SchemaOf<CheckoutBankTransferOptions> = /*#__PURE__*/ schemaOf<CheckoutBankTransferOptions>((m) =>
  m.object({}, {
    recipient_account: m.nullable(m.ref(bankAccountRefSchema)),
    sender_account: m.nullable(m.anything),
  }),
)

/** Checks `CheckoutBankTransferOptionsEventData`. */
export const checkoutBankTransferOptionsEventDataSchema: SchemaOf<CheckoutBankTransferOptionsEventData> = /*#__PURE__*/ schemaOf<CheckoutBankTransferOptionsEventData>((m) =>
  m.object({}, {
    recipient_account: m.nullable(m.ref(bankAccountRefEventDataSchema)),
    sender_account: m.nullable(m.anything),
  }),
)

/** Checks `CheckoutPaymentMethodOptions`. */
export const checkoutPaymentMethodOptionsSchema: SchemaOf<CheckoutPaymentMethodOptions> = /*#__PURE__*/ schemaOf<CheckoutPaymentMethodOptions>((m) =>
  m.object({}, {
    bank_transfer: m.nullable(m.ref(checkoutBankTransferOptionsSchema)),
  }),
)

/** Checks `CheckoutPaymentMethodOptionsEventData`. */
export const checkoutPaymentMethodOptionsEventDataSchema: SchemaOf<CheckoutPaymentMethodOptionsEventData> = /*#__PURE__*/ schemaOf<CheckoutPaymentMethodOptionsEventData>((m) =>
  m.object({}, {
    bank_transfer: m.nullable(m.ref(checkoutBankTransferOptionsEventDataSchema)),
    payment_intent: m.nullable(m.ref(checkoutBankTransferOptionsEventDataSchema)),
  }),
)

/** Checks `CheckoutPaymentMethodOptionsV2023`. */
export const checkoutPaymentMethodOptionsV2023Schema: SchemaOf<CheckoutPaymentMethodOptionsV2023> = /*#__PURE__*/ schemaOf<CheckoutPaymentMethodOptionsV2023>((m) =>
  m.object({}, {
    payment_intent: m.nullable(m.ref(checkoutBankTransferOptionsSchema)),
  }),
)

/** Checks `CheckoutSession`. */
export const checkoutSessionSchema: SchemaOf<CheckoutSession> = /*#__PURE__*/ schemaOf<CheckoutSession>((m) =>
  m.object({
    id: m.string,
    object: m.values('checkout_session'),
    amount: m.nullable(m.integer),
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    cancel_url: m.nullable(m.string),
    created_at: m.dateTime,
    currency: m.nullable(m.values('CLP', 'MXN')),
    customer: m.nullable(m.ref(customerSchema)),
    customer_email: m.nullable(m.string),
    expires_at: m.nullable(m.dateTime),
    flow: m.values('payment', 'setup', 'subscription'),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    payment_method: m.nullable(m.string),
    payment_method_options: m.nullable(m.ref(checkoutPaymentMethodOptionsSchema)),
    payment_method_types: m.nullable(m.list(m.values('bank_transfer', 'card', 'installment', 'cash', 'pac'))),
    payment_resource: m.nullable(m.ref(paymentResourceSchema)),
    redirect_url: m.nullable(m.string),
    status: m.values('created', 'in_progress', 'finished', 'expired'),
    success_url: m.nullable(m.string),
  }, {
    line_items: m.nullable(m.list(m.anything)),
    session_token: m.nullable(m.string),
    setup_intent: m.nullable(m.ref(setupIntentSchema)),
    subscription: m.nullable(m.string),
    ui_mode: m.values('embedded', 'hosted', 'redirect'),
  }),
)

/** Checks `CheckoutSessionEvent`. */
export const checkoutSessionEventSchema: SchemaOf<CheckoutSessionEvent> = /*#__PURE__*/ schemaOf<CheckoutSessionEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('checkout_session.finished', 'checkout_session.expired', 'checkout_session.completed'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(checkoutSessionEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `CheckoutSessionEventData`. */
export const checkoutSessionEventDataSchema: SchemaOf<CheckoutSessionEventData> = /*#__PURE__*/ schemaOf<CheckoutSessionEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('checkout_session'),
    amount: m.nullable(m.integer),
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    cancel_url: m.nullable(m.string),
    created_at: m.dateTime,
    currency: m.nullable(m.values('CLP', 'MXN')),
    customer: m.nullable(m.ref(customerEventDataSchema)),
    customer_email: m.nullable(m.string),
    expires_at: m.nullable(m.dateTime),
    flow: m.values('payment', 'setup', 'subscription'),
    line_items: m.nullable(m.list(m.anything)),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    payment_method: m.nullable(m.string),
    payment_method_options: m.nullable(m.ref(checkoutPaymentMethodOptionsEventDataSchema)),
    payment_method_types: m.nullable(m.list(m.values('bank_transfer', 'card', 'installment', 'cash', 'pac'))),
    payment_resource: m.nullable(m.ref(paymentResourceEventDataSchema)),
    redirect_url: m.nullable(m.string),
    session_token: m.nullable(m.string),
    setup_intent: m.nullable(m.ref(setupIntentEventDataSchema)),
    status: m.values('created', 'in_progress', 'finished', 'expired'),
    subscription: m.nullable(m.string),
    success_url: m.nullable(m.string),
    ui_mode: m.values('embedded', 'hosted', 'redirect'),
    payment_methods: m.list(m.values('payment_intent')),
  }),
)

/** Checks `CheckoutSessionV2023`. */
export const checkoutSessionV2023Schema: SchemaOf<CheckoutSessionV2023> = /*#__PURE__*/ schemaOf<CheckoutSessionV2023>((m) =>
  m.object({
    id: m.string,
    object: m.values('checkout_session'),
    amount: m.integer,
    business_profile: m.ref(businessProfileSchema),
    cancel_url: m.nullable(m.string),
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN'),
    customer: m.nullable(m.ref(inlineCustomerSchema)),
    customer_email: m.nullable(m.string),
    expires_at: m.nullable(m.dateTime),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    payment_method_options: m.ref(checkoutPaymentMethodOptionsV2023Schema),
    payment_methods: m.list(m.values('payment_intent')),
    payment_resource: m.nullable(m.ref(paymentResourceV2023Schema)),
    status: m.values('created', 'in_progress', 'finished', 'expired'),
    success_url: m.nullable(m.string),
  }, {
    redirect_url: m.nullable(m.string),
    session_token: m.nullable(m.string),
    ui_mode: m.nullable(m.string),
  }),
)

/** Checks `ChileInstitutionId`. */
export const chileInstitutionIdSchema: SchemaOf<ChileInstitutionId> = /*#__PURE__*/ schemaOf<ChileInstitutionId>((m) =>
  m.values(
    'cl_banco_estado', 'cl_banco_bci', 'cl_banco_bice', 'cl_banco_de_chile', 'cl_banco_falabella', 'cl_banco_itau', 'cl_banco_ripley',
    'cl_banco_santander', 'cl_banco_consorcio', 'cl_banco_scotiabank', 'cl_mercado_pago', 'cl_mach', 'cl_tenpo', 'cl_banco_security',
    'cl_tapp_caja_los_andes', 'cl_banco_internacional', 'cl_banco_coopeuch', 'cl_copec_pay', 'cl_prepago_los_heroes', 'cl_banco_bbva',
    'cl_banco_hsbc',
  ),
)

/** Checks `Counterparty`. */
export const counterpartySchema: SchemaOf<Counterparty> = /*#__PURE__*/ schemaOf<Counterparty>((m) =>
  m.object({
    account_number: m.string,
    account_type: m.values('clabe', 'debit_card', 'phone_number', 'checking_account', 'sight_account', 'checking', 'sight'),
    holder_id: m.nullable(m.string),
    holder_name: m.nullable(m.string),
    institution: m.ref(institutionSchema),
  }, { email: m.nullable(m.string) }),
)

/** Checks `CounterpartyEventData`. */
export const counterpartyEventDataSchema: SchemaOf<CounterpartyEventData> = /*#__PURE__*/ schemaOf<CounterpartyEventData>((m) =>
  m.object({}, {
    account_number: m.string,
    account_type: m.values('clabe', 'debit_card', 'phone_number', 'checking_account', 'sight_account', 'checking', 'sight'),
    email: m.nullable(m.string),
    holder_id: m.nullable(m.string),
    holder_name: m.nullable(m.string),
    institution: m.ref(institutionEventDataSchema),
    institution_id: m.nullable(m.string),
  }),
)

/** Checks `Customer`. */
export const customerSchema: SchemaOf<Customer> = /*#__PURE__*/ schemaOf<Customer>((m) =>
  m.object({
    id: m.string,
    object: m.values('customer'),
    address: m.nullable(m.ref(addressSchema)),
    created_at: m.dateTime,
    email: m.nullable(m.string),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    name: m.nullable(m.string),
    phone: m.nullable(m.string),
    tax_id: m.nullable(m.ref(taxIdSchema)),
  }),
)

/** Checks `CustomerEventData`. */
export const customerEventDataSchema: SchemaOf<CustomerEventData> = /*#__PURE__*/ schemaOf<CustomerEventData>((m) =>
  m.object({}, {
    id: m.string,
    object: m.values('customer'),
    address: m.nullable(m.ref(addressSchema)),
    created_at: m.dateTime,
    email: m.nullable(m.string),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    name: m.nullable(m.string),
    phone: m.nullable(m.string),
    tax_id: m.nullable(m.ref(taxIdSchema)),
  }),
)

/** Checks `Dispute`. */
export const disputeSchema: SchemaOf<Dispute> = /*#__PURE__*/ schemaOf<Dispute>((m) =>
  m.object({
    id: m.string,
    object: m.values('dispute'),
    amount: m.integer,
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN', 'USD'),
    documentation_upload_deadline: m.dateTime,
    documents: m.list(m.ref(disputeDocumentSchema)),
    mode: m.values('live', 'test'),
    resource_id: m.string,
    resource_type: m.values('payment_intent'),
    status: m.values('waiting_documentation', 'in_review', 'won', 'lost', 'expired'),
    updated_at: m.dateTime,
  }),
)

/** Checks `DisputeDocument`. */
export const disputeDocumentSchema: SchemaOf<DisputeDocument> = /*#__PURE__*/ schemaOf<DisputeDocument>((m) =>
  m.object({}, { id: m.nullable(m.string), object: m.values('dispute_document') }),
)

/** Checks `DisputeEvent`. */
export const disputeEventSchema: SchemaOf<DisputeEvent> = /*#__PURE__*/ schemaOf<DisputeEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('dispute.created'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(disputeEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `DisputeEventData`. */
export const disputeEventDataSchema: SchemaOf<DisputeEventData> = /*#__PURE__*/ schemaOf<DisputeEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('dispute'),
    amount: m.integer,
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN', 'USD'),
    documentation_upload_deadline: m.dateTime,
    documents: m.list(m.ref(disputeDocumentSchema)),
    mode: m.values('live', 'test'),
    resource_id: m.string,
    resource_type: m.values('payment_intent'),
    status: m.values('waiting_documentation', 'in_review', 'won', 'lost', 'expired'),
    updated_at: m.dateTime,
  }),
)

/** Checks `EligibilityCheck`. */
export const eligibilityCheckSchema: SchemaOf<EligibilityCheck> = /*#__PURE__*/ schemaOf<EligibilityCheck>((m) =>
  m.object({}, { eligible: m.nullable(m.boolean) }),
)

/** Checks `Entity`. */
export const entitySchema: SchemaOf<Entity> = /*#__PURE__*/ schemaOf<Entity>((m) =>
  m.object({
    id: m.string,
    holder_name: m.string,
    holder_id: m.string,
    is_root: m.boolean,
  }, { object: m.values('entity'), mode: m.values('live', 'test') }),
)

/** Checks `FintocErrorBody`. */
export const fintocErrorBodySchema: SchemaOf<FintocErrorBody> = /*#__PURE__*/ schemaOf<FintocErrorBody>((m) =>
  m.object({ error: m.ref(errorDetailSchema) }),
)

/** Checks `ErrorCode`. */
export const errorCodeSchema: SchemaOf<ErrorCode> = /*#__PURE__*/ schemaOf<ErrorCode>((m) =>
  m.values(
    'invalid_request', 'invalid_currency', 'invalid_amount', 'invalid_account_type', 'invalid_account_number', 'invalid_account_status',
    'invalid_account_balance', 'invalid_institution_id', 'currency_mismatch', 'invalid_comment_size', 'invalid_reference_id_size',
    'missing_parameter', 'invalid_positive_integer', 'empty_string', 'invalid_string_size', 'invalid_hash', 'invalid_boolean',
    'invalid_array', 'invalid_integer', 'invalid_json', 'invalid_params', 'missing_cursor', 'invalid_enum', 'invalid_string',
    'invalid_username', 'invalid_link_token', 'invalid_date', 'invalid_holder_id', 'invalid_card_number', 'invalid_product',
    'invalid_webhook_subscription', 'invalid_issue_type', 'invalid_refresh_type', 'invalid_business_profile_tax_id',
    'invalid_session_holder_id', 'invalid_payment_recipient_account', 'invalid_payout_recipient_account', 'invalid_widget_token',
    'invalid_payment_reference_number', 'invalid_on_demand_link', 'invalid_holder_type', 'invalid_voucher_download', 'invalid_mode',
    'invalid_rsa_key', 'expected_public_rsa_key', 'invalid_cidr_block', 'invalid_expires_at', 'invalid_installments_currency',
    'invalid_clabe', 'mismatch_transfer_account_currency', 'authentication', 'invalid_api_key', 'expired_api_key', 'invalid_api_key_mode',
    'expired_exchange_token', 'invalid_exchange_token', 'missing_active_jws_public_key', 'invalid_jws_signature_algorithm',
    'invalid_jws_signature_header', 'invalid_jws_signature_nonce', 'invalid_jws_signature_timestamp',
    'invalid_jws_signature_timestamp_format', 'invalid_jws_signature_timestamp_value', 'missing_jws_signature_header',
    'jws_nonce_already_used', 'invalid_jws_ts', 'payment_required', 'invalid_account', 'invalid_recipient_account', 'account_not_active',
    'entity_not_operational', 'forbidden_entity', 'forbidden_account', 'forbidden_account_number', 'forbidden_account_verification',
    'invalid_api_version', 'product_access_required', 'forbidden_request', 'missing_allowed_cidr_blocks',
    'allowed_cidr_blocks_does_not_contain_ip', 'recipient_blocked_account', 'missing_resource', 'invalid_url',
    'organization_without_entities', 'operation_not_allowed', 'institution_credentials_invalid', 'locked_credentials',
    'unavailable_institution', 'insufficient_balance', 'invalid_duplicated_transfer', 'invalid_transfer_status',
    'invalid_transfer_direction', 'account_number_limit_reached', 'account_cannot_be_blocked', 'invalid_otp_code', 'otp_not_found',
    'otp_blocked', 'otp_verification_failed', 'otp_already_exists', 'subscription_in_progress', 'on_demand_policy_required',
    'on_demand_refresh_unavailable', 'not_supported_country', 'not_supported_currency', 'not_supported_mode', 'not_supported_product',
    'refresh_intent_in_progress', 'rejected_refresh_intent', 'sender_blocked_account', 'rate_limit_exceeded', 'internal_server',
    'unrecognized_request', 'core_response', 'link', 'institution', 'api', 'invalid_credentials',
  ),
)

/** Checks `ErrorDetail`. */
export const errorDetailSchema: SchemaOf<ErrorDetail> = /*#__PURE__*/ schemaOf<ErrorDetail>((m) =>
  m.object({ type: m.ref(errorTypeSchema), message: m.string }, {
    code: m.nullable(m.ref(errorCodeSchema)),
    param: m.nullable(m.string),
    doc_url: m.nullable(m.string),
  }),
)

/** Checks `ErrorType`. */
export const errorTypeSchema: SchemaOf<ErrorType> = /*#__PURE__*/ schemaOf<ErrorType>((m) =>
  m.values('api_error', 'authentication_error', 'link_error', 'institution_error', 'invalid_request_error'),
)

/** Checks `FintocEventBody`. */
export const fintocEventBodySchema: SchemaOf<FintocEventBody> = /*#__PURE__*/ schemaOf<FintocEventBody>((m) =>
  m.object({
    id: m.string,
    type: m.ref(eventTypeSchema),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.anything,
  }, { object: m.values('event') }),
)

/** Checks `EventType`. */
export const eventTypeSchema: SchemaOf<EventType> = /*#__PURE__*/ schemaOf<EventType>((m) =>
  m.values(
    'link.created', 'link.credentials_changed', 'link.refresh_intent.succeeded', 'link.refresh_intent.failed',
    'account.refresh_intent.succeeded', 'account.refresh_intent.failed', 'account.refresh_intent.rejected',
    'account.refresh_intent.movements_removed', 'account.refresh_intent.movements_modified', 'payment_intent.succeeded',
    'payment_intent.failed', 'payment_intent.rejected', 'payment_intent.pending', 'payment_intent.expired', 'checkout_session.finished',
    'checkout_session.expired', 'checkout_session.completed', 'refund.created', 'refund.in_progress', 'refund.succeeded', 'refund.failed',
    'refund.canceled', 'payout.created', 'payout.succeeded', 'payout.canceled', 'invoice.created', 'invoice.finalized',
    'invoice.payment_created', 'invoice.payment_succeeded', 'invoice.payment_failed', 'invoice.paid', 'invoice.voided',
    'invoice.upcoming', 'subscription.activated', 'subscription.canceled', 'subscription_intent.succeeded', 'subscription_intent.failed',
    'subscription_intent.rejected', 'charge.succeeded', 'charge.failed', 'transfer.inbound.succeeded', 'transfer.inbound.rejected',
    'transfer.inbound.returned', 'transfer.inbound.return_failed', 'transfer.inbound.reversed', 'transfer.outbound.succeeded',
    'transfer.outbound.partially_succeeded', 'transfer.outbound.failed', 'transfer.outbound.returned', 'transfer.outbound.reversed',
    'transfer.outbound.rejected', 'account_verification.succeeded', 'account_verification.failed', 'account_number.deleted',
    'dispute.created',
  ),
)

/** Checks `FiscalInvoice`. */
export const fiscalInvoiceSchema: SchemaOf<FiscalInvoice> = /*#__PURE__*/ schemaOf<FiscalInvoice>((m) =>
  m.object({
    id: m.string,
    object: m.values('invoice'),
    currency: m.string,
    date: m.dateTime,
    institution_id: m.values('cl_fiscal_sii'),
    institution_invoice: m.ref(siiInvoiceSchema),
    issue_type: m.values('received', 'issued'),
    issuer: m.nullable(m.ref(taxPayerSchema)),
    receiver: m.nullable(m.ref(taxPayerSchema)),
    net_amount: m.integer,
    number: m.string,
    tax_period: m.string,
    total_amount: m.integer,
  }),
)

/** Checks `InlineCustomer`. */
export const inlineCustomerSchema: SchemaOf<InlineCustomer> = /*#__PURE__*/ schemaOf<InlineCustomer>((m) =>
  m.object({}, {
    name: m.nullable(m.string),
    email: m.nullable(m.string),
    metadata: m.nullable(m.map(m.string)),
    tax_id: m.nullable(m.ref(taxIdSchema)),
  }),
)

/** Checks `Institution`. */
export const institutionSchema: SchemaOf<Institution> = /*#__PURE__*/ schemaOf<Institution>((m) =>
  m.object({ id: m.string, name: m.string, country: m.values('cl', 'mx') }),
)

/** Checks `InstitutionDetail`. */
export const institutionDetailSchema: SchemaOf<InstitutionDetail> = /*#__PURE__*/ schemaOf<InstitutionDetail>((m) =>
  m.object({ id: m.string, name: m.string, country: m.values('cl', 'mx') }, { products: m.nullable(m.list(m.unknown)) }),
)

/** Checks `InstitutionEventData`. */
export const institutionEventDataSchema: SchemaOf<InstitutionEventData> = /*#__PURE__*/ schemaOf<InstitutionEventData>((m) =>
  m.object({}, { id: m.string, name: m.string, country: m.values('cl', 'mx') }),
)

/** Checks `Invoice`. */
export const invoiceSchema: SchemaOf<Invoice> = /*#__PURE__*/ schemaOf<Invoice>((m) =>
  m.object({
    id: m.string,
    object: m.values('invoice'),
    created_at: m.dateTime,
    currency: m.values('CLP'),
    customer: m.string,
    lines: m.list(m.ref(invoiceLineSchema)),
    metadata: m.nullable(m.map(m.string)),
    mode: m.values('live', 'test'),
    payments: m.list(m.ref(invoicePaymentSchema)),
    status: m.values('draft', 'open', 'paid', 'void', 'uncollectible'),
    subscription: m.nullable(m.string),
    total: m.integer,
  }, { hosted_invoice_url: m.nullable(m.string) }),
)

/** Checks `InvoiceEvent`. */
export const invoiceEventSchema: SchemaOf<InvoiceEvent> = /*#__PURE__*/ schemaOf<InvoiceEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values(
      'invoice.created', 'invoice.finalized', 'invoice.payment_created', 'invoice.payment_succeeded', 'invoice.payment_failed',
      'invoice.paid', 'invoice.voided', 'invoice.upcoming',
    ),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(invoiceEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `InvoiceEventData`. */
export const invoiceEventDataSchema: SchemaOf<InvoiceEventData> = /*#__PURE__*/ schemaOf<InvoiceEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('invoice'),
    created_at: m.dateTime,
    currency: m.values('CLP'),
    customer: m.string,
    hosted_invoice_url: m.nullable(m.string),
    lines: m.list(m.ref(invoiceLineEventDataSchema)),
    metadata: m.nullable(m.map(m.string)),
    mode: m.values('live', 'test'),
    payments: m.list(m.ref(invoicePaymentEventDataSchema)),
    status: m.values('draft', 'open', 'paid', 'void', 'uncollectible'),
    subscription: m.nullable(m.string),
    total: m.integer,
  }),
)

/** Checks `InvoiceLine`. */
export const invoiceLineSchema: SchemaOf<InvoiceLine> = /*#__PURE__*/ schemaOf<InvoiceLine>((m) =>
  m.object({
    id: m.string,
    object: m.values('line_item'),
    amount: m.integer,
    currency: m.string,
    period_end: m.dateTime,
    period_start: m.dateTime,
    quantity: m.integer,
  }),
)

/** Checks `InvoiceLineEventData`. */
export const invoiceLineEventDataSchema: SchemaOf<InvoiceLineEventData> = /*#__PURE__*/ schemaOf<InvoiceLineEventData>((m) =>
  m.object({}, {
    id: m.string,
    object: m.values('line_item'),
    amount: m.integer,
    currency: m.string,
    period_end: m.dateTime,
    period_start: m.dateTime,
    quantity: m.integer,
  }),
)

/** Checks `InvoicePayment`. */
export const invoicePaymentSchema: SchemaOf<InvoicePayment> = /*#__PURE__*/ schemaOf<InvoicePayment>((m) =>
  m.object({
    amount: m.integer,
    currency: m.string,
    payment_intent: m.string,
    status: m.values(
      'created', 'in_progress', 'pending', 'requires_action', 'succeeded', 'failed', 'rejected', 'expired',
    ),
  }),
)

/** Checks `InvoicePaymentEventData`. */
export const invoicePaymentEventDataSchema: SchemaOf<InvoicePaymentEventData> = /*#__PURE__*/ schemaOf<InvoicePaymentEventData>((m) =>
  m.object({}, {
    amount: m.integer,
    currency: m.string,
    payment_intent: m.string,
    status: m.values(
      'created', 'in_progress', 'pending', 'requires_action', 'succeeded', 'failed', 'rejected', 'expired',
    ),
  }),
)

/** Checks `Link`. */
export const linkSchema: SchemaOf<Link> = /*#__PURE__*/ schemaOf<Link>((m) =>
  m.object({
    id: m.string,
    accounts: m.nullable(m.list(m.ref(linkAccountSchema))),
    created_at: m.dateTime,
    holder_id: m.string,
    holder_type: m.values('individual', 'business'),
    institution: m.ref(institutionSchema),
    link_token: m.nullable(m.string),
    mode: m.values('live', 'test'),
    username: m.string,
  }, {
    object: m.values('link'),
    active: m.boolean,
    last_time_refreshed: m.nullable(m.dateTime),
    refresh_status: m.values('idle', 'refreshing', 'partially_refreshing', 'interrupted'),
    status: m.values('active', 'login_required'),
  }),
)

/** Checks `LinkAccount`. */
export const linkAccountSchema: SchemaOf<LinkAccount> = /*#__PURE__*/ schemaOf<LinkAccount>((m) =>
  m.object({
    id: m.string,
    balance: m.ref(balanceSchema),
    currency: m.string,
    holder_id: m.string,
    holder_name: m.string,
    name: m.string,
    number: m.string,
    official_name: m.string,
    type: m.values(
      'checking_account', 'savings_account', 'sight_account', 'rut_account', 'line_of_credit', 'credit_card',
    ),
  }, {
    object: m.values('account'),
    refreshed_at: m.nullable(m.dateTime),
    next_refresh: m.nullable(m.dateTime),
    removed_from_link: m.boolean,
    refresh_status: m.values('idle', 'refreshing', 'partially_refreshing', 'interrupted'),
  }),
)

/** Checks `LinkAccountEventData`. */
export const linkAccountEventDataSchema: SchemaOf<LinkAccountEventData> = /*#__PURE__*/ schemaOf<LinkAccountEventData>((m) =>
  m.object({}, {
    id: m.string,
    object: m.values('account'),
    balance: m.ref(balanceEventDataSchema),
    currency: m.string,
    holder_id: m.string,
    holder_name: m.string,
    name: m.string,
    number: m.string,
    official_name: m.string,
    type: m.values(
      'checking_account', 'savings_account', 'sight_account', 'rut_account', 'line_of_credit', 'credit_card',
    ),
    refreshed_at: m.nullable(m.dateTime),
    next_refresh: m.nullable(m.dateTime),
    removed_from_link: m.boolean,
    refresh_status: m.values('idle', 'refreshing', 'partially_refreshing', 'interrupted'),
  }),
)

/** Checks `LinkEvent`. */
export const linkEventSchema: SchemaOf<LinkEvent> = /*#__PURE__*/ schemaOf<LinkEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('link.created', 'link.credentials_changed'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(linkEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `LinkEventData`. */
export const linkEventDataSchema: SchemaOf<LinkEventData> = /*#__PURE__*/ schemaOf<LinkEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('link'),
    accounts: m.nullable(m.list(m.ref(linkAccountEventDataSchema))),
    active: m.boolean,
    created_at: m.dateTime,
    holder_id: m.string,
    holder_type: m.values('individual', 'business'),
    institution: m.ref(institutionEventDataSchema),
    last_time_refreshed: m.nullable(m.dateTime),
    link_token: m.nullable(m.string),
    mode: m.values('live', 'test'),
    refresh_status: m.values('idle', 'refreshing', 'partially_refreshing', 'interrupted'),
    status: m.values('active', 'login_required'),
    username: m.string,
  }),
)

/** Checks `LinkIntent`. */
export const linkIntentSchema: SchemaOf<LinkIntent> = /*#__PURE__*/ schemaOf<LinkIntent>((m) =>
  m.object({
    id: m.string,
    object: m.values('link_intent'),
    country: m.values('cl'),
    created_at: m.dateTime,
    exchange_token: m.nullable(m.string),
    exchange_token_expires_at: m.nullable(m.dateTime),
    holder_type: m.values('individual', 'business'),
    mode: m.values('live', 'test'),
    product: m.values('movements'),
    status: m.values('created'),
    widget_token: m.nullable(m.string),
  }),
)

/** Checks `Movement`. */
export const movementSchema: SchemaOf<Movement> = /*#__PURE__*/ schemaOf<Movement>((m) =>
  m.object({
    id: m.string,
    amount: m.integer,
    comment: m.nullable(m.string),
    currency: m.string,
    description: m.string,
    post_date: m.dateTime,
    recipient_account: m.nullable(m.ref(transferAccountSchema)),
    reference_id: m.nullable(m.string),
    sender_account: m.nullable(m.ref(transferAccountSchema)),
    transaction_date: m.nullable(m.dateTime),
    type: m.values('transfer', 'check', 'other'),
  }, {
    object: m.values('movement'),
    pending: m.boolean,
    status: m.values('confirmed', 'processing', 'reversed', 'duplicated'),
    transfer_id: m.nullable(m.string),
    document_number: m.nullable(m.string),
  }),
)

/** Checks `MovementV2`. */
export const movementV2Schema: SchemaOf<MovementV2> = /*#__PURE__*/ schemaOf<MovementV2>((m) =>
  m.object({
    id: m.string,
    object: m.values('movement'),
    account_id: m.string,
    amount: m.integer,
    balance: m.integer,
    currency: m.values('CLP', 'MXN'),
    direction: m.values('inbound', 'outbound'),
    mode: m.values('live', 'test'),
    resource_id: m.nullable(m.string),
    return_pair_id: m.nullable(m.string),
    transaction_date: m.dateTime,
    type: m.values('transfer'),
  }),
)

/** Checks `MovementsChangedEvent`. */
export const movementsChangedEventSchema: SchemaOf<MovementsChangedEvent> = /*#__PURE__*/ schemaOf<MovementsChangedEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('account.refresh_intent.movements_removed', 'account.refresh_intent.movements_modified'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(movementsChangedEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `MovementsChangedEventData`. */
export const movementsChangedEventDataSchema: SchemaOf<MovementsChangedEventData> = /*#__PURE__*/ schemaOf<MovementsChangedEventData>((m) =>
  m.object({}, {
    id: m.string,
    object: m.values('refresh_intent'),
    created_at: m.dateTime,
    new_movements: m.integer,
    refreshed_object: m.values('link', 'account'),
    refreshed_object_id: m.string,
    requires_mfa: m.nullable(m.ref(refreshIntentMfaSchema)),
    status: m.values('created', 'succeeded', 'failed', 'rejected'),
    type: m.values('historical', 'only_last'),
    public_error: m.nullable(m.string),
  }),
)

/** Checks `Onboarding`. */
export const onboardingSchema: SchemaOf<Onboarding> = /*#__PURE__*/ schemaOf<Onboarding>((m) =>
  m.object({
    id: m.string,
    object: m.values('onboarding'),
    data: m.anything,
    documents: m.list(m.ref(onboardingDocumentSchema)),
    entity_id: m.nullable(m.string),
    reviewed_at: m.nullable(m.dateTime),
    shareholders: m.list(m.ref(onboardingShareholderSchema)),
    source: m.values('api', 'dashboard'),
    status: m.values('pending', 'in_progress', 'submitted', 'approved', 'rejected', 'cancelled'),
    submittable: m.boolean,
    submitted_at: m.nullable(m.dateTime),
  }, { type: m.string, legal_representatives: m.list(m.anything) }),
)

/** Checks `OnboardingDocument`. */
export const onboardingDocumentSchema: SchemaOf<OnboardingDocument> = /*#__PURE__*/ schemaOf<OnboardingDocument>((m) =>
  m.object({}, { key: m.nullable(m.string), status: m.nullable(m.string) }),
)

/** Checks `OnboardingShareholder`. */
export const onboardingShareholderSchema: SchemaOf<OnboardingShareholder> = /*#__PURE__*/ schemaOf<OnboardingShareholder>((m) =>
  m.object({ type: m.values('natural_person', 'legal_entity') }, {
    id: m.nullable(m.string),
    name: m.nullable(m.string),
    last_name: m.nullable(m.string),
    holder_id: m.nullable(m.string),
    nationality: m.nullable(m.string),
    percentage: m.nullable(m.number),
  }),
)

/** Checks `OtherTaxDetail`. */
export const otherTaxDetailSchema: SchemaOf<OtherTaxDetail> = /*#__PURE__*/ schemaOf<OtherTaxDetail>((m) =>
  m.object({}, {
    tax_amount: m.nullable(m.integer),
    tax_code: m.nullable(m.integer),
    tax_rate: m.nullable(m.string),
  }),
)

/** Checks `OtherTaxes`. */
export const otherTaxesSchema: SchemaOf<OtherTaxes> = /*#__PURE__*/ schemaOf<OtherTaxes>((m) =>
  m.object({
    other_taxes_detail: m.list(m.ref(otherTaxDetailSchema)),
    total_amount: m.integer,
  }),
)

/** Checks `PacDetails`. */
export const pacDetailsSchema: SchemaOf<PacDetails> = /*#__PURE__*/ schemaOf<PacDetails>((m) =>
  m.object({
    account_holder_id: m.string,
    account_number: m.string,
    account_type: m.string,
    institution: m.ref(institutionSchema),
    status: m.values('active'),
  }),
)

/** Checks `PaymentIntent`. */
export const paymentIntentSchema: SchemaOf<PaymentIntent> = /*#__PURE__*/ schemaOf<PaymentIntent>((m) =>
  m.object({
    id: m.string,
    object: m.values('payment_intent'),
    amount: m.integer,
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN'),
    customer: m.nullable(m.ref(customerSchema)),
    customer_email: m.nullable(m.string),
    error_reason: m.nullable(m.ref(paymentIntentErrorReasonSchema)),
    expires_at: m.nullable(m.dateTime),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    next_action: m.nullable(m.anything),
    payment_method: m.nullable(m.string),
    payment_type: m.values('bank_transfer', 'card', 'installment', 'cash'),
    payment_type_options: m.anything,
    recipient_account: m.nullable(m.ref(bankAccountRefSchema)),
    reference_id: m.nullable(m.string),
    sender_account: m.nullable(m.ref(bankAccountRefSchema)),
    status: m.values(
      'created', 'in_progress', 'pending', 'requires_action', 'succeeded', 'failed', 'rejected', 'expired',
    ),
    subscription: m.nullable(m.string),
    transaction_date: m.nullable(m.dateTime),
    widget_token: m.nullable(m.string),
  }),
)

/** Checks `PaymentIntentErrorReason`. */
export const paymentIntentErrorReasonSchema: SchemaOf<PaymentIntentErrorReason> = /*#__PURE__*/ schemaOf<PaymentIntentErrorReason>((m) =>
  m.values(
    'bank_account_locked', 'bank_connection_error', 'bank_not_available', 'amount_limit_reached', 'insufficient_funds',
    'login_credentials_locked', 'login_invalid_credentials', 'maximum_amount_error', 'mfa_authorization_timeout',
    'mfa_invalid_authorization', 'mfa_locked', 'mfa_unavailable', 'new_contact_amount_limit_reached',
    'new_contact_transfer_number_limit_reached', 'recipient_account_not_allowed',
  ),
)

/** Checks `PaymentIntentEvent`. */
export const paymentIntentEventSchema: SchemaOf<PaymentIntentEvent> = /*#__PURE__*/ schemaOf<PaymentIntentEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values(
      'payment_intent.succeeded', 'payment_intent.failed', 'payment_intent.rejected', 'payment_intent.pending', 'payment_intent.expired',
    ),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(paymentIntentEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `PaymentIntentEventData`. */
export const paymentIntentEventDataSchema: SchemaOf<PaymentIntentEventData> = /*#__PURE__*/ schemaOf<PaymentIntentEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('payment_intent'),
    amount: m.integer,
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN'),
    customer: m.nullable(m.ref(customerEventDataSchema)),
    customer_email: m.nullable(m.string),
    error_reason: m.nullable(m.ref(paymentIntentErrorReasonSchema)),
    expires_at: m.nullable(m.dateTime),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    next_action: m.nullable(m.anything),
    payment_method: m.nullable(m.string),
    payment_type: m.values('bank_transfer', 'card', 'installment', 'cash'),
    payment_type_options: m.anything,
    recipient_account: m.nullable(m.ref(bankAccountRefEventDataSchema)),
    reference_id: m.nullable(m.string),
    sender_account: m.nullable(m.ref(bankAccountRefEventDataSchema)),
    status: m.values(
      'created', 'in_progress', 'pending', 'requires_action', 'succeeded', 'failed', 'rejected', 'expired',
    ),
    subscription: m.nullable(m.string),
    transaction_date: m.nullable(m.dateTime),
    widget_token: m.nullable(m.string),
  }),
)

/** Checks `PaymentIntentV2023`. */
export const paymentIntentV2023Schema: SchemaOf<PaymentIntentV2023> = /*#__PURE__*/ schemaOf<PaymentIntentV2023>((m) =>
  m.object({
    id: m.string,
    object: m.values('payment_intent'),
    amount: m.integer,
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN'),
    customer_email: m.nullable(m.string),
    error_reason: m.nullable(m.ref(paymentIntentErrorReasonSchema)),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    recipient_account: m.nullable(m.ref(bankAccountRefSchema)),
    reference_id: m.nullable(m.string),
    sender_account: m.nullable(m.ref(bankAccountRefSchema)),
    status: m.values(
      'created', 'in_progress', 'pending', 'requires_action', 'succeeded', 'failed', 'rejected', 'expired',
    ),
    transaction_date: m.nullable(m.dateTime),
    widget_token: m.nullable(m.string),
  }, {
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    expires_at: m.nullable(m.dateTime),
    payment_type: m.values('bank_transfer', 'card', 'installment', 'cash'),
    payment_type_options: m.anything,
  }),
)

/** Checks `PaymentLink`. */
export const paymentLinkSchema: SchemaOf<PaymentLink> = /*#__PURE__*/ schemaOf<PaymentLink>((m) =>
  m.object({
    id: m.string,
    object: m.values('payment_link'),
    amount: m.integer,
    currency: m.values('CLP', 'MXN'),
    status: m.values('active', 'expired', 'canceled'),
    url: m.string,
  }, {
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    checkout: m.nullable(m.ref(paymentLinkCheckoutSchema)),
    created_at: m.nullable(m.dateTime),
    customer_email: m.nullable(m.string),
    expires_at: m.nullable(m.dateTime),
    metadata: m.nullable(m.map(m.string)),
    mode: m.nullable(m.values('live', 'test')),
    recipient_account: m.nullable(m.ref(bankAccountRefSchema)),
  }),
)

/** Checks `PaymentLinkCheckout`. */
export const paymentLinkCheckoutSchema: SchemaOf<PaymentLinkCheckout> = /*#__PURE__*/ schemaOf<PaymentLinkCheckout>((m) =>
  m.object({}, { description: m.nullable(m.string) }),
)

/** Checks `PaymentMethod`. */
export const paymentMethodSchema: SchemaOf<PaymentMethod> = /*#__PURE__*/ schemaOf<PaymentMethod>((m) =>
  m.object({
    id: m.string,
    object: m.values('payment_method'),
    created_at: m.dateTime,
    customer: m.string,
    mode: m.values('live', 'test'),
    type: m.values('pac', 'card', 'bank_transfer'),
  }, {
    pac: m.nullable(m.ref(pacDetailsSchema)),
    card: m.nullable(m.ref(cardDetailsSchema)),
    bank_transfer: m.nullable(m.anything),
  }),
)

/** Checks `PaymentResource`. */
export const paymentResourceSchema: SchemaOf<PaymentResource> = /*#__PURE__*/ schemaOf<PaymentResource>((m) =>
  m.object({}, { payment_intent: m.nullable(m.ref(paymentIntentSchema)) }),
)

/** Checks `PaymentResourceEventData`. */
export const paymentResourceEventDataSchema: SchemaOf<PaymentResourceEventData> = /*#__PURE__*/ schemaOf<PaymentResourceEventData>((m) =>
  m.object({}, { payment_intent: m.nullable(m.ref(paymentIntentEventDataSchema)) }),
)

/** Checks `PaymentResourceV2023`. */
export const paymentResourceV2023Schema: SchemaOf<PaymentResourceV2023> = /*#__PURE__*/ schemaOf<PaymentResourceV2023>((m) =>
  m.object({}, { payment_intent: m.nullable(m.ref(paymentIntentV2023Schema)) }),
)

/** Checks `Payout`. */
export const payoutSchema: SchemaOf<Payout> = /*#__PURE__*/ schemaOf<Payout>((m) =>
  m.object({
    id: m.string,
    object: m.values('payout'),
    amount: m.integer,
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN'),
    mode: m.values('live', 'test'),
    recipient_account: m.ref(bankAccountRefSchema),
    status: m.values('in_progress', 'succeeded', 'canceled', 'returned'),
    succeeded_at: m.nullable(m.dateTime),
    updated_at: m.dateTime,
  }),
)

/** Checks `PayoutEvent`. */
export const payoutEventSchema: SchemaOf<PayoutEvent> = /*#__PURE__*/ schemaOf<PayoutEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('payout.created', 'payout.succeeded', 'payout.canceled'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(payoutEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `PayoutEventData`. */
export const payoutEventDataSchema: SchemaOf<PayoutEventData> = /*#__PURE__*/ schemaOf<PayoutEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('payout'),
    amount: m.integer,
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN'),
    mode: m.values('live', 'test'),
    recipient_account: m.ref(bankAccountRefEventDataSchema),
    status: m.values('in_progress', 'succeeded', 'canceled', 'returned'),
    succeeded_at: m.nullable(m.dateTime),
    updated_at: m.dateTime,
  }),
)

/** Checks `Price`. */
export const priceSchema: SchemaOf<Price> = /*#__PURE__*/ schemaOf<Price>((m) =>
  m.object({
    currency: m.values('CLP', 'CLF'),
    product: m.ref(priceProductSchema),
    recurring: m.ref(priceRecurringSchema),
    unit_amount: m.integer,
  }),
)

/** Checks `PriceEventData`. */
export const priceEventDataSchema: SchemaOf<PriceEventData> = /*#__PURE__*/ schemaOf<PriceEventData>((m) =>
  m.object({}, {
    currency: m.values('CLP', 'CLF'),
    product: m.ref(priceProductEventDataSchema),
    recurring: m.ref(priceRecurringEventDataSchema),
    unit_amount: m.integer,
  }),
)

/** Checks `PriceProduct`. */
export const priceProductSchema: SchemaOf<PriceProduct> = /*#__PURE__*/ schemaOf<PriceProduct>((m) =>
  m.object({ name: m.string }, { id: m.nullable(m.string) }),
)

/** Checks `PriceProductEventData`. */
export const priceProductEventDataSchema: SchemaOf<PriceProductEventData> = /*#__PURE__*/ schemaOf<PriceProductEventData>((m) =>
  m.object({}, { id: m.nullable(m.string), name: m.string }),
)

/** Checks `PriceRecurring`. */
export const priceRecurringSchema: SchemaOf<PriceRecurring> = /*#__PURE__*/ schemaOf<PriceRecurring>((m) =>
  m.object({ interval: m.values('month'), interval_count: m.integer }),
)

/** Checks `PriceRecurringEventData`. */
export const priceRecurringEventDataSchema: SchemaOf<PriceRecurringEventData> = /*#__PURE__*/ schemaOf<PriceRecurringEventData>((m) =>
  m.object({}, { interval: m.values('month'), interval_count: m.integer }),
)

/** Checks `Product`. */
export const productSchema: SchemaOf<Product> = /*#__PURE__*/ schemaOf<Product>((m) =>
  m.object({ id: m.string, object: m.values('product'), name: m.string }, {
    currency: m.nullable(m.string),
    created_at: m.nullable(m.dateTime),
    metadata: m.nullable(m.map(m.string)),
    mode: m.nullable(m.values('live', 'test')),
  }),
)

/** Checks `RefreshIntent`. */
export const refreshIntentSchema: SchemaOf<RefreshIntent> = /*#__PURE__*/ schemaOf<RefreshIntent>((m) =>
  m.object({
    object: m.values('refresh_intent'),
    refreshed_object: m.values('link', 'account'),
    refreshed_object_id: m.string,
    status: m.values('created', 'succeeded', 'failed', 'rejected'),
    type: m.values('historical', 'only_last'),
  }, {
    id: m.string,
    created_at: m.dateTime,
    new_movements: m.integer,
    requires_mfa: m.nullable(m.ref(refreshIntentMfaSchema)),
    public_error: m.nullable(m.string),
  }),
)

/** Checks `RefreshIntentEvent`. */
export const refreshIntentEventSchema: SchemaOf<RefreshIntentEvent> = /*#__PURE__*/ schemaOf<RefreshIntentEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values(
      'link.refresh_intent.succeeded', 'link.refresh_intent.failed', 'account.refresh_intent.succeeded', 'account.refresh_intent.failed',
      'account.refresh_intent.rejected',
    ),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(refreshIntentEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `RefreshIntentEventData`. */
export const refreshIntentEventDataSchema: SchemaOf<RefreshIntentEventData> = /*#__PURE__*/ schemaOf<RefreshIntentEventData>((m) =>
  m.object({ refreshed_object_id: m.string }, {
    id: m.string,
    object: m.values('refresh_intent'),
    created_at: m.dateTime,
    new_movements: m.integer,
    refreshed_object: m.values('link', 'account'),
    requires_mfa: m.nullable(m.ref(refreshIntentMfaSchema)),
    status: m.values('created', 'succeeded', 'failed', 'rejected'),
    type: m.values('historical', 'only_last'),
    public_error: m.nullable(m.string),
  }),
)

/** Checks `RefreshIntentMfa`. */
export const refreshIntentMfaSchema: SchemaOf<RefreshIntentMfa> = /*#__PURE__*/ schemaOf<RefreshIntentMfa>((m) =>
  m.object({ widget_token: m.string }),
)

/** Checks `Refund`. */
export const refundSchema: SchemaOf<Refund> = /*#__PURE__*/ schemaOf<Refund>((m) =>
  m.object({
    id: m.string,
    object: m.values('refund'),
    amount: m.integer,
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN'),
    failure_code: m.nullable(m.values('fraud_risk', 'insufficient_funds')),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    recipient_account: m.nullable(m.ref(bankAccountRefSchema)),
    resource_id: m.string,
    resource_type: m.values('payment_intent'),
    status: m.values('created', 'pending', 'in_progress', 'succeeded', 'failed', 'canceled'),
    updated_at: m.dateTime,
  }),
)

/** Checks `RefundEvent`. */
export const refundEventSchema: SchemaOf<RefundEvent> = /*#__PURE__*/ schemaOf<RefundEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('refund.created', 'refund.in_progress', 'refund.succeeded', 'refund.failed', 'refund.canceled'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(refundEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `RefundEventData`. */
export const refundEventDataSchema: SchemaOf<RefundEventData> = /*#__PURE__*/ schemaOf<RefundEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('refund'),
    amount: m.integer,
    created_at: m.dateTime,
    currency: m.values('CLP', 'MXN', 'clp', 'mxn'),
    failure_code: m.nullable(m.values('fraud_risk', 'insufficient_funds')),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    recipient_account: m.nullable(m.ref(bankAccountRefEventDataSchema)),
    resource_id: m.string,
    resource_type: m.values('payment_intent'),
    status: m.values('created', 'pending', 'in_progress', 'succeeded', 'failed', 'canceled'),
    updated_at: m.dateTime,
  }),
)

/** Checks `RefundV2023`. */
export const refundV2023Schema: SchemaOf<RefundV2023> = /*#__PURE__*/ schemaOf<RefundV2023>((m) =>
  m.object({
    id: m.string,
    object: m.values('refund'),
    amount: m.integer,
    created_at: m.dateTime,
    currency: m.string,
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    resource_id: m.string,
    resource_type: m.values('payment_intent'),
    status: m.values('created', 'pending', 'in_progress', 'succeeded', 'failed', 'canceled'),
    updated_at: m.dateTime,
  }),
)

/** Checks `SetupIntent`. */
export const setupIntentSchema: SchemaOf<SetupIntent> = /*#__PURE__*/ schemaOf<SetupIntent>((m) =>
  m.object({
    id: m.string,
    object: m.values('setup_intent'),
    error_reason: m.nullable(m.ref(setupIntentErrorReasonSchema)),
    status: m.values('created', 'started', 'waiting_for_retry', 'succeeded', 'failed'),
  }),
)

/** Checks `SetupIntentErrorReason`. */
export const setupIntentErrorReasonSchema: SchemaOf<SetupIntentErrorReason> = /*#__PURE__*/ schemaOf<SetupIntentErrorReason>((m) =>
  m.values('invalid_card'),
)

/** Checks `SetupIntentEventData`. */
export const setupIntentEventDataSchema: SchemaOf<SetupIntentEventData> = /*#__PURE__*/ schemaOf<SetupIntentEventData>((m) =>
  m.object({}, {
    id: m.string,
    object: m.values('setup_intent'),
    error_reason: m.nullable(m.ref(setupIntentErrorReasonSchema)),
    status: m.values('created', 'started', 'waiting_for_retry', 'succeeded', 'failed'),
  }),
)

/** Checks `SiiInvoice`. */
export const siiInvoiceSchema: SchemaOf<SiiInvoice> = /*#__PURE__*/ schemaOf<SiiInvoice>((m) =>
  m.object({
    accepted_at: m.nullable(m.dateTime),
    common_use_vat: m.nullable(m.integer),
    confirmation_status: m.nullable(m.string),
    construction_company_credit: m.integer,
    container_deposit_guarantee: m.integer,
    document_type: m.integer,
    domestic_ticket_sales: m.integer,
    exempt_amount: m.integer,
    exempt_commissions: m.integer,
    fixed_assets_net_amount: m.nullable(m.integer),
    fixed_assets_vat_amount: m.nullable(m.integer),
    free_zone_tax: m.integer,
    has_note: m.boolean,
    international_ticket_sales: m.integer,
    invoice_status: m.values('registered'),
    is_services_invoice: m.boolean,
    net_commissions: m.integer,
    non_credit_tax_amount: m.nullable(m.integer),
    non_refundable_vat_amount: m.nullable(m.integer),
    non_refundable_vat_code: m.nullable(m.integer),
    non_withheld_vat: m.integer,
    other_taxes: m.ref(otherTaxesSchema),
    out_of_time_vat: m.integer,
    own_vat: m.integer,
    partial_vat_withheld: m.integer,
    received_at: m.nullable(m.dateTime),
    receipt_reference_number: m.nullable(m.string),
    reference_number: m.nullable(m.string),
    reference_type_code: m.nullable(m.integer),
    rejected_at: m.nullable(m.dateTime),
    services_invoice: m.nullable(m.anything),
    settlement_issuer_id: m.nullable(m.string),
    third_party_vat: m.integer,
    tobacco: m.ref(tobaccoTaxesSchema),
  }, { total_documents: m.nullable(m.integer), vat_amount: m.integer }),
)

/** Checks `Subscription`. */
export const subscriptionSchema: SchemaOf<Subscription> = /*#__PURE__*/ schemaOf<Subscription>((m) =>
  m.object({
    id: m.string,
    object: m.values('subscription'),
    billing_cycle_anchor: m.dateTime,
    collection_method: m.values('charge_automatically', 'send_invoice'),
    created_at: m.dateTime,
    customer: m.string,
    items: m.list(m.ref(subscriptionItemSchema)),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    payment_method: m.nullable(m.string),
    status: m.values('incomplete', 'trialing', 'active', 'canceled'),
    trial_end: m.nullable(m.dateTime),
  }),
)

/** Checks `SubscriptionAccount`. */
export const subscriptionAccountSchema: SchemaOf<SubscriptionAccount> = /*#__PURE__*/ schemaOf<SubscriptionAccount>((m) =>
  m.object({
    id: m.string,
    currency: m.string,
    holder_id: m.string,
    holder_name: m.string,
    institution: m.ref(institutionSchema),
    name: m.string,
    number: m.string,
    type: m.values('checking_account', 'sight_account', 'savings_account', 'rut_account'),
  }, { object: m.values('account'), official_name: m.nullable(m.string) }),
)

/** Checks `SubscriptionAccountEventData`. */
export const subscriptionAccountEventDataSchema: SchemaOf<SubscriptionAccountEventData> = /*#__PURE__*/ schemaOf<SubscriptionAccountEventData>((m) =>
  m.object({}, {
    id: m.string,
    object: m.values('account'),
    currency: m.string,
    holder_id: m.string,
    holder_name: m.string,
    institution: m.ref(institutionEventDataSchema),
    name: m.string,
    number: m.string,
    official_name: m.nullable(m.string),
    type: m.values('checking_account', 'sight_account', 'savings_account', 'rut_account'),
  }),
)

/** Checks `SubscriptionEvent`. */
export const subscriptionEventSchema: SchemaOf<SubscriptionEvent> = /*#__PURE__*/ schemaOf<SubscriptionEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('subscription.activated', 'subscription.canceled'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.union(m.ref(subscriptionEventDataSchema), m.ref(subscriptionV1EventDataSchema)),
  }, { object: m.values('event') }),
)

/** Checks `SubscriptionEventData`. */
export const subscriptionEventDataSchema: SchemaOf<SubscriptionEventData> = /*#__PURE__*/ schemaOf<SubscriptionEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('subscription'),
    billing_cycle_anchor: m.dateTime,
    collection_method: m.values('charge_automatically', 'send_invoice'),
    created_at: m.dateTime,
    customer: m.string,
    items: m.list(m.ref(subscriptionItemEventDataSchema)),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    payment_method: m.nullable(m.string),
    status: m.values('incomplete', 'trialing', 'active', 'canceled'),
    trial_end: m.nullable(m.dateTime),
  }),
)

/** Checks `SubscriptionIntent`. */
export const subscriptionIntentSchema: SchemaOf<SubscriptionIntent> = /*#__PURE__*/ schemaOf<SubscriptionIntent>((m) =>
  m.object({
    id: m.string,
    object: m.values('subscription_intent'),
    bank_account: m.nullable(m.anything),
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    status: m.values('created', 'succeeded', 'failed', 'rejected'),
    subscription: m.nullable(m.ref(subscriptionV1Schema)),
    widget_token: m.nullable(m.string),
  }, {
    created_at: m.dateTime,
    mode: m.values('live', 'test'),
    public_error: m.nullable(m.ref(subscriptionIntentPublicErrorSchema)),
    reference_id: m.nullable(m.string),
  }),
)

/** Checks `SubscriptionIntentEvent`. */
export const subscriptionIntentEventSchema: SchemaOf<SubscriptionIntentEvent> = /*#__PURE__*/ schemaOf<SubscriptionIntentEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values('subscription_intent.succeeded', 'subscription_intent.failed', 'subscription_intent.rejected'),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(subscriptionIntentEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `SubscriptionIntentEventData`. */
export const subscriptionIntentEventDataSchema: SchemaOf<SubscriptionIntentEventData> = /*#__PURE__*/ schemaOf<SubscriptionIntentEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('subscription_intent'),
    bank_account: m.nullable(m.anything),
    business_profile: m.nullable(m.ref(businessProfileSchema)),
    created_at: m.dateTime,
    mode: m.values('live', 'test'),
    public_error: m.nullable(m.ref(subscriptionIntentPublicErrorSchema)),
    reference_id: m.nullable(m.string),
    status: m.values('created', 'succeeded', 'failed', 'rejected'),
    subscription: m.nullable(m.ref(subscriptionV1EventDataSchema)),
    widget_token: m.nullable(m.string),
  }),
)

/** Checks `SubscriptionIntentPublicError`. */
export const subscriptionIntentPublicErrorSchema: SchemaOf<SubscriptionIntentPublicError> = /*#__PURE__*/ schemaOf<SubscriptionIntentPublicError>((m) =>
  m.values(
    'account_type_not_permitted', 'authorization_timeout', 'bank_connection_error', 'bank_not_available', 'internal_error',
    'login_credentials_locked', 'login_invalid_credentials',
  ),
)

/** Checks `SubscriptionItem`. */
export const subscriptionItemSchema: SchemaOf<SubscriptionItem> = /*#__PURE__*/ schemaOf<SubscriptionItem>((m) =>
  m.object({
    id: m.string,
    object: m.values('subscription_item'),
    price: m.ref(priceSchema),
    quantity: m.integer,
  }),
)

/** Checks `SubscriptionItemEventData`. */
export const subscriptionItemEventDataSchema: SchemaOf<SubscriptionItemEventData> = /*#__PURE__*/ schemaOf<SubscriptionItemEventData>((m) =>
  m.object({}, {
    id: m.string,
    object: m.values('subscription_item'),
    price: m.ref(priceEventDataSchema),
    quantity: m.integer,
  }),
)

/** Checks `SubscriptionV1`. */
export const subscriptionV1Schema: SchemaOf<SubscriptionV1> = /*#__PURE__*/ schemaOf<SubscriptionV1>((m) =>
  m.object({
    id: m.string,
    object: m.values('subscription'),
    account: m.ref(subscriptionAccountSchema),
    created_at: m.dateTime,
    mode: m.values('live', 'test'),
    reference_id: m.nullable(m.string),
    status: m.values('active', 'canceled'),
  }),
)

/** Checks `SubscriptionV1EventData`. */
export const subscriptionV1EventDataSchema: SchemaOf<SubscriptionV1EventData> = /*#__PURE__*/ schemaOf<SubscriptionV1EventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('subscription'),
    account: m.ref(subscriptionAccountEventDataSchema),
    created_at: m.dateTime,
    mode: m.values('live', 'test'),
    reference_id: m.nullable(m.string),
    status: m.values('active', 'canceled'),
  }),
)

/** Checks `TaxId`. */
export const taxIdSchema: SchemaOf<TaxId> = /*#__PURE__*/ schemaOf<TaxId>((m) =>
  m.object({ type: m.values('cl_rut', 'mx_rfc'), value: m.string }),
)

/** Checks `TaxPayer`. */
export const taxPayerSchema: SchemaOf<TaxPayer> = /*#__PURE__*/ schemaOf<TaxPayer>((m) =>
  m.object({
    id: m.string,
    name: m.string,
    institution_tax_payer: m.nullable(m.anything),
  }),
)

/** Checks `TaxReturn`. */
export const taxReturnSchema: SchemaOf<TaxReturn> = /*#__PURE__*/ schemaOf<TaxReturn>((m) =>
  m.object({ id: m.string }, {
    institution_tax_return: m.nullable(m.anything),
    income: m.nullable(m.anything),
  }),
)

/** Checks `TobaccoTaxes`. */
export const tobaccoTaxesSchema: SchemaOf<TobaccoTaxes> = /*#__PURE__*/ schemaOf<TobaccoTaxes>((m) =>
  m.object({
    cigarettes: m.integer,
    cigars: m.integer,
    processed_tobacco: m.integer,
  }),
)

/** Checks `Transfer`. */
export const transferSchema: SchemaOf<Transfer> = /*#__PURE__*/ schemaOf<Transfer>((m) =>
  m.object({
    id: m.string,
    object: m.values('transfer'),
    account_number: m.ref(accountNumberSchema),
    amount: m.integer,
    comment: m.nullable(m.string),
    counterparty: m.ref(counterpartySchema),
    currency: m.values('MXN', 'CLP'),
    direction: m.values('inbound', 'outbound'),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    post_date: m.nullable(m.dateTime),
    receipt_url: m.nullable(m.string),
    reference_id: m.nullable(m.string),
    return_reason: m.nullable(m.string),
    status: m.values('pending', 'succeeded', 'failed', 'rejected', 'returned', 'return_pending', 'reject_failed'),
    tracking_key: m.nullable(m.string),
    transaction_date: m.dateTime,
  }),
)

/** Checks `TransferAccount`. */
export const transferAccountSchema: SchemaOf<TransferAccount> = /*#__PURE__*/ schemaOf<TransferAccount>((m) =>
  m.object({
    holder_id: m.nullable(m.string),
    holder_name: m.nullable(m.string),
    number: m.nullable(m.string),
    institution: m.nullable(m.ref(institutionSchema)),
  }),
)

/** Checks `TransferEvent`. */
export const transferEventSchema: SchemaOf<TransferEvent> = /*#__PURE__*/ schemaOf<TransferEvent>((m) =>
  m.object({
    id: m.string,
    type: m.values(
      'transfer.inbound.succeeded', 'transfer.inbound.rejected', 'transfer.inbound.returned', 'transfer.inbound.return_failed',
      'transfer.inbound.reversed', 'transfer.outbound.succeeded', 'transfer.outbound.partially_succeeded', 'transfer.outbound.failed',
      'transfer.outbound.returned', 'transfer.outbound.reversed', 'transfer.outbound.rejected',
    ),
    mode: m.values('live', 'test'),
    created_at: m.dateTime,
    data: m.ref(transferEventDataSchema),
  }, { object: m.values('event') }),
)

/** Checks `TransferEventData`. */
export const transferEventDataSchema: SchemaOf<TransferEventData> = /*#__PURE__*/ schemaOf<TransferEventData>((m) =>
  m.object({ id: m.string }, {
    object: m.values('transfer'),
    account_number: m.ref(accountNumberEventDataSchema),
    amount: m.integer,
    comment: m.nullable(m.string),
    counterparty: m.ref(counterpartyEventDataSchema),
    currency: m.values('MXN', 'CLP'),
    direction: m.values('inbound', 'outbound'),
    metadata: m.map(m.string),
    mode: m.values('live', 'test'),
    post_date: m.nullable(m.dateTime),
    receipt_url: m.nullable(m.string),
    reference_id: m.nullable(m.string),
    return_reason: m.nullable(m.string),
    status: m.values('pending', 'succeeded', 'failed', 'rejected', 'returned', 'return_pending', 'reject_failed'),
    tracking_key: m.nullable(m.string),
    transaction_date: m.dateTime,
  }),
)

/** Checks `WebhookEndpoint`. */
export const webhookEndpointSchema: SchemaOf<WebhookEndpoint> = /*#__PURE__*/ schemaOf<WebhookEndpoint>((m) =>
  m.object({
    id: m.string,
    object: m.values('webhook_endpoint'),
    created_at: m.dateTime,
    enabled_events: m.list(m.ref(eventTypeSchema)),
    mode: m.values('live', 'test'),
    secret: m.nullable(m.string),
    url: m.string,
  }, {
    description: m.nullable(m.string),
    status: m.values('enabled', 'disabled'),
    disabled: m.boolean,
  }),
)

/** Checks `Whoami`. */
export const whoamiSchema: SchemaOf<Whoami> = /*#__PURE__*/ schemaOf<Whoami>((m) => m.anything)

/** Checks `WidgetEventName`. */
export const widgetEventNameSchema: SchemaOf<WidgetEventName> = /*#__PURE__*/ schemaOf<WidgetEventName>((m) =>
  m.values(
    'opened', 'on_terms_and_conditions', 'codi_helper', 'on_available_institutions', 'on_request_bank', 'on_authentication_form',
    'codi_username_required', 'payment_in_progress', 'creating_link', 'link_created', 'selecting_account',
    'payment_intent_confirmation_required', 'app_authentication_required', 'creating_subscription', 'payment_direct_transfer',
    'device_authentication_required', 'card_authentication_required', 'sms_authentication_required', 'email_authentication_required',
    'captcha_authentication_required', 'validating_second_factor', 'subscription_created', 'subscription_aborted', 'payment_created',
    'payment_error', 'payment_selecting_auth', 'validating_payment', 'closed', 'on_error',
  ),
)

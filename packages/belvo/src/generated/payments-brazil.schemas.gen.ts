// Generated from openapi/payments-brazil.yaml by @kit/codegen. Do not edit.

import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'
import type {
  BankAccountDetailsOfpi,
  BankAccountDetailsOpenFinance,
  BankAccountDetailsOpenFinancePix,
  BankAccountOfpiResponse,
  BankAccountV2,
  BeneficiaryBankAccountOfpi,
  ChargeBrazil,
  ChargeBrazilPix,
  ChargePayerInformation,
  ChargePaymentMethodDetailsOfpi,
  ChargePaymentMethodDetailsOfpiContent,
  ChargePaymentMethodDetailsPix,
  ChargePaymentMethodDetailsPixContent,
  ChargeStatusV1,
  ChargeStatusV2,
  ChargeV2,
  CustomerOfpi,
  CustomerV2,
  DisplayConfirmationRequiredOfpi,
  DisplayPaymentFailed,
  DisplayPaymentMethodInformationContentOfpi,
  DisplayPaymentProcessing,
  DisplayPaymentSucceeded,
  EnrollmentBiometricPix,
  EnrollmentStatus,
  EnrollmentsPage,
  EnumBankAccountHolderTypeOfpi,
  EnumBankAccountPixAccountTypeOfpi,
  EnumCustomerIdentifierTypeOfpi,
  EnumCustomerType,
  EnumPaymentIntentStatus,
  EnumPaymentLinkAllowedPaymentMethod,
  EnumPaymentLinkProvider,
  EnumPaymentTransactionType,
  EnumPaymentsCountry,
  EnumPaymentsCurrency,
  FidoAuthenticationOptions,
  FidoRegistrationOptions,
  HolderInformationBusinessOfpiResponse,
  HolderInformationIndividualOfpiResponse,
  HolderResponseOfpi,
  HolderResponseOfpiBusiness,
  HolderResponseOfpiIndividual,
  IdempotencyConflictError,
  IdempotencyMismatchError,
  InstitutionFormField,
  InstitutionFormFieldSaveCredentials,
  InstitutionFormFieldUsernameType,
  LastErrorPaymentError,
  MetadataPayments,
  NeedsRedirectContent,
  NestedValidationError,
  NextStepDisplayConfirmationRequiredOfpi,
  NextStepDisplayPaymentFailed,
  NextStepDisplayPaymentMethodInformation,
  NextStepDisplayPaymentProcessing,
  NextStepDisplayPaymentSucceeded,
  NextStepNeedsRedirect,
  NextStepType,
  PaymentAuthorization,
  PaymentAuthorizationChargesPage,
  PaymentAuthorizationStatus,
  PaymentAuthorizationsPage,
  PaymentBankAccount,
  PaymentBankAccountsPage,
  PaymentCharge,
  PaymentChargeV1,
  PaymentChargesPage,
  PaymentConfigurationImmediate,
  PaymentConfigurationScheduled,
  PaymentCustomer,
  PaymentCustomersPage,
  PaymentInstitution,
  PaymentInstitutionBR,
  PaymentInstitutionsPage,
  PaymentIntent,
  PaymentIntentOfpi,
  PaymentIntentPaymentMethodDetailsBodyBusinessOfpi,
  PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys,
  PaymentIntentPaymentMethodDetailsBodyIndividualOfpi,
  PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys,
  PaymentIntentPaymentMethodDetailsBusinessOfpi,
  PaymentIntentPaymentMethodDetailsBusinessPixKeys,
  PaymentIntentPaymentMethodDetailsIndividualOfpi,
  PaymentIntentPaymentMethodDetailsIndividualPixKeys,
  PaymentIntentPixKeys,
  PaymentIntentsPage,
  PaymentMethodInformationBiometricPix,
  PaymentMethodInformationBodyOfpi,
  PaymentMethodInformationOfpi,
  PaymentMethodInformationPixKeysConfirmed,
  PaymentMethodInformationPixKeysInitial,
  PaymentReasonCode,
  PaymentSchedule,
  PaymentTransaction,
  PaymentTransactionsPage,
  PaymentsCommonPaginationProperties,
  PaymentsErrorItem,
  PaymentsInstitutionsFormFieldValues,
  PaymentsWidgetToken,
  ScheduledCustom,
  ScheduledDaily,
  ScheduledMonthly,
  ScheduledSingle,
  ScheduledWeekly,
  ValidationError400,
} from './payments-brazil.gen.ts'
import type {
  EnrollmentCreatedData,
  EnrollmentCreatedWebhook,
  EnrollmentStatusData,
  EnrollmentStatusWebhook,
  PaymentAuthorizationStatusData,
  PaymentAuthorizationStatusWebhook,
  PaymentBankAccountCreatedV1Webhook,
  PaymentBankAccountCreatedV2Webhook,
  PaymentBankAccountCreatedWebhook,
  PaymentChargeCreatedWebhook,
  PaymentChargeStatusV1Data,
  PaymentChargeStatusV1Webhook,
  PaymentChargeStatusV2Data,
  PaymentChargeStatusV2Webhook,
  PaymentChargeStatusWebhook,
  PaymentCustomerCreatedV1Webhook,
  PaymentCustomerCreatedV2Webhook,
  PaymentCustomerCreatedWebhook,
  PaymentIntentCreatedWebhook,
  PaymentIntentStatusData,
  PaymentIntentStatusPseData,
  PaymentIntentStatusPseWebhook,
  PaymentIntentStatusV1Webhook,
  PaymentIntentStatusWebhook,
  PaymentTransactionCreatedWebhook,
} from './payments-brazil.webhooks.gen.ts'

/** Checks `ValidationError400`. */
export const validationError400Schema: SchemaOf<ValidationError400> = /*#__PURE__*/ schemaOf<ValidationError400>((m) =>
  m.object({
    code: m.nullable(m.values(
      'required', 'null', 'blank', 'invalid', 'invalid_choice', 'not_a_list', 'parse_error', 'does_not_exist', 'already_exists',
      'cancellation_error', 'max_digits', 'max_decimal_places', 'min_value',
    )),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }, { field: m.nullable(m.string) }),
)

/** Checks `BankAccountDetailsOfpi`. */
export const bankAccountDetailsOfpiSchema: SchemaOf<BankAccountDetailsOfpi> = /*#__PURE__*/ schemaOf<BankAccountDetailsOfpi>((m) =>
  m.object({
    account_type: m.ref(enumBankAccountPixAccountTypeOfpiSchema),
    agency: m.text({ min: 1, max: 4, pattern: '^[0-9]{1,4}$' }),
    number: m.text({ min: 1, max: 20, pattern: '^[0-9]{1,20}$' }),
  }),
)

/** Checks `BankAccountDetailsOpenFinance`. */
export const bankAccountDetailsOpenFinanceSchema: SchemaOf<BankAccountDetailsOpenFinance> = /*#__PURE__*/ schemaOf<BankAccountDetailsOpenFinance>((m) =>
  m.object({
    country: m.nullable(m.ref(enumPaymentsCountrySchema)),
    account_type: m.nullable(m.ref(enumBankAccountPixAccountTypeOfpiSchema)),
    agency: m.nullable(m.string),
    number: m.nullable(m.string),
  }),
)

/** Checks `BankAccountDetailsOpenFinancePix`. */
export const bankAccountDetailsOpenFinancePixSchema: SchemaOf<BankAccountDetailsOpenFinancePix> = /*#__PURE__*/ schemaOf<BankAccountDetailsOpenFinancePix>((m) =>
  m.object({
    country: m.nullable(m.ref(enumPaymentsCountrySchema)),
    pix_key: m.nullable(m.string),
  }),
)

/** Checks `BankAccountOfpiResponse`. */
export const bankAccountOfpiResponseSchema: SchemaOf<BankAccountOfpiResponse> = /*#__PURE__*/ schemaOf<BankAccountOfpiResponse>((m) =>
  m.object({
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    created_by: m.nullable(m.uuid),
    customer: m.nullable(m.uuid),
    institution: m.nullable(m.uuid),
    details: m.nullable(m.union(m.ref(bankAccountDetailsOpenFinanceSchema), m.ref(bankAccountDetailsOfpiSchema))),
    holder: m.nullable(m.union(m.ref(holderResponseOfpiIndividualSchema), m.ref(holderResponseOfpiBusinessSchema))),
  }, { external_id: m.nullable(m.uuid) }),
)

/** Checks `BankAccountV2`. */
export const bankAccountV2Schema: SchemaOf<BankAccountV2> = /*#__PURE__*/ schemaOf<BankAccountV2>((m) =>
  m.object({
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    updated_at: m.nullable(m.dateTime),
    active: m.nullable(m.boolean),
    holder: m.nullable(m.object({ name: m.nullable(m.string), identifier: m.nullable(m.string) })),
    details: m.nullable(m.object({
      institution: m.nullable(m.uuid),
      account_type: m.nullable(m.values('CHECKINGS', 'SAVINGS', 'PAYMENTS')),
      agency: m.nullable(m.string),
      number: m.nullable(m.string),
    })),
    external_id: m.nullable(m.uuid),
    metadata: m.nullable(m.ref(metadataPaymentsSchema)),
  }),
)

/** Checks `BeneficiaryBankAccountOfpi`. */
export const beneficiaryBankAccountOfpiSchema: SchemaOf<BeneficiaryBankAccountOfpi> = /*#__PURE__*/ schemaOf<BeneficiaryBankAccountOfpi>((m) =>
  m.object({
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    created_by: m.nullable(m.uuid),
    institution: m.nullable(m.ref(paymentInstitutionSchema)),
    holder: m.nullable(m.ref(holderResponseOfpiSchema)),
  }, {
    details: m.nullable(m.union(m.ref(bankAccountDetailsOpenFinanceSchema), m.ref(bankAccountDetailsOpenFinancePixSchema))),
  }),
)

/** Checks `ChargeBrazil`. */
export const chargeBrazilSchema: SchemaOf<ChargeBrazil> = /*#__PURE__*/ schemaOf<ChargeBrazil>((m) =>
  m.object({
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    updated_at: m.nullable(m.dateTime),
    status: m.nullable(m.ref(chargeStatusV1Schema)),
    amount: m.nullable(m.text({ pattern: '^-?\\d+(?:\\.\\d+)?$' })),
    beneficiary: m.nullable(m.uuid),
    provider: m.nullable(m.ref(enumPaymentLinkProviderSchema)),
    payment_method_details: m.nullable(m.ref(chargePaymentMethodDetailsOfpiSchema)),
    payment_method_information: m.nullable(m.ref(paymentMethodInformationOfpiSchema)),
    failure_code: m.nullable(m.string),
    failure_message: m.nullable(m.string),
    metadata: m.nullable(m.anything),
  }, {
    created_by: m.nullable(m.uuid),
    customer: m.nullable(m.uuid),
    payment_intent: m.nullable(m.uuid),
    currency: m.nullable(m.values('BRL')),
    description: m.nullable(m.string),
    statement_description: m.nullable(m.string),
    payment_method_type: m.nullable(m.values('open_finance')),
    payer_information: m.nullable(m.ref(chargePayerInformationSchema)),
    transactions: m.nullable(m.list(m.ref(paymentTransactionSchema))),
  }),
)

/** Checks `ChargeBrazilPix`. */
export const chargeBrazilPixSchema: SchemaOf<ChargeBrazilPix> = /*#__PURE__*/ schemaOf<ChargeBrazilPix>((m) =>
  m.object({
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    updated_at: m.nullable(m.dateTime),
    status: m.nullable(m.ref(chargeStatusV1Schema)),
    amount: m.nullable(m.text({ pattern: '^-?\\d+(?:\\.\\d+)?$' })),
    beneficiary: m.nullable(m.uuid),
    provider: m.nullable(m.ref(enumPaymentLinkProviderSchema)),
    payment_method_details: m.nullable(m.ref(chargePaymentMethodDetailsPixSchema)),
    payment_method_information: m.nullable(m.ref(paymentMethodInformationPixKeysConfirmedSchema)),
    failure_code: m.nullable(m.string),
    failure_message: m.nullable(m.string),
    metadata: m.nullable(m.anything),
  }, {
    created_by: m.nullable(m.uuid),
    customer: m.nullable(m.uuid),
    payment_intent: m.nullable(m.uuid),
    currency: m.nullable(m.values('BRL')),
    description: m.nullable(m.string),
    statement_description: m.nullable(m.string),
    payment_method_type: m.nullable(m.values('open_finance')),
    payer_information: m.nullable(m.ref(chargePayerInformationSchema)),
    transactions: m.nullable(m.list(m.ref(paymentTransactionSchema))),
  }),
)

/** Checks `ChargePayerInformation`. */
export const chargePayerInformationSchema: SchemaOf<ChargePayerInformation> = /*#__PURE__*/ schemaOf<ChargePayerInformation>((m) =>
  m.object({}, {
    bank_account: m.nullable(m.object({}, {
      type: m.nullable(m.string),
      agency: m.nullable(m.string),
      number: m.nullable(m.string),
      institution_id: m.nullable(m.uuid),
      code: m.nullable(m.string),
    })),
  }),
)

/** Checks `ChargePaymentMethodDetailsOfpi`. */
export const chargePaymentMethodDetailsOfpiSchema: SchemaOf<ChargePaymentMethodDetailsOfpi> = /*#__PURE__*/ schemaOf<ChargePaymentMethodDetailsOfpi>((m) =>
  m.object({}, {
    open_finance: m.nullable(m.ref(chargePaymentMethodDetailsOfpiContentSchema)),
  }),
)

/** Checks `ChargePaymentMethodDetailsOfpiContent`. */
export const chargePaymentMethodDetailsOfpiContentSchema: SchemaOf<ChargePaymentMethodDetailsOfpiContent> = /*#__PURE__*/ schemaOf<ChargePaymentMethodDetailsOfpiContent>((m) =>
  m.object({}, {
    schedule: m.nullable(m.ref(paymentScheduleSchema)),
    payer_institution: m.nullable(m.uuid),
    beneficiary_bank_account: m.nullable(m.uuid),
  }),
)

/** Checks `ChargePaymentMethodDetailsPix`. */
export const chargePaymentMethodDetailsPixSchema: SchemaOf<ChargePaymentMethodDetailsPix> = /*#__PURE__*/ schemaOf<ChargePaymentMethodDetailsPix>((m) =>
  m.object({}, {
    open_finance: m.nullable(m.ref(chargePaymentMethodDetailsPixContentSchema)),
  }),
)

/** Checks `ChargePaymentMethodDetailsPixContent`. */
export const chargePaymentMethodDetailsPixContentSchema: SchemaOf<ChargePaymentMethodDetailsPixContent> = /*#__PURE__*/ schemaOf<ChargePaymentMethodDetailsPixContent>((m) =>
  m.object({}, {
    payer_institution: m.nullable(m.uuid),
    pix_key: m.nullable(m.string),
    schedule: m.nullable(m.ref(paymentScheduleSchema)),
  }),
)

/** Checks `ChargeStatusV1`. */
export const chargeStatusV1Schema: SchemaOf<ChargeStatusV1> = /*#__PURE__*/ schemaOf<ChargeStatusV1>((m) =>
  m.values('CREATED', 'PENDING', 'SCHEDULED', 'SUCCEEDED', 'CANCELED', 'FAILED', 'PARTIAL'),
)

/** Checks `ChargeStatusV2`. */
export const chargeStatusV2Schema: SchemaOf<ChargeStatusV2> = /*#__PURE__*/ schemaOf<ChargeStatusV2>((m) =>
  m.values('PENDING', 'SCHEDULED', 'SETTLED', 'CANCELED', 'FAILED'),
)

/** Checks `ChargeV2`. */
export const chargeV2Schema: SchemaOf<ChargeV2> = /*#__PURE__*/ schemaOf<ChargeV2>((m) =>
  m.object({}, {
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    status_updated_at: m.nullable(m.dateTime),
    status: m.nullable(m.ref(chargeStatusV2Schema)),
    status_reason_code: m.nullable(m.ref(paymentReasonCodeSchema)),
    status_reason_message: m.nullable(m.string),
    amount: m.nullable(m.text({ pattern: '^-?\\d+(?:\\.\\d+)?$' })),
    date: m.nullable(m.date),
    end_to_end_id: m.nullable(m.string),
    statement_description: m.nullable(m.string),
    external_id: m.nullable(m.uuid),
    beneficiary: m.nullable(m.object({}, {
      bank_account: m.nullable(m.object({}, {
        id: m.uuid,
        holder: m.nullable(m.object({}, {
          name: m.nullable(m.string),
          identifier: m.nullable(m.string),
        })),
        details: m.nullable(m.object({}, {
          institution: m.nullable(m.uuid),
          agency: m.nullable(m.string),
          number: m.nullable(m.string),
          account_type: m.nullable(m.string),
          code: m.nullable(m.string),
        })),
      })),
    })),
    payer: m.nullable(m.object({}, {
      bank_account: m.nullable(m.object({}, {
        holder: m.nullable(m.object({}, { identifier: m.nullable(m.string) })),
        details: m.nullable(m.object({}, {
          institution: m.nullable(m.uuid),
          code: m.nullable(m.string),
          account_type: m.nullable(m.string),
          agency: m.nullable(m.string),
          number: m.nullable(m.string),
        })),
      })),
    })),
    metadata: m.nullable(m.ref(metadataPaymentsSchema)),
    next: m.nullable(m.uuid),
    previous: m.nullable(m.uuid),
  }),
)

/** Checks `CustomerOfpi`. */
export const customerOfpiSchema: SchemaOf<CustomerOfpi> = /*#__PURE__*/ schemaOf<CustomerOfpi>((m) =>
  m.object({
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    created_by: m.nullable(m.uuid),
    customer_type: m.nullable(m.ref(enumCustomerTypeSchema)),
    name: m.nullable(m.string),
    country: m.nullable(m.ref(enumPaymentsCountrySchema)),
    email: m.nullable(m.string),
    identifier: m.nullable(m.string),
    identifier_type: m.nullable(m.ref(enumCustomerIdentifierTypeOfpiSchema)),
  }, {
    external_id: m.nullable(m.uuid),
    address: m.nullable(m.string),
    phone: m.nullable(m.string),
  }),
)

/** Checks `CustomerV2`. */
export const customerV2Schema: SchemaOf<CustomerV2> = /*#__PURE__*/ schemaOf<CustomerV2>((m) =>
  m.object({
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    updated_at: m.nullable(m.dateTime),
    name: m.nullable(m.string),
    identifier: m.nullable(m.string),
  }, { external_id: m.nullable(m.uuid) }),
)

/** Checks `DisplayConfirmationRequiredOfpi`. */
export const displayConfirmationRequiredOfpiSchema: SchemaOf<DisplayConfirmationRequiredOfpi> = /*#__PURE__*/ schemaOf<DisplayConfirmationRequiredOfpi>((m) =>
  m.object({}, {
    beneficiary_bank_account: m.nullable(m.ref(beneficiaryBankAccountOfpiSchema)),
    payer_name: m.nullable(m.string),
    payer_identifier: m.nullable(m.string),
    payer_institution: m.nullable(m.ref(paymentInstitutionSchema)),
  }),
)

/** Checks `DisplayPaymentFailed`. */
export const displayPaymentFailedSchema: SchemaOf<DisplayPaymentFailed> = /*#__PURE__*/ schemaOf<DisplayPaymentFailed>((m) =>
  m.object({}, { payer_institution: m.nullable(m.ref(paymentInstitutionSchema)) }),
)

/** Checks `DisplayPaymentMethodInformationContentOfpi`. */
export const displayPaymentMethodInformationContentOfpiSchema: SchemaOf<DisplayPaymentMethodInformationContentOfpi> = /*#__PURE__*/ schemaOf<DisplayPaymentMethodInformationContentOfpi>((m) =>
  m.object({}, {
    institutions: m.nullable(m.list(m.ref(paymentInstitutionSchema))),
  }),
)

/** Checks `DisplayPaymentProcessing`. */
export const displayPaymentProcessingSchema: SchemaOf<DisplayPaymentProcessing> = /*#__PURE__*/ schemaOf<DisplayPaymentProcessing>((m) =>
  m.object({}, { payer_institution: m.nullable(m.ref(paymentInstitutionSchema)) }),
)

/** Checks `DisplayPaymentSucceeded`. */
export const displayPaymentSucceededSchema: SchemaOf<DisplayPaymentSucceeded> = /*#__PURE__*/ schemaOf<DisplayPaymentSucceeded>((m) =>
  m.object({}, { payer_institution: m.nullable(m.ref(paymentInstitutionSchema)) }),
)

/** Checks `EnrollmentBiometricPix`. */
export const enrollmentBiometricPixSchema: SchemaOf<EnrollmentBiometricPix> = /*#__PURE__*/ schemaOf<EnrollmentBiometricPix>((m) =>
  m.object({}, {
    id: m.uuid,
    created_by: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    updated_at: m.nullable(m.dateTime),
    external_id: m.nullable(m.uuid),
    type: m.nullable(m.values('open_finance_biometric_pix')),
    status: m.nullable(m.ref(enrollmentStatusSchema)),
    status_reason_code: m.nullable(m.values(
      'send_risk_signals_failed', 'redirection_to_institution_failed', 'biometric_registration_failed',
      'too_many_device_registration_attempts', 'rejected_by_user', 'device_not_supports_biometric_authentication',
      'institution_infra_failed', 'blocked_by_institution_security_policy', 'redirection_back_from_institution_failed',
      'biometric_validation_error', 'rejected_other', 'canceled_due_to_expiration',
    )),
    status_reason_message: m.nullable(m.string),
    details: m.nullable(m.object({}, {
      status: m.nullable(m.values(
        'AWAITING_ACCOUNT_HOLDER_VALIDATION', 'AWAITING_ENROLLMENT', 'AUTHORIZED', 'REJECTED', 'REVOKED',
      )),
      customer: m.nullable(m.uuid),
      institution: m.nullable(m.uuid),
      platform: m.nullable(m.values('ANDROID', 'BROWSER', 'CROSS_PLATFORM', 'IOS')),
      name: m.nullable(m.string),
      callback_url: m.nullable(m.string),
      redirect_url: m.nullable(m.string),
      risk_signals: m.nullable(m.string),
      expires_at: m.nullable(m.dateTime),
    })),
    metadata: m.nullable(m.anything),
  }),
)

/** Checks `EnrollmentCreatedData`. */
export const enrollmentCreatedDataSchema: SchemaOf<EnrollmentCreatedData> = /*#__PURE__*/ schemaOf<EnrollmentCreatedData>((m) =>
  m.object({}, { metadata: m.nullable(m.anything) }),
)

/** Checks `EnrollmentCreatedWebhook`. */
export const enrollmentCreatedWebhookSchema: SchemaOf<EnrollmentCreatedWebhook> = /*#__PURE__*/ schemaOf<EnrollmentCreatedWebhook>((m) =>
  m.object({
    webhook_type: m.values('ENROLLMENTS'),
    webhook_code: m.values('OBJECT_CREATED'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.ref(enrollmentCreatedDataSchema)),
  }),
)

/** Checks `EnrollmentsPage`. */
export const enrollmentsPageSchema: SchemaOf<EnrollmentsPage> = /*#__PURE__*/ schemaOf<EnrollmentsPage>((m) =>
  m.object({ results: m.list(m.ref(enrollmentBiometricPixSchema)) }, {}, paymentsCommonPaginationPropertiesSchema),
)

/** Checks `EnrollmentStatus`. */
export const enrollmentStatusSchema: SchemaOf<EnrollmentStatus> = /*#__PURE__*/ schemaOf<EnrollmentStatus>((m) =>
  m.values('PENDING', 'SUCCEEDED', 'CANCELED', 'FAILED'),
)

/** Checks `EnrollmentStatusData`. */
export const enrollmentStatusDataSchema: SchemaOf<EnrollmentStatusData> = /*#__PURE__*/ schemaOf<EnrollmentStatusData>((m) =>
  m.object({}, {
    status: m.nullable(m.ref(enrollmentStatusSchema)),
    status_reason_code: m.nullable(m.string),
    status_reason_message: m.nullable(m.string),
  }),
)

/** Checks `EnrollmentStatusWebhook`. */
export const enrollmentStatusWebhookSchema: SchemaOf<EnrollmentStatusWebhook> = /*#__PURE__*/ schemaOf<EnrollmentStatusWebhook>((m) =>
  m.object({
    webhook_type: m.values('ENROLLMENTS'),
    webhook_code: m.values('STATUS_UPDATE'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.ref(enrollmentStatusDataSchema)),
  }),
)

/** Checks `EnumBankAccountHolderTypeOfpi`. */
export const enumBankAccountHolderTypeOfpiSchema: SchemaOf<EnumBankAccountHolderTypeOfpi> = /*#__PURE__*/ schemaOf<EnumBankAccountHolderTypeOfpi>((m) =>
  m.values('INDIVIDUAL', 'BUSINESS'),
)

/** Checks `EnumBankAccountPixAccountTypeOfpi`. */
export const enumBankAccountPixAccountTypeOfpiSchema: SchemaOf<EnumBankAccountPixAccountTypeOfpi> = /*#__PURE__*/ schemaOf<EnumBankAccountPixAccountTypeOfpi>((m) =>
  m.values('CHECKINGS', 'SAVINGS', 'SALARY', 'PAYMENTS'),
)

/** Checks `EnumCustomerIdentifierTypeOfpi`. */
export const enumCustomerIdentifierTypeOfpiSchema: SchemaOf<EnumCustomerIdentifierTypeOfpi> = /*#__PURE__*/ schemaOf<EnumCustomerIdentifierTypeOfpi>((m) =>
  m.values('CPF', 'CNPJ'),
)

/** Checks `EnumCustomerType`. */
export const enumCustomerTypeSchema: SchemaOf<EnumCustomerType> = /*#__PURE__*/ schemaOf<EnumCustomerType>((m) =>
  m.values('INDIVIDUAL', 'BUSINESS'),
)

/** Checks `EnumPaymentIntentStatus`. */
export const enumPaymentIntentStatusSchema: SchemaOf<EnumPaymentIntentStatus> = /*#__PURE__*/ schemaOf<EnumPaymentIntentStatus>((m) =>
  m.values(
    'REQUIRES_PAYMENT_METHOD', 'REQUIRES_ACTION', 'PENDING', 'PROCESSING', 'SCHEDULED', 'SUCCEEDED', 'FAILED', 'CANCELED',
    'SCHEDULE_FINISHED',
  ),
)

/** Checks `EnumPaymentLinkAllowedPaymentMethod`. */
export const enumPaymentLinkAllowedPaymentMethodSchema: SchemaOf<EnumPaymentLinkAllowedPaymentMethod> = /*#__PURE__*/ schemaOf<EnumPaymentLinkAllowedPaymentMethod>((m) =>
  m.values('open_finance', 'open_finance_biometric_pix'),
)

/** Checks `EnumPaymentLinkProvider`. */
export const enumPaymentLinkProviderSchema: SchemaOf<EnumPaymentLinkProvider> = /*#__PURE__*/ schemaOf<EnumPaymentLinkProvider>((m) =>
  m.values('belvo'),
)

/** Checks `EnumPaymentsCountry`. */
export const enumPaymentsCountrySchema: SchemaOf<EnumPaymentsCountry> = /*#__PURE__*/ schemaOf<EnumPaymentsCountry>((m) => m.values('BRA'))

/** Checks `EnumPaymentsCurrency`. */
export const enumPaymentsCurrencySchema: SchemaOf<EnumPaymentsCurrency> = /*#__PURE__*/ schemaOf<EnumPaymentsCurrency>((m) =>
  m.values('BRL'),
)

/** Checks `EnumPaymentTransactionType`. */
export const enumPaymentTransactionTypeSchema: SchemaOf<EnumPaymentTransactionType> = /*#__PURE__*/ schemaOf<EnumPaymentTransactionType>((m) =>
  m.values('INFLOW', 'OUTFLOW'),
)

/** Checks `FidoAuthenticationOptions`. */
export const fidoAuthenticationOptionsSchema: SchemaOf<FidoAuthenticationOptions> = /*#__PURE__*/ schemaOf<FidoAuthenticationOptions>((m) =>
  m.object({ challenge: m.string }, {
    rpId: m.nullable(m.string),
    timeout: m.nullable(m.number),
    allowCredentials: m.nullable(m.list(m.object({ id: m.string, type: m.string }))),
    userVerification: m.nullable(m.string),
    extensions: m.nullable(m.anything),
  }),
)

/** Checks `FidoRegistrationOptions`. */
export const fidoRegistrationOptionsSchema: SchemaOf<FidoRegistrationOptions> = /*#__PURE__*/ schemaOf<FidoRegistrationOptions>((m) =>
  m.object({
    rp: m.object({ id: m.string, name: m.string }),
    user: m.object({ id: m.string, name: m.string, displayName: m.string }),
    challenge: m.string,
    pubKeyCredParams: m.list(m.object({ alg: m.integer, type: m.values('public-key') })),
  }, {
    extensions: m.nullable(m.object({}, { appid: m.nullable(m.string) })),
    attestation: m.nullable(m.string),
    timeout: m.nullable(m.number),
    excludeCredentials: m.nullable(m.list(m.anything)),
    authenticatorSelection: m.nullable(m.anything),
  }),
)

/** Checks `HolderInformationBusinessOfpiResponse`. */
export const holderInformationBusinessOfpiResponseSchema: SchemaOf<HolderInformationBusinessOfpiResponse> = /*#__PURE__*/ schemaOf<HolderInformationBusinessOfpiResponse>((m) =>
  m.object({
    name: m.nullable(m.string),
    identifier_type: m.nullable(m.values('CNPJ')),
    identifier: m.nullable(m.string),
  }),
)

/** Checks `HolderInformationIndividualOfpiResponse`. */
export const holderInformationIndividualOfpiResponseSchema: SchemaOf<HolderInformationIndividualOfpiResponse> = /*#__PURE__*/ schemaOf<HolderInformationIndividualOfpiResponse>((m) =>
  m.object({
    first_name: m.nullable(m.string),
    last_name: m.nullable(m.string),
    identifier_type: m.nullable(m.values('CPF')),
    identifier: m.nullable(m.string),
  }),
)

/** Checks `HolderResponseOfpi`. */
export const holderResponseOfpiSchema: SchemaOf<HolderResponseOfpi> = /*#__PURE__*/ schemaOf<HolderResponseOfpi>((m) =>
  m.object({
    type: m.nullable(m.ref(enumBankAccountHolderTypeOfpiSchema)),
    information: m.nullable(m.union(
      m.ref(holderInformationBusinessOfpiResponseSchema), m.ref(holderInformationIndividualOfpiResponseSchema),
    )),
  }),
)

/** Checks `HolderResponseOfpiBusiness`. */
export const holderResponseOfpiBusinessSchema: SchemaOf<HolderResponseOfpiBusiness> = /*#__PURE__*/ schemaOf<HolderResponseOfpiBusiness>((m) =>
  m.object({
    type: m.values('BUSINESS'),
    information: m.nullable(m.ref(holderInformationBusinessOfpiResponseSchema)),
  }),
)

/** Checks `HolderResponseOfpiIndividual`. */
export const holderResponseOfpiIndividualSchema: SchemaOf<HolderResponseOfpiIndividual> = /*#__PURE__*/ schemaOf<HolderResponseOfpiIndividual>((m) =>
  m.object({
    type: m.values('INDIVIDUAL'),
    information: m.nullable(m.ref(holderInformationIndividualOfpiResponseSchema)),
  }),
)

/** Checks `IdempotencyConflictError`. */
export const idempotencyConflictErrorSchema: SchemaOf<IdempotencyConflictError> = /*#__PURE__*/ schemaOf<IdempotencyConflictError>((m) =>
  m.object({
    code: m.nullable(m.values('idempotency_key_conflict')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `IdempotencyMismatchError`. */
export const idempotencyMismatchErrorSchema: SchemaOf<IdempotencyMismatchError> = /*#__PURE__*/ schemaOf<IdempotencyMismatchError>((m) =>
  m.object({
    code: m.nullable(m.values('idempotency_payload_mismatch')),
    message: m.nullable(m.string),
    request_id: m.nullable(m.string),
  }),
)

/** Checks `InstitutionFormField`. */
export const institutionFormFieldSchema: SchemaOf<InstitutionFormField> = /*#__PURE__*/ schemaOf<InstitutionFormField>((m) =>
  m.object({}, {
    name: m.nullable(m.string),
    type: m.nullable(m.string),
    label: m.nullable(m.string),
    dependency: m.nullable(m.string),
    validation: m.nullable(m.string),
    placeholder: m.nullable(m.string),
    validation_message: m.nullable(m.string),
    values: m.nullable(m.list(m.ref(paymentsInstitutionsFormFieldValuesSchema))),
    length: m.nullable(m.integer),
    optional: m.nullable(m.boolean),
  }),
)

/** Checks `InstitutionFormFieldSaveCredentials`. */
export const institutionFormFieldSaveCredentialsSchema: SchemaOf<InstitutionFormFieldSaveCredentials> = /*#__PURE__*/ schemaOf<InstitutionFormFieldSaveCredentials>((m) =>
  m.object({}, {
    name: m.nullable(m.string),
    type: m.nullable(m.string),
    label: m.nullable(m.string),
    validation: m.nullable(m.string),
  }),
)

/** Checks `InstitutionFormFieldUsernameType`. */
export const institutionFormFieldUsernameTypeSchema: SchemaOf<InstitutionFormFieldUsernameType> = /*#__PURE__*/ schemaOf<InstitutionFormFieldUsernameType>((m) =>
  m.object({}, {
    name: m.nullable(m.string),
    type: m.nullable(m.string),
    placeholder: m.nullable(m.string),
    values: m.nullable(m.list(m.ref(paymentsInstitutionsFormFieldValuesSchema))),
    preselected: m.nullable(m.integer),
  }),
)

/** Checks `PaymentsInstitutionsFormFieldValues`. */
export const paymentsInstitutionsFormFieldValuesSchema: SchemaOf<PaymentsInstitutionsFormFieldValues> = /*#__PURE__*/ schemaOf<PaymentsInstitutionsFormFieldValues>((m) =>
  m.object({}, {
    code: m.nullable(m.string),
    label: m.nullable(m.string),
    validation: m.nullable(m.string),
    validation_message: m.nullable(m.string),
    placeholder: m.nullable(m.string),
  }),
)

/** Checks `LastErrorPaymentError`. */
export const lastErrorPaymentErrorSchema: SchemaOf<LastErrorPaymentError> = /*#__PURE__*/ schemaOf<LastErrorPaymentError>((m) =>
  m.object({
    error_code: m.nullable(m.string),
    error_message: m.nullable(m.string),
  }),
)

/** Checks `MetadataPayments`. */
export const metadataPaymentsSchema: SchemaOf<MetadataPayments> = /*#__PURE__*/ schemaOf<MetadataPayments>((m) =>
  m.map(m.text({ max: 500 })),
)

/** Checks `NeedsRedirectContent`. */
export const needsRedirectContentSchema: SchemaOf<NeedsRedirectContent> = /*#__PURE__*/ schemaOf<NeedsRedirectContent>((m) =>
  m.object({}, { payer_institution: m.nullable(m.ref(paymentInstitutionSchema)) }),
)

/** Checks `NestedValidationError`. */
export const nestedValidationErrorSchema: SchemaOf<NestedValidationError> = /*#__PURE__*/ schemaOf<NestedValidationError>((m) =>
  m.object({ field: m.nullable(m.string) }, { request_id: m.nullable(m.string) }),
)

/** Checks `NextStepDisplayConfirmationRequiredOfpi`. */
export const nextStepDisplayConfirmationRequiredOfpiSchema: SchemaOf<NextStepDisplayConfirmationRequiredOfpi> = /*#__PURE__*/ schemaOf<NextStepDisplayConfirmationRequiredOfpi>((m) =>
  m.object({}, {
    type: m.nullable(m.ref(nextStepTypeSchema)),
    open_finance_display_confirmation_required: m.nullable(m.ref(displayConfirmationRequiredOfpiSchema)),
    ready_to_confirm: m.nullable(m.boolean),
  }),
)

/** Checks `NextStepDisplayPaymentFailed`. */
export const nextStepDisplayPaymentFailedSchema: SchemaOf<NextStepDisplayPaymentFailed> = /*#__PURE__*/ schemaOf<NextStepDisplayPaymentFailed>((m) =>
  m.object({}, {
    type: m.nullable(m.ref(nextStepTypeSchema)),
    open_finance_display_payment_failed: m.nullable(m.ref(displayPaymentFailedSchema)),
    ready_to_confirm: m.nullable(m.boolean),
  }),
)

/** Checks `NextStepDisplayPaymentMethodInformation`. */
export const nextStepDisplayPaymentMethodInformationSchema: SchemaOf<NextStepDisplayPaymentMethodInformation> = /*#__PURE__*/ schemaOf<NextStepDisplayPaymentMethodInformation>((m) =>
  m.object({}, {
    type: m.nullable(m.ref(nextStepTypeSchema)),
    open_finance_display_payment_method_information: m.nullable(m.ref(displayPaymentMethodInformationContentOfpiSchema)),
    ready_to_confirm: m.nullable(m.boolean),
  }),
)

/** Checks `NextStepDisplayPaymentProcessing`. */
export const nextStepDisplayPaymentProcessingSchema: SchemaOf<NextStepDisplayPaymentProcessing> = /*#__PURE__*/ schemaOf<NextStepDisplayPaymentProcessing>((m) =>
  m.object({}, {
    type: m.nullable(m.ref(nextStepTypeSchema)),
    open_finance_display_payment_processing: m.nullable(m.ref(displayPaymentProcessingSchema)),
    ready_to_confirm: m.nullable(m.boolean),
  }),
)

/** Checks `NextStepDisplayPaymentSucceeded`. */
export const nextStepDisplayPaymentSucceededSchema: SchemaOf<NextStepDisplayPaymentSucceeded> = /*#__PURE__*/ schemaOf<NextStepDisplayPaymentSucceeded>((m) =>
  m.object({}, {
    type: m.nullable(m.ref(nextStepTypeSchema)),
    open_finance_display_payment_succeeded: m.nullable(m.ref(displayPaymentSucceededSchema)),
    ready_to_confirm: m.nullable(m.boolean),
  }),
)

/** Checks `NextStepNeedsRedirect`. */
export const nextStepNeedsRedirectSchema: SchemaOf<NextStepNeedsRedirect> = /*#__PURE__*/ schemaOf<NextStepNeedsRedirect>((m) =>
  m.object({}, {
    type: m.nullable(m.ref(nextStepTypeSchema)),
    open_finance_display_needs_redirect: m.nullable(m.ref(needsRedirectContentSchema)),
    ready_to_confirm: m.nullable(m.boolean),
  }),
)

/** Checks `NextStepType`. */
export const nextStepTypeSchema: SchemaOf<NextStepType> = /*#__PURE__*/ schemaOf<NextStepType>((m) =>
  m.values(
    'open_finance_display_payment_method_information', 'open_finance_display_confirmation_required',
    'open_finance_display_needs_redirect', 'open_finance_display_payment_processing', 'open_finance_display_payment_succeeded',
    'open_finance_display_payment_failed',
  ),
)

/** Checks `PaymentAuthorization`. */
export const paymentAuthorizationSchema: SchemaOf<PaymentAuthorization> = /*#__PURE__*/ schemaOf<PaymentAuthorization>((m) =>
  m.object({
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    updated_at: m.nullable(m.dateTime),
    status: m.nullable(m.ref(paymentAuthorizationStatusSchema)),
    status_reason_code: m.nullable(m.ref(paymentReasonCodeSchema)),
    status_reason_message: m.nullable(m.string),
    status_updated_at: m.nullable(m.dateTime),
    authorized_at: m.nullable(m.dateTime),
    external_id: m.nullable(m.uuid),
    description: m.nullable(m.string),
    return_url: m.nullable(m.string),
    payment_method: m.nullable(m.values('PIX_OF_IMMEDIATE', 'PIX_OF_SCHEDULED', 'PIX_OF_SMART_TRANSFERS')),
    payer: m.nullable(m.object({}, {
      customer: m.nullable(m.uuid),
      institution: m.nullable(m.uuid),
      representative_identifier: m.nullable(m.string),
    })),
    beneficiary: m.nullable(m.object({}, {
      type: m.nullable(m.values('BANK_ACCOUNT')),
      target: m.nullable(m.uuid),
    })),
    payment_method_configuration: m.nullable(m.union(m.ref(paymentConfigurationImmediateSchema), m.ref(paymentConfigurationScheduledSchema))),
    charges: m.nullable(m.list(m.uuid)),
  }, { metadata: m.nullable(m.ref(metadataPaymentsSchema)) }),
)

/** Checks `PaymentAuthorizationChargesPage`. */
export const paymentAuthorizationChargesPageSchema: SchemaOf<PaymentAuthorizationChargesPage> = /*#__PURE__*/ schemaOf<PaymentAuthorizationChargesPage>((m) =>
  m.object({ results: m.list(m.ref(chargeV2Schema)) }, {}, paymentsCommonPaginationPropertiesSchema),
)

/** Checks `PaymentAuthorizationsPage`. */
export const paymentAuthorizationsPageSchema: SchemaOf<PaymentAuthorizationsPage> = /*#__PURE__*/ schemaOf<PaymentAuthorizationsPage>((m) =>
  m.object({ results: m.list(m.ref(paymentAuthorizationSchema)) }, {}, paymentsCommonPaginationPropertiesSchema),
)

/** Checks `PaymentAuthorizationStatus`. */
export const paymentAuthorizationStatusSchema: SchemaOf<PaymentAuthorizationStatus> = /*#__PURE__*/ schemaOf<PaymentAuthorizationStatus>((m) =>
  m.values('AWAITING_AUTHORIZATION', 'PARTIALLY_ACCEPTED', 'AUTHORIZED', 'CONSUMED', 'REVOKED', 'FAILED'),
)

/** Checks `PaymentAuthorizationStatusData`. */
export const paymentAuthorizationStatusDataSchema: SchemaOf<PaymentAuthorizationStatusData> = /*#__PURE__*/ schemaOf<PaymentAuthorizationStatusData>((m) =>
  m.object({}, {
    status: m.nullable(m.ref(paymentAuthorizationStatusSchema)),
    status_reason_code: m.nullable(m.ref(paymentReasonCodeSchema)),
    status_reason_message: m.nullable(m.string),
  }),
)

/** Checks `PaymentAuthorizationStatusWebhook`. */
export const paymentAuthorizationStatusWebhookSchema: SchemaOf<PaymentAuthorizationStatusWebhook> = /*#__PURE__*/ schemaOf<PaymentAuthorizationStatusWebhook>((m) =>
  m.object({
    webhook_type: m.values('PAYMENT_AUTHORIZATIONS', 'PAYMENT_AUTHORIZATION'),
    webhook_code: m.values('STATUS_UPDATE'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.ref(paymentAuthorizationStatusDataSchema)),
  }),
)

/** Checks `PaymentBankAccount`. */
export const paymentBankAccountSchema: SchemaOf<PaymentBankAccount> = /*#__PURE__*/ schemaOf<PaymentBankAccount>((m) =>
  m.union(m.ref(bankAccountOfpiResponseSchema), m.ref(bankAccountV2Schema)),
)

/** Checks `PaymentBankAccountCreatedV1Webhook`. */
export const paymentBankAccountCreatedV1WebhookSchema: SchemaOf<PaymentBankAccountCreatedV1Webhook> = /*#__PURE__*/ schemaOf<PaymentBankAccountCreatedV1Webhook>((m) =>
  m.object({
    webhook_type: m.values('BANK_ACCOUNTS'),
    webhook_code: m.values('OBJECT_CREATED'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.anything),
  }),
)

/** Checks `PaymentBankAccountCreatedV2Webhook`. */
export const paymentBankAccountCreatedV2WebhookSchema: SchemaOf<PaymentBankAccountCreatedV2Webhook> = /*#__PURE__*/ schemaOf<PaymentBankAccountCreatedV2Webhook>((m) =>
  m.object({
    webhook_type: m.values('BANK_ACCOUNTS'),
    webhook_code: m.values('OBJECT_CREATED'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.anything),
  }),
)

/** Checks `PaymentBankAccountCreatedWebhook`. */
export const paymentBankAccountCreatedWebhookSchema: SchemaOf<PaymentBankAccountCreatedWebhook> = /*#__PURE__*/ schemaOf<PaymentBankAccountCreatedWebhook>((m) =>
  m.union(m.ref(paymentBankAccountCreatedV1WebhookSchema), m.ref(paymentBankAccountCreatedV2WebhookSchema)),
)

/** Checks `PaymentBankAccountsPage`. */
export const paymentBankAccountsPageSchema: SchemaOf<PaymentBankAccountsPage> = /*#__PURE__*/ schemaOf<PaymentBankAccountsPage>((m) =>
  m.object({ results: m.list(m.ref(paymentBankAccountSchema)) }, {}, paymentsCommonPaginationPropertiesSchema),
)

/** Checks `PaymentCharge`. */
export const paymentChargeSchema: SchemaOf<PaymentCharge> = /*#__PURE__*/ schemaOf<PaymentCharge>((m) =>
  m.union(m.ref(chargeBrazilSchema), m.ref(chargeBrazilPixSchema), m.ref(chargeV2Schema)),
)

/** Checks `PaymentChargeCreatedWebhook`. */
export const paymentChargeCreatedWebhookSchema: SchemaOf<PaymentChargeCreatedWebhook> = /*#__PURE__*/ schemaOf<PaymentChargeCreatedWebhook>((m) =>
  m.object({
    webhook_type: m.values('CHARGES'),
    webhook_code: m.values('OBJECT_CREATED'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.anything),
  }),
)

/** Checks `PaymentChargesPage`. */
export const paymentChargesPageSchema: SchemaOf<PaymentChargesPage> = /*#__PURE__*/ schemaOf<PaymentChargesPage>((m) =>
  m.object({ results: m.list(m.ref(paymentChargeV1Schema)) }, {}, paymentsCommonPaginationPropertiesSchema),
)

/** Checks `PaymentChargeStatusV1Data`. */
export const paymentChargeStatusV1DataSchema: SchemaOf<PaymentChargeStatusV1Data> = /*#__PURE__*/ schemaOf<PaymentChargeStatusV1Data>((m) =>
  m.object({}, {
    status: m.nullable(m.values('CREATED', 'PENDING', 'SCHEDULED', 'SUCCEEDED', 'PARTIAL', 'CANCELED', 'FAILED')),
    metadata: m.nullable(m.anything),
    failure_code: m.nullable(m.string),
    failure_message: m.nullable(m.string),
    end_to_end_id: m.nullable(m.string),
  }),
)

/** Checks `PaymentChargeStatusV2Data`. */
export const paymentChargeStatusV2DataSchema: SchemaOf<PaymentChargeStatusV2Data> = /*#__PURE__*/ schemaOf<PaymentChargeStatusV2Data>((m) =>
  m.object({}, {
    status: m.nullable(m.values('PENDING', 'SCHEDULED', 'SETTLED', 'CANCELED', 'FAILED')),
    status_reason_code: m.nullable(m.ref(paymentReasonCodeSchema)),
    status_reason_message: m.nullable(m.string),
  }),
)

/** Checks `PaymentChargeStatusV1Webhook`. */
export const paymentChargeStatusV1WebhookSchema: SchemaOf<PaymentChargeStatusV1Webhook> = /*#__PURE__*/ schemaOf<PaymentChargeStatusV1Webhook>((m) =>
  m.object({
    webhook_type: m.values('CHARGES'),
    webhook_code: m.values('STATUS_UPDATE'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.ref(paymentChargeStatusV1DataSchema)),
  }),
)

/** Checks `PaymentChargeStatusV2Webhook`. */
export const paymentChargeStatusV2WebhookSchema: SchemaOf<PaymentChargeStatusV2Webhook> = /*#__PURE__*/ schemaOf<PaymentChargeStatusV2Webhook>((m) =>
  m.object({
    webhook_type: m.values('CHARGES'),
    webhook_code: m.values('STATUS_UPDATE'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.ref(paymentChargeStatusV2DataSchema)),
  }),
)

/** Checks `PaymentChargeStatusWebhook`. */
export const paymentChargeStatusWebhookSchema: SchemaOf<PaymentChargeStatusWebhook> = /*#__PURE__*/ schemaOf<PaymentChargeStatusWebhook>((m) =>
  m.union(m.ref(paymentChargeStatusV1WebhookSchema), m.ref(paymentChargeStatusV2WebhookSchema)),
)

/** Checks `PaymentChargeV1`. */
export const paymentChargeV1Schema: SchemaOf<PaymentChargeV1> = /*#__PURE__*/ schemaOf<PaymentChargeV1>((m) =>
  m.union(m.ref(chargeBrazilSchema), m.ref(chargeBrazilPixSchema)),
)

/** Checks `PaymentConfigurationImmediate`. */
export const paymentConfigurationImmediateSchema: SchemaOf<PaymentConfigurationImmediate> = /*#__PURE__*/ schemaOf<PaymentConfigurationImmediate>((m) =>
  m.object({}, {
    amount: m.nullable(m.text({ pattern: '^-?\\d+(?:\\.\\d+)?$' })),
    statement_description: m.nullable(m.string),
    authorization_url: m.nullable(m.string),
  }),
)

/** Checks `PaymentConfigurationScheduled`. */
export const paymentConfigurationScheduledSchema: SchemaOf<PaymentConfigurationScheduled> = /*#__PURE__*/ schemaOf<PaymentConfigurationScheduled>((m) =>
  m.object({}, {
    amount: m.nullable(m.text({ pattern: '^-?\\d+(?:\\.\\d+)?$' })),
    statement_description: m.nullable(m.string),
    authorization_url: m.nullable(m.string),
    dates: m.nullable(m.list(m.date)),
  }),
)

/** Checks `PaymentCustomer`. */
export const paymentCustomerSchema: SchemaOf<PaymentCustomer> = /*#__PURE__*/ schemaOf<PaymentCustomer>((m) =>
  m.union(m.ref(customerOfpiSchema), m.ref(customerV2Schema)),
)

/** Checks `PaymentCustomerCreatedV1Webhook`. */
export const paymentCustomerCreatedV1WebhookSchema: SchemaOf<PaymentCustomerCreatedV1Webhook> = /*#__PURE__*/ schemaOf<PaymentCustomerCreatedV1Webhook>((m) =>
  m.object({
    webhook_type: m.values('CUSTOMERS'),
    webhook_code: m.values('OBJECT_CREATED'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.anything),
  }),
)

/** Checks `PaymentCustomerCreatedV2Webhook`. */
export const paymentCustomerCreatedV2WebhookSchema: SchemaOf<PaymentCustomerCreatedV2Webhook> = /*#__PURE__*/ schemaOf<PaymentCustomerCreatedV2Webhook>((m) =>
  m.object({
    webhook_type: m.values('CUSTOMERS'),
    webhook_code: m.values('OBJECT_CREATED'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.anything),
  }),
)

/** Checks `PaymentCustomerCreatedWebhook`. */
export const paymentCustomerCreatedWebhookSchema: SchemaOf<PaymentCustomerCreatedWebhook> = /*#__PURE__*/ schemaOf<PaymentCustomerCreatedWebhook>((m) =>
  m.union(m.ref(paymentCustomerCreatedV1WebhookSchema), m.ref(paymentCustomerCreatedV2WebhookSchema)),
)

/** Checks `PaymentCustomersPage`. */
export const paymentCustomersPageSchema: SchemaOf<PaymentCustomersPage> = /*#__PURE__*/ schemaOf<PaymentCustomersPage>((m) =>
  m.object({ results: m.list(m.ref(paymentCustomerSchema)) }, {}, paymentsCommonPaginationPropertiesSchema),
)

/** Checks `PaymentInstitution`. */
export const paymentInstitutionSchema: SchemaOf<PaymentInstitution> = /*#__PURE__*/ schemaOf<PaymentInstitution>((m) =>
  m.object({
    id: m.uuid,
    active: m.nullable(m.boolean),
    name: m.nullable(m.string),
    display_name: m.nullable(m.string),
    legal_entity_name: m.nullable(m.string),
    website: m.nullable(m.string),
    logo: m.nullable(m.string),
    icon_logo: m.nullable(m.string),
    text_logo: m.nullable(m.string),
    primary_color: m.nullable(m.string),
    country: m.nullable(m.ref(enumPaymentsCountrySchema)),
    form_fields: m.nullable(m.list(m.union(
      m.ref(institutionFormFieldSchema), m.ref(institutionFormFieldUsernameTypeSchema), m.ref(institutionFormFieldSaveCredentialsSchema),
    ))),
    sort_priority: m.nullable(m.integer),
    description: m.nullable(m.string),
  }),
)

/** Checks `PaymentInstitutionBR`. */
export const paymentInstitutionBRSchema: SchemaOf<PaymentInstitutionBR> = /*#__PURE__*/ schemaOf<PaymentInstitutionBR>((m) =>
  m.object({
    id: m.uuid,
    active: m.nullable(m.boolean),
    name: m.nullable(m.string),
    display_name: m.nullable(m.string),
    legal_entity_name: m.nullable(m.string),
    website: m.nullable(m.string),
    logo: m.nullable(m.string),
    icon_logo: m.nullable(m.string),
    text_logo: m.nullable(m.string),
    primary_color: m.nullable(m.string),
    country: m.nullable(m.string),
    form_fields: m.nullable(m.list(m.unknown)),
    sort_priority: m.nullable(m.integer),
    description: m.nullable(m.string),
  }, {
    code: m.nullable(m.string),
    institution_type: m.nullable(m.values('BUSINESS', 'INDIVIDUAL')),
  }),
)

/** Checks `PaymentInstitutionsPage`. */
export const paymentInstitutionsPageSchema: SchemaOf<PaymentInstitutionsPage> = /*#__PURE__*/ schemaOf<PaymentInstitutionsPage>((m) =>
  m.object({ results: m.list(m.ref(paymentInstitutionBRSchema)) }, {}, paymentsCommonPaginationPropertiesSchema),
)

/** Checks `PaymentIntent`. */
export const paymentIntentSchema: SchemaOf<PaymentIntent> = /*#__PURE__*/ schemaOf<PaymentIntent>((m) =>
  m.union(m.ref(paymentIntentOfpiSchema), m.ref(paymentIntentPixKeysSchema)),
)

/** Checks `PaymentIntentCreatedWebhook`. */
export const paymentIntentCreatedWebhookSchema: SchemaOf<PaymentIntentCreatedWebhook> = /*#__PURE__*/ schemaOf<PaymentIntentCreatedWebhook>((m) =>
  m.object({
    webhook_type: m.values('PAYMENT_INTENTS'),
    webhook_code: m.values('OBJECT_CREATED'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.anything),
  }),
)

/** Checks `PaymentIntentOfpi`. */
export const paymentIntentOfpiSchema: SchemaOf<PaymentIntentOfpi> = /*#__PURE__*/ schemaOf<PaymentIntentOfpi>((m) =>
  m.object({
    id: m.uuid,
    customer: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    created_by: m.nullable(m.uuid),
    updated_at: m.nullable(m.dateTime),
    status: m.nullable(m.ref(enumPaymentIntentStatusSchema)),
    amount: m.nullable(m.text({ pattern: '^-?\\d+(?:\\.\\d+)?$' })),
    currency: m.nullable(m.ref(enumPaymentsCurrencySchema)),
    description: m.nullable(m.string),
    selected_payment_method_type: m.nullable(m.ref(enumPaymentLinkAllowedPaymentMethodSchema)),
    allowed_payment_method_types: m.nullable(m.list(m.string)),
    payment_method_details: m.nullable(m.union(
      m.ref(paymentIntentPaymentMethodDetailsIndividualOfpiSchema), m.ref(paymentIntentPaymentMethodDetailsBusinessOfpiSchema),
    )),
    payment_method_information: m.nullable(m.ref(paymentMethodInformationOfpiSchema)),
    failure_code: m.nullable(m.string),
    failure_message: m.nullable(m.string),
    provider: m.nullable(m.ref(enumPaymentLinkProviderSchema)),
    last_error: m.nullable(m.ref(lastErrorPaymentErrorSchema)),
    next_step: m.nullable(m.union(
      m.ref(nextStepDisplayPaymentMethodInformationSchema), m.ref(nextStepNeedsRedirectSchema),
      m.ref(nextStepDisplayConfirmationRequiredOfpiSchema), m.ref(nextStepDisplayPaymentProcessingSchema),
      m.ref(nextStepDisplayPaymentSucceededSchema), m.ref(nextStepDisplayPaymentFailedSchema),
    )),
  }, {
    external_id: m.nullable(m.uuid),
    statement_description: m.nullable(m.string),
    metadata: m.nullable(m.anything),
    charges: m.nullable(m.list(m.ref(chargeBrazilSchema))),
  }),
)

/** Checks `PaymentIntentPaymentMethodDetailsBodyBusinessOfpi`. */
export const paymentIntentPaymentMethodDetailsBodyBusinessOfpiSchema: SchemaOf<PaymentIntentPaymentMethodDetailsBodyBusinessOfpi> = /*#__PURE__*/ schemaOf<PaymentIntentPaymentMethodDetailsBodyBusinessOfpi>((m) =>
  m.object({
    beneficiary_bank_account: m.nullable(m.uuid),
    payer_institution: m.nullable(m.uuid),
    callback_url: m.nullable(m.string),
    cpf: m.nullable(m.string),
  }, { schedule: m.nullable(m.ref(paymentScheduleSchema)) }),
)

/** Checks `PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys`. */
export const paymentIntentPaymentMethodDetailsBodyBusinessPixKeysSchema: SchemaOf<PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys> = /*#__PURE__*/ schemaOf<PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys>((m) =>
  m.object({
    pix_key: m.nullable(m.string),
    payer_institution: m.nullable(m.uuid),
    callback_url: m.nullable(m.string),
    cpf: m.nullable(m.string),
  }, { schedule: m.nullable(m.ref(paymentScheduleSchema)) }),
)

/** Checks `PaymentIntentPaymentMethodDetailsBodyIndividualOfpi`. */
export const paymentIntentPaymentMethodDetailsBodyIndividualOfpiSchema: SchemaOf<PaymentIntentPaymentMethodDetailsBodyIndividualOfpi> = /*#__PURE__*/ schemaOf<PaymentIntentPaymentMethodDetailsBodyIndividualOfpi>((m) =>
  m.object({
    beneficiary_bank_account: m.nullable(m.uuid),
    payer_institution: m.nullable(m.uuid),
    callback_url: m.nullable(m.string),
  }, {
    schedule: m.nullable(m.ref(paymentScheduleSchema)),
    cpf: m.nullable(m.string),
  }),
)

/** Checks `PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys`. */
export const paymentIntentPaymentMethodDetailsBodyIndividualPixKeysSchema: SchemaOf<PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys> = /*#__PURE__*/ schemaOf<PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys>((m) =>
  m.object({
    pix_key: m.nullable(m.string),
    payer_institution: m.nullable(m.uuid),
    callback_url: m.nullable(m.string),
  }, {
    cpf: m.nullable(m.string),
    schedule: m.nullable(m.ref(paymentScheduleSchema)),
  }),
)

/** Checks `PaymentIntentPaymentMethodDetailsBusinessOfpi`. */
export const paymentIntentPaymentMethodDetailsBusinessOfpiSchema: SchemaOf<PaymentIntentPaymentMethodDetailsBusinessOfpi> = /*#__PURE__*/ schemaOf<PaymentIntentPaymentMethodDetailsBusinessOfpi>((m) =>
  m.object({
    open_finance: m.nullable(m.ref(paymentIntentPaymentMethodDetailsBodyBusinessOfpiSchema)),
  }),
)

/** Checks `PaymentIntentPaymentMethodDetailsBusinessPixKeys`. */
export const paymentIntentPaymentMethodDetailsBusinessPixKeysSchema: SchemaOf<PaymentIntentPaymentMethodDetailsBusinessPixKeys> = /*#__PURE__*/ schemaOf<PaymentIntentPaymentMethodDetailsBusinessPixKeys>((m) =>
  m.object({
    open_finance: m.nullable(m.ref(paymentIntentPaymentMethodDetailsBodyBusinessPixKeysSchema)),
  }),
)

/** Checks `PaymentIntentPaymentMethodDetailsIndividualOfpi`. */
export const paymentIntentPaymentMethodDetailsIndividualOfpiSchema: SchemaOf<PaymentIntentPaymentMethodDetailsIndividualOfpi> = /*#__PURE__*/ schemaOf<PaymentIntentPaymentMethodDetailsIndividualOfpi>((m) =>
  m.object({
    open_finance: m.nullable(m.ref(paymentIntentPaymentMethodDetailsBodyIndividualOfpiSchema)),
  }),
)

/** Checks `PaymentIntentPaymentMethodDetailsIndividualPixKeys`. */
export const paymentIntentPaymentMethodDetailsIndividualPixKeysSchema: SchemaOf<PaymentIntentPaymentMethodDetailsIndividualPixKeys> = /*#__PURE__*/ schemaOf<PaymentIntentPaymentMethodDetailsIndividualPixKeys>((m) =>
  m.object({
    open_finance: m.nullable(m.ref(paymentIntentPaymentMethodDetailsBodyIndividualPixKeysSchema)),
  }),
)

/** Checks `PaymentIntentPixKeys`. */
export const paymentIntentPixKeysSchema: SchemaOf<PaymentIntentPixKeys> = /*#__PURE__*/ schemaOf<PaymentIntentPixKeys>((m) =>
  m.object({
    id: m.uuid,
    customer: m.nullable(m.uuid),
    created_at: m.nullable(m.dateTime),
    created_by: m.nullable(m.uuid),
    updated_at: m.nullable(m.dateTime),
    status: m.nullable(m.ref(enumPaymentIntentStatusSchema)),
    amount: m.nullable(m.text({ pattern: '^-?\\d+(?:\\.\\d+)?$' })),
    currency: m.nullable(m.ref(enumPaymentsCurrencySchema)),
    description: m.nullable(m.string),
    selected_payment_method_type: m.nullable(m.ref(enumPaymentLinkAllowedPaymentMethodSchema)),
    allowed_payment_method_types: m.nullable(m.list(m.string)),
    payment_method_details: m.nullable(m.union(
      m.ref(paymentIntentPaymentMethodDetailsIndividualPixKeysSchema), m.ref(paymentIntentPaymentMethodDetailsBusinessPixKeysSchema),
    )),
    payment_method_information: m.nullable(m.union(
      m.ref(paymentMethodInformationPixKeysConfirmedSchema), m.ref(paymentMethodInformationPixKeysInitialSchema),
    )),
    failure_code: m.nullable(m.string),
    failure_message: m.nullable(m.string),
    provider: m.nullable(m.ref(enumPaymentLinkProviderSchema)),
    last_error: m.nullable(m.ref(lastErrorPaymentErrorSchema)),
    next_step: m.nullable(m.union(
      m.ref(nextStepDisplayPaymentMethodInformationSchema), m.ref(nextStepNeedsRedirectSchema),
      m.ref(nextStepDisplayConfirmationRequiredOfpiSchema), m.ref(nextStepDisplayPaymentProcessingSchema),
      m.ref(nextStepDisplayPaymentSucceededSchema), m.ref(nextStepDisplayPaymentFailedSchema),
    )),
  }, {
    external_id: m.nullable(m.uuid),
    statement_description: m.nullable(m.string),
    metadata: m.nullable(m.anything),
    charges: m.nullable(m.list(m.ref(chargeBrazilPixSchema))),
  }),
)

/** Checks `PaymentIntentsPage`. */
export const paymentIntentsPageSchema: SchemaOf<PaymentIntentsPage> = /*#__PURE__*/ schemaOf<PaymentIntentsPage>((m) =>
  m.object({ results: m.list(m.ref(paymentIntentSchema)) }, {}, paymentsCommonPaginationPropertiesSchema),
)

/** Checks `PaymentIntentStatusData`. */
export const paymentIntentStatusDataSchema: SchemaOf<PaymentIntentStatusData> = /*#__PURE__*/ schemaOf<PaymentIntentStatusData>((m) =>
  m.object({}, {
    status: m.nullable(m.ref(enumPaymentIntentStatusSchema)),
    metadata: m.nullable(m.anything),
    failure_code: m.nullable(m.string),
    failure_message: m.nullable(m.string),
    end_to_end_id: m.nullable(m.string),
  }),
)

/** Checks `PaymentIntentStatusPseData`. */
export const paymentIntentStatusPseDataSchema: SchemaOf<PaymentIntentStatusPseData> = /*#__PURE__*/ schemaOf<PaymentIntentStatusPseData>((m) =>
  m.object({}, {
    status: m.nullable(m.values('succeeded', 'failed')),
    failure_code: m.nullable(m.string),
    failure_message: m.nullable(m.string),
  }),
)

/** Checks `PaymentIntentStatusPseWebhook`. */
export const paymentIntentStatusPseWebhookSchema: SchemaOf<PaymentIntentStatusPseWebhook> = /*#__PURE__*/ schemaOf<PaymentIntentStatusPseWebhook>((m) =>
  m.object({
    webhook_type: m.values('PAYMENT_INTENTS'),
    webhook_code: m.values('STATUS_UPDATE'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.ref(paymentIntentStatusPseDataSchema)),
  }),
)

/** Checks `PaymentIntentStatusV1Webhook`. */
export const paymentIntentStatusV1WebhookSchema: SchemaOf<PaymentIntentStatusV1Webhook> = /*#__PURE__*/ schemaOf<PaymentIntentStatusV1Webhook>((m) =>
  m.object({
    webhook_type: m.values('PAYMENT_INTENTS'),
    webhook_code: m.values('STATUS_UPDATE'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.ref(paymentIntentStatusDataSchema)),
  }),
)

/** Checks `PaymentIntentStatusWebhook`. */
export const paymentIntentStatusWebhookSchema: SchemaOf<PaymentIntentStatusWebhook> = /*#__PURE__*/ schemaOf<PaymentIntentStatusWebhook>((m) =>
  m.union(m.ref(paymentIntentStatusV1WebhookSchema), m.ref(paymentIntentStatusPseWebhookSchema)),
)

/** Checks `PaymentMethodInformationBiometricPix`. */
export const paymentMethodInformationBiometricPixSchema: SchemaOf<PaymentMethodInformationBiometricPix> = /*#__PURE__*/ schemaOf<PaymentMethodInformationBiometricPix>((m) =>
  m.object({}, {
    provider: m.nullable(m.string),
    consent_id: m.nullable(m.string),
    fido_options: m.nullable(m.ref(fidoAuthenticationOptionsSchema)),
    end_to_end_id: m.nullable(m.string),
    external_payment_id: m.nullable(m.uuid),
    provider_request_id: m.nullable(m.string),
  }),
)

/** Checks `PaymentMethodInformationBodyOfpi`. */
export const paymentMethodInformationBodyOfpiSchema: SchemaOf<PaymentMethodInformationBodyOfpi> = /*#__PURE__*/ schemaOf<PaymentMethodInformationBodyOfpi>((m) =>
  m.object({}, {
    provider_request_id: m.nullable(m.string),
    redirect_url: m.nullable(m.string),
    end_to_end_id: m.nullable(m.string),
    settlement_date: m.nullable(m.date),
    pix_key_details: m.nullable(m.object({}, { identifier: m.nullable(m.string), name: m.nullable(m.string) })),
  }),
)

/** Checks `PaymentMethodInformationOfpi`. */
export const paymentMethodInformationOfpiSchema: SchemaOf<PaymentMethodInformationOfpi> = /*#__PURE__*/ schemaOf<PaymentMethodInformationOfpi>((m) =>
  m.object({}, {
    open_finance: m.nullable(m.ref(paymentMethodInformationBodyOfpiSchema)),
    open_finance_biometric_pix: m.nullable(m.ref(paymentMethodInformationBiometricPixSchema)),
  }),
)

/** Checks `PaymentMethodInformationPixKeysConfirmed`. */
export const paymentMethodInformationPixKeysConfirmedSchema: SchemaOf<PaymentMethodInformationPixKeysConfirmed> = /*#__PURE__*/ schemaOf<PaymentMethodInformationPixKeysConfirmed>((m) =>
  m.object({}, {
    open_finance: m.nullable(m.object({}, {
      provider_request_id: m.nullable(m.string),
      redirect_url: m.nullable(m.string),
      end_to_end_id: m.nullable(m.string),
      settlement_date: m.nullable(m.date),
      pix_key_details: m.nullable(m.object({}, { identifier: m.nullable(m.string), name: m.nullable(m.string) })),
    })),
  }),
)

/** Checks `PaymentMethodInformationPixKeysInitial`. */
export const paymentMethodInformationPixKeysInitialSchema: SchemaOf<PaymentMethodInformationPixKeysInitial> = /*#__PURE__*/ schemaOf<PaymentMethodInformationPixKeysInitial>((m) =>
  m.object({}, {
    open_finance: m.nullable(m.object({}, {
      provider_request_id: m.nullable(m.string),
      redirect_url: m.nullable(m.string),
      end_to_end_id: m.nullable(m.string),
      settlement_date: m.nullable(m.date),
      pix_key_details: m.nullable(m.object({}, { identifier: m.nullable(m.string), name: m.nullable(m.string) })),
    })),
  }),
)

/** Checks `PaymentReasonCode`. */
export const paymentReasonCodeSchema: SchemaOf<PaymentReasonCode> = /*#__PURE__*/ schemaOf<PaymentReasonCode>((m) =>
  m.values(
    'ACCOUNT_NOT_ALLOWED', 'AMOUNT_OVER_LIMIT', 'AUTHORIZATION_EXPIRED', 'BANK_USER_MISMATCH', 'BENEFICIARY_ACCOUNT_BLOCKED',
    'BENEFICIARY_ACCOUNT_CLOSED', 'BENEFICIARY_ACCOUNT_ERROR', 'BENEFICIARY_ACCOUNT_NUMBER_INVALID', 'BENEFICIARY_ACCOUNT_TYPE_INVALID',
    'BENEFICIARY_ACCOUNT_TYPE_NOT_SUPPORTED', 'BENEFICIARY_BANK_REJECTED_CHARGE', 'BENEFICIARY_CANCELLED_RECURRING_PAYMENT',
    'BENEFICIARY_IDENTIFIER_INVALID', 'BENEFICIARY_IDENTIFIER_MISMATCH', 'BENEFICIARY_REVOKED_AUTHORIZATION',
    'CANCELLATION_NOT_ALLOWED_CHARGE', 'CANCELLATION_NOT_ALLOWED_PAYMENT_AUTHORIZATION', 'CANCELLED_WHILE_PENDING',
    'CANCELLED_WHILE_SCHEDULED', 'CHARGE_EXCEEDS_AUTHORIZED_AMOUNT', 'CHARGE_PERIOD_LIMIT_REACHED', 'CHARGE_SETTLEMENT_FAILED',
    'CHARGE_SETTLEMENT_TIMEOUT', 'DUPLICATE_BENEFICIARY_CHARGE', 'FRAUD_SUSPECTED', 'IDENTIFIER_MISMATCH', 'INSUFFICIENT_FUNDS',
    'INSUFFICIENT_PERMISSION', 'INVALID_AMOUNT_QRCODE', 'INVALID_CHARGE', 'INVALID_PAYMENT_AUTHORIZATION', 'NO_REASON_PROVIDED',
    'OPEN_FINANCE_NETWORK_FAILURE', 'OUTSIDE_ALLOWED_TIMEFRAME', 'PARTIALLY_ACCEPTED_PAYMENT_AUTHORIZATION',
    'PAYER_ACCOUNT_TIMEOUT_ERROR', 'PAYER_BLOCKED_BY_REGULATORY_REASON', 'PAYER_REVOKED_AUTHORIZATION', 'PAYMENT_CONSENT_MISMATCH',
    'PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED', 'PAYMENT_REFUSED_BY_HOLDER', 'PAYMENT_SCHEDULING_FAILURE', 'REJECTED_UNKNOWN',
    'REVOKED_PAYMENT_AUTHORIZATION', 'REVOKED_UNKNOWN', 'SAME_ORIGIN_DESTINATION_ACCOUNTS', 'SETTLEMENT_LIMIT_REACHED', 'SYSTEM_ERROR',
    'UNEXPECTED_ERROR', 'USER_DAILY_LIMIT_REACHED', 'USER_PERIOD_LIMIT_REACHED', 'USER_REJECTED',
  ),
)

/** Checks `PaymentsCommonPaginationProperties`. */
export const paymentsCommonPaginationPropertiesSchema: SchemaOf<PaymentsCommonPaginationProperties> = /*#__PURE__*/ schemaOf<PaymentsCommonPaginationProperties>((m) =>
  m.object({}, {
    count: m.nullable(m.integer),
    next: m.nullable(m.string),
    previous: m.nullable(m.string),
  }),
)

/** Checks `PaymentsErrorItem`. */
export const paymentsErrorItemSchema: SchemaOf<PaymentsErrorItem> = /*#__PURE__*/ schemaOf<PaymentsErrorItem>((m) =>
  m.object({
    code: m.nullable(m.values(
      'authentication_failed', 'consent_without_accounts', 'access_to_resource_denied', 'permission_denied', 'not_found',
      'request_timeout', 'unexpected_error', 'service_unavailable',
    )),
  }, { message: m.nullable(m.string), request_id: m.nullable(m.string) }),
)

/** Checks `PaymentTransaction`. */
export const paymentTransactionSchema: SchemaOf<PaymentTransaction> = /*#__PURE__*/ schemaOf<PaymentTransaction>((m) =>
  m.object({
    id: m.uuid,
    created_at: m.nullable(m.dateTime),
    created_by: m.nullable(m.uuid),
    amount: m.nullable(m.text({ pattern: '^-?\\d+(?:\\.\\d+)?$' })),
    currency: m.nullable(m.ref(enumPaymentsCurrencySchema)),
    description: m.nullable(m.string),
    transaction_type: m.nullable(m.ref(enumPaymentTransactionTypeSchema)),
    beneficiary: m.nullable(m.uuid),
    payer: m.unknown,
  }, {
    payment_intent: m.nullable(m.uuid),
    customer: m.nullable(m.uuid),
    charge: m.nullable(m.uuid),
  }),
)

/** Checks `PaymentTransactionCreatedWebhook`. */
export const paymentTransactionCreatedWebhookSchema: SchemaOf<PaymentTransactionCreatedWebhook> = /*#__PURE__*/ schemaOf<PaymentTransactionCreatedWebhook>((m) =>
  m.object({
    webhook_type: m.values('TRANSACTIONS'),
    webhook_code: m.values('OBJECT_CREATED'),
  }, {
    webhook_id: m.string,
    object_id: m.uuid,
    external_id: m.nullable(m.uuid),
    data: m.nullable(m.anything),
  }),
)

/** Checks `PaymentTransactionsPage`. */
export const paymentTransactionsPageSchema: SchemaOf<PaymentTransactionsPage> = /*#__PURE__*/ schemaOf<PaymentTransactionsPage>((m) =>
  m.object({ results: m.list(m.ref(paymentTransactionSchema)) }, {}, paymentsCommonPaginationPropertiesSchema),
)

/** Checks `PaymentSchedule`. */
export const paymentScheduleSchema: SchemaOf<PaymentSchedule> = /*#__PURE__*/ schemaOf<PaymentSchedule>((m) =>
  m.union(
    m.ref(scheduledSingleSchema), m.ref(scheduledDailySchema), m.ref(scheduledWeeklySchema), m.ref(scheduledMonthlySchema),
    m.ref(scheduledCustomSchema),
  ),
)

/** Checks `ScheduledCustom`. */
export const scheduledCustomSchema: SchemaOf<ScheduledCustom> = /*#__PURE__*/ schemaOf<ScheduledCustom>((m) =>
  m.object({}, {
    custom: m.nullable(m.object({}, {
      dates: m.nullable(m.list(m.date, { min: 2, max: 60 })),
      description: m.nullable(m.text({ max: 256 })),
    })),
  }),
)

/** Checks `ScheduledDaily`. */
export const scheduledDailySchema: SchemaOf<ScheduledDaily> = /*#__PURE__*/ schemaOf<ScheduledDaily>((m) =>
  m.object({}, {
    daily: m.nullable(m.object({}, {
      start_date: m.nullable(m.date),
      occurrences: m.nullable(m.quantity({ min: 2, max: 60, whole: true })),
    })),
  }),
)

/** Checks `ScheduledMonthly`. */
export const scheduledMonthlySchema: SchemaOf<ScheduledMonthly> = /*#__PURE__*/ schemaOf<ScheduledMonthly>((m) =>
  m.object({}, {
    monthly: m.nullable(m.object({}, {
      start_date: m.nullable(m.date),
      day_of_month: m.nullable(m.quantity({ min: 1, max: 31, whole: true })),
      occurrences: m.nullable(m.quantity({ min: 2, max: 24, whole: true })),
    })),
  }),
)

/** Checks `ScheduledSingle`. */
export const scheduledSingleSchema: SchemaOf<ScheduledSingle> = /*#__PURE__*/ schemaOf<ScheduledSingle>((m) =>
  m.object({}, { single: m.nullable(m.object({}, { date: m.nullable(m.date) })) }),
)

/** Checks `ScheduledWeekly`. */
export const scheduledWeeklySchema: SchemaOf<ScheduledWeekly> = /*#__PURE__*/ schemaOf<ScheduledWeekly>((m) =>
  m.object({}, {
    weekly: m.nullable(m.object({}, {
      start_date: m.nullable(m.date),
      day_of_week: m.nullable(m.values('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
      occurrences: m.nullable(m.quantity({ min: 2, max: 60, whole: true })),
    })),
  }),
)

/** Checks `PaymentsWidgetToken`. */
export const paymentsWidgetTokenSchema: SchemaOf<PaymentsWidgetToken> = /*#__PURE__*/ schemaOf<PaymentsWidgetToken>((m) =>
  m.object({}, { access: m.nullable(m.string), refresh: m.nullable(m.string) }),
)

// Generated from openapi/webform.yaml by @kit/codegen. Do not edit.

import { schemaOf, type SchemaOf } from './schema-kit.gen.ts'
import type {
  AccountSelectionConfiguration,
  Aspect,
  BankSearch,
  Brand,
  Color,
  CountryCode,
  Functionality,
  Icon,
  InvalidFieldError,
  Language,
  Paging,
  Payload,
  Profile,
  ProfilesPage,
  ShortTranslationBlock,
  Task,
  TaskPayload,
  TaskPayloadErrorCode,
  TaskStatus,
  TaskType,
  TasksPage,
  Text,
  TextColor,
  Translation,
  TranslationBlock,
  TranslationSet,
  TranslationSetsPage,
  ValidationError,
  WebForm,
  WebFormError,
  WebFormErrorCode,
  WebFormInfo,
  WebFormPayloadErrorCode,
  WebFormStatus,
  WebFormType,
  WebFormsPage,
} from './webform.gen.ts'
import type { TaskCallback, WebFormCompletedCallback } from './webform.webhooks.gen.ts'

/** Checks `AccountSelectionConfiguration`. */
export const accountSelectionConfigurationSchema: SchemaOf<AccountSelectionConfiguration> = /*#__PURE__*/ schemaOf<AccountSelectionConfiguration>((m) =>
  m.object({}, {
    mode: m.nullable(m.values('MULTIPLE')),
    preselected: m.nullable(m.boolean),
  }),
)

/** Checks `Aspect`. */
export const aspectSchema: SchemaOf<Aspect> = /*#__PURE__*/ schemaOf<Aspect>((m) =>
  m.object({}, {
    colorScheme: m.nullable(m.ref(colorSchema)),
    text: m.nullable(m.ref(textSchema)),
    theme: m.nullable(m.text({ min: 1, max: 32 })),
  }),
)

/** Checks `BankSearch`. */
export const bankSearchSchema: SchemaOf<BankSearch> = /*#__PURE__*/ schemaOf<BankSearch>((m) =>
  m.object({}, { defaultCountry: m.nullable(m.ref(countryCodeSchema)) }),
)

/** Checks `Brand`. */
export const brandSchema: SchemaOf<Brand> = /*#__PURE__*/ schemaOf<Brand>((m) =>
  m.object({}, {
    logo: m.nullable(m.text({ max: 5000000, pattern: '^data:image/(png|jpg|jpeg|gif|svg\\+xml);base64,(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' })),
    favicon: m.nullable(m.text({ max: 500000, pattern: '^data:image/(x-icon|png|jpg|jpeg|gif|svg\\+xml);base64,(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' })),
    icon: m.nullable(m.ref(iconSchema)),
    introText: m.nullable(m.text({ max: 1000 })),
  }),
)

/** Checks `Color`. */
export const colorSchema: SchemaOf<Color> = /*#__PURE__*/ schemaOf<Color>((m) =>
  m.object({}, {
    brand: m.nullable(m.text({ pattern: '^#[0-9a-fA-F]{6}$' })),
    secondary: m.nullable(m.text({ pattern: '^#[0-9a-fA-F]{6}$' })),
    text: m.nullable(m.ref(textColorSchema)),
  }),
)

/** Checks `CountryCode`. */
export const countryCodeSchema: SchemaOf<CountryCode> = /*#__PURE__*/ schemaOf<CountryCode>((m) =>
  m.values(
    'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG',
    'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI',
    'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH',
    'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ',
    'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT',
    'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS',
    'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU',
    'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG',
    'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG',
    'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK',
    'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU',
    'WF', 'WS', 'XK', 'YE', 'YT', 'ZA', 'ZM', 'ZW',
  ),
)

/** Checks `WebFormError`. */
export const webFormErrorSchema: SchemaOf<WebFormError> = /*#__PURE__*/ schemaOf<WebFormError>((m) =>
  m.object({
    code: m.ref(webFormErrorCodeSchema),
    description: m.string,
    timestamp: m.string,
    endpoint: m.string,
  }),
)

/** Checks `Functionality`. */
export const functionalitySchema: SchemaOf<Functionality> = /*#__PURE__*/ schemaOf<Functionality>((m) =>
  m.object({}, {
    progressBar: m.nullable(m.values('RENDER', 'HIDDEN')),
    bankLoginHint: m.nullable(m.values('EXPANDED', 'COLLAPSED', 'HIDDEN')),
    storeSecrets: m.nullable(m.values('RENDER', 'HIDDEN', 'MANDATORY', 'IMPLICIT_APPROVAL')),
    bankDetails: m.nullable(m.values('LOCKED', 'EDITABLE')),
    header: m.nullable(m.values('RENDER', 'HIDDEN')),
    language: m.nullable(m.ref(languageSchema)),
    skipConfirmationView: m.nullable(m.boolean),
    renderAccountSelectionView: m.nullable(m.boolean),
    hidePaymentSummary: m.nullable(m.boolean),
    bankBanner: m.nullable(m.values('RENDER')),
    bankSearch: m.nullable(m.ref(bankSearchSchema)),
    termsAndConditionsText: m.nullable(m.values('BASIC')),
    storeSecretsSap: m.nullable(m.values('IMPLICIT_APPROVAL')),
    tuvLogo: m.nullable(m.values('RENDER')),
    accountSelectionConfiguration: m.nullable(m.ref(accountSelectionConfigurationSchema)),
    hidePaymentOverview: m.nullable(m.boolean),
  }),
)

/** Checks `Icon`. */
export const iconSchema: SchemaOf<Icon> = /*#__PURE__*/ schemaOf<Icon>((m) =>
  m.object({}, {
    info: m.nullable(m.text({ max: 5000000, pattern: '^data:image/(png|jpg|jpeg|gif|svg\\+xml);base64,(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' })),
    loading: m.nullable(m.text({ max: 5000000, pattern: '^data:image/gif;base64,(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' })),
  }),
)

/** Checks `InvalidFieldError`. */
export const invalidFieldErrorSchema: SchemaOf<InvalidFieldError> = /*#__PURE__*/ schemaOf<InvalidFieldError>((m) =>
  m.object({ field: m.string, message: m.string }),
)

/** Checks `Language`. */
export const languageSchema: SchemaOf<Language> = /*#__PURE__*/ schemaOf<Language>((m) =>
  m.object({}, {
    selector: m.nullable(m.values('RENDER', 'HIDDEN')),
    locked: m.nullable(m.values('CS', 'DE', 'EN', 'ES', 'FR', 'IT', 'NL', 'PL', 'RO', 'SK', 'TR')),
  }),
)

/** Checks `Paging`. */
export const pagingSchema: SchemaOf<Paging> = /*#__PURE__*/ schemaOf<Paging>((m) =>
  m.object({
    page: m.integer,
    perPage: m.quantity({ max: 500, whole: true }),
    pageCount: m.integer,
    totalCount: m.integer,
  }),
)

/** Checks `Payload`. */
export const payloadSchema: SchemaOf<Payload> = /*#__PURE__*/ schemaOf<Payload>((m) =>
  m.object({}, {
    bankConnectionId: m.nullable(m.integer),
    paymentId: m.nullable(m.integer),
    standingOrderId: m.nullable(m.integer),
    errorCode: m.nullable(m.ref(webFormPayloadErrorCodeSchema)),
    errorMessage: m.nullable(m.string),
  }),
)

/** Checks `Profile`. */
export const profileSchema: SchemaOf<Profile> = /*#__PURE__*/ schemaOf<Profile>((m) =>
  m.object({
    id: m.text({ min: 36, max: 36 }),
    label: m.text({ max: 128 }),
    createdAt: m.string,
    default: m.boolean,
  }, {
    brand: m.nullable(m.ref(brandSchema)),
    functionality: m.nullable(m.ref(functionalitySchema)),
    aspect: m.nullable(m.ref(aspectSchema)),
  }),
)

/** Checks `ProfilesPage`. */
export const profilesPageSchema: SchemaOf<ProfilesPage> = /*#__PURE__*/ schemaOf<ProfilesPage>((m) =>
  m.object({
    items: m.list(m.ref(profileSchema), { max: 500 }),
    paging: m.ref(pagingSchema),
  }),
)

/** Checks `ShortTranslationBlock`. */
export const shortTranslationBlockSchema: SchemaOf<ShortTranslationBlock> = /*#__PURE__*/ schemaOf<ShortTranslationBlock>((m) =>
  m.object({ title: m.text({ max: 512 }) }),
)

/** Checks `Task`. */
export const taskSchema: SchemaOf<Task> = /*#__PURE__*/ schemaOf<Task>((m) =>
  m.object({
    id: m.text({ min: 36, max: 36 }),
    createdAt: m.string,
    type: m.ref(taskTypeSchema),
    status: m.ref(taskStatusSchema),
    payload: m.ref(taskPayloadSchema),
  }),
)

/** Checks `TaskCallback`. */
export const taskCallbackSchema: SchemaOf<TaskCallback> = /*#__PURE__*/ schemaOf<TaskCallback>((m) =>
  m.object({
    taskId: m.text({ min: 36, max: 36 }),
    status: m.ref(taskStatusSchema),
  }, { webForm: m.nullable(m.ref(webFormInfoSchema)) }),
)

/** Checks `TaskPayload`. */
export const taskPayloadSchema: SchemaOf<TaskPayload> = /*#__PURE__*/ schemaOf<TaskPayload>((m) =>
  m.object({ bankConnectionId: m.integer }, {
    webForm: m.nullable(m.ref(webFormInfoSchema)),
    errorCode: m.nullable(m.ref(taskPayloadErrorCodeSchema)),
    errorMessage: m.nullable(m.string),
  }),
)

/** Checks `TaskPayloadErrorCode`. */
export const taskPayloadErrorCodeSchema: SchemaOf<TaskPayloadErrorCode> = /*#__PURE__*/ schemaOf<TaskPayloadErrorCode>((m) =>
  m.values(
    'BANK_SERVER_REJECTION', 'INTERNAL_ERROR', 'INVALID_TOKEN', 'UNEXPECTED_ACCESS_RESPONSE', 'MANDATOR_MISCONFIGURATION',
  ),
)

/** Checks `TaskStatus`. */
export const taskStatusSchema: SchemaOf<TaskStatus> = /*#__PURE__*/ schemaOf<TaskStatus>((m) =>
  m.values('NOT_YET_STARTED', 'IN_PROGRESS', 'WEB_FORM_REQUIRED', 'COMPLETED', 'COMPLETED_WITH_ERROR'),
)

/** Checks `TaskType`. */
export const taskTypeSchema: SchemaOf<TaskType> = /*#__PURE__*/ schemaOf<TaskType>((m) => m.values('BANK_CONNECTION_UPDATE'))

/** Checks `TasksPage`. */
export const tasksPageSchema: SchemaOf<TasksPage> = /*#__PURE__*/ schemaOf<TasksPage>((m) =>
  m.object({
    items: m.list(m.ref(taskSchema), { max: 500 }),
    paging: m.ref(pagingSchema),
  }),
)

/** Checks `Text`. */
export const textSchema: SchemaOf<Text> = /*#__PURE__*/ schemaOf<Text>((m) =>
  m.object({}, { fontFamily: m.nullable(m.text({ min: 1, max: 512 })) }),
)

/** Checks `TextColor`. */
export const textColorSchema: SchemaOf<TextColor> = /*#__PURE__*/ schemaOf<TextColor>((m) =>
  m.object({}, {
    primary: m.nullable(m.text({ pattern: '^#[0-9a-fA-F]{6}$' })),
    secondary: m.nullable(m.text({ pattern: '^#[0-9a-fA-F]{6}$' })),
  }),
)

/** Checks `Translation`. */
export const translationSchema: SchemaOf<Translation> = /*#__PURE__*/ schemaOf<Translation>((m) =>
  m.object({}, {
    bankSearchView: m.nullable(m.ref(shortTranslationBlockSchema)),
    bankSelectionView: m.nullable(m.ref(shortTranslationBlockSchema)),
    bankLoginView: m.nullable(m.ref(translationBlockSchema)),
    redirectBankLoginView: m.nullable(m.ref(translationBlockSchema)),
    scaMethodSelectionView: m.nullable(m.ref(shortTranslationBlockSchema)),
    scaChallengeView: m.nullable(m.ref(shortTranslationBlockSchema)),
    accountSelectionViewAis: m.nullable(m.ref(shortTranslationBlockSchema)),
    accountSelectionViewPis: m.nullable(m.ref(translationBlockSchema)),
    dataDownloadViewAis: m.nullable(m.ref(shortTranslationBlockSchema)),
    partialConfirmationView: m.nullable(m.ref(shortTranslationBlockSchema)),
    partialConfirmationWithErrorView: m.nullable(m.ref(shortTranslationBlockSchema)),
    updateSummaryView: m.nullable(m.ref(shortTranslationBlockSchema)),
    confirmationView: m.nullable(m.ref(shortTranslationBlockSchema)),
    errorView: m.nullable(m.ref(shortTranslationBlockSchema)),
  }),
)

/** Checks `TranslationBlock`. */
export const translationBlockSchema: SchemaOf<TranslationBlock> = /*#__PURE__*/ schemaOf<TranslationBlock>((m) =>
  m.object({}, {
    title: m.nullable(m.text({ max: 512 })),
    subtitle: m.nullable(m.text({ max: 512 })),
  }),
)

/** Checks `TranslationSet`. */
export const translationSetSchema: SchemaOf<TranslationSet> = /*#__PURE__*/ schemaOf<TranslationSet>((m) =>
  m.object({ id: m.text({ min: 36, max: 36 }), createdAt: m.string }, {
    cs: m.nullable(m.ref(translationSchema)),
    de: m.nullable(m.ref(translationSchema)),
    en: m.nullable(m.ref(translationSchema)),
    es: m.nullable(m.ref(translationSchema)),
    fr: m.nullable(m.ref(translationSchema)),
    it: m.nullable(m.ref(translationSchema)),
    nl: m.nullable(m.ref(translationSchema)),
    pl: m.nullable(m.ref(translationSchema)),
    ro: m.nullable(m.ref(translationSchema)),
    sk: m.nullable(m.ref(translationSchema)),
    tr: m.nullable(m.ref(translationSchema)),
  }),
)

/** Checks `TranslationSetsPage`. */
export const translationSetsPageSchema: SchemaOf<TranslationSetsPage> = /*#__PURE__*/ schemaOf<TranslationSetsPage>((m) =>
  m.object({
    items: m.list(m.ref(translationSetSchema), { max: 500 }),
    paging: m.ref(pagingSchema),
  }),
)

/** Checks `ValidationError`. */
export const validationErrorSchema: SchemaOf<ValidationError> = /*#__PURE__*/ schemaOf<ValidationError>((m) =>
  m.object({
    errors: m.list(m.ref(invalidFieldErrorSchema), { min: 1 }),
    timestamp: m.string,
    endpoint: m.string,
  }),
)

/** Checks `WebForm`. */
export const webFormSchema: SchemaOf<WebForm> = /*#__PURE__*/ schemaOf<WebForm>((m) =>
  m.object({
    id: m.text({ min: 36, max: 36 }),
    url: m.text({ min: 1, max: 2048 }),
    createdAt: m.string,
    expiresAt: m.string,
    type: m.ref(webFormTypeSchema),
    status: m.ref(webFormStatusSchema),
    payload: m.ref(payloadSchema),
  }),
)

/** Checks `WebFormCompletedCallback`. */
export const webFormCompletedCallbackSchema: SchemaOf<WebFormCompletedCallback> = /*#__PURE__*/ schemaOf<WebFormCompletedCallback>((m) =>
  m.object({
    webFormId: m.text({ min: 36, max: 36 }),
    status: m.ref(webFormStatusSchema),
  }),
)

/** Checks `WebFormErrorCode`. */
export const webFormErrorCodeSchema: SchemaOf<WebFormErrorCode> = /*#__PURE__*/ schemaOf<WebFormErrorCode>((m) =>
  m.values(
    'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_ALLOWED', 'BANK_NOT_SUPPORTED', 'BANK_NOT_UNIQUE', 'ENTITY_EXISTS',
    'MANDATOR_MISCONFIGURATION', 'NOT_SUPPORTED', 'PAYMENT_NOT_SUPPORTED', 'INVALID_REDIRECT_URL', 'LOCKED', 'INTERNAL_SERVER_ERROR',
  ),
)

/** Checks `WebFormInfo`. */
export const webFormInfoSchema: SchemaOf<WebFormInfo> = /*#__PURE__*/ schemaOf<WebFormInfo>((m) =>
  m.object({
    id: m.text({ min: 36, max: 36 }),
    url: m.text({ min: 1, max: 2048 }),
    status: m.ref(webFormStatusSchema),
  }),
)

/** Checks `WebFormPayloadErrorCode`. */
export const webFormPayloadErrorCodeSchema: SchemaOf<WebFormPayloadErrorCode> = /*#__PURE__*/ schemaOf<WebFormPayloadErrorCode>((m) =>
  m.values(
    'ENTITY_EXISTS', 'BANK_SERVER_REJECTION', 'INTERNAL_ERROR', 'INTERRUPTED', 'INVALID_TOKEN', 'MANDATOR_MISCONFIGURATION',
    'NO_ACCOUNTS_FOR_TYPE_LIST', 'UNDETERMINED_BANK', 'UNEXPECTED_ACCESS_RESPONSE', 'UNSUPPORTED_FEATURE', 'UNSUPPORTED_ORDER',
  ),
)

/** Checks `WebFormStatus`. */
export const webFormStatusSchema: SchemaOf<WebFormStatus> = /*#__PURE__*/ schemaOf<WebFormStatus>((m) =>
  m.values(
    'NOT_YET_OPENED', 'IN_PROGRESS', 'COMPLETED', 'COMPLETED_WITH_ERROR', 'EXPIRED', 'ABORTED', 'CANCELLED',
  ),
)

/** Checks `WebFormType`. */
export const webFormTypeSchema: SchemaOf<WebFormType> = /*#__PURE__*/ schemaOf<WebFormType>((m) =>
  m.values(
    'BANK_CONNECTION_IMPORT', 'BANK_CONNECTION_UPDATE', 'PAYMENT_WITH_ACCOUNT_ID', 'STANDALONE_PAYMENT', 'STANDING_ORDER',
    'DIRECT_DEBIT_WITH_ACCOUNT_ID',
  ),
)

/** Checks `WebFormsPage`. */
export const webFormsPageSchema: SchemaOf<WebFormsPage> = /*#__PURE__*/ schemaOf<WebFormsPage>((m) =>
  m.object({
    items: m.list(m.ref(webFormSchema), { max: 500 }),
    paging: m.ref(pagingSchema),
  }),
)

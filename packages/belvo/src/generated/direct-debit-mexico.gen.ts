// Generated from openapi/direct-debit-mexico.yaml by @kit/codegen. Do not edit.

import type { ApiPromise, RequestOptions } from '@kit/core/http'

/**
 * A customer's consent to debits. Assumed from the body that creates it and from the webhooks: no answer was seen, so any member
 * may be missing, and others may be there.
 */
export interface DirectDebitConsent {
  /** Id of the consent. Format `uuid`. */
  id?: string
  /** Id of the consent, should the answer name it like this. Format `uuid`. */
  consentId?: string | null
  /** Id of the payment method it is for. Format `uuid`. */
  paymentMethodId?: string | null
  /** Your own label. */
  reference?: string | null
  /** Where the consent stands. The values are not published. */
  status?: string | null
  /** Why the consent failed, as a code. Null unless it failed. */
  failedReason?: string | null
  /** Why the consent failed, in words for developers. Null unless it failed. */
  failedMessage?: string | null
}

/** The consent to create. Its members were not readable: take them from the provider's page. It belongs to one payment method. */
export type DirectDebitConsentCreate = Record<string, unknown>

/**
 * The files of a consent, a part each: identity document front, identity document back, selfie, signed contract. The names of the
 * parts were not readable: take them from the provider's page.
 */
export type DirectDebitConsentFiles = Record<string, Blob | Uint8Array>

/** The consents. Neither the envelope nor the paging of a list was seen: an array is taken, and an object that holds one. */
export type DirectDebitConsentList = DirectDebitConsent[] | Record<string, unknown>

/**
 * A customer. Personal data. Assumed from the body that creates it and from the webhooks: no answer was seen, so any member may
 * be missing, and others may be there.
 */
export interface DirectDebitCustomer {
  /** Id of the customer. Format `uuid`. */
  id?: string
  /** Id of the customer, should the answer name it like this. Format `uuid`. */
  customerId?: string | null
  /** First name. */
  firstname?: string | null
  /** Last name. */
  lastname?: string | null
  /** Kind of tax document. */
  documentType?: 'mx_rfc' | (string & {}) | null
  /** Number of the document: the RFC or CURP. */
  documentNumber?: string | null
  /** E-mail address. */
  email?: string | null
  /** Phone number. */
  phone?: string | null
  /** Where the customer stands. The values are not published. */
  status?: string | null
}

/** A person or company whose account is to be debited. Personal data. */
export interface DirectDebitCustomerCreate {
  /** First name. */
  firstname: string
  /** Last name. */
  lastname: string
  /** Kind of tax document. Only `mx_rfc` was seen; a value for a CURP exists, its spelling is unverified. */
  documentType: string
  /** Number of the document: the RFC or CURP. */
  documentNumber: string
  /** E-mail address. */
  email: string
  /** Phone number. Its format is not documented. */
  phone: string
}

/** Id of the customer that was created. */
export interface DirectDebitCustomerCreated {
  /** Id of the customer. The name of this member is inferred from `paymentMethodId`. Format `uuid`. */
  customerId: string
}

/** The customers. Neither the envelope nor the paging of a list was seen: an array is taken, and an object that holds one. */
export type DirectDebitCustomerList = DirectDebitCustomer[] | Record<string, unknown>

/** What to change of a customer. Its members were not readable; those of the body that creates a customer are likely. */
export type DirectDebitCustomerUpdate = Record<string, unknown>

/** One error, as every refused call is answered with. Unlike the main API of Belvo it is an object, not an array. */
export interface DirectDebitError {
  /** The HTTP status again. */
  statusCode: number | null
  /** Name of the HTTP status, for example `Bad Request`. */
  error: string | null
  /** What is wrong, in English: one text, or a list with one text for each problem. */
  message: string | string[] | null
}

/**
 * The banks whose accounts can be debited. Neither the envelope nor the paging of a list was seen: an array is taken, and an
 * object that holds one.
 */
export type DirectDebitInstitutionList = Record<string, unknown>[] | Record<string, unknown>

/** The movements. Neither the envelope nor the paging of a list was seen: an array is taken, and an object that holds one. */
export type DirectDebitMovementList = Record<string, unknown>[] | Record<string, unknown>

/**
 * An account to debit. Assumed from the body that creates it and from the webhooks: no answer was seen, so any member may be
 * missing, and others may be there.
 */
export interface DirectDebitPaymentMethod {
  /** Id of the payment method. Format `uuid`. */
  id?: string
  /** Id of the payment method, should the answer name it like this. Format `uuid`. */
  paymentMethodId?: string | null
  /** Id of the customer who owns the account. Format `uuid`. */
  customerId?: string | null
  /** Kind of account. */
  accountType?: 'savings' | 'checking' | 'debit_card' | (string & {}) | null
  /** Number of the account or card; can be masked. */
  accountNumber?: string | null
  /** The bank that keeps it. */
  bank?: string | null
  /** Your own label. */
  reference?: string | null
  /**
   * Where the registration at the bank stands. The values are not published; the webhooks tell of a successful, a failed and a
   * canceled one.
   */
  status?: string | null
  /** Why the registration failed, as a code. Null unless it failed. */
  failedReason?: string | null
  /** Why the registration failed, in words for developers. Null unless it failed. */
  failedMessage?: string | null
}

/** An account to debit. */
export interface DirectDebitPaymentMethodCreate {
  /** Id of the customer who owns the account. Format `uuid`. */
  customerId: string
  /** Kind of account, which also says what `accountNumber` is. An older collection spells `checkings`. */
  accountType: 'savings' | 'checking' | 'debit_card'
  /** Number of the account or card: going by Mexican custom a CLABE of 18 digits, or 16 digits of a card (unverified). */
  accountNumber: string
  /** The bank, as directDebit.institutions.list names it; which member of it is not documented. */
  bank: string
  /** Your own label, which comes back in webhooks. Not an idempotency key. */
  reference?: string | undefined
}

/** Id of the payment method that was created. */
export interface DirectDebitPaymentMethodCreated {
  /**
   * Id of the payment method. It cannot be debited before the bank accepted it, which takes up to one business day. Format
   * `uuid`.
   */
  paymentMethodId: string
}

/**
 * The payment methods. Neither the envelope nor the paging of a list was seen: an array is taken, and an object that holds one.
 */
export type DirectDebitPaymentMethodList = DirectDebitPaymentMethod[] | Record<string, unknown>

/** A debit. The types are verified, some member names are inferred. */
export interface DirectDebitPaymentRequest {
  /** Id of the payment request. Format `uuid`. */
  id: string
  /** When it was created. RFC 3339. Format `date-time`. */
  createdDate: string | null
  /** When it last changed. RFC 3339. The name of this member is inferred. Format `date-time`. */
  updatedDate: string | null
  /** Where the debit stands. */
  status: DirectDebitPaymentRequestStatus
  /** Why the debit failed, as a code. Null unless it failed. */
  failedReason: string | null
  /** Why the debit failed, in words for developers. Null unless it failed. */
  failedMessage: string | null
  /** Amount in pesos as a decimal text ("150.00"); webhooks have a number. Do not run it through a float. */
  amount: string
  /** Currency, in small letters. */
  currency: 'mxn' | (string & {})
  /** Id of the customer who is debited. Format `uuid`. */
  customerId: string
  /** Name of the customer. Personal data. */
  customerName: string | null
  /** Your own label, 1 to 160 characters. */
  reference: string | null
  /** The account that is debited. */
  paymentMethod: {
    /** Kind of payment method. */
    type: 'bank_account' | (string & {}) | null
    /** Facts about the account. Their names were not readable. */
    details: Record<string, unknown> | null
  } | null
}

/** A debit to make. The member names are verified only in part. */
export interface DirectDebitPaymentRequestCreate {
  /** Id of the payment method to debit. Format `uuid`. */
  paymentMethodId: string
  /** Amount to debit in pesos as a decimal text, at most 2 decimals. Limits are not documented. */
  amount: string
  /** Currency, in small letters. Only the peso exists. */
  currency?: 'mxn' | undefined
  /**
   * Your own label, 1 to 160 characters. Always send one that is unique: without it a debit whose answer got lost cannot be told
   * from another. Not an idempotency key.
   */
  reference?: string | undefined
}

/**
 * The debit that was created, or only its id: the answer was not readable, and the calls that create a customer and a payment
 * method answer with an id.
 */
export type DirectDebitPaymentRequestCreated = DirectDebitPaymentRequest | DirectDebitPaymentRequestId

/** Id of the payment request that was created. Inferred from the other calls. */
export interface DirectDebitPaymentRequestId {
  /** Id of the payment request. Format `uuid`. */
  paymentRequestId?: string | null
  /** Id of the payment request, should the answer name it like this. Format `uuid`. */
  id?: string
}

/**
 * The payment requests. Neither the envelope nor the paging of a list was seen: an array is taken, and an object that holds one.
 */
export type DirectDebitPaymentRequestList = DirectDebitPaymentRequest[] | Record<string, unknown>

/**
 * Where a debit stands: `initial` (can be canceled), `processing` at the bank, then `successful`, `failed` or `canceled`. A
 * successful one can still be charged back, which only a webhook tells.
 */
export type DirectDebitPaymentRequestStatus = 'initial' | 'processing' | 'successful' | 'failed' | 'canceled' | (string & {})

/** Query of directDebit.paymentRequests.list. */
export interface DirectDebitPaymentRequestsListQuery {
  /** Items a page. Default and limit are not documented (unverified). At least 1. */
  limit?: number | undefined
  /** Number of the page. Whether it counts from 0 or 1 is not documented (unverified). */
  page?: number | undefined
  /** Free text; which members it looks into is not documented (unverified). */
  search?: string | undefined
}

/** The `directDebit` methods that are called with the Direct Debit key pair. */
export interface DirectDebitResource {
  readonly institutions: DirectDebitInstitutionsResource

  readonly customers: DirectDebitCustomersResource

  readonly paymentMethods: DirectDebitPaymentMethodsResource

  readonly paymentRequests: DirectDebitPaymentRequestsResource

  readonly movements: DirectDebitMovementsResource

  readonly consents: DirectDebitConsentsResource
}

/** The `directDebit.institutions` methods that are called with the Direct Debit key pair. */
export interface DirectDebitInstitutionsResource {
  /**
   * List the banks.
   *
   * The Mexican banks whose accounts can be debited. The answer was not readable, so its members are open.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/institutions-(direct-debit-mexico)/listdirectdebitinstitutions
   *
   * @returns 200: The banks
   * @example
   * ```ts
   * const result = await directDebit.institutions.list()
   * ```
   */
  list(options?: RequestOptions): ApiPromise<DirectDebitInstitutionList>
}

/** The `directDebit.customers` methods that are called with the Direct Debit key pair. */
export interface DirectDebitCustomersResource {
  /**
   * Create a customer.
   *
   * Stores the person or company whose account is to be debited: the first of four steps, before payment method, consent and
   * payment request. Personal data.
   *
   * **When the outcome is not known:** Look for what you sent in the list method of the same resource; create again only when it
   * is not there. A second one moves no money.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/customers-(direct-debit-mexico)/createdirectdebitcustomer
   *
   * @param body - The customer.
   * @returns 201: The customer was created
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await directDebit.customers.create(body)
   * ```
   */
  create(body: DirectDebitCustomerCreate, options?: RequestOptions): ApiPromise<DirectDebitCustomerCreated>

  /**
   * List customers.
   *
   * Your customers. The one path of this API with a slash at its end. Known to come in pages; how is not documented, so only the
   * answer as it comes is given. Personal data.
   *
   * Provider page: https://developers.belvo.com/apis/belvopaymentsmexico/customers-(direct-debit-mexico)/listdirectdebitcustomers
   *
   * @returns 200: The customers, or the first page of them
   * @example
   * ```ts
   * const result = await directDebit.customers.list()
   * ```
   */
  list(options?: RequestOptions): ApiPromise<DirectDebitCustomerList>

  /**
   * Read a customer.
   *
   * One customer. Personal data. The answer was not readable, so status and members are assumed.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/customers-(direct-debit-mexico)/detaildirectdebitcustomer
   *
   * @param customerId - Id of the customer.
   * @returns 200: The customer
   * @throws ApiError 404: Nothing with this id is visible to the key pair (assumed: not in the pages read)
   * @example
   * ```ts
   * const result = await directDebit.customers.detail(customerId)
   * ```
   */
  detail(customerId: string, options?: RequestOptions): ApiPromise<DirectDebitCustomer>

  /**
   * Change a customer.
   *
   * Changes a customer; a POST, not PUT or PATCH. Its body was not readable. The answer was not readable, so status and members
   * are assumed.
   *
   * **When the outcome is not known:** Read it again and compare; call again only while nothing has changed.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/customers-(direct-debit-mexico)/updatedirectdebitcustomer
   *
   * @param customerId - Id of the customer.
   * @param body - What to change.
   * @returns 200: The customer was changed
   * @throws ApiError 404: Nothing with this id is visible to the key pair (assumed: not in the pages read)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await directDebit.customers.update(customerId, body)
   * ```
   */
  update(customerId: string, body: DirectDebitCustomerUpdate, options?: RequestOptions): ApiPromise<DirectDebitCustomer>
}

/** The `directDebit.paymentMethods` methods that are called with the Direct Debit key pair. */
export interface DirectDebitPaymentMethodsResource {
  /**
   * Register an account to debit.
   *
   * Registers an account of a customer at their bank, which takes up to one business day to accept it: wait for the
   * `payment_method_update` webhook.
   *
   * **When the outcome is not known:** Look for what you sent in the list method of the same resource; create again only when it
   * is not there. A second one moves no money.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/payment-methods-(direct-debit-mexico)/createdirectdebitpaymentmethod
   *
   * @param body - The account and whose it is.
   * @returns 201: The payment method was created and waits for the bank
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await directDebit.paymentMethods.create(body)
   * ```
   */
  create(body: DirectDebitPaymentMethodCreate, options?: RequestOptions): ApiPromise<DirectDebitPaymentMethodCreated>

  /**
   * List payment methods.
   *
   * The accounts you registered. Known to come in pages; how is not documented, so only the answer as it comes is given.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/payment-methods-(direct-debit-mexico)/listdirectdebitpaymentmethods
   *
   * @returns 200: The payment methods, or the first page of them
   * @example
   * ```ts
   * const result = await directDebit.paymentMethods.list()
   * ```
   */
  list(options?: RequestOptions): ApiPromise<DirectDebitPaymentMethodList>

  /**
   * Read a payment method.
   *
   * One account to debit. The answer was not readable, so status and members are assumed.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/payment-methods-(direct-debit-mexico)/detaildirectdebitpaymentmethod
   *
   * @param paymentMethodId - Id of the payment method.
   * @returns 200: The payment method
   * @throws ApiError 404: Nothing with this id is visible to the key pair (assumed: not in the pages read)
   * @example
   * ```ts
   * const result = await directDebit.paymentMethods.detail(paymentMethodId)
   * ```
   */
  detail(paymentMethodId: string, options?: RequestOptions): ApiPromise<DirectDebitPaymentMethod>

  /**
   * Deactivate a payment method.
   *
   * Ends the use of an account. Only an active one without payment requests in `processing` can be deactivated; a way back is not
   * documented. The answer was not readable, so status and members are assumed.
   *
   * **When the outcome is not known:** Read it again and compare; call again only while nothing has changed.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/payment-methods-(direct-debit-mexico)/deactivatedirectdebitpaymentmethod
   *
   * @param paymentMethodId - Id of the payment method.
   * @returns 200: The payment method was deactivated
   * @throws ApiError 404: Nothing with this id is visible to the key pair (assumed: not in the pages read)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await directDebit.paymentMethods.deactivate(paymentMethodId)
   * ```
   */
  deactivate(paymentMethodId: string, options?: RequestOptions): ApiPromise<DirectDebitPaymentMethod>
}

/** The `directDebit.paymentRequests` methods that are called with the Direct Debit key pair. */
export interface DirectDebitPaymentRequestsResource {
  /**
   * List payment requests.
   *
   * Your debits. Use it to find out whether one was created whose answer got lost. The names of the query were seen at a
   * third-party caller, and the envelope of the answer is unknown: it does come in pages, so look beyond the first before you
   * conclude that something is not there.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/payment-requests-(direct-debit-mexico)/listdirectdebitpaymentrequests
   *
   * @returns 200: The payment requests, or one page of them
   * @example
   * ```ts
   * const result = await directDebit.paymentRequests.list()
   * ```
   */
  list(query?: DirectDebitPaymentRequestsListQuery, options?: RequestOptions): ApiPromise<DirectDebitPaymentRequestList>

  /**
   * Debit an amount.
   *
   * Takes money from the customer's account; the bank takes up to two business days. Wait for the `payment_request_update`
   * webhook, and expect that a successful debit can still be charged back.
   *
   * The provider says that this call supports idempotency keys, but the name of the header could not be verified, so none is
   * sent: a call whose answer got lost is never repeated by the client. Give every debit a unique `reference` to find it by. The
   * answer was not readable, so status and members are assumed.
   *
   * **When the outcome is not known:** Look for your reference with directDebit.paymentRequests.list: one that is there is yours,
   * create no other. Create again only when a second look some minutes later finds none; without a unique reference ask Belvo
   * first.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/payment-requests-(direct-debit-mexico)/createdirectdebitpaymentrequest
   *
   * @param body - Amount and account.
   * @returns 201: The debit was created
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await directDebit.paymentRequests.create(body)
   * ```
   */
  create(body: DirectDebitPaymentRequestCreate, options?: RequestOptions): ApiPromise<DirectDebitPaymentRequestCreated>

  /**
   * Read a payment request.
   *
   * The debit with its status.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/payment-requests-(direct-debit-mexico)/detaildirectdebitpaymentrequest
   *
   * @param paymentRequestId - Id of the payment request.
   * @returns 200: The debit as it is now
   * @throws ApiError 404: Nothing with this id is visible to the key pair (assumed: not in the pages read)
   * @example
   * ```ts
   * const result = await directDebit.paymentRequests.detail(paymentRequestId)
   * ```
   */
  detail(paymentRequestId: string, options?: RequestOptions): ApiPromise<DirectDebitPaymentRequest>

  /**
   * Cancel a payment request.
   *
   * Stops a debit that is still `initial`. Once it is `processing` it cannot be stopped.
   *
   * **When the outcome is not known:** Read it again and compare; call again only while nothing has changed.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/payment-requests-(direct-debit-mexico)/canceldirectdebitpaymentrequest
   *
   * @param paymentRequestId - Id of the payment request.
   * @returns 200: The debit after the call: look at `status`
   * @throws ApiError 404: Nothing with this id is visible to the key pair (assumed: not in the pages read)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await directDebit.paymentRequests.cancel(paymentRequestId)
   * ```
   */
  cancel(paymentRequestId: string, options?: RequestOptions): ApiPromise<DirectDebitPaymentRequest>
}

/** The `directDebit.movements` methods that are called with the Direct Debit key pair. */
export interface DirectDebitMovementsResource {
  /**
   * List movements.
   *
   * Movements of an account; whose is not documented. That the resource exists is verified, its path is not, and the answer was
   * not readable, so its members are open.
   *
   * Provider page: https://developers.belvo.com/apis/belvopaymentsmexico/movements-(direct-debit-mexico)
   *
   * @returns 200: The movements
   * @example
   * ```ts
   * const result = await directDebit.movements.list()
   * ```
   */
  list(options?: RequestOptions): ApiPromise<DirectDebitMovementList>
}

/** The `directDebit.consents` methods that are called with the Direct Debit key pair. */
export interface DirectDebitConsentsResource {
  /**
   * List consents.
   *
   * The consents of your customers. Whether they come in pages is not documented.
   *
   * Provider page: https://developers.belvo.com/apis/belvopaymentsmexico/payment-consents-(direct-debit-mexico)/listallconsents
   *
   * @returns 200: The consents
   * @example
   * ```ts
   * const result = await directDebit.consents.list()
   * ```
   */
  list(options?: RequestOptions): ApiPromise<DirectDebitConsentList>

  /**
   * Create a consent.
   *
   * Starts the consent of a customer to debits of a payment method. Its files follow with directDebit.consents.files.upload. Its
   * body was not readable. The answer was not readable, so status and members are assumed.
   *
   * **When the outcome is not known:** Look for what you sent in the list method of the same resource; create again only when it
   * is not there. A second one moves no money.
   *
   * Provider page: https://developers.belvo.com/apis/belvopaymentsmexico/payment-consents-(direct-debit-mexico)/createconsent
   *
   * @param body - The consent.
   * @returns 201: The consent was created and waits for its files
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * const result = await directDebit.consents.create(body)
   * ```
   */
  create(body: DirectDebitConsentCreate, options?: RequestOptions): ApiPromise<DirectDebitConsent>

  /**
   * Read a consent.
   *
   * One consent. The answer was not readable, so status and members are assumed.
   *
   * Provider page: https://developers.belvo.com/apis/belvopaymentsmexico/payment-consents-(direct-debit-mexico)/getconsentdetails
   *
   * @param consentId - Id of the consent.
   * @returns 200: The consent as it is now
   * @throws ApiError 404: Nothing with this id is visible to the key pair (assumed: not in the pages read)
   * @example
   * ```ts
   * const result = await directDebit.consents.detail(consentId)
   * ```
   */
  detail(consentId: string, options?: RequestOptions): ApiPromise<DirectDebitConsent>

  readonly files: DirectDebitConsentsFilesResource
}

/** The `directDebit.consents.files` methods that are called with the Direct Debit key pair. */
export interface DirectDebitConsentsFilesResource {
  /**
   * Upload the files of a consent.
   *
   * Hands over the proof of a consent: identity document front and back, a selfie, and the signed contract. Personal data of the
   * most sensitive kind: keep it out of logs. That the upload is multipart, the names of its parts and the answer are assumed.
   *
   * **When the outcome is not known:** Read it again: it may name its files. A second upload moves no money.
   *
   * Provider page:
   * https://developers.belvo.com/apis/belvopaymentsmexico/payment-consents-(direct-debit-mexico)/uploadconsentfiles
   *
   * @param consentId - Id of the consent.
   * @param body - The files, a part each.
   * @returns 200: The files were taken. Whether there is a body is not documented
   * @throws ApiError 404: Nothing with this id is visible to the key pair (assumed: not in the pages read)
   * @throws AmbiguousOutcomeError when the request may have had an effect: it is not repeated
   * @example
   * ```ts
   * await directDebit.consents.files.upload(consentId, body)
   * ```
   */
  upload(consentId: string, body: DirectDebitConsentFiles, options?: RequestOptions): ApiPromise<void>
}

/**
 * What can be called on Belvo direct debit in Mexico with the Direct Debit key pair.
 *
 * Each method lists only the errors that are its own. Any of them may also end in:
 *
 * - ApiError 400: The request is malformed, a value is not allowed, or the object is not in a state that allows the call
 * - AuthenticationError 401: The key pair is wrong. A request from an address that is not on the allow list is refused too; with
 * which status is not documented
 * - ApiError 500: Belvo failed (assumed: not in the pages read). After a write it is unknown whether the call took effect: see
 * the reconcile note of the operation
 */
export interface DirectDebitMexicoApi {
  readonly directDebit: DirectDebitResource
}

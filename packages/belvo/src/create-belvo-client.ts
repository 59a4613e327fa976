import { InvalidArgumentError } from '@kit/core'
import { createApi } from '@kit/core/api'
import { checkedOrigin, createTransport } from '@kit/core/http'
import type { Operation, Transport } from '@kit/core/http'
import type { BelvoClientOptions, BelvoDirectDebitKeys, BelvoKeys, BelvoOrigins, BelvoPaymentsKeys } from './belvo-client-options.ts'
import { aggregationOperations } from './generated/aggregation.operations.gen.ts'
import type { AggregationApi } from './generated/aggregation.gen.ts'
import { directDebitMexicoOperations } from './generated/direct-debit-mexico.operations.gen.ts'
import type { DirectDebitMexicoApi } from './generated/direct-debit-mexico.gen.ts'
import { paymentsBrazilOperations } from './generated/payments-brazil.operations.gen.ts'
import type { PaymentsBrazilApi, PaymentsResource } from './generated/payments-brazil.gen.ts'
import { basicHeader, requiredText } from './internal/credentials.ts'
import { readBelvoError } from './internal/read-error.ts'
import { refineBelvoError } from './internal/refine-error.ts'
import { withWidgetKeys } from './internal/widget-token.ts'
import type { BelvoPixWidgetTokens, BelvoWidgetTokens } from './internal/widget-token.ts'
import { VERSION } from './version.ts'

/** The methods that the aggregation keys allow: links, accounts, transactions, owners, fiscal and employment data, enrichment. */
export interface BelvoAggregationClient extends Omit<AggregationApi, 'widgetToken'> {
  /** Access tokens for the Connect Widget; the client fills in its own keys. */
  readonly widgetToken: BelvoWidgetTokens
}

/** The methods that the payments keys allow: customers, bank accounts, payment intents and authorizations, enrollments. */
export interface BelvoPayments extends Omit<PaymentsResource, 'widgetToken'> {
  /** Access tokens for the Pix Biometria widget. */
  readonly widgetToken: BelvoPixWidgetTokens
}

/** Payments in Brazil. */
export interface BelvoPaymentsClient {
  /** Payments in Brazil. */
  readonly payments: BelvoPayments
}

/** What a client can do with the keys it was given. */
export type BelvoClient<Options extends BelvoClientOptions = AllKeys> = (Options extends { readonly aggregation: BelvoKeys }
  ? BelvoAggregationClient
  : unknown) &
  (Options extends { readonly payments: BelvoPaymentsKeys } ? BelvoPaymentsClient : unknown) &
  (Options extends { readonly directDebit: BelvoDirectDebitKeys } ? DirectDebitMexicoApi : unknown)

interface AllKeys extends BelvoClientOptions {
  readonly aggregation: BelvoKeys
  readonly payments: BelvoPaymentsKeys
  readonly directDebit: BelvoDirectDebitKeys
}

const ENVIRONMENTS: Readonly<Record<'sandbox' | 'production', BelvoOrigins>> = {
  sandbox: { main: 'https://sandbox.belvo.com', directDebit: 'https://api.sandbox.directdebit.belvo.com' },
  production: { main: 'https://api.belvo.com' },
}

/**
 * Makes a client of Belvo: aggregation, payments in Brazil and Direct Debit Mexico, each with its own keys. Nothing is sent until the first
 * call, and what no key was given for is not on the type.
 *
 * Lists follow Belvo's pages by themselves. A retrieval talks to the bank for up to five minutes; when it has no answer by then, it ends in an
 * `AmbiguousOutcomeError` that says how its result may still arrive. An institution that asks for a second factor ends the call in a
 * `BelvoTokenRequiredError`, whose `resume` goes on.
 *
 * @throws InvalidArgumentError when no keys are given, one is empty, or the environment lacks a host that they need.
 * @see https://developers.belvo.com/apis/belvoopenapispec
 *
 * @example
 * ```ts
 * const belvo = createBelvoClient({ aggregation: { secretId, secretPassword }, environment: 'sandbox' })
 * for await (const transaction of belvo.transactions.list({ link: linkId })) console.log(transaction.amount)
 * ```
 */
export function createBelvoClient<const Options extends BelvoClientOptions>(options: Options): BelvoClient<Options> {
  // The keys stay out of what the transport is given.
  const { aggregation, payments, directDebit, environment, responses, ...settings }: BelvoClientOptions = options
  const origins = typeof environment === 'string' ? ENVIRONMENTS[environment] : (environment as BelvoOrigins | undefined | null)

  function transportTo(name: keyof BelvoOrigins, headersOf: HeadersOf): Transport {
    const argument = origins ? `environment.${name}` : 'environment'
    const origin = origins?.[name]
    if (!origin) {
      throw new InvalidArgumentError(`environment lacks ${name}: pass 'sandbox', 'production' or { main, directDebit } (Belvo gives you the production host of directDebit)`, { argument })
    }
    return createTransport({
      ...settings,
      provider: 'belvo',
      origins: { [name]: checkedOrigin(origin, argument) },
      userAgent: settings.userAgent ?? `kit-belvo/${VERSION}`,
      // The same keys would be refused again.
      authorize: async ({ operation, renew }) => (renew ? undefined : headersOf(operation)),
      readError: readBelvoError,
      refineError: refineBelvoError,
      // A single retrieval may take five and a half minutes.
      totalTimeoutMs: settings.totalTimeoutMs ?? 360_000,
      checkResponse: responses,
    })
  }

  if (!(aggregation || payments || directDebit)) {
    throw new InvalidArgumentError('Pass keys: aggregation, payments or directDebit', { argument: 'aggregation' })
  }
  return {
    ...(aggregation && withWidgetKeys(createApi<AggregationApi>(transportTo('main', always({ Authorization: basicHeader(aggregation, 'aggregation') })), aggregationOperations, 'aggregation'), aggregation)),
    ...(payments && createApi<PaymentsBrazilApi>(transportTo('main', paymentsHeaders(payments)), paymentsBrazilOperations, 'payments')),
    ...(directDebit && createApi<DirectDebitMexicoApi>(transportTo('directDebit', directDebitHeaders(directDebit)), directDebitMexicoOperations, 'directDebit')),
  } as unknown as BelvoClient<Options>
}

type Headers = Readonly<Record<string, string>>
type HeadersOf = (operation: Operation) => Headers

const always = (headers: Headers) => (): Headers => headers

function paymentsHeaders(keys: BelvoPaymentsKeys): HeadersOf {
  const version1 = { Authorization: basicHeader(keys, 'payments') }
  const version2 = { ...version1, 'X-Belvo-API-Resource-Version': 'Payments-BR.V2' }
  // What Belvo documents the header for: payment authorizations have no other version, payment intents have one without a header.
  const isVersion2 = keys.resourceVersion === 'V2' ? /^payments\.(paymentAuth|customers|bankAccounts|charges)/ : /^payments\.paymentAuth/
  return ({ id }) => (isVersion2.test(id) ? version2 : version1)
}

function directDebitHeaders({ apiKeyId, apiKeySecret }: BelvoDirectDebitKeys): HeadersOf {
  return always({
    'api-key-id': requiredText(apiKeyId, 'directDebit.apiKeyId'),
    'api-key-secret': requiredText(apiKeySecret, 'directDebit.apiKeySecret'),
  })
}

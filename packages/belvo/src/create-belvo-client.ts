import { InvalidArgumentError } from '@kit/core'
import { createApi } from '@kit/core/api'
import { checkedOrigin, createTransport } from '@kit/core/http'
import type { Operation, Transport, TransportOptions } from '@kit/core/http'
import type { BelvoClientOptions, BelvoDirectDebitKeys, BelvoKeys, BelvoOrigins, BelvoPaymentsKeys } from './belvo-client-options.ts'
import { aggregationOperations } from './generated/aggregation.operations.gen.ts'
import type { AggregationApi } from './generated/aggregation.gen.ts'
import { directDebitMexicoOperations } from './generated/direct-debit-mexico.operations.gen.ts'
import type { DirectDebitMexicoApi } from './generated/direct-debit-mexico.gen.ts'
import { paymentsBrazilOperations } from './generated/payments-brazil.operations.gen.ts'
import type { PaymentsBrazilApi } from './generated/payments-brazil.gen.ts'
import { basicHeader, requiredText } from './internal/credentials.ts'
import { readBelvoError } from './internal/read-error.ts'
import { refineBelvoError } from './internal/refine-error.ts'
import { withWidgetKeys } from './internal/widget-token.ts'
import type { BelvoWidgetTokens } from './internal/widget-token.ts'
import { VERSION } from './version.ts'

/** The methods that the aggregation keys allow: links, accounts, transactions, owners, fiscal and employment data, enrichment. */
export interface BelvoAggregationClient extends Omit<AggregationApi, 'widgetToken'> {
  /** Access tokens for the Connect Widget; the client fills in its own keys. */
  readonly widgetToken: BelvoWidgetTokens
}

/** What a client can do with the keys it was given. */
export type BelvoClient<Options extends BelvoClientOptions = AllKeys> = (Options extends { readonly aggregation: BelvoKeys }
  ? BelvoAggregationClient
  : unknown) &
  (Options extends { readonly payments: BelvoPaymentsKeys } ? PaymentsBrazilApi : unknown) &
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
  const { aggregation, payments, directDebit } = options
  if (aggregation === undefined && payments === undefined && directDebit === undefined) {
    throw new InvalidArgumentError('createBelvoClient needs keys: pass aggregation, payments, directDebit or several of them.', { argument: 'aggregation' })
  }
  const origins = originsOf(options)
  return {
    ...(aggregation && aggregationClient(transportOf(options, { main: origin(origins, 'main') }, aggregationHeaders(aggregation)), aggregation)),
    ...(payments && createApi<PaymentsBrazilApi>(transportOf(options, { main: origin(origins, 'main') }, paymentsHeaders(payments)), paymentsBrazilOperations, 'payments')),
    ...(directDebit &&
      createApi<DirectDebitMexicoApi>(
        transportOf(options, { directDebit: origin(origins, 'directDebit') }, directDebitHeaders(directDebit)),
        directDebitMexicoOperations,
        'directDebit',
      )),
  } as unknown as BelvoClient<Options>
}

type Headers = Readonly<Record<string, string>>

function transportOf(options: BelvoClientOptions, origins: Readonly<Record<string, string>>, headersOf: (operation: Operation) => Headers): Transport {
  const settings: TransportOptions = {
    provider: 'belvo',
    origins,
    userAgent: options.userAgent ?? `kit-belvo/${VERSION}`,
    // The same keys would be refused again.
    authorize: async ({ operation, renew }) => (renew ? undefined : headersOf(operation)),
    readError: readBelvoError,
    refineError: refineBelvoError,
    fetch: options.fetch,
    maxRetries: options.maxRetries,
    timeoutMs: options.timeoutMs,
    // A single retrieval may take five and a half minutes.
    totalTimeoutMs: options.totalTimeoutMs ?? 360_000,
    maxRetryAfterMs: options.maxRetryAfterMs,
    hooks: options.hooks,
    tracing: options.tracing,
    checkResponse: options.responses,
  }
  return createTransport(settings)
}

function aggregationClient(transport: Transport, keys: BelvoKeys): BelvoAggregationClient {
  const api = createApi<AggregationApi>(transport, aggregationOperations, 'aggregation')
  return { ...api, widgetToken: withWidgetKeys(api.widgetToken, keys) }
}

function aggregationHeaders(keys: BelvoKeys): () => Headers {
  const headers = { Authorization: basicHeader(keys, 'aggregation') }
  return () => headers
}

function paymentsHeaders(keys: BelvoPaymentsKeys): (operation: Operation) => Headers {
  const version1 = { Authorization: basicHeader(keys, 'payments') }
  const version2 = { ...version1, 'X-Belvo-API-Resource-Version': 'Payments-BR.V2' }
  const isVersion2 = keys.resourceVersion === 'V2' ? hasVersion2 : onlyVersion2
  return ({ id }) => (isVersion2.test(id) ? version2 : version1)
}

/** What Belvo documents the header for: payment intents have one version. */
const hasVersion2 = /^payments\.(?:customers|bankAccounts|charges|paymentAuthorizations)\./
const onlyVersion2 = /^payments\.paymentAuthorizations\./

function directDebitHeaders(keys: BelvoDirectDebitKeys): () => Headers {
  const headers = {
    'api-key-id': requiredText(keys.apiKeyId, 'directDebit.apiKeyId'),
    'api-key-secret': requiredText(keys.apiKeySecret, 'directDebit.apiKeySecret'),
  }
  return () => headers
}

function originsOf({ environment }: BelvoClientOptions): BelvoOrigins {
  const origins = typeof environment === 'string' ? ENVIRONMENTS[environment] : environment
  if (typeof origins === 'object' && origins !== null) return origins
  throw new InvalidArgumentError("environment must be 'sandbox', 'production' or { main, directDebit } with the base URLs.", { argument: 'environment' })
}

function origin(origins: BelvoOrigins, name: 'main' | 'directDebit'): string {
  const found = origins[name]
  if (found !== undefined) return checkedOrigin(found, `environment.${name}`)
  throw new InvalidArgumentError(
    name === 'main'
      ? 'environment has no base URL for aggregation and payments: add main.'
      : 'The production host of Direct Debit is not public: pass environment as { main, directDebit } with the host Belvo gave you.',
    { argument: `environment.${name}` },
  )
}

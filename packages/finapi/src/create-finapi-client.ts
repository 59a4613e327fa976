import { InvalidArgumentError } from '@kit/core'
import { createApi } from '@kit/core/api'
import { createTransport } from '@kit/core/http'
import type { ResponseChecker, Tracing, TransportHooks, TransportOptions } from '@kit/core/http'
import type { FinapiTasks } from './finapi-tasks.ts'
import type { FinapiUserCredentials } from './finapi-tokens.ts'
import type { FinapiWebForms } from './finapi-web-forms.ts'
import { accessOperations } from './generated/access.operations.gen.ts'
import type { AccessAdminApi, AccessClientApi, AccessUserApi } from './generated/access.gen.ts'
import { webformOperations } from './generated/webform.operations.gen.ts'
import type { WebformAdminApi } from './generated/webform.gen.ts'
import { createAuthorizedTransport } from './internal/authorized-transport.ts'
import { checkedUrl } from './internal/checked-url.ts'
import { createWebFormArea } from './internal/create-web-form-area.ts'
import { readFinapiError } from './internal/read-error.ts'
import { refineFinapiError } from './internal/refine-error.ts'
import { createTokenGrants } from './internal/token-grants.ts'
import { TokenSource } from './internal/token-source.ts'
import { required, userTokenSource } from './internal/user-tokens.ts'
import { VERSION } from './version.ts'

/** Base URLs of the two APIs, https; plain http is accepted for loopback hosts only, as for the local sandbox. */
export interface FinapiOrigins {
  /** Of Access V2, e.g. `https://sandbox.finapi.io`. */
  readonly access: string
  /** Of Web Form 2.0, e.g. `https://webform-sandbox.finapi.io`. */
  readonly webForm: string
}

/** Options of {@link createFinapiClient}. */
export interface FinapiClientOptions {
  /** Id of your finAPI client. */
  readonly clientId: string
  /** Secret of your finAPI client; it is sent to the token endpoint only. */
  readonly clientSecret: string
  /** finAPI's own environments by name, or the base URLs of another one. */
  readonly environment: 'sandbox' | 'live' | FinapiOrigins
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch | undefined
  /** Repetitions of reads after faults; default 2. */
  readonly maxRetries?: number | undefined
  /** Per attempt, in milliseconds; default 30 000. */
  readonly timeoutMs?: number | undefined
  /** All attempts of a call, in milliseconds; default 120 000. */
  readonly totalTimeoutMs?: number | undefined
  /** Longest pause a `Retry-After` may ask for, in milliseconds; default 60 000. */
  readonly maxRetryAfterMs?: number | undefined
  /** For logs and metrics; nothing secret reaches them. */
  readonly hooks?: TransportHooks | undefined
  /** Spans, e.g. `openTelemetry()` of `@kit/core/opentelemetry`. */
  readonly tracing?: Tracing | undefined
  /** Compares answers with the documents, e.g. `finapiResponses()` of `@kit/finapi/schemas`; what differs goes to `hooks.onUnknownValue`. */
  readonly responses?: ResponseChecker | undefined
  /** The `User-Agent` header; `kit-finapi/<version>` unless told. */
  readonly userAgent?: string | undefined
  /** Epoch milliseconds, for the lifetimes of tokens; default `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** What the client itself may do: make users and check them, find banks, read its own settings. The rest belongs to a user or to the mandator admin. */
export interface FinapiClient extends AccessClientApi {
  /**
   * The client of one user. It fetches nothing until its first call and keeps the user's tokens: make it once and keep it.
   *
   * @throws InvalidArgumentError when a credential is missing.
   *
   * @example
   * ```ts
   * const user = finapi.asUser({ userId, password })
   * ```
   */
  asUser(credentials: FinapiUserCredentials): FinapiUserClient
  /**
   * The client of your mandator's admin, which has a client id and secret of its own.
   *
   * @throws InvalidArgumentError when a credential is missing.
   *
   * @example
   * ```ts
   * const profiles = await finapi.asAdmin({ clientId: adminId, clientSecret: adminSecret }).profiles.list()
   * ```
   */
  asAdmin(credentials: { readonly clientId: string; readonly clientSecret: string }): FinapiAdminClient
}

/** What is done for one user: bank connections with their accounts, transactions and payments, web forms and tasks. */
export interface FinapiUserClient extends AccessUserApi {
  /** Creates web forms, reads them and waits for them. */
  readonly webForms: FinapiWebForms
  /** Creates background updates, reads tasks and waits for them. */
  readonly tasks: FinapiTasks
}

/** What the mandator admin does: users of the mandator, TPP certificates and credentials, profiles and translations of the web form. */
export interface FinapiAdminClient extends AccessAdminApi, WebformAdminApi {}

const ENVIRONMENTS: Readonly<Record<'sandbox' | 'live', FinapiOrigins>> = {
  sandbox: { access: 'https://sandbox.finapi.io', webForm: 'https://webform-sandbox.finapi.io' },
  live: { access: 'https://live.finapi.io', webForm: 'https://webform-live.finapi.io' },
}

/**
 * Makes a client of finAPI Access V2 and Web Form 2.0. Nothing is sent until the first call.
 *
 * Tokens are fetched when needed, shared by concurrent calls, and renewed once after a 401. Before a web form or a
 * background update is created, the user's token is renewed when less than 25 minutes remain, because the form goes on
 * using it; if finAPI's answer is still too short, the call ends with an `InvalidArgumentError` that names the client
 * setting to change, and nothing was created. The client never revokes a token.
 *
 * @throws InvalidArgumentError when a credential is missing or an environment cannot be used.
 * @see https://documentation.finapi.io/access/finapi-environments
 *
 * @example
 * ```ts
 * const finapi = createFinapiClient({ clientId, clientSecret, environment: 'sandbox' })
 * const { id, password } = await finapi.users.create({})
 * const form = await finapi.asUser({ userId: id, password }).webForms.createBankConnectionImport({ bank: { search: 'Test' } })
 * ```
 */
export function createFinapiClient(options: FinapiClientOptions): FinapiClient {
  const now = options.now ?? Date.now
  const shared: TransportOptions = {
    provider: 'finapi',
    origins: originsOf(options.environment),
    userAgent: options.userAgent ?? `kit-finapi/${VERSION}`,
    readError: readFinapiError,
    refineError: refineFinapiError,
    fetch: options.fetch,
    maxRetries: options.maxRetries,
    timeoutMs: options.timeoutMs,
    totalTimeoutMs: options.totalTimeoutMs,
    maxRetryAfterMs: options.maxRetryAfterMs,
    hooks: options.hooks,
    tracing: options.tracing,
    checkResponse: options.responses,
  }
  const unauthorized = createTransport(shared)
  const grants = createTokenGrants(unauthorized, required(options.clientId, 'clientId'), required(options.clientSecret, 'clientSecret'), now)
  const authorized = (tokens: TokenSource) => createAuthorizedTransport(shared, tokens, now)
  const clientTokens = (renew: () => ReturnType<typeof grants.client>) => new TokenSource({ now, load: async () => undefined, renew })

  return {
    ...createApi<AccessClientApi>(authorized(clientTokens(grants.client)), accessOperations, 'client'),
    asUser(credentials) {
      const transport = authorized(userTokenSource(credentials, grants, now))
      return { ...createApi<AccessUserApi>(transport, accessOperations, 'user'), ...createWebFormArea(transport) }
    },
    asAdmin({ clientId, clientSecret }) {
      const admin = createTokenGrants(unauthorized, required(clientId, 'clientId'), required(clientSecret, 'clientSecret'), now)
      const transport = authorized(clientTokens(admin.client))
      return { ...createApi<AccessAdminApi>(transport, accessOperations, 'admin'), ...createApi<WebformAdminApi>(transport, webformOperations, 'admin') }
    },
  }
}

function originsOf(environment: FinapiClientOptions['environment']): { access: string; webForm: string } {
  const origins = typeof environment === 'string' ? ENVIRONMENTS[environment] : environment
  if (typeof origins !== 'object' || origins === null) {
    throw new InvalidArgumentError("environment must be 'sandbox', 'live' or { access, webForm } with the base URLs", { argument: 'environment' })
  }
  return { access: checkedUrl(origins.access, 'environment.access').href, webForm: checkedUrl(origins.webForm, 'environment.webForm').href }
}

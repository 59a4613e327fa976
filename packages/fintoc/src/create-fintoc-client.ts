import { InvalidArgumentError } from '@kit/core'
import { createApi } from '@kit/core/api'
import { checkedOrigin, createTransport } from '@kit/core/http'
import type { ResponseChecker, Tracing, Transport, TransportHooks } from '@kit/core/http'
import type { FintocLinkClient } from './fintoc-link-client.ts'
import { fintocOperations } from './generated/fintoc.operations.gen.ts'
import type { FintocApi } from './generated/fintoc.gen.ts'
import { createAuthorize } from './internal/authorize.ts'
import { bindLink } from './internal/bind-link.ts'
import { readFintocError } from './internal/read-error.ts'
import { VERSION } from './version.ts'

/** Base URL of another Fintoc API, such as that of the local sandbox. */
export interface FintocOrigins {
  /** Serves `/v1` and `/v2`, e.g. `https://api.fintoc.com`; https, plain http for loopback hosts only. */
  readonly api: string
}

/** Options of {@link createFintocClient}. */
export interface FintocClientOptions {
  /** The secret key, `sk_test_...` or `sk_live_...`: it decides the mode. It goes to the API's origin only. */
  readonly secretKey: string
  /**
   * The private RSA key whose public half is registered in the dashboard: PEM (PKCS#8 or PKCS#1) or a `CryptoKey` for RSASSA-PKCS1-v1_5 with
   * SHA-256. With it every JSON body is signed, anew for each attempt. `v2.transfers.create`, `v2.transfers.return` and
   * `v2.accountVerifications.create` need it.
   */
  readonly signingKey?: string | CryptoKey | undefined
  /** Sent as `Fintoc-Version`, e.g. `2026-02-01`; without it the version counts that the account is pinned to. */
  readonly apiVersion?: '2021-03-23' | '2023-11-15' | '2025-08-13' | '2026-02-01' | (string & {}) | undefined
  /** Default: Fintoc's own API. There is no separate test host. */
  readonly environment?: FintocOrigins | undefined
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch | undefined
  /** Repetitions of what may be repeated; default 2. */
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
  /** Compares answers with the documents, e.g. `fintocResponses()` of `@kit/fintoc/schemas`; what differs goes to `hooks.onUnknownValue`. */
  readonly responses?: ResponseChecker | undefined
  /** The `User-Agent` header; `kit-fintoc/<version>` unless told. */
  readonly userAgent?: string | undefined
}

/** Every operation of Fintoc: v1 resources at the top, v2 resources under `v2`. */
export interface FintocClient extends FintocApi {
  /**
   * The same client with the token of one link filled in, signing key and all: `link_token` need not be passed again.
   *
   * @throws InvalidArgumentError when the token is empty.
   *
   * @example
   * ```ts
   * for await (const movement of fintoc.forLink(linkToken).accounts.movements.list(accountId)) console.log(movement.amount)
   * ```
   */
  forLink(linkToken: string): FintocLinkClient
}

/**
 * Makes a client of Fintoc's API, v1 and v2. Nothing is sent until the first call.
 *
 * Every POST carries an idempotency key, one for all attempts of a call; calls that move money demand that you state it. Reads are repeated
 * after faults; a write whose outcome is not known ends in an `AmbiguousOutcomeError` that says how to find out.
 *
 * @throws InvalidArgumentError when the secret key is missing or the environment cannot be used.
 * @see https://docs.fintoc.com/api/fintoc-api/authentication
 *
 * @example
 * ```ts
 * const fintoc = createFintocClient({ secretKey, signingKey, apiVersion: '2026-02-01' })
 * const transfer = await fintoc.v2.transfers.create(
 *   { amount: 150_00, currency: 'MXN', account_id: accountId, counterparty: { account_number: clabe }, metadata: { payout: payout.id } },
 *   { idempotencyKey: payout.id },
 * )
 * ```
 */
export function createFintocClient(options: FintocClientOptions): FintocClient {
  const transport = createTransport({
    provider: 'fintoc',
    origins: { api: checkedOrigin(options.environment?.api ?? 'https://api.fintoc.com', 'environment.api') },
    userAgent: options.userAgent ?? `kit-fintoc/${VERSION}`,
    authorize: createAuthorize(options),
    readError: readFintocError,
    // A 409 is a refusal here (no balance, a duplicate), and it would be replayed for as long as the key lives.
    repeatableUnderKey: (status) => status === 408 || status === 429,
    fetch: options.fetch,
    maxRetries: options.maxRetries,
    timeoutMs: options.timeoutMs,
    totalTimeoutMs: options.totalTimeoutMs,
    maxRetryAfterMs: options.maxRetryAfterMs,
    hooks: options.hooks,
    tracing: options.tracing,
    checkResponse: options.responses,
  })
  return { ...apiOf(transport), forLink: (linkToken) => linkClient(transport, linkToken) }
}

function apiOf(transport: Transport): FintocApi {
  return createApi<FintocApi>(transport, fintocOperations, 'secretKey')
}

function linkClient(transport: Transport, linkToken: string): FintocLinkClient {
  if (typeof linkToken !== 'string' || linkToken === '') {
    throw new InvalidArgumentError('linkToken is missing or empty: pass the one links.exchange gave you.', {
      argument: 'linkToken',
    })
  }
  const api = apiOf(bindLink(transport, linkToken))
  return {
    ...(api as unknown as Omit<FintocLinkClient, 'link'>),
    link: {
      get: (requestOptions) => api.links.get(linkToken, requestOptions),
      update: (body, requestOptions) => api.links.update(linkToken, body, requestOptions),
    },
  }
}

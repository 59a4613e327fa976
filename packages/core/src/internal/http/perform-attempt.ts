import type { Operation } from '../../http/operation.ts'
import { setHeaders } from './build-request.ts'
import type { HeaderValues } from './build-request.ts'
import { FetchUnusable, readConnectionFault } from './connection-fault.ts'
import type { ConnectionFault } from './connection-fault.ts'
import type { TransportSettings } from './read-transport-settings.ts'

const maxRedirects = 3
const redirectStatuses = new Set([301, 302, 303, 307, 308])

export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export type Outcome =
  | Answer
  | { readonly kind: 'no_answer'; readonly fault: ConnectionFault }
  | { readonly kind: 'timeout'; readonly which: 'attempt' | 'total'; readonly sent: boolean }
  | { readonly kind: 'not_authorized'; readonly error: unknown }

export type Credentials = Readonly<Record<string, string>>

/** What an attempt sends, and who is told of its steps. */
export interface AttemptHost {
  readonly settings: TransportSettings
  readonly operation: Operation
  readonly url: string
  readonly headers: HeaderValues
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
  /** What the last request carried. */
  sentCredentials: Credentials | undefined
  /** Credentials for an attempt, from `authorize` or from a renewal that has just been made; `undefined` where none are needed. */
  credentials(signal: AbortSignal): Credentials | Promise<Credentials | undefined> | undefined
  /** The request leaves now. */
  sending(): void
  /** After a 401: gets other credentials for the attempt after this one, if there are any. */
  renew(signal: AbortSignal): Promise<void>
  answered(answer: Answer): void
}

/**
 * One attempt up to the last byte of the answer. Rejects only when the signal is aborted; everything else is an outcome.
 * Whoever aborts has stopped waiting, so nothing here listens to the signal: each step only looks at it before it goes on.
 */
export async function performAttempt(host: AttemptHost, signal: AbortSignal): Promise<Outcome> {
  let { headers } = host
  try {
    const wanted = host.credentials(signal)
    if (wanted !== undefined) {
      const credentials = await wanted
      signal.throwIfAborted()
      if (credentials !== undefined) {
        host.sentCredentials = credentials
        headers = { ...headers }
        setHeaders(headers, credentials, 'authorize')
      }
    }
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'not_authorized', error }
  }
  host.sending()
  let answer: Answer
  try {
    answer = await exchange(host, headers, signal)
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'no_answer', fault: readConnectionFault(error) }
  }
  signal.throwIfAborted()
  host.answered(answer)
  if (answer.status !== 401) return answer
  try {
    await host.renew(signal)
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'not_authorized', error }
  }
  signal.throwIfAborted()
  return answer
}

async function exchange(host: AttemptHost, headers: HeaderValues, signal: AbortSignal): Promise<Answer> {
  let { url } = host
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetchOnce(host, url, headers, signal)
    if (signal.aborted) {
      // A fetch that ignores the signal may still answer: its body must not keep the connection.
      discardBody(response)
      throw signal.reason
    }
    const next = host.operation.method === 'GET' && redirects < maxRedirects ? redirectTarget(response, url) : undefined
    if (next === undefined) return { kind: 'answer', status: response.status, headers: response.headers, text: await response.text() }
    discardBody(response)
    url = next
  }
}

function fetchOnce(host: AttemptHost, url: string, headers: HeaderValues, signal: AbortSignal): Promise<Response> {
  const doFetch = host.settings.options.fetch ?? globalThis.fetch
  try {
    return doFetch(url, {
      method: host.operation.method,
      headers,
      // With the default, the platform would follow a redirect by itself and take custom credential headers to the other origin.
      redirect: 'manual',
      signal,
      body: host.body ?? null,
    })
  } catch (error) {
    // After a redirect the request had been sent.
    throw url === host.url ? new FetchUnusable(error) : error
  }
}

function redirectTarget(response: Response, from: string): string | undefined {
  if (!redirectStatuses.has(response.status)) return undefined
  const location = response.headers.get('location')
  if (location === null || !URL.canParse(location, from)) return undefined
  const target = new URL(location, from)
  return target.origin === new URL(from).origin && target.username === '' && target.password === '' ? target.href : undefined
}

function discardBody(response: Response): void {
  response.body?.cancel().catch(() => undefined)
}

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
  body: string | Uint8Array<ArrayBuffer> | undefined
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
  const { operation } = host
  let { headers, url } = host
  let answer: Answer | undefined
  let sent = false
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
    host.sending()
    sent = true
    for (let redirects = 0; answer === undefined; redirects += 1) {
      const response = await fetchOnce(host, url, headers, signal)
      // A fetch that ignores the signal may still answer: its body must not keep the connection.
      const next = signal.aborted || operation.method !== 'GET' || redirects === maxRedirects ? undefined : redirectTarget(response, url)
      if (signal.aborted || next !== undefined) discardBody(response)
      signal.throwIfAborted()
      if (next === undefined) answer = { kind: 'answer', status: response.status, headers: response.headers, text: await response.text() }
      else url = next
    }
    signal.throwIfAborted()
    host.answered(answer)
    if (answer.status !== 401) return answer
    sent = false
    await host.renew(signal)
    signal.throwIfAborted()
    return answer
  } catch (error) {
    signal.throwIfAborted()
    return sent ? { kind: 'no_answer', fault: readConnectionFault(error) } : { kind: 'not_authorized', error }
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

import type { Operation } from '../../http/operation.ts'
import type { BuiltRequest } from './build-request.ts'
import { setHeaders } from './build-request.ts'
import { FetchUnusable, readConnectionFault } from './connection-fault.ts'
import type { ConnectionFault } from './connection-fault.ts'
import type { TransportSettings } from './read-transport-settings.ts'
import { untilAborted } from './until-aborted.ts'

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

export interface AttemptInput {
  readonly settings: TransportSettings
  readonly operation: Operation
  readonly request: BuiltRequest
  readonly renew: boolean
  readonly signal: AbortSignal
  readonly onCredentials: (headers: Readonly<Record<string, string>>) => void
  readonly onSend: () => void
}

/** One attempt up to the last byte of the answer. Rejects only when the signal is aborted; everything else is an outcome. */
export async function performAttempt(input: AttemptInput): Promise<Outcome> {
  const { settings, operation, request, signal } = input
  const headers = new Headers(request.headers)
  if (settings.options.authorize !== undefined && operation.auth !== 'none') {
    try {
      const credentials = await untilAborted(signal, settings.options.authorize({ operation, signal, renew: input.renew }))
      setHeaders(headers, credentials, 'authorize')
      input.onCredentials(credentials)
    } catch (error) {
      signal.throwIfAborted()
      return { kind: 'not_authorized', error }
    }
  }
  input.onSend()
  try {
    return await exchange(input, headers)
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'no_answer', fault: readConnectionFault(error) }
  }
}

async function exchange(input: AttemptInput, headers: Headers): Promise<Answer> {
  const { operation, request, signal } = input
  let url = request.url
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetchOnce(input, url, headers)
    const next = operation.method === 'GET' && redirects < maxRedirects ? redirectTarget(response, url) : undefined
    if (next === undefined) {
      return { kind: 'answer', status: response.status, headers: response.headers, text: await untilAborted(signal, response.text()) }
    }
    discardBody(response)
    url = next
  }
}

async function fetchOnce(input: AttemptInput, url: URL, headers: Headers): Promise<Response> {
  const { settings, operation, request, signal } = input
  const doFetch = settings.options.fetch ?? globalThis.fetch
  let pending: Promise<Response>
  try {
    pending = doFetch(url.href, {
      method: operation.method,
      headers,
      // With the default, the platform would follow a redirect by itself and take custom credential headers to the other origin.
      redirect: 'manual',
      signal,
      ...(request.body === undefined ? {} : { body: request.body }),
    })
  } catch (error) {
    // After a redirect the request had been sent.
    throw url === request.url ? new FetchUnusable(error) : error
  }
  try {
    return await untilAborted(signal, pending)
  } catch (error) {
    // A fetch that ignores the signal may still answer: its body must not keep the connection.
    pending.then(discardBody, () => undefined)
    throw error
  }
}

function redirectTarget(response: Response, from: URL): URL | undefined {
  const location = response.headers.get('location')
  if (!redirectStatuses.has(response.status) || location === null || !URL.canParse(location, from.href)) return undefined
  const target = new URL(location, from.href)
  return target.origin === from.origin && target.username === '' && target.password === '' ? target : undefined
}

function discardBody(response: Response): void {
  response.body?.cancel().catch(() => undefined)
}

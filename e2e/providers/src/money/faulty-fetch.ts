import { drawFault } from './attempt-fault.ts'
import type { MoneySandbox } from './money-subject.ts'

/** Names the call an attempt belongs to; the client sends it with each attempt. */
const callHeader = 'X-Request-Id'
const attemptHeader = 'X-Attempt'
/** Nobody listens there: the port needs rights that no test has. */
const deadOrigin = 'http://127.0.0.1:2'

/** What the client handed to `fetch` for one attempt. */
export interface SentAttempt {
  readonly call: string
  readonly kind: string
  /** It may have reached the provider. */
  readonly connected: boolean
  readonly writes: boolean
  readonly body: string | undefined
  readonly headers: Headers
}

export interface FaultyFetchOptions {
  readonly seed: number
  readonly sandbox: MoneySandbox
  /** Where the provider has a key. */
  readonly keyed: boolean
}

/** A `fetch` that lets every attempt of a named call meet the fault that was drawn for it; calls without a name go well. */
export interface FaultyFetch {
  readonly fetch: typeof fetch
  readonly attempts: readonly SentAttempt[]
}

/** The faults are real: the sandbox breaks the connection, stays silent, or answers what the fault says. */
export function createFaultyFetch({ seed, sandbox, keyed }: FaultyFetchOptions): FaultyFetch {
  const attempts: SentAttempt[] = []
  const numbers = new Map<string, number>()
  return {
    attempts,
    async fetch(input, init) {
      if (typeof input !== 'string') throw new TypeError('The clients call fetch with a URL as text.')
      const headers = new Headers(init?.headers)
      const call = headers.get(callHeader)
      if (call === null) return fetch(input, init)
      const attempt = (numbers.get(call) ?? 0) + 1
      numbers.set(call, attempt)
      const writes = init?.method === 'POST'
      const { kind, refused, rule } = drawFault({ seed, call, attempt, writes, keyed })
      const body = typeof init?.body === 'string' ? init.body : undefined
      attempts.push({ call, kind, connected: refused !== true, writes, body, headers: new Headers(headers) })
      if (refused === true) return fetch(input.replace(new URL(input).origin, deadOrigin), init)
      if (rule !== undefined) {
        const name = `${call} ${attempt}`
        headers.set(attemptHeader, name)
        sandbox.faults.response({ ...rule, operation: '*', requestHeaders: { [attemptHeader]: name } })
      }
      return fetch(input, { ...init, headers })
    },
  }
}

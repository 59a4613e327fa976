const notSentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])
const certificatePattern = /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/

export interface ConnectionFault {
  /**
   * `refused`: there was no connection. `certificate`: the peer is not who it should be. `broken`: the request may have arrived.
   * `unusable`: `fetch` did not even give a promise.
   */
  readonly kind: 'refused' | 'certificate' | 'broken' | 'unusable'
  readonly code: string | undefined
  /** Of the error `fetch` threw. */
  readonly name?: string
}

/** What calling `fetch` threw: a mistake in the program, with nothing sent and nothing to gain by another try. */
export class FetchUnusable extends Error {
  readonly fault: ConnectionFault

  constructor(thrown: unknown) {
    super()
    const name = (thrown as { name?: unknown } | null | undefined)?.name
    this.fault = { kind: 'unusable', code: undefined, name: typeof name === 'string' && /^[A-Za-z]\w{0,60}$/.test(name) ? name : 'Error' }
  }
}

/** Only Node and runtimes like it tell why a connection failed; without a code the request may have been received. */
export function readConnectionFault(error: unknown): ConnectionFault {
  if (error instanceof FetchUnusable) return error.fault
  const code = codeOf(error, 0)
  if (code === undefined) return { kind: 'broken', code }
  if (notSentCodes.has(code)) return { kind: 'refused', code }
  return { kind: certificatePattern.test(code) ? 'certificate' : 'broken', code }
}

/** The original error may name the URL with its query, so only its code or its name is passed on. */
export function connectionCause({ code, name }: ConnectionFault): Error {
  if (name !== undefined) return Object.assign(new Error('fetch threw this instead of giving a promise.'), { name })
  return Object.assign(new Error(code ?? 'The runtime gave no reason.'), code === undefined ? {} : { code })
}

function codeOf(error: unknown, depth: number): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown }
  // Several addresses were tried: it was refused only if each of them refused.
  if (Array.isArray(errors) && errors.length > 0) {
    const codes = errors.map((item) => codeOf(item, depth + 1))
    if (codes.includes(undefined)) return undefined
    return codes.find((item) => item !== undefined && !notSentCodes.has(item)) ?? codes[0]
  }
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code
  return codeOf(cause, depth + 1)
}

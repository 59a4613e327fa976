const notSentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])
const certificatePattern = /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/

export interface ConnectionFault {
  /** `refused`: there was no connection. `certificate`: the peer is not who it should be. `broken`: the request may have arrived. */
  readonly kind: 'refused' | 'certificate' | 'broken'
  readonly code: string | undefined
}

/** Only Node and runtimes like it tell why a connection failed; without a code the request may have been received. */
export function readConnectionFault(error: unknown): ConnectionFault {
  const code = codeOf(error, 0)
  if (code === undefined) return { kind: 'broken', code }
  if (notSentCodes.has(code)) return { kind: 'refused', code }
  return { kind: certificatePattern.test(code) ? 'certificate' : 'broken', code }
}

/** The original error may name the URL with its query, so only its code is passed on. */
export function connectionCause(code: string | undefined): Error {
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

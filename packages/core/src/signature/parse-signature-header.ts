/** The content of a `t=…,v1=…` header. */
export interface SignatureHeader {
  /** Unix seconds; the signed text starts with exactly this number. */
  timestamp: number
  /** The signatures of the scheme asked for, in their order; may be empty. */
  signatures: string[]
}

/**
 * Reads a `t=<unix seconds>,v1=<signature>` header. Pairs split at their first `=`; spaces and unknown schemes are ignored;
 * several signatures are collected. Never throws: gives `undefined` when there is no timestamp made of digits.
 *
 * @example
 * ```ts
 * const parsed = parseSignatureHeader(request.headers.get('fintoc-signature') ?? '')
 * ```
 */
export function parseSignatureHeader(header: string, scheme: string = 'v1'): SignatureHeader | undefined {
  let timestamp = ''
  const signatures: string[] = []
  for (const pair of header.split(',')) {
    const [name, ...rest] = pair.split('=')
    const value = rest.join('=').trim()
    if (name!.trim() === 't') timestamp = value
    else if (name!.trim() === scheme) signatures.push(value)
  }
  return /^\d+$/.test(timestamp) ? { timestamp: Number(timestamp), signatures } : undefined
}

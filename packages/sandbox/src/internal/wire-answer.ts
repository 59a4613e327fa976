/** An answer as it goes over the wire, so that it can be kept and repeated to the byte. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Nothing for an answer without a body. */
  readonly text: string | undefined
}

export function jsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): WireAnswer {
  if (body === undefined) return { status, headers, text: undefined }
  return { status, headers: { ...headers, 'Content-Type': 'application/json' }, text: JSON.stringify(body) }
}

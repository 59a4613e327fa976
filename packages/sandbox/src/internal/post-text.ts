import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

export interface TextPost {
  readonly url: string
  /** Sent as it is, in UTF-8. */
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
  /** Real milliseconds to wait for an answer. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/**
 * Posts once on a connection of its own, follows nothing and reads nothing.
 *
 * @returns the status, or nothing when no answer came.
 */
export function postText({ url, text, headers, timeoutMs, signal }: TextPost): Promise<number | undefined> {
  const request = url.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise((resolve) => {
    const sent = { ...headers, 'Content-Length': Buffer.byteLength(text), Connection: 'close' }
    const outgoing = request(url, { method: 'POST', headers: sent, agent: false, timeout: timeoutMs, signal }, (response) => {
      response.resume()
      response.once('error', () => undefined)
      resolve(response.statusCode)
    })
    outgoing.once('timeout', () => outgoing.destroy())
    outgoing.once('error', () => resolve(undefined))
    outgoing.once('close', () => resolve(undefined))
    outgoing.end(text)
  })
}

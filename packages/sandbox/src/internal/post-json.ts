import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

const answerTimeoutMs = 10_000

/**
 * Posts once on a connection of its own, follows nothing and reads nothing.
 *
 * @returns the status, or nothing when no answer came.
 */
export function postJson(url: string, body: unknown, signal: AbortSignal): Promise<number | undefined> {
  const text = JSON.stringify(body)
  const request = url.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text), Connection: 'close' }
    const outgoing = request(url, { method: 'POST', headers, agent: false, timeout: answerTimeoutMs, signal }, (response) => {
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

import { postText } from './post-text.ts'

const answerTimeoutMs = 10_000

/**
 * Posts once on a connection of its own, follows nothing and reads nothing.
 *
 * @returns the status, or nothing when no answer came.
 */
export function postJson(url: string, body: unknown, signal: AbortSignal): Promise<number | undefined> {
  const headers = { 'Content-Type': 'application/json' }
  return postText({ url, text: JSON.stringify(body), headers, timeoutMs: answerTimeoutMs, signal })
}

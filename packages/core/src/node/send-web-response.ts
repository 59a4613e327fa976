import type { NodeResponse } from './node-response.ts'

function written(response: NodeResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done)
      response.off('close', done)
      resolve()
    }
    response.once('drain', done)
    response.once('close', done)
  })
}

/**
 * Sends a web `Response` through a Node response and resolves once it is handed over. A connection that is gone, or an answer
 * that was begun by somebody else, is left alone.
 *
 * @example
 * ```ts
 * await sendWebResponse(res, await handler(toWebRequest(req)))
 * ```
 */
export async function sendWebResponse(response: NodeResponse, answer: Response): Promise<void> {
  if (response.headersSent || response.destroyed) {
    await answer.body?.cancel()
    return
  }
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  try {
    for await (const chunk of answer.body ?? []) {
      if (response.destroyed) return
      if (!response.write(chunk)) await written(response)
    }
  } catch {
    // Half an answer must not look like a whole one.
    response.destroy()
    return
  }
  response.end()
}

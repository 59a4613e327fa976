import { createServer, request as httpRequest } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'

export async function listen(listener: RequestListener): Promise<{ port: number; url: string; server: Server }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { port, url: `http://127.0.0.1:${port}`, server }
}

/** Writes bytes to a socket and gives what came back until it closed. */
export function raw(port: number, text: string, options: { cutAfterMs?: number; repeat?: string } = {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    const repeating = setInterval(() => options.repeat === undefined || socket.write(options.repeat), 20)
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(repeating)
      resolve(answer)
    })
    if (options.cutAfterMs !== undefined) setTimeout(() => socket.destroy(), options.cutAfterMs)
  })
}

/** A POST whose chunks are sent one by one. */
export function postChunks(url: string, chunks: readonly (string | Uint8Array)[], headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    request.on('error', reject)
    const next = (index: number): void => {
      if (index === chunks.length) request.end()
      else request.write(chunks[index], () => setImmediate(next, index + 1))
    }
    next(0)
  })
}

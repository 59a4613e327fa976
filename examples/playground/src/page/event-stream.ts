import type { Response } from 'express'

/** One page that listens, over server-sent events. */
export interface EventStream {
  send(event: string, data: unknown): void
  /** The page was closed. */
  readonly closed: AbortSignal
}

export function openEventStream(response: Response): EventStream {
  const closed = new AbortController()
  response.on('close', () => closed.abort())
  response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders()
  return {
    send: (event, data) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    closed: closed.signal,
  }
}

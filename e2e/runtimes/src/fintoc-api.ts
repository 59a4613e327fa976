import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that plays Fintoc: two pages of accounts, a call that is busy the first time, and nothing else. */
export async function startFintocApi(): Promise<{ readonly url: string; close(): Promise<void> }> {
  let busy = true
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const answer = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req-1', ...headers })
      response.end(JSON.stringify(body))
    }
    if (pathname === '/v1/accounts') {
      const second = searchParams.get('page') === '2'
      const next = `<http://${request.headers.host ?? ''}/v1/accounts?page=2>; rel="next"`
      answer(200, second ? [{ id: 'acc_3' }] : [{ id: 'acc_1' }, { id: 'acc_2' }], second ? {} : { link: next })
    } else if (pathname === '/v1/payment_intents/busy') {
      if (busy) answer(503, {}, { 'retry-after': '0' })
      else answer(200, { id: 'pi_busy' })
      busy = !busy
    } else answer(404, { error: { type: 'invalid_request_error', code: 'missing_resource' } })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Chance } from '../chance.ts'

/** A provider that pays once for an idempotency key. */
export interface PaymentProvider {
  readonly url: string
  /** Payments made, by event. */
  readonly effects: ReadonlyMap<string, number>
  /** Calls beyond the first of a key. */
  readonly repeats: number
  /** Calls that came with a lower fence than an earlier one: a stopped process that went on. */
  readonly late: number
  close(): Promise<void>
}

/** Starts one that loses one of a hundred answers after it has paid. */
export async function startPaymentProvider(chance: Chance): Promise<PaymentProvider> {
  const effects = new Map<string, number>()
  const fences = new Map<string, bigint>()
  let repeats = 0
  let late = 0
  const server = createServer((request, response) => {
    const { 'idempotency-key': key, 'x-event': event, 'x-fence': fence } = request.headers
    request.resume()
    if (typeof key !== 'string' || typeof event !== 'string' || typeof fence !== 'string') {
      response.writeHead(400).end()
      return
    }
    const before = fences.get(key)
    if (before === undefined) effects.set(event, (effects.get(event) ?? 0) + 1)
    else repeats++
    if (before !== undefined && BigInt(fence) < before) late++
    else fences.set(key, BigInt(fence))
    if (chance.happens(0.01)) request.socket.destroy()
    else response.writeHead(200).end('paid')
  })
  server.keepAliveTimeout = 600_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    effects,
    get repeats() {
      return repeats
    },
    get late() {
      return late
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

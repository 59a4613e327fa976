import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const body = JSON.stringify({
  id: 'pi_4Zq9',
  object: 'payment_intent',
  amount: 150_000,
  currency: 'CLP',
  status: 'succeeded',
  created_at: '2026-03-02T14:51:08.973Z',
  metadata: Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`key_${index}`, `value of the entry ${index}`])),
})

const server = createServer((request, response) => {
  request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(body))
})
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))

// The first process: finAPI calls it back. It knows no wait; it leaves a hint in Redis.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@kit/core/node'
import { createSharedWaiter } from './waiter.ts'

const { waiter, close } = createSharedWaiter('http://127.0.0.1')
const server = createServer(toNodeHandler((request) => waiter.handleCallback(request)))
server.listen(0, '127.0.0.1', () => console.log(`receiving on http://127.0.0.1:${(server.address() as AddressInfo).port}`))
process.once('SIGTERM', () => {
  server.close()
  void close()
})

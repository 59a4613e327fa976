// Works on the waits in the queue and receives the callbacks. Any number of these may run, and any of them may die.
import { createServer } from 'node:http'
import { toNodeHandler } from '@kit/core/node'
import { createWaits } from './create-waits.ts'
import { setting } from './setting.ts'

const { waits, waiter, close } = createWaits()
await waits.start({
  waiter,
  // Told at least once: what you do here must bear a second time, by the wait's id.
  onEnd: (end) => {
    console.log(`ended ${end.handle.waitId} ${end.kind === 'result' ? end.result.phase : end.error.code}`)
  },
})
const { port, hostname } = new URL(setting('CALLBACKS'))
const server = createServer(toNodeHandler((request) => waiter.handleCallback(request)))
server.listen(Number(port), hostname, () => console.log('working'))
process.once('SIGTERM', () => {
  server.close()
  void close()
})

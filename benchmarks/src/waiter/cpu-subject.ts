/** Waits for as many tasks as it is told to, all at once, and says what CPU time that took. */
import { createProvider, coreLroCalledBack, kitCalledBack, pWaitForCalledBack, smithyCalledBack } from './called-back.ts'
import { coreLroWaits, kitWaits, pWaitForWaits, smithyWaits, type BeginWait } from './pollers.ts'

const polling = { looks: 3, everyMs: 20 }
const polled: Readonly<Record<string, () => BeginWait>> = {
  'p-wait-for, no limit': () => pWaitForWaits(polling, 'no limit'),
  'p-wait-for, timeout': () => pWaitForWaits(polling, 'limit'),
  'kit: createTaskWaiter': () => kitWaits(polling),
  '@smithy/util-waiter': () => smithyWaits(polling),
  '@azure/core-lro': () => coreLroWaits(polling),
}
const calledBack: Readonly<Record<string, () => BeginWait>> = {
  'p-wait-for, no limit': () => pWaitForCalledBack(createProvider(), 'no limit'),
  'p-wait-for, timeout': () => pWaitForCalledBack(createProvider(), 'limit'),
  'kit: createTaskWaiter': () => kitCalledBack(createProvider()),
  '@smithy/util-waiter': () => smithyCalledBack(createProvider()),
  '@azure/core-lro': () => coreLroCalledBack(createProvider()),
}
const [name = '', kind] = process.argv.slice(2)
const begin = (kind === 'called back' ? calledBack : polled)[name]?.()

async function measure(waits: number): Promise<void> {
  if (!begin) throw new TypeError('No subject has this name')
  const before = process.cpuUsage()
  await Promise.all(Array.from({ length: waits }, async (_, index) => (await begin(index)).over))
  const { user, system } = process.cpuUsage(before)
  process.send?.({ cpu: user + system, bytes: 0 })
}

process.on('message', (waits: number) => void measure(waits))
process.send?.('ready')

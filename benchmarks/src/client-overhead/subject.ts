import { clients } from './clients.ts'

const [name = '', origin = '', concurrency = '1'] = process.argv.slice(2)
const make = clients[name]
if (make === undefined) throw new TypeError(`No subject is called ${name}.`)
const call = await make(origin)

/** Runs the calls and tells CPU microseconds and allocated bytes for each of them. */
async function round(calls: number): Promise<{ cpu: number; bytes: number }> {
  let left = calls
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      await call()
    }
  }
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  const cpu = process.cpuUsage()
  await Promise.all(Array.from({ length: Number(concurrency) }, worker))
  const used = process.cpuUsage(cpu)
  // The young generation is larger than a round, so nothing was collected in between and the growth is what was allocated.
  return { cpu: (used.user + used.system) / calls, bytes: (process.memoryUsage().heapUsed - heap) / calls }
}

process.on('message', (calls: number) => {
  void round(calls).then((result) => process.send?.(result))
})
process.send?.('ready')

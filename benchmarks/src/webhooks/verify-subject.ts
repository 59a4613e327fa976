import { createHmac } from 'node:crypto'
import { bodyOf } from './bodies.ts'
import { secret, timestamp, verifiers, webVerifiers } from './verifiers.ts'
import type { Delivery } from './verifiers.ts'

const [name = '', bytes = '', form = ''] = process.argv.slice(2)
const make = verifiers[name] ?? webVerifiers[name]
if (make === undefined) throw new TypeError(`No subject is called ${name}.`)

const deliveries = Array.from({ length: 16 }, (_, index): Delivery => {
  const text = bodyOf(Number(bytes), index)
  const mac = createHmac('sha256', secret).update(`${timestamp}.${text}`).digest('hex')
  return { text, body: form === 'string' ? text : Buffer.from(text), signature: `t=${timestamp},v1=${mac}` }
})
const verify = await make(deliveries)

function allocated(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Verifies so many deliveries, one after the other, and tells CPU microseconds and allocated bytes for each. */
async function round(calls: number): Promise<{ cpu: number; bytes: number }> {
  globalThis.gc?.()
  const before = allocated()
  const cpu = process.cpuUsage()
  for (let call = 0; call < calls; call += 1) {
    const given = verify(deliveries[call % 16]!, call % 16)
    // What answers at once is not made to wait.
    if (given instanceof Promise) await given
  }
  const { user, system } = process.cpuUsage(cpu)
  // Where collections are held off, the growth is what was allocated.
  return { cpu: (user + system) / calls, bytes: (allocated() - before) / calls }
}

process.on('message', (calls: number) => {
  void round(calls).then((result) => process.send?.(result))
})
process.send?.('ready')

import { isFintocEvent } from '@kit/fintoc/events'
import { parseFintocWebhook } from '@kit/fintoc/webhooks'
import { bodyOf } from './bodies.ts'

const [what = ''] = process.argv.slice(2)
const texts = Array.from({ length: 16 }, (_, index) => bodyOf(2_000, index))
const { parse } = JSON

/** A guard as one writes it by hand for one provider. */
function isOurs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'provider' in value && value.provider === 'fintoc' && 'known' in value && typeof value.known === 'boolean'
}

/** What is done with every value, which is what its parse gave; gives the last result, to be awaited. */
const work: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  'JSON.parse': (values) => {
    let last: unknown
    for (let index = 0; index < values.length; index += 1) last = parse(texts[index % 16]!)
    return last
  },
  // The parse is taken out of it, so that what stands around it can be seen. It settles at once, so awaiting it is left to whoever calls.
  parseFintocWebhook: (values) => {
    let last: unknown
    let index = 0
    JSON.parse = () => values[index++]
    for (let call = 0; call < values.length; call += 1) last = parseFintocWebhook('{}')
    JSON.parse = parse
    return last
  },
  isFintocEvent: (values) => {
    for (const value of values) if (!isFintocEvent(value)) throw new Error('not recognised')
  },
  'a guard written by hand': (values) => {
    for (const value of values) if (!isOurs(value)) throw new Error('not recognised')
  },
}

const run = work[what]
if (run === undefined) throw new TypeError(`Nothing is called ${what}.`)
const guarded = what.includes('Event') || what.includes('guard')

const prepare = async (count: number): Promise<unknown[]> => {
  const values: unknown[] = []
  for (let index = 0; index < count; index += 1) values.push(guarded ? await parseFintocWebhook(texts[index % 16]!) : parse(texts[index % 16]!))
  return values
}

/** Microseconds of a call, in batches so small that what was parsed before is still at hand, as it is after a parse; and bytes of a call. */
async function round(calls: number): Promise<{ cpu: number; bytes: number }> {
  let nanoseconds = 0n
  for (let done = 0; done < calls; done += 32) {
    const values = await prepare(32)
    const started = process.hrtime.bigint()
    const last = run!(values)
    nanoseconds += process.hrtime.bigint() - started
    await last
  }
  const values = await prepare(calls)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  await run!(values)
  return { cpu: Number(nanoseconds) / 1_000 / calls, bytes: (process.memoryUsage().heapUsed - before) / calls }
}

process.on('message', (calls: number) => {
  void round(calls).then((result) => process.send?.(result))
})
process.send?.('ready')

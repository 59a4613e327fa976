import { once } from 'node:events'
import { startSubject } from './processes.ts'
import type { HeldWaits } from './waiter/hold-subject.ts'

const file = new URL('waiter/hold-subject.ts', import.meta.url)
const subjects = ['kit: resume(handle)', 'kit: resume(text)', 'kit: start', 'kit: start, after a look', 'p-wait-for, no limit', 'p-wait-for, timeout', '@smithy/util-waiter', '@azure/core-lro']

async function hold(name: string, waits: number, heapMb: number): Promise<HeldWaits> {
  const child = await startSubject(file, [name], ['--expose-gc', `--max-old-space-size=${heapMb}`])
  child.send(waits)
  const [held] = (await once(child, 'message')) as [HeldWaits]
  child.kill()
  return held
}

/** Bytes of a wait that is not over, heap and array buffers; 100,000 of them, in a process for each subject. */
export async function benchWaiterMemory(): Promise<void> {
  console.log('\n100,000 waits in one process: bytes of one, timers that hold the process')
  for (const name of subjects) {
    const { bytes, timers } = await hold(name, 100_000, 4_096)
    console.log(`  ${name.padEnd(38)} ${bytes.toFixed(0).padStart(7)} ${String(timers).padStart(9)}`)
  }
  console.log('\n1,000,000 waits in one process with a heap of 600 MB at most: bytes of one, resident memory of the process in MB')
  for (const name of ['kit: start']) {
    const { bytes, rssMb } = await hold(name, 1_000_000, 600)
    console.log(`  ${name.padEnd(38)} ${bytes.toFixed(0).padStart(7)} ${rssMb.toFixed(0).padStart(9)}`)
  }
}

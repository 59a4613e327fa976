/** Begins as many waits as it is told to, none of which ends, and says what they hold. */
import { setTimeout as sleep } from 'node:timers/promises'
import { createTaskHandle, createTaskWaiter, type TaskDefinition, type TaskHandle } from '@kit/core/waiter'
import { coreLroWaits, pWaitForWaits, smithyWaits, type BeginWait } from './pollers.ts'

export interface HeldWaits {
  readonly bytes: number
  readonly rssMb: number
  readonly timers: number
}

interface Held {
  /** Kept by the caller. */
  readonly before?: readonly unknown[]
  readonly begin: BeginWait
}

const timeoutMs = 3_600_000
const endless = { looks: Number.POSITIVE_INFINITY, everyMs: timeoutMs / 2 }
const idOf = (index: number): string => `task-${index}`

function definition(firstDelayMs: number): TaskDefinition<'bench', { id: string }, string, string, never> {
  return {
    name: 'bench',
    idOf: ({ id }) => id,
    retrieve: () => Promise.resolve('running'),
    classify: (status) => ({ phase: 'pending', status, known: true }),
    schedule: { firstDelayMs, minIntervalMs: 1, maxDelayMs: timeoutMs, factor: timeoutMs },
  }
}

function starts(firstDelayMs: number): Held {
  const waiter = createTaskWaiter({ tasks: [definition(firstDelayMs)] })
  return {
    async begin(index) {
      const wait = await waiter.start('bench', { account: 'account' }, () => Promise.resolve({ id: idOf(index) }))
      return { wait, over: wait.result({ timeoutMs }) }
    },
  }
}

function resumes(waits: number, save: (index: number) => TaskHandle | string): Held {
  const waiter = createTaskWaiter({ tasks: [definition(timeoutMs / 2)] })
  const before = Array.from({ length: waits }, (_, index) => save(index))
  return {
    before,
    async begin(index) {
      const wait = waiter.resume(before[index]!)
      return { wait, over: wait.result({ timeoutMs }) }
    },
  }
}

const handleOf = (index: number): TaskHandle => createTaskHandle({ task: 'bench', account: 'account', id: idOf(index), createdAt: new Date() })
const peers = { 'p-wait-for, no limit': pWaitForWaits(endless, 'no limit'), 'p-wait-for, timeout': pWaitForWaits(endless, 'limit'), '@smithy/util-waiter': smithyWaits(endless), '@azure/core-lro': coreLroWaits(endless) }

function subject(name: string, waits: number): Held {
  if (name === 'kit: start') return starts(timeoutMs / 2)
  if (name === 'kit: start, after a look') return starts(0)
  if (name === 'kit: resume(handle)') return resumes(waits, handleOf)
  // Through bytes, as text from a database is: one piece, and not shared with anything.
  if (name === 'kit: resume(text)') return resumes(waits, (index) => Buffer.from(handleOf(index).serialize()).toString())
  return { begin: peers[name as keyof typeof peers] }
}

async function used(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    await sleep(300)
    globalThis.gc?.()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function measure(waits: number): Promise<void> {
  const held = subject(process.argv[2] ?? '', waits)
  const kept = [Array.from<unknown>({ length: waits }), Array.from<unknown>({ length: waits })] as const
  const before = await used()
  for (let index = 0; index < waits; index += 1) {
    const { wait, over } = await held.begin(index)
    kept[0][index] = wait
    kept[1][index] = over
  }
  await sleep(2_000)
  const bytes = ((await used()) - before) / waits
  const timers = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  process.send?.({ bytes, rssMb: process.memoryUsage.rss() / 1e6, timers, kept: kept[0].length, before: held.before?.length })
}

process.once('message', (waits: number) => void measure(waits))
process.send?.('ready')

import { createTaskWaiter, type TaskDefinition } from '@kit/core/waiter'
import pWaitFor from 'p-wait-for'
import { compare } from './compare.ts'

const waits = 1_000
const looks = 3
const everyMs = 20

const definition: TaskDefinition<'bench', { id: string }, number, number, never> = {
  name: 'bench',
  idOf: (created) => created.id,
  retrieve: (_, { previous = 0 }) => Promise.resolve(previous + 1),
  classify: (seen) => (seen >= looks ? { phase: 'succeeded', status: 'done', value: seen } : { phase: 'pending', status: 'running', known: true }),
  schedule: { firstDelayMs: everyMs, minIntervalMs: 1, maxDelayMs: everyMs, factor: 1 },
}

const all = <T>(one: (index: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: waits }, (_, index) => one(index)))

/** A thousand waits that each end with their third look. */
export async function benchWaiter(): Promise<void> {
  await compare(
    `CPU of ${waits} waits with ${looks} looks each`,
    [
      {
        name: 'limit: one setTimeout loop a wait',
        run: () =>
          all(async () => {
            for (let look = 0; look < looks; look += 1) {
              await new Promise((resolve) => {
                setTimeout(resolve, everyMs)
              })
            }
          }),
      },
      {
        name: 'kit: createTaskWaiter',
        run: async () => {
          const waiter = createTaskWaiter({ tasks: [definition] })
          await all(async (index) => (await waiter.start('bench', { account: 'a' }, () => Promise.resolve({ id: String(index) }))).result({ timeoutMs: 60_000 }))
          await waiter.close()
        },
      },
      {
        name: 'p-wait-for',
        run: () =>
          all(async () => {
            let seen = 0
            await pWaitFor(() => ++seen > looks, { interval: everyMs })
          }),
      },
    ],
    { cpu: true },
  )
}

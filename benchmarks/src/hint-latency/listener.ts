// The process that waits: a round begins with a count, and ends when so many messages were acted on.
import { createTaskHandle, createTaskWaiter, type TaskDefinition } from '@kit/core/waiter'
import { createSubject, type SubjectName } from './subjects.ts'

const [name, place] = process.argv.slice(2) as [SubjectName, string]
const subject = createSubject(name, place)
const now = (): number => performance.timeOrigin + performance.now()
let times: [key: string, at: number][] = []
let expected = Infinity

function acted(key: string): void {
  times.push([key, now()])
  if (times.length >= expected) finish()
}

function finish(): void {
  expected = Infinity
  process.send?.(times)
  times = []
}

const { hints } = subject
if (hints === undefined) {
  await subject.listen(acted)
  process.on('message', (round: { count: number }) => {
    expected = round.count
    process.send?.('ready')
  })
} else {
  const definition: TaskDefinition<'bench', { id: string }, string, string, never> = {
    name: 'bench',
    idOf: ({ id }) => id,
    hintKeys: (id) => [id],
    retrieve: async (id) => {
      acted(id)
      return id
    },
    classify: (id) => ({ phase: 'succeeded', status: 'done', value: id }),
    schedule: { firstDelayMs: 600_000 },
  }
  const waiter = createTaskWaiter({ tasks: [definition], hints })
  process.on('message', ({ count, round }: { count: number; round: string }) => {
    expected = count
    const createdAt = new Date()
    for (let index = 0; index < count; index += 1) {
      const handle = createTaskHandle({ task: 'bench', account: 'a', id: `${round}:${index}`, createdAt })
      void waiter.resume(handle).result({ timeoutMs: 120_000 })
    }
    // What reads hints at the start must be over before the first one is sent.
    setTimeout(() => process.send?.('ready'), 1_000)
  })
}
process.send?.('started')

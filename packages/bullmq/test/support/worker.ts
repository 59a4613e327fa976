// A process of its own that works on waits until it is killed. It says on stdout what it does, a line each.
import { createBullmqWaits } from '@kit/bullmq'
import { createMemoryHintChannel } from '@kit/core/waiter'
import { TestTasks } from './test-tasks.ts'

const { url, prefix, queueName, hang, done } = JSON.parse(process.argv[2]!) as {
  url: string
  prefix: string
  queueName: string
  /** Looks never end. */
  hang?: boolean
  /** Ids of tasks that are done. */
  done?: string[]
}
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const tasks = new TestTasks()
tasks.finish(...(done ?? []))
tasks.onLook = async (id) => {
  say(`look ${id}`)
  if (hang) await new Promise(() => undefined)
}
const waits = createBullmqWaits({ connection: { url }, hints: createMemoryHintChannel(), prefix, queueName })
const waiter = tasks.waiter(waits.hints)
await waits.start({ waiter, onEnd: ({ handle }) => say(`end ${handle.waitId}`) })
say('started')
process.once('SIGTERM', () => void waits.close().then(() => waiter.close()))

import { createMemoryHintChannel, createTaskHandle } from '@kit/core/waiter'
import { PgBoss } from 'pg-boss'
import { createPgBossWaits } from '../../src/index.ts'
import { databaseUrl } from '../../../postgres/test/support/services.ts'
import { createProvider } from './provider.ts'

/** A process of its own: `hang` looks at what is parked and never comes back; `exit` works on a wait, closes, and has nothing left to do. */
const [mode, schema = '', queueName = ''] = process.argv.slice(2)

const boss = await new PgBoss({ connectionString: databaseUrl, schema, max: 4, schedule: false }).start()
const hints = createMemoryHintChannel()
const waits = createPgBossWaits({ boss, schema, queueName, hints })
const provider = createProvider()
const waiter = provider.waiter(waits.hints)

if (mode === 'hang') {
  provider.duringLook = () => {
    process.stdout.write('looking\n')
    return new Promise(() => undefined)
  }
  await waits.start({ waiter, onEnd: () => undefined })
} else {
  provider.end('task')
  const ended = new Promise<void>((resolve) => {
    void waits.start({ waiter, onEnd: () => resolve() })
  })
  await waits.park(createTaskHandle({ task: 'test.task', account: 'account', id: 'task' }))
  await ended
  await waits.close()
  await waiter.close()
  await boss.stop()
  process.stdout.write('closed\n')
}

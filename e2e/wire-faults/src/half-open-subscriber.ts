import { createTaskWaiter } from '@kit/core/waiter'
import type { Stage } from './stage.ts'
import { createJobs, stoppedClock, watchHints } from './tasks.ts'
import type { Direction } from './tcp-proxy.ts'
import { until } from './until.ts'

/** The subscriber's connection stays open and carries nothing: resolves once that was noticed and a hint from before ended its wait. */
export async function expectHalfOpenNoticed({ backend, proxy, far, near }: Stage, directions: readonly Direction[]): Promise<void> {
  const jobs = createJobs()
  const hints = watchHints(far.hints)
  const budget = { reserve: async () => ({ granted: true }) as const, pause: async () => undefined }
  const waiter = createTaskWaiter({ tasks: [jobs.definition(1_000_000_000)], hints: hints.channel, budget, clock: stoppedClock })
  try {
    const keeper = await waiter.start('acme.job', { account: 'a' }, async () => ({ id: 'keeper' }))
    keeper.result({ timeoutMs: 1_000_000_000 }).catch(() => undefined)
    const wait = await waiter.start('acme.job', { account: 'a' }, async () => ({ id: 'job' }))
    const result = wait.result({ timeoutMs: 1_000_000_000 })
    await until(() => hints.health() === 'live')
    const subscribed = await backend.subscriberPorts(proxy.serverSidePorts())
    if (subscribed.length !== 1) throw new Error(`${subscribed.length} connections are subscribed`)
    proxy.swallow(directions, (port) => subscribed.includes(port))
    jobs.finish('job')
    await near.hints.put(['acme:job'], { ttlMs: 3_600_000 })
    if (!(await result).ok) throw new Error('the wait did not end well')
    await until(() => hints.healths().includes('degraded'))
    // postgres.js has one connection for listening, and takes another only once keep-alive or somebody else has ended it.
    if (backend.name === 'postgres.js') proxy.cut('reset', (port) => subscribed.includes(port))
    await until(() => hints.health() === 'live')
  } finally {
    hints.stop()
    await waiter.close()
  }
}

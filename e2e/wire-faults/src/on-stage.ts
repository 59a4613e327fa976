import type { Backend } from './backend.ts'
import { driverFault } from './known-driver-fault.ts'
import { openStage } from './stage.ts'
import type { Stage } from './stage.ts'
import { pause } from './until.ts'

/** Time to come to an end after the driver should have ended the process. */
const GRACE_MS = 30_000

/** Runs something on a stage of its own, which is gone afterwards. What postgres.js itself brought to a stop is given up, out loud. */
export async function onStage(open: () => Backend, work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage(open())
  if (stage.backend.name !== 'postgres.js') return finish(stage, work(stage))
  const fault = driverFault()
  const stopped = fault.seen.then(async () => {
    await pause(GRACE_MS)
    console.warn('SKIPPED: postgres.js wrote to a closed connection, which would have ended this process, and a connection of it is stuck')
  })
  await finish(stage, Promise.race([work(stage), stopped]))
  fault.forget()
}

async function finish(stage: Stage, work: Promise<void>): Promise<void> {
  try {
    await work
  } finally {
    await stage.close()
  }
}

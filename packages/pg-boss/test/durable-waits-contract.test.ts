import { durableWaitsContract } from '@kit/core/testing'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { createPgBossWaits } from '../src/index.ts'
import type { Place } from './support/place.ts'
import { hasPostgres } from '../../postgres/test/support/services.ts'
import { createPlace } from './support/place.ts'

describe.skipIf(!hasPostgres)('the contract of durable waits, on pg-boss', () => {
  let place: Place

  beforeAll(async () => {
    place = await createPlace()
  })
  afterAll(() => place.close())

  const cases = durableWaitsContract({
    create: async ({ name, hints, seal, open }) => {
      const boss = await place.boss()
      const waits = createPgBossWaits({ boss, schema: place.schema, queueName: name, hints, seal, open })
      return {
        ...waits,
        async close() {
          await waits.close()
          await boss.stop({ graceful: false })
        },
      }
    },
  })
  for (const { name, run } of cases) it(name, run)
})

import { describe, expect, it } from 'vitest'
import { runCampaign } from '../src/campaign.ts'
import { faultsOf } from '../src/faults-of.ts'
import { hasPostgres } from '../../../packages/postgres/test/support/services.ts'
import { canStartServers } from '../../../packages/redis/test/support/own-server.ts'
import type { SubjectName } from '../src/subject.ts'

const seed = Number(process.env['CRASH_SEED'] ?? Math.floor(Math.random() * 1_000_000))
const limitMs = 900_000

describe(`the middle form, seed ${seed}`, () => {
  it.skipIf(!hasPostgres).each<SubjectName>(['transactional inbox on PostgreSQL', 'processOnceIn on PostgreSQL', 'inbox on PostgreSQL'])(
    '%s',
    async (subject) => {
      const report = await runCampaign({ subject, events: 2_000, kills: 40, stops: 12, seed, limitMs })
      expect(faultsOf(report)).toEqual([])
      expect(report.events).toBe(2_000)
    },
    limitMs + 60_000,
  )

  it.skipIf(!canStartServers)(
    'inbox on Redis',
    async () => {
      const report = await runCampaign({ subject: 'inbox on Redis', events: 2_000, kills: 40, stops: 12, serverKills: 5, seed, limitMs })
      expect(faultsOf(report)).toEqual([])
      expect(report).toMatchObject({ events: 2_000, serverKills: 5 })
    },
    limitMs + 60_000,
  )
})

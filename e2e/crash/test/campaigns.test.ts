import { describe, expect, it } from 'vitest'
import { runCampaign } from '../src/campaign.ts'
import { faultsOf } from '../src/faults-of.ts'
import { hasPostgres } from '../../../packages/postgres/test/support/services.ts'
import { canStartServers } from '../../../packages/redis/test/support/own-server.ts'
import type { SubjectName } from '../src/subject.ts'

const seed = Number(process.env['CRASH_SEED'] ?? Math.floor(Math.random() * 1_000_000))
const limitMs = 240_000
const timeout = limitMs + 30_000

describe.skipIf(!hasPostgres)(`on PostgreSQL, seed ${seed}`, () => {
  it.each<SubjectName>(['transactional inbox on PostgreSQL', 'processOnceIn on PostgreSQL', 'inbox on PostgreSQL'])(
    '%s loses nothing and repeats no effect while its processes are killed and stopped',
    async (subject) => {
      const report = await runCampaign({ subject, events: 500, kills: 10, stops: 3, leaseMs: 1_000, seed, limitMs })
      expect(faultsOf(report)).toEqual([])
      expect(report).toMatchObject({ events: 500, verdict: { lost: [], duplicated: [] } })
      expect(report.killsAtPoints + report.killsAtRandom).toBe(10)
      expect(report.stopsAtPoints + report.stopsAtRandom).toBe(3)
    },
    timeout,
  )
})

describe.skipIf(!canStartServers)(`on Redis, seed ${seed}`, () => {
  it(
    'an inbox loses nothing and repeats no effect while its processes and its server are killed',
    async () => {
      const report = await runCampaign({ subject: 'inbox on Redis', events: 500, kills: 10, stops: 3, serverKills: 1, leaseMs: 1_000, seed, limitMs })
      expect(faultsOf(report)).toEqual([])
      expect(report).toMatchObject({ events: 500, serverKills: 1, verdict: { lost: [], duplicated: [] } })
      expect(report.killsAtPoints + report.killsAtRandom).toBe(10)
    },
    timeout,
  )
})

describe.skipIf(!hasPostgres)(`what the suite finds out, seed ${seed}`, () => {
  const find = async (subject: SubjectName, wrong: 'lost' | 'duplicated'): Promise<number> => {
    for (let attempt = 0; attempt < 4; attempt++) {
      const report = await runCampaign({ subject, events: 120, kills: 6, stops: 3, leaseMs: 1_000, slow: 0.02, seed: seed + attempt, limitMs })
      if (report.verdict[wrong].length > 0) return report.verdict[wrong].length
    }
    return 0
  }

  it.each<[SubjectName, 'lost' | 'duplicated']>([
    ['look up, record, handle', 'lost'],
    ['look up, handle, record', 'duplicated'],
    ['lease, effect and note apart', 'duplicated'],
    ['lease renewed, note fenced, effect apart', 'duplicated'],
  ])(
    '%s: effects are %s',
    async (subject, wrong) => {
      expect(await find(subject, wrong)).toBeGreaterThan(0)
    },
    4 * timeout,
  )
})

import { describe, expect, it } from 'vitest'
import { backends } from '../src/backend.ts'
import { createChance, firstSeed } from '../src/chance.ts'
import { runHintsCampaign } from '../src/hints-campaign.ts'
import { runInboxCampaign } from '../src/inbox-campaign.ts'
import { onStage } from '../src/on-stage.ts'
import { runOnceCampaign } from '../src/once-campaign.ts'

const seed = firstSeed()
const LIMIT_MS = 120_000

// Not postgres.js: a connection of it that is cut while it writes can stay stuck for good, and takes a call of the store with it.
describe.concurrent.for(backends.filter(({ name }) => name !== 'postgres.js'))('while the connection is cut again and again, with $name,', ({ open }) => {
  it('every key has one result, and keeps it', { timeout: LIMIT_MS }, () =>
    onStage(open, async (stage) => {
      const report = await runOnceCampaign({ stage, chance: createChance(seed), keys: 200, faults: 12 })
      expect(report.violations).toEqual([])
      expect(report.faults).toBeGreaterThanOrEqual(12)
    }))

  it('what was accepted is stored and handled', { timeout: LIMIT_MS }, () =>
    onStage(open, async (stage) => {
      const report = await runInboxCampaign({ stage, chance: createChance(seed + 1), events: 200, faults: 12 })
      expect(report.violations).toEqual([])
      expect(report.faults).toBeGreaterThanOrEqual(12)
    }))

  it('every hint ends its wait, and health tells', { timeout: LIMIT_MS }, () =>
    onStage(open, async (stage) => {
      const report = await runHintsCampaign({ stage, chance: createChance(seed + 2), waits: 1_000, faults: 12 })
      expect(report.violations).toEqual([])
      // That it rises again is among the violations.
      expect(report.healths).toContain('degraded')
    }))

  it('two deployments on one server do not meet', { timeout: LIMIT_MS }, () =>
    onStage(open, async (stage) => {
      const other = await stage.second()
      const chance = createChance(seed + 3)
      const reports = await Promise.all([
        runInboxCampaign({ stage, chance, events: 60, faults: 6, tag: 'one' }),
        runInboxCampaign({ stage: other, chance, events: 60, faults: 0, tag: 'two', calm: true }),
      ])
      expect(reports.flatMap(({ violations }) => violations)).toEqual([])
      for (const [{ backend, namespace }, tag] of [[stage, 'one'], [other, 'two']] as const) {
        expect(new Set((await backend.effects(namespace)).map((effect) => effect.tag))).toEqual(new Set([tag]))
      }
      await stage.near.hints.put(['wait:w'], { ttlMs: 60_000 })
      expect([...(await stage.far.hints.read(['wait:w'])).keys()]).toEqual(['wait:w'])
      expect([...(await other.far.hints.read(['wait:w'])).keys()]).toEqual([])
    }))
})

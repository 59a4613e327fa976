import { describe, expect, it } from 'vitest'
import { backends } from '../src/backend.ts'
import { createChance, firstSeed } from '../src/chance.ts'
import { expectHalfOpenNoticed } from '../src/half-open-subscriber.ts'
import { runHintsCampaign } from '../src/hints-campaign.ts'
import { runInboxCampaign } from '../src/inbox-campaign.ts'
import { onStage } from '../src/on-stage.ts'
import { runOnceCampaign } from '../src/once-campaign.ts'

const seed = firstSeed()
const LIMIT_MS = 400_000
const FAULTS = 80

for (const round of [1, 2]) {
  // Not postgres.js, as in the short form.
  describe.concurrent.for(backends.filter(({ name }) => name !== 'postgres.js'))(`while the connection is cut for long, seed ${seed + round}, with $name,`, ({ open }) => {
    it('every key has one result, and keeps it', { timeout: LIMIT_MS }, () =>
      onStage(open, async (stage) => {
        const report = await runOnceCampaign({ stage, chance: createChance(seed + round), keys: 1_000, faults: FAULTS })
        expect(report.violations).toEqual([])
      }))

    it('what was accepted is stored and handled', { timeout: LIMIT_MS }, () =>
      onStage(open, async (stage) => {
        const report = await runInboxCampaign({ stage, chance: createChance(seed + round), events: 1_000, faults: FAULTS })
        expect(report.violations).toEqual([])
      }))

    it('every hint ends its wait', { timeout: LIMIT_MS }, () =>
      onStage(open, async (stage) => {
        const report = await runHintsCampaign({ stage, chance: createChance(seed + round), waits: 3_000, faults: FAULTS })
        expect(report.violations).toEqual([])
      }))
  })
}

describe.concurrent.for(backends.filter(({ name }) => name.startsWith('p')))('a LISTEN connection that is half open, with $name,', ({ open }) => {
  it.each([{ directions: ['replies'] }, { directions: ['requests', 'replies'] }] as const)('is noticed: $directions', { timeout: LIMIT_MS }, ({ directions }) =>
    onStage(open, (stage) => expectHalfOpenNoticed(stage, directions)),
  )
})

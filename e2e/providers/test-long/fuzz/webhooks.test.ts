import { describe, it } from 'vitest'
import { fuzzWebhooks } from '../../src/fuzz/fuzz-webhooks.ts'
import { webhookSubjects } from '../../src/fuzz/webhook-subjects.ts'

const cases = 1_000_000
// Another million each time; a failure prints the seed that FUZZ_SEED repeats.
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 0x7fffffff)

describe(`a million webhooks (seed ${seed})`, () => {
  it.each(webhookSubjects)('of $provider give typed events or typed errors', { timeout: 1_800_000 }, async (subject) => {
    await fuzzWebhooks(subject, Math.ceil(cases / webhookSubjects.length), seed)
  })
})

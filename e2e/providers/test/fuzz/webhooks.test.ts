import { describe, it } from 'vitest'
import { fuzzWebhooks } from '../../src/fuzz/fuzz-webhooks.ts'
import { webhookSubjects } from '../../src/fuzz/webhook-subjects.ts'

const cases = 20_000
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122)

describe('whatever is sent to a webhook', () => {
  it.each(webhookSubjects)('of $provider gives a typed event or a typed error', async (subject) => {
    await fuzzWebhooks(subject, Math.ceil(cases / webhookSubjects.length), seed)
  })
})

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

describe('examples/unified-events', () => {
  it('prints one line an event of each provider, unknown ones included, when run as a person would run it', async () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@kit/source', '--disable-warning=ExperimentalWarning', main])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^fintoc: payment succeeded of payment_intent \w+ \(payment_intent\.succeeded\)$/),
      expect.stringMatching(/^ {2}paid: ship what \w+ at fintoc is for$/),
      expect.stringMatching(/^fintoc: connection action_required of link \w+ \(link\.credentials_changed\)$/),
      expect.stringMatching(/^belvo: payment succeeded of payment_intent [\w-]+ \(PAYMENT_INTENTS\.STATUS_UPDATE\)$/),
      expect.stringMatching(/^ {2}paid: ship what [\w-]+ at belvo is for$/),
      expect.stringMatching(/^belvo: payment failed of payment_intent [\w-]+ \(PAYMENT_INTENTS\.STATUS_UPDATE\)$/),
      'finapi: task changed: ask the API of webForm (hidden) (webForm.finalised)',
      'fintoc: savings_goal.reached is a type this release does not know',
      '6 deliveries of 3 providers, all handled',
    ])
  })
})

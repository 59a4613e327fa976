import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

describe('examples/fintoc-transfer-jws, as a person would run it', () => {
  it('ends each payout as it should, and makes none twice', async () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@kit/source', '--disable-warning=ExperimentalWarning', main])
    expect(stdout).toMatch(/a CLABE that rejects: \{"state":"sent back".*"reason":"rejected"/)
    expect(stdout).toMatch(/a webhook that is lost: \{"state":"paid".*"webhooks":0\}/)
    expect(stdout).toMatch(/an answer that is lost: \{"state":"paid".*"attempts":2/)
    expect(stdout).toContain('made 5 transfers: succeeded, rejected, succeeded, succeeded, succeeded')
  })
})

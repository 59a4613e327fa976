import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

describe('examples/belvo-async, as a person would run it', () => {
  it('reads with the webhook and without', async () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@kit/source', '--disable-warning=ExperimentalWarning', main])
    expect(stdout).toMatch(/with its webhook: \{"state":"read","transactions":\d+,"polls":\d,"webhooks":1\}/)
    expect(stdout).toMatch(/with the webhook lost: \{"state":"read","transactions":\d+,"polls":\d,"webhooks":0\}/)
    expect(stdout).toContain('of a link that no longer works: {"state":"refused","reason":"invalid_link"}')
  })
})

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

describe('examples/fintoc-checkout, as a person would run it', () => {
  it('sells to one who pays and not to one who cannot', async () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const env = { ...process.env, FINTOC_SECRET_KEY: '' }
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@kit/source', '--disable-warning=ExperimentalWarning', main], { env })
    expect(stdout).toContain('the page says 200: Thank you')
    expect(stdout).toContain('the page says 402: Your order was not paid: insufficient_funds.')
  })
})

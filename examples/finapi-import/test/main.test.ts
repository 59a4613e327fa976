import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

describe('examples/finapi-import', () => {
  it('imports a bank connection when run as a person would run it', async () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@kit/source', '--disable-warning=ExperimentalWarning', main])
    expect(stdout).toContain('created a finAPI user')
    expect(stdout).toMatch(/imported bank connection \d+ of finAPI Test Bank.* after [12] GET\(s\)/)
  })
})

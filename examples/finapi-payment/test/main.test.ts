import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

describe('examples/finapi-payment, as a person would run it', () => {
  it('ends each payment as it should, and sends nobody to two forms', async () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@kit/source', '--disable-warning=ExperimentalWarning', main])
    expect(stdout).toMatch(/a person who pays: \{"state":"with the bank","paymentId":\d+,.*"callbacks":1\}/)
    expect(stdout).toMatch(/the callback is lost: \{"state":"with the bank","paymentId":\d+,.*"callbacks":0\}/)
    expect(stdout).toContain('the bank refuses: {"state":"not paid","why":"failed","code":"BANK_SERVER_REJECTION"}')
    expect(stdout).toContain('the person leaves: {"state":"not paid","why":"aborted"}')
    expect(stdout).toContain('five payments, 5 forms')
  })
})

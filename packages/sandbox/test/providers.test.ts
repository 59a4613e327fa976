import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Sandbox, SandboxProvider } from '@kit/sandbox'
import { startSandbox } from '@kit/sandbox'
import { expect, it, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

it('emulates all providers unless it is told which', async () => {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const origins = [sandbox.finapi.origins, sandbox.fintoc.origins, sandbox.belvo.origins]
  expect(origins.map((each) => Object.keys(each))).toEqual([['access', 'webForm'], ['api'], ['main', 'directDebit']])
  expect(new Set(origins.flatMap((each) => Object.values(each))).size).toBe(5)
  const one = await startSandbox({ providers: ['fintoc'] })
  onTestFinished(() => one.close())
  expect(Object.keys(one)).toContain('fintoc')
  expect(Object.keys(one)).not.toContain('finapi')
  // @ts-expect-error it was not asked for
  expect(one.belvo).toBeUndefined()
})

it('takes ports in a row, in one order whatever the list says', async () => {
  // Below the ports that the system hands out, where other tests listen; somebody else may still be there.
  const start = async (tries: number): Promise<{ port: number; sandbox: Sandbox<'belvo' | 'fintoc'> }> => {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    try {
      return { port, sandbox: await startSandbox({ providers: ['belvo', 'fintoc'], port }) }
    } catch (error) {
      if (tries === 0) throw error
      return start(tries - 1)
    }
  }
  const { port, sandbox } = await start(5)
  onTestFinished(() => sandbox.close())
  const { fintoc, belvo } = sandbox
  expect([fintoc.origins.api, belvo.origins.main, belvo.origins.directDebit]).toEqual(
    [port, port + 1, port + 2].map((each) => `http://127.0.0.1:${each}`),
  )
})

it('gives a provider the same keys for a seed whoever else is there', async () => {
  const keyOf = async (providers: readonly ('fintoc' | 'belvo')[]): Promise<string> => {
    const sandbox = await startSandbox({ providers: ['fintoc', ...providers], seed: 3 })
    onTestFinished(() => sandbox.close())
    return sandbox.fintoc.secretKey
  }
  expect(await keyOf([])).toBe(await keyOf(['belvo']))
})

it('refuses a provider it does not know', async () => {
  await expect(startSandbox({ providers: ['plaid' as SandboxProvider] })).rejects.toThrow('take belvo, finapi or fintoc')
})

it('loads nothing of a provider that is not emulated', async () => {
  const code = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
    const { startSandbox } = await import('@kit/sandbox')
    const sandbox = await startSandbox({ providers: ['fintoc'] })
    await sandbox.close()
    console.log(loaded.filter((url) => /sandbox\\/src\\/.*(belvo|finapi|fintoc)[-/]/.test(url) && !url.includes('-sandbox-control')).join('\\n'))`
  const args = ['--conditions=@kit/source', '--input-type=module', '--eval', code]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
  expect(stdout).toContain('fintoc-fintoc.gen.ts')
  expect(stdout).not.toMatch(/belvo|finapi/)
})

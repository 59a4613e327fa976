import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSandbox } from '@kit/sandbox'
import type { Sandbox } from '@kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyExample } from '../src/copy-example.ts'
import { apps } from '../src/installed-apps.ts'
import { runtimePath } from '../src/runtime-path.ts'
import { programEnv, startProgram } from '../src/start-program.ts'
import type { RunningProgram } from '../src/start-program.ts'

const next = runtimePath('next')
// Next.js hands no setting of ours to the example: its own are in `.env.local`.
const none = { secret: '', api: '' }

/** Builds the example without any secret, as a build server does, and starts it with those of the sandbox. */
async function start(sandbox: Sandbox<'fintoc'>): Promise<RunningProgram> {
  const cwd = copyExample('nextjs-webhooks')
  // The packages lie one folder up, as for the other app of this suite.
  cpSync(join(apps, 'next/next.config.mjs'), join(cwd, 'next.config.mjs'))
  const { status, stdout, stderr } = spawnSync(next!, ['build'], { cwd, env: programEnv(none), encoding: 'utf8' })
  if (status !== 0) throw new Error(`next build failed:\n${stdout}\n${stderr}`)
  const { secretKey, webhookSecret, origins } = sandbox.fintoc
  const settings = { FINTOC_SECRET_KEY: secretKey, FINTOC_WEBHOOK_SECRET: webhookSecret, FINTOC_ORIGIN: origins.api }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(cwd, '.env.local'), lines.join(''))
  return startProgram(next!, ['start', '--hostname', '127.0.0.1', '--port', '0'], none, { cwd, address: /(http:\/\/127\.0\.0\.1:\d+)/ })
}

describe.skipIf(next === undefined)('examples/nextjs-webhooks, built and started', () => {
  let sandbox: Sandbox<'fintoc'>
  let running: RunningProgram | undefined
  beforeAll(async () => {
    sandbox = await startSandbox({ providers: ['fintoc'] })
    running = await start(sandbox)
  })
  afterAll(async () => {
    await running?.close()
    await sandbox?.close()
  })

  const page = async (): Promise<string> => (await fetch(running!.url)).text()

  it('takes a webhook, and refuses a forged one', async () => {
    sandbox.fintoc.faults.webhook({ mode: 'forged' })
    await sandbox.fintoc.trigger('link.credentials_changed', { to: { url: `${running!.url}/api/webhooks/fintoc` } })
    expect(sandbox.fintoc.deliveries.all.map((delivery) => [delivery.mode, delivery.status])).toEqual([
      ['forged', 401],
      ['normal', 200],
    ])
  })

  it('shows the links as they are now', async () => {
    const { links } = sandbox.fintoc
    const link = await links.connect({ webhookUrl: 'http://127.0.0.1:9/nobody-listens' })
    const before = await page()
    expect(before).toContain('<h1>Connected banks</h1>')
    expect(before).toMatch(/<li>[^<]+: active<\/li>/)
    await links.expireCredentials(link.id)
    expect(await page()).toMatch(/<li>[^<]+: login_required<\/li>/)
  })

  it('says so when Fintoc does not let it in, without its key', async () => {
    sandbox.fintoc.faults.response({ operation: 'links.list', status: 401, count: Infinity })
    const refused = await page()
    expect(refused).toContain('Fintoc does not answer')
    expect(refused).not.toContain(sandbox.fintoc.secretKey)
  })
})

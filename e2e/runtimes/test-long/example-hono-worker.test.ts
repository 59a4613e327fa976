import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createFintocClient } from '@kit/fintoc'
import { startSandbox } from '@kit/sandbox'
import type { Sandbox } from '@kit/sandbox'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyExample, exampleFolder } from '../src/copy-example.ts'
import { apps } from '../src/installed-apps.ts'
import { runtimePath } from '../src/runtime-path.ts'

interface Miniflare {
  readonly ready: Promise<URL>
  dispose(): Promise<void>
}

const present = runtimePath('miniflare') !== undefined

/** Bundles the example as wrangler would, with the packed packages, and Hono from where the example has it. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(copyExample('hono-worker'), 'src/worker.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    alias: { hono: join(exampleFolder('hono-worker'), 'node_modules/hono') },
    tsconfigRaw: {},
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}

describe.skipIf(!present)('examples/hono-worker in workerd', () => {
  let sandbox: Sandbox<'fintoc'>
  let worker: Miniflare | undefined
  let url = ''

  beforeAll(async () => {
    sandbox = await startSandbox({ providers: ['fintoc'] })
    const { Miniflare } = createRequire(join(apps, 'package.json'))('miniflare') as { Miniflare: new (options: object) => Miniflare }
    const { secretKey, webhookSecret, origins } = sandbox.fintoc
    worker = new Miniflare({
      host: '127.0.0.1',
      port: 0,
      modules: true,
      script: await bundle(),
      compatibilityDate: '2026-01-01',
      bindings: { FINTOC_SECRET_KEY: secretKey, FINTOC_WEBHOOK_SECRET: webhookSecret, FINTOC_ORIGIN: origins.api },
      telemetry: { enabled: false },
    })
    url = (await worker.ready).origin
  })
  afterAll(async () => {
    await worker?.dispose()
    await sandbox?.close()
  })

  const statuses = (): readonly (number | undefined)[] => sandbox.fintoc.deliveries.all.map((delivery) => delivery.status)
  const to = (): { readonly url: string } => ({ url: `${url}/webhooks/fintoc` })

  it('takes webhooks with the secret of its bindings, and unknown ones too', async () => {
    await sandbox.fintoc.trigger('payment_intent.succeeded', { to: to() })
    await sandbox.fintoc.trigger('refund.succeeded', { to: to() })
    expect(statuses().slice(-2)).toEqual([200, 200])
    await sandbox.fintoc.deliveries.redeliver(sandbox.fintoc.deliveries.all.at(-1)!.id)
    expect(statuses().at(-1)).toBe(200)
  })

  it('refuses what was signed with another secret', async () => {
    sandbox.fintoc.faults.webhook({ mode: 'forged' })
    await sandbox.fintoc.trigger('payment_intent.failed', { to: to() })
    expect(statuses().slice(-2)).toEqual([401, 200])
  })

  it('asks Fintoc with the key of its bindings, through a fault', async () => {
    const { secretKey, origins, faults } = sandbox.fintoc
    const fintoc = createFintocClient({ secretKey, environment: { api: origins.api } })
    const { id } = await fintoc.paymentIntents.create({ amount: 12_990, currency: 'CLP' }, { idempotencyKey: 'auto' })
    faults.response({ operation: 'paymentIntents.get', status: 503, retryAfter: '0' })
    const payment = await fetch(`${url}/payments/${id}`)
    expect([payment.status, await payment.json()]).toEqual([200, { id, status: 'created' }])
    expect((await fetch(`${url}/payments/pi_missing`)).status).toBe(404)
  })
})

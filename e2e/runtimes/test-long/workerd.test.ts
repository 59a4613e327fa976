import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe } from 'vitest'
import { describeEndpoints } from '../src/describe-endpoints.ts'
import { apps } from '../src/installed-apps.ts'
import { runtimePath } from '../src/runtime-path.ts'
import type { ProgramSettings, RunningProgram } from '../src/start-program.ts'

interface Miniflare {
  readonly ready: Promise<URL>
  dispose(): Promise<void>
}

const present = runtimePath('miniflare') !== undefined

async function start(settings: ProgramSettings, flags: readonly string[]): Promise<RunningProgram> {
  const { Miniflare } = createRequire(join(apps, 'package.json'))('miniflare') as { Miniflare: new (options: object) => Miniflare }
  const { outputFiles } = await build({
    entryPoints: [join(apps, 'worker.mjs')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'silent',
  })
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    modules: true,
    script: outputFiles[0]!.text,
    compatibilityDate: '2026-01-01',
    compatibilityFlags: flags,
    bindings: { FINTOC_SECRET: settings.secret, FINTOC_API: settings.api },
    telemetry: { enabled: false },
  })
  const { origin } = await miniflare.ready
  return { url: origin, close: () => miniflare.dispose() }
}

describe.skipIf(!present)('workerd', () => {
  const traps = { '/trap': ['before it could be checked'] }
  describeEndpoints('a worker', (settings) => start(settings, []), { webhooks: '/webhooks/fintoc', traps })
  describeEndpoints('a worker with nodejs_compat', (settings) => start(settings, ['nodejs_compat']), { webhooks: '/webhooks/fintoc', traps })
})

import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { describe, expect } from 'vitest'
import { describeEndpoints, SECRET } from '../src/describe-endpoints.ts'
import { apps } from '../src/installed-apps.ts'
import { runtimePath } from '../src/runtime-path.ts'
import { programEnv, startProgram } from '../src/start-program.ts'
import type { ProgramSettings, RunningProgram } from '../src/start-program.ts'

const next = runtimePath('next')
const cwd = join(apps, 'next')
const event = createFintocEventBody('link.credentials_changed')

async function start(settings: ProgramSettings): Promise<RunningProgram> {
  rmSync(join(cwd, '.next'), { recursive: true, force: true })
  // Checks the types of the routes, too. The secret is not there while it builds.
  const env = programEnv({ ...settings, secret: '' })
  const { status, stdout, stderr } = spawnSync(next!, ['build'], { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`next build failed:\n${stdout}\n${stderr}`)
  return startProgram(next!, ['start', '--hostname', '127.0.0.1', '--port', '0'], settings, { cwd, address: /(http:\/\/127\.0\.0\.1:\d+)/ })
}

describe.skipIf(next === undefined)('Next.js', () => {
  describeEndpoints('a route handler', start, {
    webhooks: '/webhooks/fintoc',
    traps: { '/trap': ['Next.js: no request.json() before'], '/api/parsed': ['export const config = { api: { bodyParser: false } }'] },
    more: {
      'an API route whose body is left alone takes a delivery': async (url) => {
        const request = await signedFintocRequest({ event: { ...event, id: 'evt_api' }, secret: SECRET })
        expect((await fetch(`${url}/api/raw`, { method: 'POST', headers: request.headers, body: await request.text() })).status).toBe(200)
      },
      'a route on the edge runtime takes a delivery, and refuses a changed one': async (url) => {
        const request = await signedFintocRequest({ event, secret: SECRET })
        const text = await request.text()
        const post = (body: string): Promise<Response> => fetch(`${url}/edge`, { method: 'POST', headers: request.headers, body })
        expect([(await post(text)).status, (await post(`${text} `)).status]).toEqual([200, 401])
      },
    },
  })
})

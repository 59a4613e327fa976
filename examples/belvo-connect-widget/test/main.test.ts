import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'

describe('examples/belvo-connect-widget, as a person would run it', () => {
  it('opens on a page that can ask for a token', async () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const child = spawn(process.execPath, ['--conditions=@kit/source', '--disable-warning=ExperimentalWarning', main], {
      env: { ...process.env, BELVO_SECRET_ID: '', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(async () => {
      child.kill()
      if (child.exitCode === null) await once(child, 'exit')
    })
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    const origin = /^open (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1] ?? ''
    expect(await (await fetch(`${origin}/connect.js`)).text()).toContain('/api/widget-token')
    const token = await fetch(`${origin}/api/widget-token`, { method: 'POST' })
    expect([token.status, await token.json()]).toEqual([200, { access: expect.any(String) }])
  })
})

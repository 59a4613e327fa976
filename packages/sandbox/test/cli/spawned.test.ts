import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cli } from '../support/run-cli.ts'

interface Spawned {
  readonly child: ChildProcess
  readonly output: () => string
  /** The JSON values it printed so far. */
  readonly values: () => readonly unknown[]
}

function spawned(...args: readonly string[]): Spawned {
  const child = spawn(process.execPath, ['--conditions=@kit/source', 'src/cli.ts', ...args], { cwd: new URL('../..', import.meta.url) })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, output: () => out, values: () => out.split('\n').slice(0, -1).map((line): unknown => JSON.parse(line)) }
}

async function end({ child }: Spawned): Promise<unknown> {
  child.kill('SIGINT')
  const [code] = (await once(child, 'exit')) as [unknown]
  return code
}

describe('kit-sandbox as a program', () => {
  it('starts, is listened to and steered by other programs, and ends on SIGINT', async () => {
    const got: string[] = []
    const server = createServer((request, response) => {
      got.push(request.headers['fintoc-signature'] === undefined ? 'unsigned' : 'signed')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

    const start = spawned('start', '--port', '0', '--providers', 'fintoc', '--json')
    await expect.poll(() => start.values(), { timeout: 30_000 }).toHaveLength(1)
    const [{ inspector }] = start.values() as [{ readonly inspector: string }]
    const listen = spawned('listen', '--forward-to', url, '--sandbox', inspector, '--json')
    await expect.poll(() => listen.values(), { timeout: 30_000 }).toHaveLength(1)
    expect(listen.values()[0]).toEqual({ endpoints: [{ provider: 'fintoc', secret: expect.stringMatching(/^whsec_/) }] })

    expect((await cli('trigger', 'payment_intent.succeeded', '--sandbox', inspector)).code).toBe(0)
    await expect.poll(() => listen.values(), { timeout: 10_000 }).toHaveLength(2)
    expect(listen.values()[1]).toMatchObject({ provider: 'fintoc', type: 'payment_intent.succeeded', status: 200 })
    expect(got).toEqual(['signed'])
    expect([await end(listen), await end(start)]).toEqual([0, 0])
  })

  it('prints origins and credentials that work', async () => {
    const start = spawned('--port', '0', '--seed', '1')
    await expect.poll(() => start.output(), { timeout: 30_000 }).toContain('Ctrl+C')
    const text = start.output()
    for (const name of ['finAPI Access', 'finAPI Web Form', 'Fintoc', 'Belvo', 'Belvo Direct Debit']) {
      expect(text).toMatch(new RegExp(`^${name} +http://127\\.0\\.0\\.1:\\d+$`, 'm'))
    }
    const [, access = ''] = /^finAPI Access +(http:\/\/127\.0\.0\.1:\d+)$/m.exec(text) ?? []
    const [, clientId = '', clientSecret = ''] = /^finAPI client +(\S+) +(\S+)$/m.exec(text) ?? []
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
    const response = await fetch(`${access}/api/v2/oauth/token`, { method: 'POST', body })
    expect(response.status).toBe(200)
    expect(text).toMatch(/^Fintoc secret key +sk_test_\w+$/m)
    expect(text).toMatch(/^Belvo payments +\S+ {2}\S+$/m)
    expect(await end(start)).toBe(0)
  })
})

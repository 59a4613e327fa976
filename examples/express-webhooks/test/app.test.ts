import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { signedFintocRequest } from '@kit/fintoc/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const secret = 'whsec_example_current'
let child: ChildProcess
let url = ''
let printed = ''

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

beforeAll(async () => {
  const port = await freePort()
  const main = new URL('../src/main.ts', import.meta.url).pathname
  child = spawn(process.execPath, ['--conditions=@kit/source', main], { env: { ...process.env, FINTOC_WEBHOOK_SECRET: secret, PORT: String(port) } })
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  while (!printed.includes('listening')) await new Promise((resolve) => setTimeout(resolve, 20))
  url = `http://127.0.0.1:${port}/webhooks/fintoc`
})
afterAll(() => void child.kill())

const event = {
  id: 'evt_example_1',
  object: 'event',
  type: 'link.credentials_changed',
  mode: 'test',
  created_at: '2026-03-22T21:04:05.000Z',
  data: { id: 'link_example', object: 'link', status: 'login_required' },
} as const

async function deliver(request: Request): Promise<{ status: number; verdict: string | null }> {
  const response = await fetch(url, { method: 'POST', body: await request.arrayBuffer(), headers: request.headers })
  return { status: response.status, verdict: response.headers.get('x-kit-webhook') }
}

describe('examples/express-webhooks', () => {
  it('takes a signed webhook once, recognises its duplicate and refuses a tampered one', async () => {
    const make = (): Promise<Request> => signedFintocRequest({ event, secret, url })
    expect(await deliver(await make())).toEqual({ status: 200, verdict: 'processed' })
    expect(await deliver(await make())).toEqual({ status: 200, verdict: 'duplicate' })
    const tampered = await make()
    const body = (await tampered.clone().text()).replace('link_example', 'link_another')
    expect(await deliver(new Request(tampered, { method: 'POST', body }))).toMatchObject({ status: 401 })
    expect(printed.match(/link link_example needs its person/g)).toHaveLength(1)
    expect(printed).not.toContain('link_another')
  })

  it('hands an unknown event to otherwise and still answers 200', async () => {
    const unknown = { ...event, id: 'evt_example_2', type: 'transfer.outbound.succeeded', data: { object: 'transfer', id: 'tr_example', amount: 50_000, currency: 'MXN' } }
    expect(await deliver(await signedFintocRequest({ event: unknown, secret, url }))).toEqual({ status: 200, verdict: 'processed' })
    expect(printed).toContain('an event without a handler of its own: transfer.outbound.succeeded')
  })

  it('keeps other routes as they were', async () => {
    expect(await (await fetch(new URL('/health', url))).json()).toEqual({ ok: true })
  })
})

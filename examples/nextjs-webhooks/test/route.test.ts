import { readFileSync } from 'node:fs'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { startSandbox } from '@kit/sandbox'
import type { Sandbox } from '@kit/sandbox'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { POST } from '../app/api/webhooks/fintoc/route'
import { listLinks } from '../lib/list-links'

const secret = 'whsec_nextjs'
const printed: string[] = []
let sandbox: Sandbox<'fintoc'>

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['fintoc'] })
})
afterAll(() => sandbox.close())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  printed.length = 0
})

/** What the route handler answers, and prints, while the environment holds the secret. */
async function deliver(request: Request): Promise<string> {
  vi.stubEnv('FINTOC_WEBHOOK_SECRET', secret)
  for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockImplementation((value) => void printed.push(String(value)))
  const response = await POST(request)
  return `${response.status} ${await response.text()}`
}

describe('examples/nextjs-webhooks', () => {
  it('takes a signed webhook once and knows its duplicate', async () => {
    const event = createFintocEventBody('link.credentials_changed', { data: { id: 'link_next' } })
    expect(await deliver(await signedFintocRequest({ event, secret }))).toBe('200 processed')
    expect(await deliver(await signedFintocRequest({ event, secret }))).toBe('200 duplicate')
    expect(printed).toEqual(['link link_next needs its person to connect again'])
  })

  it('answers 200 to a type of tomorrow', async () => {
    const event = { ...createFintocEventBody('link.credentials_changed'), type: 'moon.eclipsed' }
    expect(await deliver(await signedFintocRequest({ event, secret }))).toBe('200 processed')
    expect(printed).toEqual(['not handled: moon.eclipsed'])
  })

  it('refuses a changed body, and whatever somebody else signed', async () => {
    const event = createFintocEventBody('link.credentials_changed', { data: { id: 'link_honest' } })
    const honest = await signedFintocRequest({ event, secret })
    const body = (await honest.clone().text()).replace('link_honest', 'link_forged')
    expect(await deliver(new Request(honest, { method: 'POST', body }))).toBe('401 Not verified: no_match')
    expect(await deliver(await signedFintocRequest({ event, secret: 'whsec_of_somebody_else' }))).toBe('401 Not verified: no_match')
    expect(printed.join()).not.toContain('needs its person')
  })

  it('lists the links of the sandbox for the page, and nothing of them that is secret', async () => {
    const { secretKey, origins } = sandbox.fintoc
    vi.stubEnv('FINTOC_SECRET_KEY', secretKey)
    vi.stubEnv('FINTOC_ORIGIN', origins.api)
    const link = await sandbox.fintoc.links.connect({ webhookUrl: 'http://127.0.0.1:9/nobody-listens' })
    expect(await listLinks()).toEqual([{ id: link.id, bank: expect.any(String), status: 'active' }])
    await sandbox.fintoc.links.expireCredentials(link.id)
    expect(await listLinks()).toMatchObject([{ id: link.id, status: 'login_required' }])
  })

  it('says which setting is missing', async () => {
    vi.stubEnv('FINTOC_SECRET_KEY', '')
    await expect(listLinks()).rejects.toThrow('FINTOC_SECRET_KEY is not set')
  })

  it('names the versions that the long suite builds it with', () => {
    const read = (path: string): Record<string, Record<string, string>> => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
    const built = read('../../../e2e/runtimes/apps/package.json')
    const { dependencies, devDependencies } = read('../package.json')
    for (const name of ['next', 'react', 'react-dom']) expect(dependencies?.[name], name).toBe(built['dependencies']?.[name])
    for (const name of ['@types/node', '@types/react', 'typescript']) expect(devDependencies?.[name], name).toBe(built['devDependencies']?.[name])
  })
})

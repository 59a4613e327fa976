import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createFinapiClient } from '@kit/finapi'
import { createFinapiCallbackBody, signedFinapiRequest } from '@kit/finapi/testing'
import { startSandbox } from '@kit/sandbox'
import type { Sandbox } from '@kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Long enough for a busy machine; what is waited for usually is there at once. */
const patient = { timeout: 20_000 }
const callbackSecret = 'a secret of the test, 32 characters or more'
let sandbox: Sandbox<'finapi'>
let child: ChildProcess
let printed = ''
let base = ''
const forms: string[] = []

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

beforeAll(async () => {
  sandbox = await startSandbox({ providers: ['finapi'] })
  const { client, origins } = sandbox.finapi
  const user = await createFinapiClient({ ...client, environment: origins }).users.create({})
  const port = await freePort()
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  execFileSync('npm', ['run', 'build'], { cwd, stdio: 'pipe' })
  const env = {
    ...process.env,
    NO_COLOR: '1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    CALLBACK_SECRET: callbackSecret,
    FINAPI_CLIENT_ID: client.clientId,
    FINAPI_CLIENT_SECRET: client.clientSecret,
    FINAPI_ACCESS: origins.access,
    FINAPI_WEB_FORM: origins.webForm,
    FINAPI_USER_ID: user.id,
    FINAPI_PASSWORD: user.password ?? '',
  }
  child = spawn(process.execPath, ['--conditions=@kit/source', 'dist/main.js'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  while (!printed.includes('listening on')) {
    await Promise.race([once(child.stdout!, 'data'), ended])
    if (child.exitCode !== null) throw new Error(printed)
  }
  base = `http://127.0.0.1:${port}`
})
afterAll(async () => {
  child.kill()
  await sandbox.close()
})

/** Begins an import as a page would; gives its id, and the id of the form the person is sent to. */
async function begin(): Promise<{ readonly id: string; readonly form: string }> {
  const response = await fetch(`${base}/bank-imports`, { method: 'POST' })
  expect(response.status).toBe(201)
  const { id, url } = (await response.json()) as { id: string; url: string }
  const form = new URL(url).pathname.split('/').at(-1) ?? ''
  forms.push(form)
  return { id, form }
}
const find = async (id: string): Promise<unknown> => (await fetch(`${base}/bank-imports/${id}`)).json()
const phase = async (id: string): Promise<unknown> => ((await find(id)) as { phase: unknown }).phase

/** Calls the application as finAPI would, with a URL signed by `secret`. */
async function call(reference: string, secret: string, form: string): Promise<number> {
  const event = createFinapiCallbackBody('webForm.finalised', { webFormId: form, status: 'COMPLETED' })
  const request = await signedFinapiRequest({ event, secret, reference, url: `${base}/callbacks/finapi` })
  return (await fetch(request.url, { method: 'POST', headers: request.headers, body: await request.text() })).status
}

describe('examples/nestjs', () => {
  it('imports a bank connection, told of its end by a callback', async () => {
    const { id, form } = await begin()
    expect(await find(id)).toEqual({ phase: 'waiting' })
    await sandbox.finapi.forms.complete(form)
    await expect.poll(() => phase(id), patient).toBe('succeeded')
    expect(await find(id)).toEqual({ phase: 'succeeded', bankConnectionId: expect.any(Number) })
    await expect.poll(() => printed, patient).toContain(`import ${id} is said to be COMPLETED`)
  })

  it('believes finAPI and no callback', async () => {
    const { id, form } = await begin()
    expect(await call(id, 'a secret that somebody else has made up!', form)).toBe(401)
    await expect.poll(() => printed, patient).toContain('WebhookVerificationError')
    // Even one with the right URL only makes it look.
    expect(await call(id, callbackSecret, form)).toBe(200)
    await sandbox.finapi.forms.fail(form)
    await expect.poll(() => phase(id), patient).toBe('failed')
    expect(await find(id)).toEqual({ phase: 'failed', reason: 'BANK_SERVER_REJECTION' })
  })

  it('answers what it has not, and what finAPI does not do', async () => {
    expect((await fetch(`${base}/bank-imports/of-nobody`)).status).toBe(404)
    sandbox.finapi.faults.response({ operation: 'webForms.createBankConnectionImport', status: 422 })
    const refused = await fetch(`${base}/bank-imports`, { method: 'POST' })
    expect([refused.status, await refused.json()]).toMatchObject([502, { message: 'finAPI did not open a form' }])
    await expect.poll(() => printed, patient).toContain('422')
  })

  it('keeps links to forms out of what it prints', async () => {
    await begin()
    expect(forms.length).toBeGreaterThan(0)
    for (const secret of [...forms, callbackSecret, sandbox.finapi.client.clientSecret]) expect(printed).not.toContain(secret)
  })
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox, SandboxOptions } from '@kit/sandbox'
import { startSandbox } from '@kit/sandbox'
import { onTestFinished } from 'vitest'
import { finapiAccessDocument } from '../../src/generated/finapi-access.gen.ts'
import { finapiWebformDocument } from '../../src/generated/finapi-webform.gen.ts'
import { documentedAnswers } from './documented-answer.ts'

const documented = documentedAnswers([finapiAccessDocument, finapiWebformDocument], [400, 405, 415, 503])

export type Json = Record<string, unknown>

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Json
}

export interface CallOptions {
  readonly token?: string | undefined
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Harness {
  readonly sandbox: Sandbox<'finapi'>
  call(method: string, path: string, options?: CallOptions): Promise<Reply>
  clientToken(): Promise<string>
  adminToken(): Promise<string>
  user(): Promise<{ id: string; password: string; token: string }>
  token(form: Readonly<Record<string, string>>): Promise<Reply>
}

export function asObject(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('expected an object')
  return value as Json
}

export function asList(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list')
  return value.map(asObject)
}

function parse(text: string): Json {
  try {
    return asObject(JSON.parse(text))
  } catch {
    return {}
  }
}

/** A sandbox that ends with the test, and callers for both of its APIs; answers are checked against the documents. */
export async function startHarness(options: Omit<SandboxOptions, 'providers'> = {}): Promise<Harness> {
  const sandbox = await startSandbox({ clock: 'manual', ...options, providers: ['finapi'] })
  onTestFinished(() => sandbox.close())

  const call: Harness['call'] = async (method, path, { token, json, form, headers, body } = {}) => {
    const origin = path.startsWith('/api/v2/') ? sandbox.finapi.origins.access : sandbox.finapi.origins.webForm
    const type = json !== undefined || body !== undefined ? 'application/json' : undefined
    const content = json === undefined ? (form === undefined ? body : new URLSearchParams(form)) : JSON.stringify(json)
    const response = await fetch(`${origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(type === undefined ? {} : { 'Content-Type': type }),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(content === undefined ? {} : { body: content }),
    })
    const text = await response.text()
    documented.expect(method, path.split('?')[0] ?? path, response.status, text)
    return { status: response.status, headers: response.headers, text, json: parse(text) }
  }

  const token: Harness['token'] = (form) => {
    const { clientId, clientSecret } = sandbox.finapi.client
    return call('POST', '/api/v2/oauth/token', { form: { client_id: clientId, client_secret: clientSecret, ...form } })
  }
  const accessToken = (reply: Reply): string => String(reply.json['access_token'])
  const clientToken = async (): Promise<string> => accessToken(await token({ grant_type: 'client_credentials' }))

  return {
    sandbox,
    call,
    token,
    clientToken,
    async adminToken() {
      const { clientId, clientSecret } = sandbox.finapi.adminClient
      return accessToken(await token({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }))
    },
    async user() {
      const created = await call('POST', '/api/v2/users', { token: await clientToken(), json: {} })
      const id = String(created.json['id'])
      const password = String(created.json['password'])
      return { id, password, token: accessToken(await token({ grant_type: 'password', username: id, password })) }
    },
  }
}

export interface Receiver {
  readonly url: string
  readonly received: { readonly path: string; readonly method: string; readonly type: string | undefined; readonly body: Json }[]
  status: number
  /** Resolves when `count` callbacks have arrived. */
  arrived(count: number): Promise<void>
}

/** A callback target on loopback that ends with the test. */
export async function startReceiver(): Promise<Receiver> {
  const received: Receiver['received'] = []
  let wake: () => void = () => undefined
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = parse(Buffer.concat(chunks).toString('utf8'))
      received.push({ path: request.url ?? '', method: request.method ?? '', type: request.headers['content-type'], body })
      response.writeHead(receiver.status).end()
      wake()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    status: 200,
    async arrived(count) {
      while (received.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
  return receiver
}

export async function importForm(
  harness: Harness,
  token: string,
  body: Json = {},
): Promise<{ readonly id: string; readonly url: string; readonly json: Json }> {
  const created = await harness.call('POST', '/api/webForms/bankConnectionImport', { token, json: { bank: { id: 280001 }, ...body } })
  return { id: String(created.json['id']), url: String(created.json['url']), json: created.json }
}

/** Imports a bank connection and waits until it is ready. */
export async function readyConnection(harness: Harness, token: string): Promise<number> {
  const form = await importForm(harness, token)
  await harness.sandbox.finapi.forms.complete(form.id)
  await harness.sandbox.clock.advance(60_000)
  const list = await harness.call('GET', '/api/v2/bankConnections', { token })
  return Number(asList(list.json['connections']).at(-1)?.['id'])
}

export async function webFormStatus(harness: Harness, token: string, id: string): Promise<unknown> {
  return (await harness.call('GET', `/api/webForms/${id}`, { token })).json['status']
}

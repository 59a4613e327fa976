import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isAmbiguousOutcomeError, isInvalidArgumentError } from '@kit/core'
import type { AuthorizeContext, Operation, RequestArguments } from '@kit/core/http'
import { failureOf, keyed, reply, reset, serve, transportTo } from './serve.ts'
import type { Seen } from './serve.ts'

const upload: Operation = { ...keyed, id: 'documents.upload', path: '/documents', body: 'multipart' }
const ok = reply(200, '{}')

function parse(seen: Seen | undefined): Promise<FormData> {
  const headers = { 'content-type': seen?.headers['content-type'] ?? '' }
  return new Response(Buffer.from(seen?.body ?? '', 'latin1'), { headers }).formData()
}

async function sent(body: unknown, args: RequestArguments = {}): Promise<FormData> {
  const server = await serve(ok)
  await transportTo(server.origin).send(upload, { ...args, body })
  expect(server.seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=[\w-]+$/)
  return parse(server.seen[0])
}

describe('a multipart body', () => {
  it('has a part for each field and each item of a list', async () => {
    const file = new File(['%PDF one'], 'id "front".pdf', { type: 'application/pdf' })
    const bytes = new Uint8Array([1, 2, 3])
    const form = await sent({ type: 'identity', count: 2, ok: true, none: null, gone: undefined, tags: ['a', 'b'], file, bytes })
    expect([...form.keys()]).toEqual(['type', 'count', 'ok', 'tags', 'tags', 'file', 'bytes'])
    expect([form.get('type'), form.get('count'), form.get('ok'), form.getAll('tags')]).toEqual(['identity', '2', 'true', ['a', 'b']])
    const [gotFile, gotBytes] = [form.get('file') as File, form.get('bytes') as File]
    expect([gotFile.name, gotFile.type, await gotFile.text()]).toEqual(['id "front".pdf', 'application/pdf', '%PDF one'])
    expect([...new Uint8Array(await gotBytes.arrayBuffer())]).toEqual([1, 2, 3])
  })

  it('may be a FormData, and its content type is not the caller’s to choose', async () => {
    const form = new FormData()
    form.append('a', '1')
    expect((await sent(form, { headers: { 'Content-Type': 'multipart/form-data' } })).get('a')).toBe('1')
  })

  it('is the same bytes in every attempt, and what authorize signs', async () => {
    const server = await serve(reset, reply(429), ok)
    const bodies: AuthorizeContext['body'][] = []
    const form = new FormData()
    form.append('file', new Blob(['x'.repeat(100_000)]), 'a.bin')
    const transport = transportTo(server.origin, {
      authorize: async ({ body }) => {
        bodies.push(body)
        return {}
      },
    })
    const promise = transport.send(upload, { body: form })
    form.append('later', 'no')
    await promise
    expect(new Set(server.seen.map((seen) => seen.body)).size).toBe(1)
    expect(new Set(server.seen.map((seen) => seen.headers['content-type'])).size).toBe(1)
    expect(server.seen[0]?.body).toContain('x'.repeat(100_000))
    expect(server.seen[0]?.body).not.toContain('later')
    expect(bodies.map((body) => Buffer.from(body as Uint8Array).toString('utf8'))).toEqual(server.seen.map((seen) => seen.body))
  })

  it.each([7, 'text', null, [1], { nested: { a: 1 } }, { bad: Number.NaN }, { bad: [undefined, () => 1] }])('that is %j is refused', async (body) => {
    const server = await serve(ok)
    expect(isInvalidArgumentError(await failureOf(transportTo(server.origin).send(upload, { body })))).toBe(true)
    expect(server.seen).toHaveLength(0)
  })

  it('whose file is gone is refused, and nothing is sent', async () => {
    const server = await serve(ok)
    const folder = await mkdtemp(join(tmpdir(), 'kit-'))
    await writeFile(join(folder, 'file'), 'content')
    const blob = await openAsBlob(join(folder, 'file'))
    await rm(folder, { recursive: true })
    const error = await failureOf(transportTo(server.origin).send(upload, { body: { blob } }))
    expect(isInvalidArgumentError(error) && error.argument).toBe('body')
    expect(server.seen).toHaveLength(0)
  })

  it('that takes too long to read ends as a time-out, and nothing is sent', async () => {
    const server = await serve(ok)
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(() => new Promise(() => undefined))
    onTestFinished(() => void vi.restoreAllMocks())
    const body = { file: new Blob(['x']) }
    const error = await failureOf(transportTo(server.origin).send(upload, { body }, { totalTimeoutMs: 50 }))
    expect(error).toMatchObject({ name: 'TimeoutError', which: 'total', timeoutMs: 50, sent: false, attempts: 0 })
    expect(server.seen).toHaveLength(0)
  })

  it('ends with the reason of an abort while it is written', async () => {
    const server = await serve(ok)
    const controller = new AbortController()
    const pending = failureOf(transportTo(server.origin).send(upload, { body: { file: new Blob(['x']) } }, { signal: controller.signal }))
    controller.abort('left')
    expect(await pending).toBe('left')
    expect(server.seen).toHaveLength(0)
  })

  it('is in no error and no hook, not even where the provider echoes it', async () => {
    const server = await serve((response, seen) => {
      response.writeHead(400, { 'x-request-id': 'text-secret-1' })
      response.end(JSON.stringify({ code: 'text-secret-1', fields: ['text-secret-1', 'type'], all: seen.body }))
    }, reset)
    const hooked: unknown[] = []
    const transport = transportTo(server.origin, {
      readError: (body) => {
        const { code, fields } = body as { code: string; fields: string[] }
        return { providerCode: code, invalidFields: fields }
      },
      hooks: { onRequest: (info) => hooked.push(info), onResponse: (info) => hooked.push(info) },
      maxRetries: 0,
    })
    const body = { type: 'text-secret-1', file: new Blob(['file-secret-2']) }
    const [refused, unknown] = [await failureOf(transport.send(upload, { body })), await failureOf(transport.send(upload, { body }))]
    expect(refused).toMatchObject({ status: 400, providerCode: undefined, requestId: undefined, invalidFields: ['type'] })
    expect(isAmbiguousOutcomeError(unknown)).toBe(true)
    const printed = inspect([refused, unknown, hooked], { depth: 10, showHidden: true }) + JSON.stringify([refused, unknown, hooked])
    expect(printed).not.toContain('secret')
  })
})

import { isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import { readRawBody, readWebhookHeader } from '@kit/core/webhooks'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const post = (body: BodyInit | null, headers?: Record<string, string>) =>
  new Request('http://localhost/', { method: 'POST', body, ...(headers && { headers }), ...({ duplex: 'half' } as object) })
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function streamed(chunks: readonly Uint8Array[], log: string[] = []): ReadableStream<Uint8Array> {
  let index = 0
  return new ReadableStream(
    {
      pull(controller) {
        const chunk = chunks[index++]
        log.push(chunk === undefined ? 'end' : 'chunk')
        if (chunk === undefined) controller.close()
        else controller.enqueue(chunk)
      },
      cancel() {
        log.push('cancel')
      },
    },
    { highWaterMark: 0 },
  )
}

describe('readRawBody', () => {
  it('accepts nothing when the limit is no number, as an unset variable makes it', async () => {
    await expect(readRawBody(post('{}'), { maxBytes: Number('x') })).rejects.toSatisfy((error) => isWebhookParseError(error) && error.reason === 'too_large')
    await expect(readRawBody({ body: '', headers: {} }, { maxBytes: Number.NaN })).rejects.toSatisfy(isWebhookParseError)
  })

  it('gives the very bytes, from a text, bytes, a Buffer and a Request', async () => {
    expect(text(await readRawBody({ body: '{"ñ":1}', headers: {} }))).toBe('{"ñ":1}')
    expect(await readRawBody({ body: Uint8Array.of(0, 255, 254), headers: {} })).toEqual(Uint8Array.of(0, 255, 254))
    expect(text(await readRawBody({ body: Buffer.from('x'), headers: {} }))).toBe('x')
    expect(text(await readRawBody(post('{ "a" : 1.0 }')))).toBe('{ "a" : 1.0 }')
    expect(await readRawBody(post(null))).toEqual(new Uint8Array())
    expect(await readRawBody({ body: '', headers: {} })).toEqual(new Uint8Array())
  })

  it('joins whatever chunks a stream has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 })), async (chunks) => {
        expect([...(await readRawBody(post(streamed(chunks) as never)))]).toEqual(chunks.flatMap((chunk) => [...chunk]))
      }),
    )
  })

  it('accepts exactly the limit and refuses one byte more', async () => {
    for (const make of [(n: number) => ({ body: 'x'.repeat(n), headers: {} }), (n: number) => ({ body: new Uint8Array(n), headers: {} }), (n: number) => post('x'.repeat(n))]) {
      expect((await readRawBody(make(10), { maxBytes: 10 })).length).toBe(10)
      const error: unknown = await readRawBody(make(11), { maxBytes: 10, provider: 'acme' }).catch((error: unknown) => error)
      expect(isWebhookParseError(error) && [error.reason, error.provider]).toEqual(['too_large', 'acme'])
    }
    expect((await readRawBody(post(new Uint8Array(1_048_576)))).length).toBe(1_048_576)
    await expect(readRawBody(post(new Uint8Array(1_048_577)))).rejects.toMatchObject({ reason: 'too_large' })
  })

  it('counts bytes, not characters', async () => {
    await expect(readRawBody({ body: 'é'.repeat(6), headers: {} }, { maxBytes: 10 })).rejects.toMatchObject({ reason: 'too_large' })
  })

  it('stops a stream as soon as it is over the limit', async () => {
    const log: string[] = []
    const endless = streamed(Array.from({ length: 1000 }, () => new Uint8Array(10)), log)
    await expect(readRawBody(post(endless as never), { maxBytes: 25 })).rejects.toMatchObject({ reason: 'too_large' })
    expect(log.filter((entry) => entry === 'chunk')).toHaveLength(3)
    expect(log.at(-1)).toBe('cancel')
  })

  it('passes on the error of a broken stream and never gives the part it has', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(Uint8Array.of(123))
      },
      pull(controller) {
        controller.error(new Error('reset'))
      },
    })
    await expect(readRawBody(post(broken as never))).rejects.toThrow('reset')
  })

  it.each([{}, { id: 'evt_1' }, [], null, undefined, 7, true, new Map()])('refuses the body %j and says what to change', async (body) => {
    const error: unknown = await readRawBody({ body, headers: {} } as never).catch((error: unknown) => error)
    if (!isWebhookVerificationError(error)) throw error
    expect(error.reason).toBe('body_not_raw')
    for (const hint of ["express.raw({ type: '*/*' }) before express.json()", 'addContentTypeParser', 'Koa', 'rawBody: true', 'request.text()']) {
      expect(error.message).toContain(hint)
    }
  })

  it.each([undefined, null, 7, 'text'])('refuses %j instead of a request', async (input) => {
    const error: unknown = await readRawBody(input as never, { provider: 'acme' }).catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'WebhookVerificationError', reason: 'body_not_raw', provider: 'acme' })
  })

  it('refuses a Request that was read or is being read, instead of taking it for empty', async () => {
    const read = post('x')
    await read.text()
    await expect(readRawBody(read)).rejects.toMatchObject({ reason: 'body_not_raw' })
    const locked = post('x')
    locked.body?.getReader()
    await expect(readRawBody(locked)).rejects.toMatchObject({ reason: 'body_not_raw' })
  })
})

describe('readWebhookHeader', () => {
  it('finds a header in every form', () => {
    expect(readWebhookHeader({ headers: new Headers({ 'X-Sig': 'a' }) }, 'x-sig')).toBe('a')
    expect(readWebhookHeader({ headers: { 'X-SIG': 'a' } }, 'x-sig')).toBe('a')
    expect(readWebhookHeader({ headers: { 'x-sig': ['a', 'b'] } }, 'x-sig')).toBe('a,b')
    expect(readWebhookHeader({ headers: { 'x-sig': undefined, 'X-Sig': 'b' } }, 'x-sig')).toBe('b')
    expect(readWebhookHeader({ headers: { 'x-sig': '' } }, 'x-sig')).toBe('')
    expect(readWebhookHeader({ headers: {} }, 'constructor')).toBeUndefined()
    expect(readWebhookHeader({ headers: new Headers() }, 'x-sig')).toBeUndefined()
  })

  it('takes the exact lower-case name first, and any other spelling else', () => {
    expect(readWebhookHeader({ headers: { 'X-Sig': 'a', 'x-sig': 'b' } }, 'x-sig')).toBe('b')
    expect(readWebhookHeader({ headers: new Map([['X-Sig', 'a']]) as never }, 'x-sig')).toBe('a')
    expect(readWebhookHeader({ headers: [['X-Sig', 'a']] as never }, 'x-sig')).toBe('a')
    expect(readWebhookHeader({ headers: { get: 'a', 'x-sig': 'b' } }, 'x-sig')).toBe('b')
    expect(readWebhookHeader({ headers: Object.create({ 'x-sig': 'inherited' }) as never }, 'x-sig')).toBeUndefined()
    const twice = new Headers([['x-sig', 'a'], ['x-sig', 'b']])
    expect(readWebhookHeader({ headers: twice }, 'x-sig')).toBe('a, b')
  })
})

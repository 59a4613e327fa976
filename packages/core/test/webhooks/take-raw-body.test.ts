import { isWebhookParseError } from '@kit/core'
import { readRawBody, takeRawBody } from '@kit/core/webhooks'
import { afterEach, describe, expect, it, vi } from 'vitest'

const limit = 1_048_576
const tooLarge = 10 * limit

afterEach(() => {
  vi.restoreAllMocks()
})

function post(body: ReadableStream<Uint8Array>, headers: Record<string, string> = {}): Request {
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' }
  return new Request('http://localhost/', init)
}

/** Ten megabytes in pieces, made one by one when they are asked for. */
function tenMegabytes(): { stream: ReadableStream<Uint8Array>; made: () => number; canceled: () => boolean } {
  let made = 0
  let canceled = false
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        made += 65_536
        controller.enqueue(new Uint8Array(65_536))
        if (made >= tooLarge) controller.close()
      },
      cancel() {
        canceled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, made: () => made, canceled: () => canceled }
}

async function reasonOf(take: () => unknown): Promise<string> {
  try {
    await take()
  } catch (error) {
    if (isWebhookParseError(error)) return error.reason
    throw error
  }
  return 'taken'
}

describe('takeRawBody', () => {
  it('gives text and bytes as they are, at once', () => {
    const bytes = Uint8Array.of(1, 2)
    expect(takeRawBody({ body: 'x', headers: {} })).toBe('x')
    expect(takeRawBody({ body: bytes, headers: {} })).toBe(bytes)
    const buffer = Buffer.from('x')
    expect(takeRawBody({ body: buffer, headers: {} })).toBe(buffer)
  })

  it('gives the bytes of any other view, not its numbers', () => {
    const bytes = Uint8Array.of(9, 1, 2, 3, 4, 9)
    for (const view of [new DataView(bytes.buffer, 1, 4), new Uint16Array(bytes.buffer.slice(1, 5))]) {
      expect(takeRawBody({ body: view as never, headers: {} })).toEqual(Uint8Array.of(1, 2, 3, 4))
    }
    const wide = new Uint16Array(6)
    expect(() => takeRawBody({ body: wide as never, headers: {} }, { maxBytes: 11 })).toThrow('larger than 11 bytes')
  })

  it('gives the bytes of a Request', async () => {
    expect(await takeRawBody(new Request('http://localhost/', { method: 'POST', body: 'ñ' }))).toEqual(new TextEncoder().encode('ñ'))
    expect(await takeRawBody(new Request('http://localhost/', { method: 'POST' }))).toBe('')
  })

  it('measures a text in bytes, and only when it is near the limit', async () => {
    const encode = vi.spyOn(TextEncoder.prototype, 'encode')
    for (const [body, maxBytes, reason] of [
      ['é'.repeat(5), 10, 'taken'],
      ['é'.repeat(6), 10, 'too_large'],
      ['€'.repeat(4), 12, 'taken'],
      ['€'.repeat(4), 11, 'too_large'],
      ['\u{1F600}'.repeat(3), 12, 'taken'],
      ['\u{1F600}'.repeat(3), 11, 'too_large'],
      ['\ud800', 3, 'taken'],
      ['\ud800', 2, 'too_large'],
      ['\0', 1, 'taken'],
    ] as const) {
      expect(await reasonOf(() => takeRawBody({ body, headers: {} }, { maxBytes })), body).toBe(reason)
    }
    encode.mockClear()
    expect(await reasonOf(() => takeRawBody({ body: 'x'.repeat(300_000), headers: {} }))).toBe('taken')
    expect(await reasonOf(() => takeRawBody({ body: 'x'.repeat(tooLarge), headers: {} }))).toBe('too_large')
    expect(encode).not.toHaveBeenCalled()
  })

  it.each([takeRawBody, readRawBody])('refuses ten megabytes without holding them', async (take) => {
    const announced = tenMegabytes()
    expect(await reasonOf(() => take(post(announced.stream, { 'content-length': String(tooLarge) })))).toBe('too_large')
    expect([announced.made(), announced.canceled()]).toEqual([65_536, true])
    for (const headers of [{}, { 'content-length': '5' }, { 'content-length': 'much' }, { 'content-length': '-1' }]) {
      const silent = tenMegabytes()
      expect(await reasonOf(() => take(post(silent.stream, headers as Record<string, string>)))).toBe('too_large')
      expect([silent.made(), silent.canceled()]).toEqual([limit + 65_536, true])
    }
    const bytes = new Uint8Array(tooLarge)
    expect(await reasonOf(() => take({ body: bytes, headers: {} }))).toBe('too_large')
  })
})

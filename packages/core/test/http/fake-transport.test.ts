import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import { createFakeTransport } from '@kit/core/testing'
import { failureOf, keyed, list, read } from './serve.ts'

describe('createFakeTransport', () => {
  it('gives the answers in order, keeps the last one, and records the calls', async () => {
    const transport = createFakeTransport()
    transport.answer('things.get', { data: 1 }, { data: 2, status: 201, headers: { 'X-A': 'a' }, requestId: 'r' })
    expect(await transport.send(read, { path: { id: 'x' } })).toBe(1)
    expect(await transport.send(read)).toBe(2)
    const info = await transport.send(read, {}, { idempotencyKey: 'k' }).withResponse()
    expect(info).toMatchObject({ data: 2, response: { status: 201 }, requestId: 'r', idempotencyKey: 'k', attempts: 1 })
    expect(info.response.headers.get('x-a')).toBe('a')
    expect(transport.calls.map((call) => call.args.path)).toEqual([{ id: 'x' }, undefined, undefined])
  })

  it('rejects with the error of the answer', async () => {
    const transport = createFakeTransport()
    const error = new Error('no')
    transport.answer('payouts.create', { error })
    expect(await failureOf(transport.send(keyed))).toBe(error)
  })

  it('makes an answer from the call', async () => {
    const transport = createFakeTransport()
    transport.answer('things.list', async (call) => ({ data: call.args.query }))
    expect(await transport.send(list, { query: { a: 1 } })).toEqual({ a: 1 })
  })

  it('says which answer is missing', async () => {
    const error = await failureOf(createFakeTransport().send(list))
    expect(isInvalidArgumentError(error)).toBe(true)
    expect(String(error)).toContain("answer('things.list'")
  })

  it('keeps the reason of an abort, before and during the answer', async () => {
    const transport = createFakeTransport()
    const controller = new AbortController()
    transport.answer('things.list', () => {
      controller.abort('left')
      return { data: 1 }
    })
    expect(await failureOf(transport.send(list, {}, { signal: controller.signal }))).toBe('left')
    expect(await failureOf(transport.send(list, {}, { signal: AbortSignal.abort('gone') }))).toBe('gone')
  })
})

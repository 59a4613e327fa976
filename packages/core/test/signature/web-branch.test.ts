import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Signature from '@kit/core/signature'

/** The door as a runtime without `node:crypto` loads it: every signature is a promise there. */
describe('on a runtime with WebCrypto only', () => {
  let door: typeof Signature

  beforeAll(async () => {
    vi.resetModules()
    vi.doMock('#hmac', () => import('../../src/internal/hmac/web.ts'))
    door = await import('@kit/core/signature')
  })

  afterAll(() => {
    vi.doUnmock('#hmac')
    vi.resetModules()
  })

  const sign = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex')

  it('signs and verifies as elsewhere', async () => {
    const { signHmac, verifyHmac } = door
    expect(await signHmac({ secret: 'b', payload: 'x' })).toBe(sign('b', 'x'))
    const signatures = [sign('b', 'x')]
    expect(await verifyHmac({ secrets: ['a', 'b', 'b'], payload: 'x', signatures })).toEqual({ secretIndex: 1 })
    expect(await verifyHmac({ secrets: ['a', 'c'], payload: 'x', signatures })).toBeUndefined()
  })

  it('checks a header as elsewhere', async () => {
    const { checkSignatureHeader } = door
    const given = { header: `t=1000,v1=${sign('s', '1000.{}')}`, now: () => 1_000_000 }
    expect(await checkSignatureHeader({ ...given, body: '{}', secret: ['r', 's'] })).toEqual({ valid: true, secretIndex: 1, timestamp: 1000 })
    expect(await checkSignatureHeader({ ...given, body: '{ }', secret: 's' })).toEqual({ valid: false, reason: 'no_match' })
  })

  it('makes tokens that fit elsewhere', async () => {
    const { signUrlToken, verifyUrlToken } = door
    const given = { purpose: 'wait', reference: 'w' }
    const token = await signUrlToken({ secret: 's', ...given })
    expect(token).toBe(createHmac('sha256', 's').update('wait\0w').digest('base64url'))
    expect(await verifyUrlToken({ secrets: ['s'], ...given, token })).toEqual({ secretIndex: 0 })
  })
})

import { checkFintocSignature } from '@kit/fintoc/webhooks'
import { describe, expect, it } from 'vitest'
import { headers, readFixture, secret, signature, signedAt } from '../fixtures.ts'

const now = (): number => signedAt * 1000
const body = readFixture('link.credentials_changed')
const header = headers(body)['fintoc-signature']

describe('checkFintocSignature', () => {
  it('accepts what Fintoc signed, as text and as bytes, and names the secret', async () => {
    const valid = { valid: true, secretIndex: 0, timestamp: signedAt }
    expect(await checkFintocSignature({ header, body, secret, now })).toStrictEqual(valid)
    expect(await checkFintocSignature({ header, body: new TextEncoder().encode(body), secret: [secret, 'whsec_old'], now })).toStrictEqual(valid)
    expect(await checkFintocSignature({ header, body, secret: ['whsec_new', secret], now })).toStrictEqual({ ...valid, secretIndex: 1 })
  })

  it.each([
    [{ body: `${body} ` }, { reason: 'no_match' }],
    [{ secret: `${secret} ` }, { reason: 'no_match' }],
    [{ header: `t=${signedAt + 1},v1=${signature(body)}` }, { reason: 'no_match' }],
    [{ header: undefined }, { reason: 'missing_header' }],
    [{ header: null }, { reason: 'missing_header' }],
    [{ header: '' }, { reason: 'missing_header' }],
    [{ header: 'v1=aa' }, { reason: 'malformed_header' }],
    [{ header: `t=${signedAt}` }, { reason: 'malformed_header' }],
    [{ secret: '' }, { reason: 'no_secret' }],
    [{ secret: [] }, { reason: 'no_secret' }],
    [{ secret: [secret, ''] }, { reason: 'no_secret' }],
    [{ secret: undefined as unknown as string }, { reason: 'no_secret' }],
    [{ now: () => (signedAt + 301) * 1000 }, { reason: 'stale', ageSeconds: 301 }],
    [{ now: () => (signedAt - 301) * 1000 }, { reason: 'stale', ageSeconds: -301 }],
    [{ now: () => Number.NaN }, { reason: 'stale', ageSeconds: Number.NaN }],
    [{ toleranceSeconds: Number.NaN }, { reason: 'stale', ageSeconds: 0 }],
    [{ toleranceSeconds: -1 }, { reason: 'stale', ageSeconds: 0 }],
  ])('says what is wrong with %j, and throws nothing', async (change, found) => {
    expect(await checkFintocSignature({ header, body, secret, now, ...change })).toEqual({ valid: false, ...found })
  })

  it('uses Date.now without a clock', async () => {
    expect(await checkFintocSignature({ header, body, secret })).toMatchObject({ valid: false, reason: 'stale' })
    const fresh = headers(body, Math.floor(Date.now() / 1000))['fintoc-signature']
    expect(await checkFintocSignature({ header: fresh, body, secret })).toMatchObject({ valid: true })
  })
})

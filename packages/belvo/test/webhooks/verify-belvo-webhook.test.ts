import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { verifyBelvoWebhook } from '@kit/belvo/webhooks'
import type { VerifyBelvoWebhookOptions } from '@kit/belvo/webhooks'
import { isInvalidArgumentError, isKitError, isWebhookParseError, isWebhookVerificationError } from '@kit/core'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

const authorization = 'Basic a2l0OmJlbHZvLXRlc3Q='
const text = JSON.stringify(createBelvoEventBody('TRANSACTIONS.historical_update'))

type Headers_ = Parameters<typeof verifyBelvoWebhook>[0]['headers']

async function reasonOf(headers: Headers_, options: Partial<VerifyBelvoWebhookOptions> = {}, body: unknown = text): Promise<unknown> {
  try {
    await verifyBelvoWebhook({ headers, body: body as string }, { authorization, ...options })
    return 'taken'
  } catch (error) {
    if (isWebhookVerificationError(error) || isWebhookParseError(error)) return error.reason
    return isInvalidArgumentError(error) ? error.argument : error
  }
}

describe('verifyBelvoWebhook', () => {
  it('takes a Request, and any other form of headers', async () => {
    const event = await verifyBelvoWebhook(await signedBelvoRequest({ event: text, authorization }), { authorization })
    expect(event).toMatchObject({ type: 'TRANSACTIONS.historical_update', verification: { scheme: 'shared-secret', secretIndex: 0 } })
    const forms: readonly Headers_[] = [
      { authorization },
      { Authorization: authorization },
      { AUTHORIZATION: authorization },
      { authorization: [authorization] },
      { authorization: ` ${authorization} ` },
      new Headers({ authorization }),
    ]
    for (const headers of forms) {
      for (const body of [text, new TextEncoder().encode(text)]) {
        expect(await verifyBelvoWebhook({ headers, body }, { authorization })).toStrictEqual(event)
      }
    }
  })

  it('says which of several values matched', async () => {
    const values = ['Bearer new', authorization, 'Bearer old', authorization]
    for (const given of [values, () => values, () => Promise.resolve(values)]) {
      const event = await verifyBelvoWebhook({ headers: { authorization }, body: text }, { authorization: given })
      expect(event.verification).toEqual({ scheme: 'shared-secret', secretIndex: 1 })
    }
    expect((await verifyBelvoWebhook({ headers: { authorization }, body: text }, { authorization: () => authorization })).verification.secretIndex).toBe(0)
  })

  it.each([
    ['missing_header', {}],
    ['missing_header', { authorization: undefined }],
    ['missing_header', { authorization: '' }],
    ['missing_header', { authorization: '  ' }],
    ['no_match', { authorization: 'Basic' }],
    ['no_match', { authorization: 'a2l0OmJlbHZvLXRlc3Q=' }],
    ['no_match', { authorization: 'basic a2l0OmJlbHZvLXRlc3Q=' }],
    ['no_match', { authorization: 'Bearer a2l0OmJlbHZvLXRlc3Q=' }],
    ['no_match', { authorization: `${authorization}x` }],
    ['no_match', { authorization: authorization.slice(0, -1) }],
    ['no_match', { authorization: `${authorization}, ${authorization}` }],
    ['no_match', { authorization: [authorization, authorization] }],
    ['no_match', { authorization: authorization.repeat(2000) }],
  ])('refuses with %s: %j', async (reason, headers) => {
    expect(await reasonOf(headers)).toBe(reason)
    expect(await reasonOf(headers, { authorization: ['Bearer other', authorization] })).toBe(reason)
  })

  it('says what to give, and tells neither value', async () => {
    const error: unknown = await verifyBelvoWebhook({ headers: { authorization: 'Bearer guessed' }, body: text }, { authorization }).catch((thrown: unknown) => thrown)
    expect(String(error)).toContain('exact text typed into the Belvo dashboard, scheme included')
    const everything = `${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`
    for (const secret of ['guessed', 'a2l0', 'link_id']) expect(everything).not.toContain(secret)
  })

  it('reads no body and asks for no value before there is a header', async () => {
    const fetched = vi.fn(() => authorization)
    expect(await reasonOf({}, { authorization: fetched }, { parsed: true })).toBe('missing_header')
    expect(fetched).not.toHaveBeenCalled()
    expect(await reasonOf({ authorization: 'Bearer other' }, { authorization: fetched }, { parsed: true })).toBe('no_match')
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('refuses a body that was parsed or read before, with the fix', async () => {
    for (const body of [{ webhook_type: 'ACCOUNTS' }, null, [], 5]) {
      expect(await reasonOf({ authorization }, {}, body)).toBe('body_not_raw')
    }
    const request = await signedBelvoRequest({ event: text, authorization })
    await request.text()
    const error: unknown = await verifyBelvoWebhook(request, { authorization }).catch((thrown: unknown) => thrown)
    expect(isWebhookVerificationError(error) && error.reason).toBe('body_not_raw')
    expect(String(error)).toContain('clone() made before')
  })

  it('refuses a body that is too large, or no event', async () => {
    expect(await reasonOf({ authorization }, { maxBodyBytes: 20 })).toBe('too_large')
    expect(await reasonOf({ authorization }, {}, '{}')).toBe('not_an_event')
    expect(await reasonOf({ authorization }, {}, 'x')).toBe('not_json')
  })

  it.each([[''], [[]], [['']], [[authorization, '']], [undefined], [null], [5], [[undefined]], [() => ''], [() => []], [() => undefined], [async () => ['']]])(
    'does not run with an empty value: %s',
    async (given) => {
      expect(await reasonOf({ authorization: '' }, { authorization: given as string })).toBe(typeof given === 'function' ? 'missing_header' : 'authorization')
      expect(await reasonOf({ authorization }, { authorization: given as string })).toBe('authorization')
    },
  )

  it.each(['Bearer x\n', ' Bearer x', '\tBearer x', ['Bearer y', 'Bearer x\r\n'], () => 'Bearer x\n'])('names white space that no header carries: %j', async (given) => {
    const error: unknown = await verifyBelvoWebhook({ headers: { authorization }, body: text }, { authorization: given }).catch((thrown: unknown) => thrown)
    expect(isInvalidArgumentError(error) && error.message).toContain('trim it')
    expect(String(error)).not.toContain('Bearer')
  })

  it('refuses an input that is no request', async () => {
    for (const input of [undefined, null, {}, 'text'] as unknown as readonly Request[]) {
      const error: unknown = await verifyBelvoWebhook(input, { authorization }).catch((thrown: unknown) => thrown)
      expect(isInvalidArgumentError(error) && error.argument).toBe('input')
    }
  })

  it('passes on what a function that fetches the values throws', async () => {
    const down = new Error('vault is down')
    expect(await reasonOf({ authorization }, { authorization: () => Promise.reject(down) })).toBe(down)
  })

  it('verifies nothing whose value is not exactly one of those given', async () => {
    const value = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(authorization, 'Bearer x', 'Bearer y'))
    const near = value.chain((one) => fc.constantFrom(one, one.toUpperCase(), `${one} `, one.slice(1), `${one}${one}`, `Bearer ${one}`))
    await fc.assert(
      fc.asyncProperty(near, fc.array(value, { minLength: 1, maxLength: 4 }), fc.nat(3), async (sent, values, pick) => {
        const header = pick === 0 ? (values[0] ?? '') : sent
        const error: unknown = await verifyBelvoWebhook({ headers: { authorization: header }, body: text }, { authorization: values }).then(
          ({ verification }) => {
            expect(verification.secretIndex).toBe(values.indexOf(header.trim()))
          },
          (thrown: unknown) => thrown,
        )
        if (error === undefined) return
        expect(isKitError(error)).toBe(true)
        if (!isInvalidArgumentError(error)) expect(values).not.toContain(header)
      }),
      { numRuns: 3000 },
    )
  })
})

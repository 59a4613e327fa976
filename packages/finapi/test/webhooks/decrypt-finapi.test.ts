import { createCipheriv, pbkdf2Sync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError, isKitError } from '@kit/core'
import type { NotificationMessage } from '@kit/finapi/events'
import { notificationTransactionDetailsSchema } from '@kit/finapi/schemas'
import { decryptFinapiDetails, decryptFinapiText, isFinapiCiphertext, isFinapiDecryptionError, parseFinapiCallback } from '@kit/finapi/webhooks'
import type { FinapiDecryptionOptions } from '@kit/finapi/webhooks'

const dataDecryptionKey = '4b697454737420446563727970746900'
const otherKey = '00112233445566778899aabbccddeeff'
const iv = Buffer.from('00112233445566778899aabbccddeeff', 'hex')
const options = { dataDecryptionKey, iv }

/** Encrypts as finAPI is documented to, with another implementation than the one under test. */
function encrypt(text: string | Buffer, { key = dataDecryptionKey, vector = iv }: { key?: string; vector?: Buffer } = {}): string {
  const cipher = createCipheriv('aes-128-cbc', pbkdf2Sync(key, Buffer.from(key, 'hex'), 1000, 16, 'sha1'), vector)
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64')
}

const fixture = JSON.parse(readFileSync(new URL('../fixtures/notification.new-transactions.encrypted.json', import.meta.url), 'utf8')) as NotificationMessage
const [account] = fixture.newTransactions ?? []

async function refusal(run: () => Promise<unknown>, ...hidden: readonly string[]) {
  const error: unknown = await run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isFinapiDecryptionError(error)) throw new Error(`not a decryption error: ${String(error)}`)
  expect(isInvalidArgumentError(error) && isKitError(error)).toBe(true)
  expect(error.cause).toBeUndefined()
  const printed = `${inspect(error)} ${JSON.stringify(error)} ${String(error)} ${error.stack ?? ''}`
  expect(printed).toContain(error.reason)
  for (const text of [dataDecryptionKey, otherKey, ...hidden]) expect(printed).not.toContain(text)
  return error
}

describe('decryptFinapiText and decryptFinapiDetails', () => {
  it('read what finAPI encrypts', async () => {
    const details = await decryptFinapiDetails(account?.details ?? '', options)
    expect(details).toEqual({
      transactionDetails: [
        {
          id: 9104217,
          finapiBookingDate: '2026-05-04',
          bankBookingDate: '2026-05-04',
          amount: -42.5,
          counterpartName: 'Bäckerei Süß',
          purpose: 'Kit sample 1',
          isAdjustingEntry: false,
        },
      ],
    })
    expect(notificationTransactionDetailsSchema({ strict: true }).parse(details)).toEqual(details)
    expect(await decryptFinapiText(account?.accountName ?? '', options)).toBe('Girokonto')
    expect(await decryptFinapiText(account?.accountIban ?? '', options)).toBe('DE89370400440532013000')
  })

  it('reads a known vector', async () => {
    expect(await decryptFinapiText('/Q/kiYLdFb7YIe7nHHQ8xw==', options)).toBe('Girokonto')
  })

  it('takes the vector as hex, the ciphertext with line breaks, and bytes of a larger buffer', async () => {
    const text = 'a text of more than one block, so that it has line breaks'
    const broken = encrypt(text).replace(/.{20}/g, '$&\r\n')
    expect(await decryptFinapiText(broken, { dataDecryptionKey, iv: iv.toString('hex').toUpperCase() })).toBe(text)
    const larger = new Uint8Array(64)
    larger.set(iv, 7)
    expect(await decryptFinapiText(encrypt(text), { dataDecryptionKey, iv: larger.subarray(7, 23) })).toBe(text)
  })

  it('uses the key as it was issued: its letters are the password, its bytes the salt', async () => {
    const key = 'ABCDEFabcdef0123'
    expect(await decryptFinapiText(encrypt('x', { key }), { dataDecryptionKey: key, iv })).toBe('x')
    expect((await refusal(() => decryptFinapiText(encrypt('x', { key }), { dataDecryptionKey: key.toLowerCase(), iv }), key)).reason).toBe('wrong_key')
  })

  it.each([undefined, null, '', 'xyz', 'abc', 'zz', '0x00', '00112233 ', ['00'], 7])('refuses %j as the key', async (key) => {
    const error = await refusal(() => decryptFinapiText(encrypt('secret text'), { dataDecryptionKey: key as string, iv }))
    expect(error).toMatchObject({ reason: 'bad_key', argument: 'dataDecryptionKey' })
  })

  it.each([null, '', '00', 'zz', `${'00'.repeat(15)}0`, '00'.repeat(17), new Uint8Array(15), new Uint8Array(0), 16, [...iv]])('refuses %j as the vector', async (vector) => {
    const error = await refusal(() => decryptFinapiText(encrypt('secret text'), { dataDecryptionKey, iv: vector as Uint8Array }))
    expect(error).toMatchObject({ reason: 'bad_iv', argument: 'iv' })
  })

  it('says that the vector is not published when it is left out', async () => {
    for (const given of [{ dataDecryptionKey }, {}, undefined]) {
      const error = await refusal(() => decryptFinapiText(encrypt('secret text'), given as FinapiDecryptionOptions))
      expect(error.reason).toBe('bad_iv')
      expect(error.message).toContain('not published')
    }
  })

  it.each([undefined, null, 7, '', 'Girokonto', 'DE89370400440532013000', 'AAAA', 'A===', '*'.repeat(24), encrypt('x').slice(1), `${encrypt('x')}AAAA`])(
    'refuses %j as ciphertext',
    async (text) => {
      const error = await refusal(() => decryptFinapiText(text as string, options), 'Girokonto', 'DE893704')
      expect(error).toMatchObject({ reason: 'not_ciphertext', argument: 'ciphertext' })
    },
  )

  it('tells a wrong key', async () => {
    const ciphertext = encrypt('secret text')
    const error = await refusal(() => decryptFinapiText(ciphertext, { dataDecryptionKey: otherKey, iv }), ciphertext, 'secret text')
    expect(error).toMatchObject({ reason: 'wrong_key', argument: 'dataDecryptionKey' })
  })

  it('tells what a wrong vector spoiled', async () => {
    const ciphertext = encrypt(JSON.stringify({ transactionDetails: [] }))
    const high = { dataDecryptionKey, iv: Uint8Array.from(iv, (byte) => byte ^ 0x80) }
    const low = { dataDecryptionKey, iv: Uint8Array.from(iv, (byte) => byte ^ 0x01) }
    expect(await refusal(() => decryptFinapiDetails(ciphertext, high), ciphertext)).toMatchObject({ reason: 'not_text', argument: 'iv' })
    expect(await refusal(() => decryptFinapiDetails(ciphertext, low), ciphertext, 'transactionDetails')).toMatchObject({ reason: 'not_json', argument: 'iv' })
  })

  it.each(['', 'secret text', '7', 'null', '[1]', '"text"', '{"secret text"'])('tells of details that are no JSON object: %j', async (text) => {
    expect((await refusal(() => decryptFinapiDetails(encrypt(text), options), 'secret text')).reason).toBe('not_json')
  })

  it('gives back whatever was encrypted, under any key and vector', async () => {
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        async (text, key, vector) => {
          const ciphertext = encrypt(text, { key: hex(key), vector: Buffer.from(vector) })
          expect(await decryptFinapiText(ciphertext, { dataDecryptionKey: hex(key), iv: vector })).toBe(text)
          expect(isFinapiCiphertext(ciphertext)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('gives details back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (details) => {
        const text = JSON.stringify(details)
        expect(await decryptFinapiDetails(encrypt(text), options)).toEqual(JSON.parse(text))
      }),
      { numRuns: 100 },
    )
  })

  it('gives a text or a typed error for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.base64String(), fc.string(), fc.uint8Array({ minLength: 16, maxLength: 64 }).map((bytes) => Buffer.from(bytes).toString('base64'))), async (text) => {
        const outcome: unknown = await decryptFinapiDetails(text, options).catch((error: unknown) => error)
        expect(isFinapiDecryptionError(outcome) || typeof outcome === 'object').toBe(true)
        if (outcome instanceof Error) expect(isFinapiDecryptionError(outcome)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('isFinapiCiphertext', () => {
  it.each(['Girokonto', 'DE89370400440532013000', 'ES9121000418450200051332', '0532013000', '', 'AAAA', null, undefined, 7, {}, 'x'.repeat(24), 'x'.repeat(32), `${'*'.repeat(22)}==`])(
    'is false for %j',
    (value) => {
      expect(isFinapiCiphertext(value)).toBe(false)
    },
  )

  it('reads only the ends of a long text', () => {
    const long = Buffer.alloc(1_600_000, 7).toString('base64')
    expect(isFinapiCiphertext(long)).toBe(true)
    expect(isFinapiCiphertext(`${long.slice(0, -4)}*===`)).toBe(false)
    expect(isFinapiCiphertext(`*${long.slice(1)}`)).toBe(false)
  })
})

describe('a notification with encrypted texts', () => {
  it('says where they are', async () => {
    const event = await parseFinapiCallback(JSON.stringify(fixture))
    if (event.type !== 'notification.NEW_TRANSACTIONS') throw new Error('type')
    expect(event.encryptedFields).toEqual([
      'newTransactions[0].accountName',
      'newTransactions[0].accountNumber',
      'newTransactions[0].accountIban',
      'newTransactions[0].bankConnectionName',
      'newTransactions[0].details',
    ])
    expect(event.data).toEqual(fixture)
  })

  it('looks into the lists of the other events as well, whose names are not documented', async () => {
    const details = encrypt('{}')
    const body = { notificationRuleId: 1, triggerEvent: 'LOW_ACCOUNT_BALANCE', callbackHandle: details, anything: [null, 7, ['x'], { details, more: 'plain' }], other: { details } }
    expect(await parseFinapiCallback(JSON.stringify(body))).toMatchObject({ encryptedFields: ['anything[3].details'] })
  })

  it('says nothing where all is plain', async () => {
    const plain = readFileSync(new URL('../fixtures/notification.new-transactions.json', import.meta.url))
    expect(await parseFinapiCallback(plain)).not.toHaveProperty('encryptedFields')
  })
})

import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { verifyFintocWebhook } from '@kit/fintoc/webhooks'

export const secret = 'whsec_benchmark_7f3c1d9a5b2e4860'
export const timestamp: number = Math.floor(Date.now() / 1000)

/** One webhook that is checked and parsed; `body` is the text or its bytes. */
export interface Delivery {
  readonly text: string
  readonly body: string | Buffer
  /** `t=…,v1=…`, what Fintoc and Stripe send. */
  readonly signature: string
}

/** Makes the one call that is measured, for each delivery of a round. */
export type MakeVerify = (deliveries: readonly Delivery[]) => Promise<(delivery: Delivery, index: number) => unknown>

/** What everybody has to do besides the signature: take the header apart and look at the clock. */
function read(header: string): { time: string; mac: string } {
  let time = ''
  let mac = ''
  for (const pair of header.split(',')) {
    const [name, value = ''] = pair.split('=')
    if (name === 't') time = value
    else if (name === 'v1') mac = value
  }
  if (Math.abs(Date.now() / 1000 - Number(time)) > 300) throw new Error('stale')
  return { time, mac }
}

function pads(): { inner: Buffer; outer: Buffer } {
  const inner = Buffer.alloc(64, 0x36)
  const outer = Buffer.alloc(96, 0x5c)
  Buffer.from(secret).forEach((byte, index) => {
    inner[index]! ^= byte
    outer[index]! ^= byte
  })
  return { inner, outer }
}

/** Every subject by name, each importing its library only when it is the one that is measured. The first is one. */
export const verifiers: Readonly<Record<string, MakeVerify>> = {
  'by hand: createHmac, timingSafeEqual, JSON.parse': async () => ({ body, signature }) => {
    const { time, mac } = read(signature)
    const expected = createHmac('sha256', secret).update(`${time}.`).update(body).digest()
    const given = Buffer.from(mac, 'hex')
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Error('no match')
    return JSON.parse(body as string) as unknown
  },

  'limit: two one-shot digests, JSON.parse': async () => {
    const { inner, outer } = pads()
    const scratch = Buffer.alloc(1_048_576)
    scratch.set(inner)
    return ({ body, signature }) => {
      const { time, mac } = read(signature)
      let end = 64 + scratch.write(`${time}.`, 64)
      if (typeof body === 'string') end += scratch.write(body, end)
      else end += body.copy(scratch, end)
      outer.write(hash('sha256', scratch.subarray(0, end), 'binary'), 64, 'latin1')
      const expected = hash('sha256', outer, 'hex')
      let difference = mac.length ^ expected.length
      for (let index = 0; index < 64; index++) difference |= mac.charCodeAt(index) ^ expected.charCodeAt(index)
      if (difference !== 0) throw new Error('no match')
      return JSON.parse(typeof body === 'string' ? body : body.toString()) as unknown
    }
  },

  'no check at all: JSON.parse': async () => ({ body }) => JSON.parse(body as string) as unknown,

  'kit: verifyFintocWebhook': async (deliveries) => {
    const options = { secret }
    const requests = deliveries.map(({ body, signature }) => ({
      body,
      headers: { host: 'shop.example', accept: '*/*', 'content-type': 'application/json', 'fintoc-signature': signature, 'user-agent': 'Fintoc' },
    }))
    return (_, index) => verifyFintocWebhook(requests[index]!, options)
  },

  'fintoc: verifyHeader, JSON.parse': async () => {
    const { WebhookSignature } = await import('fintoc')
    return ({ body, signature }) => {
      WebhookSignature.verifyHeader(body, signature, secret)
      return JSON.parse(body as string) as unknown
    }
  },

  'stripe: constructEvent': async () => {
    const { Stripe } = await import('stripe')
    const { webhooks } = new Stripe('sk_test_benchmark')
    return ({ body, signature }) => webhooks.constructEvent(body, signature, secret)
  },

  '@octokit/webhooks-methods: verify, JSON.parse': async (deliveries) => {
    const { sign, verify } = await import('@octokit/webhooks-methods')
    const signatures = await Promise.all(deliveries.map(({ text }) => sign(secret, text)))
    return async ({ body }, index) => {
      const text = typeof body === 'string' ? body : body.toString()
      if (!(await verify(secret, text, signatures[index]!))) throw new Error('no match')
      return JSON.parse(text) as unknown
    }
  },

  'standardwebhooks: verify': async (deliveries) => {
    const { Webhook } = await import('standardwebhooks')
    return standard(new Webhook(secret, { format: 'raw' }), deliveries)
  },

  'svix: verify': async (deliveries) => {
    const { Webhook } = await import('svix')
    return standard(new Webhook(secret, { format: 'raw' }), deliveries)
  },
}

interface StandardWebhook {
  sign(id: string, time: Date, payload: string): string
  verify(payload: string | Buffer, headers: Record<string, string>): unknown
}

function standard(webhook: StandardWebhook, deliveries: readonly Delivery[]): (delivery: Delivery, index: number) => unknown {
  const headers = deliveries.map(({ text }) => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': webhook.sign('msg_1', new Date(timestamp * 1000), text),
  }))
  return ({ body }, index) => webhook.verify(body, headers[index]!)
}

/** The same over WebCrypto, as in browsers and workers; ours runs with the branch of `#hmac` that is used there. */
export const webVerifiers: Readonly<Record<string, MakeVerify>> = {
  'limit: subtle.sign with a kept key, JSON.parse': async () => {
    const encoder = new TextEncoder()
    const decoder = new TextDecoder()
    const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
    const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    return async ({ body, signature }) => {
      const { time, mac } = read(signature)
      let data: Uint8Array<ArrayBuffer>
      if (typeof body === 'string') {
        data = encoder.encode(`${time}.${body}`)
      } else {
        const prefix = encoder.encode(`${time}.`)
        data = new Uint8Array(prefix.length + body.length)
        data.set(prefix)
        data.set(body, prefix.length)
      }
      let expected = ''
      for (const byte of new Uint8Array(await crypto.subtle.sign('HMAC', key, data))) expected += hex[byte]!
      let difference = mac.length ^ expected.length
      for (let index = 0; index < 64; index++) difference |= mac.charCodeAt(index) ^ expected.charCodeAt(index)
      if (difference !== 0) throw new Error('no match')
      return JSON.parse(typeof body === 'string' ? body : decoder.decode(body)) as unknown
    }
  },

  'kit over WebCrypto: verifyFintocWebhook': verifiers['kit: verifyFintocWebhook']!,

  'stripe: constructEventAsync, SubtleCrypto': async () => {
    const { Stripe } = await import('stripe')
    const { webhooks } = new Stripe('sk_test_benchmark')
    const provider = Stripe.createSubtleCryptoProvider()
    return ({ body, signature }) => webhooks.constructEventAsync(body, signature, secret, 300, provider)
  },
}

import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { verifyFintocWebhook } from '@kit/fintoc/webhooks'
import { WebhookSignature } from 'fintoc'
import { Webhook } from 'standardwebhooks'
import { Stripe } from 'stripe'
import { compare } from './compare.ts'

const secret = 'whsec_benchmark'
const body = JSON.stringify({
  id: 'evt_benchmark',
  object: 'event',
  type: 'account.refresh_intent.succeeded',
  mode: 'test',
  created_at: '2026-03-22T21:04:05.000Z',
  data: { object: 'refresh_intent', refreshed_object_id: 'acc_benchmark', new_movements: 5, status: 'succeeded', filler: 'x'.repeat(1_800) },
})

/** Two one-shot digests over pads made once: the least work an HMAC can be. */
function limitOf(payload: string): () => unknown {
  const key = Buffer.alloc(64)
  key.write(secret)
  const inner = Buffer.from(key.map((byte) => byte ^ 0x36))
  const outer = Buffer.from(key.map((byte) => byte ^ 0x5c))
  const bytes = Buffer.from(payload)
  const hmac = (): Buffer => hash('sha256', Buffer.concat([outer, hash('sha256', Buffer.concat([inner, bytes]), 'buffer')]), 'buffer')
  const signature = hmac()
  return () => {
    if (!timingSafeEqual(hmac(), signature)) throw new Error('no match')
    return JSON.parse(body) as unknown
  }
}

/** Verifying and parsing one webhook of about two kilobytes. */
export async function benchVerify(): Promise<void> {
  const timestamp = Math.floor(Date.now() / 1000)
  const payload = `${timestamp}.${body}`
  const header = `t=${timestamp},v1=${createHmac('sha256', secret).update(payload).digest('hex')}`
  const headers = { 'fintoc-signature': header }
  const stripe = new Stripe('sk_test_benchmark')
  const standard = new Webhook(Buffer.from(secret).toString('base64'))
  const standardHeaders = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': standard.sign('msg_1', new Date(timestamp * 1000), body),
  }
  await compare('verify + parse a 2 kB webhook', [
    { name: 'limit: two digests and JSON.parse', run: limitOf(payload) },
    { name: 'kit: verifyFintocWebhook', run: () => verifyFintocWebhook({ body, headers }, { secret }) },
    {
      name: 'fintoc: verifyHeader and JSON.parse',
      run: () => {
        WebhookSignature.verifyHeader(body, header, secret)
        return JSON.parse(body) as unknown
      },
    },
    { name: 'stripe: constructEvent', run: () => stripe.webhooks.constructEvent(body, header, secret) },
    { name: 'standardwebhooks: verify', run: () => standard.verify(body, standardHeaders) },
  ])
}

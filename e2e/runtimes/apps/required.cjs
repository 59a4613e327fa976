// The CommonJS builds: prints the verdicts on a signed and on a changed body.
const { isWebhookVerificationError } = require('@kit/core')
const { isFintocEvent } = require('@kit/fintoc/events')
const { signedFintocRequest } = require('@kit/fintoc/testing')
const { verifyFintocWebhook } = require('@kit/fintoc/webhooks')

async function main() {
  const event = { id: 'evt_1', object: 'event', type: 'link.credentials_changed', mode: 'test', created_at: '2026-05-04T12:30:00.000Z', data: { id: 'link_1' } }
  const request = await signedFintocRequest({ event, secret: 'whsec_1' })
  const { headers } = request
  const body = await request.text()
  const verified = await verifyFintocWebhook({ headers, body }, { secret: 'whsec_1' })
  const refused = await verifyFintocWebhook({ headers, body: `${body} ` }, { secret: 'whsec_1' }).catch((error) => error)
  console.log(JSON.stringify([verified.type, isFintocEvent(verified), isWebhookVerificationError(refused), refused.reason]))
}
void main()

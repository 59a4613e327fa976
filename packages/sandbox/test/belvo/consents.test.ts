import { describe, expect, it } from 'vitest'
import { results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, Json } from '../support/belvo.ts'
import { accept, authorization, startWebhookReceiver } from './webhook-receiver.ts'
import type { WebhookReceiver } from './webhook-receiver.ts'

const startAt = new Date('2026-03-20T15:00:00Z')
const document = '76109277673'

interface Started extends BelvoHarness {
  readonly receiver: WebhookReceiver
  readonly link: string
  readonly id: string
  consents(): Promise<readonly Json[]>
}

/** A recurrent link with a consent of 92 days. */
async function start(): Promise<Started> {
  const receiver = await startWebhookReceiver()
  const harness = await startBelvo({ webhooks: [{ url: receiver.url, authorization }] }, { startAt })
  const { call, sandbox } = harness
  const { id: link } = sandbox.belvo.connect({ username: 'somebody', fetchResources: ['OWNERS'] })
  const id = sandbox.belvo.consents.at(-1)?.id ?? ''
  await sandbox.belvo.consent(id).renew(92)
  await sandbox.advance('1m')
  receiver.clear()
  return { ...harness, receiver, link, id, consents: async () => results(await call('GET', `/api/consents/?user_document=${document}`)) }
}

function told({ received }: WebhookReceiver): readonly unknown[] {
  return received.filter(({ body }) => body['webhook_type'] === 'CONSENT').map(({ body }) => body['webhook_code'])
}

describe('a consent', () => {
  it('is there for every link of Open Finance, and for no other', async () => {
    const { call, consents, link, id, sandbox } = await start()
    sandbox.belvo.connect({ institution: 'erebor_mx_retail' })
    const found = await consents()
    expect(found.map(({ link_id: of }) => of)).toEqual([link, sandbox.belvo.links[0]?.id])
    expect(found[0]).toMatchObject({ id, status: 'AUTHORISED', document_number: document, consent_duration: 92, undefined_consent_expiration: false })
    expect(found[1]).toMatchObject({ consent_duration: null, undefined_consent_expiration: true })
    expect(results(await call('GET', '/api/consents/?user_document=52998224725'))).toEqual([])
    expect((await call('GET', '/api/consents/')).status).toBe(400)
    expect((await call('GET', `/api/consents/${link}/`)).code).toBe('not_found')
  })

  it('says a week before that it ends, then ends, and its link with it, until it is renewed', async () => {
    const { call, consents, id, link, receiver, sandbox } = await start()
    await sandbox.advance('84d')
    expect(told(receiver)).toEqual([])
    await sandbox.advance('3d')
    expect(told(receiver)).toEqual(['openfinance_consent_about_to_expire'])
    const [warned] = receiver.received.filter(({ body }) => body['webhook_type'] === 'CONSENT')
    expect(warned?.body).toMatchObject({ link_id: link, data: { consent_id: id, action: 'renew', consent_due_date: '2026-06-20T15:00:00.000Z' } })
    await sandbox.advance('6d')
    expect(told(receiver)).toEqual(['openfinance_consent_about_to_expire', 'openfinance_consent_expired'])
    expect((await consents())[0]?.['status']).toBe('EXPIRED')
    expect((await call('POST', '/api/owners/', { json: { link } })).code).toBe('invalid_link')
    await sandbox.belvo.consent(id).renew()
    expect(told(receiver).at(-1)).toBe('openfinance_consent_expiration_changed')
    expect((await consents())[0]).toMatchObject({ status: 'AUTHORISED', undefined_consent_expiration: true })
    expect((await call('POST', '/api/owners/', { json: { link } })).status).toBe(201)
    for (const each of receiver.received) expect(await accept(each)).toMatchObject({ known: true })
  })

  it('is revoked by the person, or with its link', async () => {
    const { call, consents, id, link, sandbox } = await start()
    sandbox.belvo.consent(id).revoke()
    expect((await consents())[0]?.['status']).toBe('REJECTED')
    expect((await call('POST', `/api/links/${link}/refresh/`, { json: {} })).code).toBe('invalid_link')
    expect(() => sandbox.belvo.consent(id).revoke()).toThrow('is REJECTED')
    await expect(sandbox.belvo.consent('nobody').renew()).rejects.toThrow('no such consent')
    await call('DELETE', `/api/links/${String(sandbox.belvo.links[0]?.id)}/`)
    expect((await consents()).map(({ status }) => status)).toEqual(['REJECTED', 'REJECTED'])
    await sandbox.advance('100d')
    expect((await consents()).map(({ status }) => status)).toEqual(['REJECTED', 'REJECTED'])
  })

  it('loses resources, for now or for good', async () => {
    const { id, receiver, sandbox } = await start()
    await sandbox.belvo.consent(id).loseResources()
    await sandbox.belvo.consent(id).loseResources({ forGood: true })
    expect(told(receiver)).toEqual(['openfinance_consent_with_temporarily_unavailable_resources', 'openfinance_consent_with_unrecoverable_resources'])
    for (const each of receiver.received) expect(await accept(each)).toMatchObject({ known: true, topic: expect.any(String) })
  })
})

import { describe, expect, it } from 'vitest'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import { createFakeClock } from '@kit/core/testing'
import { createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import { belvoAsyncRequest, belvoCharge, belvoLinkData } from '@kit/belvo'
import { createBelvoEventBody, signedBelvoRequest } from '@kit/belvo/testing'
import { createBelvoWebhookHandler, parseBelvoWebhook } from '@kit/belvo/webhooks'
import { subjects } from './tables.ts'

const authorization = 'Bearer test'
const LINK = '16f68516-bcbc-4cf7-b815-c500d4204e28'
const OTHER_LINK = '0d3ffb69-f83b-456e-ad8e-208d0998d71d'
const REQUEST = '4363b08b-51eb-4350-9c74-5df5ac92a7f6'

/** A waiter with all definitions, whose looks show a task that goes on, behind a webhook endpoint. */
function openScene() {
  const clock = createFakeClock()
  const looks: string[] = []
  const payments = subjects.map(({ define, rows }) => {
    const running = rows.find(({ ending }) => ending === 'goes on')?.body
    return define(async (id) => (looks.push(id), { ...running, id }))
  })
  const links = { links: { detail: async (id: string) => (looks.push(id), { id, status: 'valid' }) }, transactions: { list: async () => ({ items: [] }) } } as never
  const waiter = createTaskWaiter({ tasks: [...payments, belvoLinkData(links), belvoAsyncRequest(links)], clock })
  const handler = createBelvoWebhookHandler({ authorization, waiter, otherwise: () => {} })
  return {
    clock,
    looks,
    waiter,
    /** Waits in the background, and is over when the test ends. */
    wait(task: string, id: string) {
      const handle = createTaskHandle({ task, account: 'a', id, createdAt: new Date(clock.now()) })
      waiter.resume(handle).result({ timeoutMs: 3_600_000 }).catch(() => {})
    },
    async send(event: object) {
      looks.length = 0
      const response = await handler(await signedBelvoRequest({ event, authorization }))
      expect(response.status).toBe(200)
      await clock.settle()
      return looks
    },
  }
}

const work = (link: string, requestId?: string) => belvoAsyncRequest({} as never).idOf({ link, lists: ['transactions'], startedAt: new Date(0), requestId })

describe.each(subjects)('$name', ({ name, id, events }) => {
  it.each(events)('is woken by %s, and no other wait is', async (type) => {
    const { waiter, wait, send } = openScene()
    wait(name, id)
    wait(name, crypto.randomUUID())
    for (const other of subjects) if (other.name !== name) wait(other.name, other.id)
    // The same id in another place is another object.
    for (const other of subjects) if (other.name !== name) wait(other.name, id)
    wait('belvo.linkData', id)
    wait('belvo.asyncRequest', work(id))
    expect(await send(createBelvoEventBody(type, { object_id: id }))).toEqual([id])
    expect(await send(createBelvoEventBody(type, { object_id: crypto.randomUUID() }))).toEqual([])
    await waiter.close()
  })

  it.each(events)('has hinted before it was waited for, by %s', async (type) => {
    const { clock, looks, waiter, wait, send } = openScene()
    await send(createBelvoEventBody(type, { object_id: id }))
    wait(name, id)
    await clock.settle()
    expect(looks).toEqual([id])
    await waiter.close()
  })

  it('is woken by a code that nobody knows yet, and by a UUID in capitals', async () => {
    const { waiter, wait, send } = openScene()
    wait(name, id)
    const [webhook_type] = (events[0] ?? '').split('.')
    expect(await send({ webhook_id: 'w', webhook_type, webhook_code: 'BRAND_NEW', object_id: id.toUpperCase() })).toEqual([id])
    await waiter.close()
  })
})

describe('a payment authorization', () => {
  it('is woken by the type as one page of Belvo writes it', async () => {
    const { waiter, wait, send } = openScene()
    const { id, name } = subjects.find((subject) => subject.name === 'belvo.paymentAuthorization')!
    wait(name, id)
    expect(await send({ webhook_type: 'PAYMENT_AUTHORIZATION', webhook_code: 'STATUS_UPDATE', object_id: id })).toEqual([id])
    await waiter.close()
  })
})

describe('the data of a link', () => {
  it.each([
    'ACCOUNTS.historical_update',
    'TRANSACTIONS.historical_update',
    'INVOICES.initial_inflow_update',
    'TAX_RETURNS.historical_update',
    'LINK.invalid_credentials',
    'LINK.token_required',
    'CONSENT.consent_expired',
  ] as const)('are looked for on %s of the link, and of no other', async (type) => {
    const { waiter, wait, send } = openScene()
    wait('belvo.linkData', LINK)
    wait('belvo.linkData', OTHER_LINK)
    wait('belvo.charge', LINK)
    expect(await send(createBelvoEventBody(type, { link_id: LINK }))).toEqual([LINK])
    await waiter.close()
  })

  it('are not looked for on the payments event that shares its type', async () => {
    const { waiter, wait, send } = openScene()
    wait('belvo.linkData', LINK)
    expect(await send(createBelvoEventBody('TRANSACTIONS.OBJECT_CREATED', { object_id: LINK }))).toEqual([])
    await waiter.close()
  })
})

describe('an asynchronous request', () => {
  it('is looked for on the webhook with its id, however it is written, and on no other', async () => {
    const { waiter, wait, send } = openScene()
    wait('belvo.asyncRequest', work(LINK, REQUEST.replaceAll('-', '')))
    wait('belvo.asyncRequest', work(OTHER_LINK, crypto.randomUUID()))
    const event = createBelvoEventBody('TRANSACTIONS.new_transactions_available', { process_type: 'async_post', link_id: LINK, request_id: REQUEST })
    expect(await send({ ...event, request_id: crypto.randomUUID() })).toEqual([])
    expect(await send(event)).toEqual([LINK])
    await waiter.close()
  })

  it('without an id is looked for on the webhooks of its link that may be of one', async () => {
    const event = createBelvoEventBody('TRANSACTIONS.new_transactions_available', { process_type: 'async_post', link_id: LINK })
    for (const [changes, woken] of [
      [{}, [LINK]],
      [{ process_type: undefined }, [LINK]],
      [{ process_type: 'recurrent_update' }, []],
      [{ link_id: OTHER_LINK }, []],
      [{ link_id: undefined }, []],
    ] as const) {
      const { waiter, wait, send } = openScene()
      wait('belvo.asyncRequest', work(LINK))
      expect(await send({ ...event, ...changes })).toEqual(woken)
      await waiter.close()
    }
  })
})

describe('hintKeysOf', () => {
  const definitions = [belvoCharge({} as never), belvoLinkData({} as never), belvoAsyncRequest({} as never)]
  const keysOf = (event: Verified<AnyKitEvent>) => definitions.map(({ hintKeysOf }) => ((hintKeysOf?.(event) ?? []) as readonly string[]).length)

  it('takes nothing from other providers, and nothing that is no id', async () => {
    const body = { webhook_type: 'CHARGES', webhook_code: 'STATUS_UPDATE', object_id: LINK, link_id: LINK, request_id: REQUEST }
    const event = { ...(await parseBelvoWebhook(JSON.stringify(body))), verification: { scheme: 'shared-secret' } } as Verified<AnyKitEvent>
    expect(keysOf(event)).toEqual([1, 1, 2])
    expect(keysOf({ ...event, provider: 'fintoc' })).toEqual([0, 0, 0])
    for (const data of [null, undefined, LINK, [], {}]) expect(keysOf({ ...event, data })).toEqual([0, 0, 0])
    for (const id of [7, '', null, {}, 'x'.repeat(256)]) expect(keysOf({ ...event, data: { ...body, object_id: id, link_id: id, request_id: id } })).toEqual([0, 0, 0])
  })
})

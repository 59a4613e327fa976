import { describe, expect, it } from 'vitest'
import { isVerifiedEvent } from '@kit/core/events'
import type { AnyKitEvent, Verified } from '@kit/core/events'
import { createFakeClock } from '@kit/core/testing'
import { createTaskHandle, createTaskWaiter } from '@kit/core/waiter'
import { fintocRefreshIntent, fintocTransfer } from '@kit/fintoc'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { createFintocWebhookHandler, parseFintocWebhook } from '@kit/fintoc/webhooks'
import { subjects } from './tables.ts'
import type { Subject } from './tables.ts'

const secret = 'whsec_test'

/** A waiter with all definitions, whose looks show a task that goes on, behind a webhook endpoint. */
function openScene() {
  const clock = createFakeClock()
  const looks: string[] = []
  const tasks = subjects
    .filter(({ name }) => !name.includes('('))
    .map(({ define, rows }) => {
      const running = rows.find(({ ending }) => ending === 'goes on')?.body
      return define(async (id) => (looks.push(id), { ...running, id }))
    })
  const waiter = createTaskWaiter({ tasks, clock })
  const handler = createFintocWebhookHandler({ secret, waiter, otherwise: () => {} })
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
      const response = await handler(await signedFintocRequest({ event, secret }))
      expect(response.status).toBe(200)
      await clock.settle()
      return looks
    },
  }
}

const nameOf = ({ name }: Subject) => name.split(' ')[0] ?? ''

describe.each(subjects)('$name', (subject) => {
  const { id, taskId = id, events } = subject

  it.each(events)('is woken by %s, and no other wait is', async (type) => {
    const { waiter, wait, send } = openScene()
    wait(nameOf(subject), taskId)
    wait(nameOf(subject), taskId.replaceAll('_', '_other_'))
    for (const other of subjects) if (nameOf(other) !== nameOf(subject)) wait(nameOf(other), other.id)
    expect(await send(createFintocEventBody(type, { data: { id } as object }))).toEqual([id])
    expect(await send(createFintocEventBody(type, { data: { id: 'nobody_waits' } as object }))).toEqual([])
    await waiter.close()
  })

  it.each(events)('has hinted before it was waited for, by %s', async (type) => {
    const { clock, looks, waiter, wait, send } = openScene()
    await send(createFintocEventBody(type, { data: { id } as object }))
    wait(nameOf(subject), taskId)
    await clock.settle()
    expect(looks).toEqual([id])
    await waiter.close()
  })

  it('is woken by a type that nobody knows yet', async () => {
    const { data } = createFintocEventBody(events[0] ?? 'link.created')
    const kind = String((data as { object?: string }).object)
    for (const [event, woken] of [
      [{ type: 'brand.new', data: { ...data, id } }, [id]],
      // Cut down, the kind stands in the type alone.
      [{ type: `${kind}.brand_new`, data: { id } }, [id]],
      [{ type: 'brand.new', data: { id } }, []],
    ] as const) {
      const { waiter, wait, send } = openScene()
      wait(nameOf(subject), taskId)
      expect(await send({ id: 'evt_1', ...event })).toEqual(woken)
      await waiter.close()
    }
  })
})

describe('a refresh', () => {
  const cutDown = (object: string) => ({
    type: 'account.refresh_intent.succeeded',
    data: { object: 'refresh_intent', refreshed_object: 'account', refreshed_object_id: object, status: 'succeeded' },
  })

  it('is woken by an event without its id that names what is refreshed', async () => {
    const { waiter, wait, send } = openScene()
    wait('fintoc.refreshIntent', 'ri_1@acc_1')
    wait('fintoc.refreshIntent', 'ri_2@acc_2')
    wait('fintoc.refreshIntent', 'ri_3')
    expect(await send(cutDown('acc_1'))).toEqual(['ri_1'])
    expect(await send(cutDown('acc_9'))).toEqual([])
    await waiter.close()
  })

  it('is not woken by an older refresh of the same account, which names itself', async () => {
    const { waiter, wait, send } = openScene()
    wait('fintoc.refreshIntent', 'ri_2@acc_1')
    const { data, ...event } = cutDown('acc_1')
    expect(await send({ ...event, data: { ...data, id: 'ri_1' } })).toEqual([])
    expect(await send({ ...event, data: { ...data, id: 'ri_2' } })).toEqual(['ri_2'])
    await waiter.close()
  })

  it('keeps the whole id of an intent that was created without an object', () => {
    const { idOf, hintKeys } = fintocRefreshIntent(() => {
      throw new Error('not called')
    })
    expect(idOf({ id: 'ri_1', refreshed_object_id: '' } as Parameters<typeof idOf>[0])).toBe('ri_1')
    expect(hintKeys?.('ri_1', 'a')).toEqual(['fintoc:ri_1'])
    expect(hintKeys?.('ri_1@link_1', 'a')).toEqual(['fintoc:ri_1', 'fintoc:link_1'])
  })
})

describe('hintKeysOf', () => {
  const { hintKeysOf } = fintocTransfer(() => {
    throw new Error('not called')
  })
  const verified = (event: AnyKitEvent) => ({ ...event, verification: { scheme: 'hmac' } }) as Verified<AnyKitEvent>

  it('takes nothing from other providers, and nothing that is no id', async () => {
    const event = await parseFintocWebhook(JSON.stringify(createFintocEventBody('transfer.outbound.succeeded')))
    expect(isVerifiedEvent(event)).toBe(false)
    const good = verified(event)
    expect(hintKeysOf?.(good)).toHaveLength(1)
    expect(hintKeysOf?.({ ...good, provider: 'belvo' })).toEqual([])
    for (const data of [null, undefined, 'tr_1', [], {}, { id: 7 }, { id: '' }, { id: null }, { id: 'x'.repeat(256) }]) {
      expect(hintKeysOf?.({ ...good, data })).toEqual([])
    }
  })
})

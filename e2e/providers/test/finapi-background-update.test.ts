import { afterEach, describe, expect, it } from 'vitest'
import type { AnyKitEvent } from '@kit/core/events'
import { createFinapiCallbackHandler, finapiCallbackUrl } from '@kit/finapi/webhooks'
import { CALLBACK_SECRET, openFinapiScene, until } from '../src/finapi-scene.ts'
import type { FinapiScene, FinapiSceneOptions } from '../src/finapi-scene.ts'

const opened: FinapiScene[] = []
afterEach(async () => {
  for (const scene of opened.splice(0)) await scene.close()
})

async function open(options?: FinapiSceneOptions): Promise<FinapiScene & { bankConnectionId: number }> {
  const scene = await openFinapiScene(options)
  opened.push(scene)
  const form = await scene.user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' } })
  await scene.sandbox.finapi.forms.complete(form.id)
  const { payload } = await scene.user.webForms.get(form.id)
  await scene.sandbox.clock.advance(10_000)
  return { ...scene, bankConnectionId: payload.bankConnectionId ?? 0 }
}

/** Starts an update; both callbacks go to the same URL. */
function startUpdate({ waiter, user, userId }: FinapiScene, bankConnectionId: number) {
  return waiter.start('finapi.backgroundUpdate', { account: userId }, ({ callbackUrl }) =>
    user.tasks.createBackgroundUpdate({
      bankConnectionId,
      importNewAccountsMode: 'SKIP',
      callbacks: { finalised: callbackUrl, webFormRequired: callbackUrl },
    }),
  )
}

const quick = { firstDelayMs: 50, firstDelayWithCallbackMs: 50, maxDelayMs: 200, maxDelayWithCallbackMs: 200 }

describe('a background update', () => {
  it('ends on its callback when nobody is needed', async () => {
    const scene = await open()
    scene.sandbox.finapi.tasks.scenario({ next: 'completes', afterMs: 2_000 })
    const wait = await startUpdate(scene, scene.bankConnectionId)
    const result = wait.result({ timeoutMs: 15_000 })
    await scene.sandbox.clock.advance(2_000)
    expect(await result).toMatchObject({ ok: true, status: 'COMPLETED', value: { bankConnectionId: scene.bankConnectionId }, hints: 1, polls: 1 })
  })

  it('ends with the error of the task', async () => {
    const scene = await open()
    scene.sandbox.finapi.tasks.scenario({ next: 'fails', errorCode: 'INVALID_TOKEN' })
    const wait = await startUpdate(scene, scene.bankConnectionId)
    const result = wait.result({ timeoutMs: 15_000 })
    await scene.sandbox.clock.advance(2_000)
    expect(await result).toMatchObject({ ok: false, phase: 'failed', error: { code: 'INVALID_TOKEN' } })
  })

  it.each(['live', 'stale'] as const)('goes on after WEB_FORM_REQUIRED to the end of the form, with callbacks; the task shows the form %s', async (embeddedStatus) => {
    const scene = await open()
    scene.sandbox.finapi.tasks.scenario({ next: 'needs-web-form', embeddedStatus })
    const wait = await startUpdate(scene, scene.bankConnectionId)
    const urls: string[] = []
    const result = wait.result({ timeoutMs: 15_000, onActionRequired: (action) => urls.push(action.url) })
    await scene.sandbox.clock.advance(2_000)
    await until(() => urls.length > 0)
    await scene.sandbox.finapi.forms.complete(urls[0]?.split('/').at(-1) ?? '')
    expect(await result).toMatchObject({ ok: true, status: 'COMPLETED', value: { bankConnectionId: scene.bankConnectionId } })
    expect(urls).toHaveLength(1)
    expect(scene.sandbox.finapi.deliveries.all.map(({ type }) => type)).toEqual(['task.webFormRequired', 'task.finalised'])
  })

  it.each([
    ['abort', 'aborted'],
    ['fail', 'failed'],
    ['expire', 'expired'],
  ] as const)('ends by polling alone as its form does: %s', async (act, phase) => {
    const scene = await open({ schedule: quick })
    scene.sandbox.finapi.faults.callback({ mode: 'lost', count: Number.POSITIVE_INFINITY })
    scene.sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 0, embeddedStatus: 'stale' })
    const wait = await startUpdate(scene, scene.bankConnectionId)
    const url = await new Promise<string>((resolve) => {
      const result = wait.result({ timeoutMs: 15_000, onActionRequired: (action) => resolve(action.url) })
      void result.catch(() => undefined)
    })
    const result = wait.result({ timeoutMs: 15_000 })
    await scene.sandbox.finapi.forms[act](url.split('/').at(-1) ?? '')
    expect(await result).toMatchObject({ ok: false, phase, hints: 0 })
  })

  it('is woken through the callback handler, whose URL the app made itself', async () => {
    const scene = await open()
    const handled: string[] = []
    scene.onEvents(
      createFinapiCallbackHandler({
        secret: ['next-secret', CALLBACK_SECRET],
        waiter: scene.waiter,
        on: { 'task.finalised': (event) => void handled.push(`${event.type} ${event.reference} ${event.verification.secretIndex}`) },
        otherwise: (event) => void handled.push(`otherwise ${event.type}`),
      }),
    )
    const callback = await finapiCallbackUrl({ url: `${scene.receiver}/events`, purpose: 'wait', reference: 'order-7', secret: CALLBACK_SECRET })
    scene.sandbox.finapi.tasks.scenario({ next: 'needs-web-form' })
    const wait = await scene.waiter.start('finapi.backgroundUpdate', { account: scene.userId }, () =>
      scene.user.tasks.createBackgroundUpdate({
        bankConnectionId: scene.bankConnectionId,
        importNewAccountsMode: 'SKIP',
        callbacks: { finalised: callback, webFormRequired: callback },
      }),
    )
    const urls: string[] = []
    const result = wait.result({ timeoutMs: 15_000, onActionRequired: (action) => urls.push(action.url) })
    await scene.sandbox.clock.advance(2_000)
    await until(() => urls.length > 0)
    await scene.sandbox.finapi.forms.complete(urls[0]?.split('/').at(-1) ?? '')
    expect(await result).toMatchObject({ ok: true })
    expect(handled).toEqual(['otherwise task.webFormRequired', 'task.finalised order-7 1'])
    expect(scene.sandbox.finapi.deliveries.all.every(({ status }) => status === 200)).toBe(true)
  })

  it('is waited for by the short form', async () => {
    const scene = await open()
    scene.sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 0 })
    const task = await scene.user.tasks.createBackgroundUpdate({ bankConnectionId: scene.bankConnectionId, importNewAccountsMode: 'SKIP' })
    const result = await scene.user.tasks.wait(task.id, {
      timeoutMs: 15_000,
      onActionRequired: ({ url }) => void scene.sandbox.finapi.forms.complete(url.split('/').at(-1) ?? ''),
    })
    expect(result).toMatchObject({ ok: true, value: { bankConnectionId: scene.bankConnectionId } })
  })
})

describe('the notice about a deleted user', () => {
  it('reaches the handler of its own URL and no other', async () => {
    const scene = await openFinapiScene({
      userDeletedUrl: (receiver) => finapiCallbackUrl({ url: `${receiver}/events`, purpose: 'userDeleted', reference: 'mandator', secret: CALLBACK_SECRET }),
    })
    opened.push(scene)
    const events: AnyKitEvent[] = []
    scene.onEvents(
      createFinapiCallbackHandler({
        secret: CALLBACK_SECRET,
        waiter: scene.waiter,
        on: { 'user.deleted': (event) => void events.push(event) },
        otherwise: () => {
          throw new Error('not expected')
        },
      }),
    )
    await scene.user.users.delete()
    await until(() => scene.sandbox.finapi.deliveries.all.length > 0)
    expect(events).toMatchObject([{ type: 'user.deleted', topic: 'connection', data: { userId: scene.userId, event: 'DELETED' } }])
    expect(events[0]).not.toHaveProperty('outcome')
  })
})

// Compiled as ESM and as CommonJS against the packed tarballs, then run: it exits 1 where anything is not as it should be.
import { buildBelvoWidgetUrl, parseBelvoDeepLink } from '@kit/belvo/widget'
import { isApiError, isKitError, parseDateTime } from '@kit/core'
import { createTransport, type Operation } from '@kit/core/http'
import { signHmac } from '@kit/core/signature'
import { createTaskWaiter, type TaskDefinition } from '@kit/core/waiter'
import { createFinapiClient } from '@kit/finapi'
import { parseFinapiCallback } from '@kit/finapi/webhooks'
import { buildFinapiWebFormUrl } from '@kit/finapi/widget'
import { isFintocEvent } from '@kit/fintoc/events'
import { verifyFintocWebhook } from '@kit/fintoc/webhooks'

declare const process: { exitCode?: number }
declare const console: { log(text: string): void; error(text: unknown): void }

function check(condition: boolean, what: string): void {
  if (!condition) throw new Error(`not as expected: ${what}`)
}

async function verifiesWebhooks(): Promise<void> {
  const secret = 'whsec_consumer'
  const body = JSON.stringify({ id: 'evt_1', object: 'event', type: 'link.credentials_changed', mode: 'test', created_at: '2026-01-01T00:00:00.000Z', data: { id: 'link_1' } })
  const timestamp = Math.floor(Date.now() / 1000)
  const signature = await signHmac({ secret, payload: `${timestamp}.${body}` })
  const event = await verifyFintocWebhook({ body, headers: { 'fintoc-signature': `t=${timestamp},v1=${signature}` } }, { secret })
  check(isFintocEvent(event), 'the guard knows the event')
  if (event.type === 'link.credentials_changed') {
    const id: string | undefined = event.data.id
    check(id === 'link_1', 'the event narrows by its type')
  }
  // @ts-expect-error the event is no any
  void (() => event.nonsense)
  const refused = await verifyFintocWebhook({ body: `${body} `, headers: { 'fintoc-signature': `t=${timestamp},v1=${signature}` } }, { secret }).catch((error: unknown) => error)
  check(isKitError(refused) && refused.code === 'webhook_not_verified', 'a tampered body is refused')
}

async function requestsWithTypedErrors(): Promise<void> {
  const operation: Operation = { id: 'things.get', method: 'GET', path: '/things/{id}', api: 'main', retry: 'safe', auth: 'none' }
  const transport = createTransport({
    provider: 'example',
    origins: { main: 'https://api.example.com' },
    fetch: () => Promise.resolve(new Response('<html>not here</html>', { status: 404, headers: { 'X-Request-Id': 'r-1' } })),
  })
  const failure = await Promise.resolve(transport.send<{ name: string }>(operation, { path: { id: '7' } })).catch((error: unknown) => error)
  check(isApiError(failure) && failure.status === 404 && failure.requestId === 'r-1' && failure.path === '/things/{id}', 'a 404 is a typed error')
}

async function waitsForTasks(): Promise<void> {
  let looks = 0
  const task: TaskDefinition<'example.task', { id: string }, { status: string }, number, never> = {
    name: 'example.task',
    idOf: (created) => created.id,
    retrieve: () => Promise.resolve({ status: ++looks > 1 ? 'done' : 'running' }),
    classify: (state) => (state.status === 'done' ? { phase: 'succeeded', status: state.status, value: 42 } : { phase: 'pending', status: state.status, known: true }),
    schedule: { firstDelayMs: 1, minIntervalMs: 1, maxDelayMs: 5 },
  }
  const waiter = createTaskWaiter({ tasks: [task] })
  const wait = await waiter.start('example.task', { account: 'a' }, () => Promise.resolve({ id: 't-1' }))
  const result = await wait.result({ timeoutMs: 10_000 })
  check(result.ok && result.value === 42, 'the wait ends with the value')
  // @ts-expect-error the task's name is checked
  void (() => waiter.start('no.such.task', { account: 'a' }, () => Promise.resolve({ id: 't-1' })))
  await waiter.close()
}

function parsesLinks(): void {
  const link = parseBelvoDeepLink('myapp://success?link=cb65f82c-dc93-4d3e-8270-9a27528397f5&institution=erebor_br_retail')
  check(link.kind === 'success' && link.institution === 'erebor_br_retail', 'a deep link is parsed')
  check(buildBelvoWidgetUrl({ flavour: 'multi-region', accessToken: 'token' }).startsWith('https://widget.belvo.io/?'), 'a widget url is built')
  const form = buildFinapiWebFormUrl('https://webform-sandbox.finapi.io/wf/1', { redirectUrl: 'https://example.com/done?a=1' })
  check(form.includes('redirectUrl=https%3A%2F%2Fexample.com%2Fdone%3Fa%3D1'), 'a form url is built')
  check(parseDateTime('2024-10-04T13:48:59.194+0000').getTime() === Date.UTC(2024, 9, 4, 13, 48, 59, 194), 'a date is parsed')
}

async function createsClients(): Promise<void> {
  const finapi = createFinapiClient({ clientId: 'id', clientSecret: 'secret', environment: 'sandbox' })
  const user = finapi.asUser({ accessToken: 'token' })
  check(typeof user.webForms.get === 'function', 'a user client has web forms')
  // @ts-expect-error web forms need a user
  check(finapi.webForms === undefined, 'a client token has no web forms')
  const callback = await parseFinapiCallback('{"webFormId":"31c508d8-51da-11eb-ae93-0242ac130002","status":"COMPLETED"}')
  check(callback.type === 'webForm.finalised', 'a callback is parsed')
}

async function main(): Promise<void> {
  await verifiesWebhooks()
  await requestsWithTypedErrors()
  await waitsForTasks()
  parsesLinks()
  await createsClients()
  console.log('consumer ok')
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})

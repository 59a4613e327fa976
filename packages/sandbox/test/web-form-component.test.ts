import { describe, expect, it } from 'vitest'
import { importForm, startHarness, webFormStatus } from './support/harness.ts'
import type { Harness } from './support/harness.ts'

interface Asked {
  readonly status: number
  readonly body: Readonly<Record<string, string>>
}

async function ask(harness: Harness, id: string, action: string, fields: Readonly<Record<string, string>> = {}): Promise<Asked> {
  const { webForm } = harness.sandbox.finapi.origins
  const response = await fetch(`${webForm}/kit-sandbox/wf/${id}/${action}`, { method: 'POST', body: new URLSearchParams(fields) })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('cache-control')).toBe('no-store')
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

describe('the component of a web form', () => {
  it('is a script with load and unload that any page may import', async () => {
    const harness = await startHarness()
    const { moduleUrl } = harness.sandbox.finapi.widget
    expect(new URL(moduleUrl).origin).toBe(harness.sandbox.finapi.origins.webForm)
    const response = await fetch(moduleUrl)
    expect(response.headers.get('content-type')).toContain('javascript')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const script = await response.text()
    expect(script).toMatch(/^export function load\(/m)
    expect(script).toMatch(/^export function unload\(/m)
    expect(script).not.toMatch(/innerHTML|eval|new Function|\.style\b/)
  })

  it('opens a form once', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token, { bank: { id: 280002 } })
    expect(await ask(harness, form.id, 'open')).toMatchObject({ status: 200, body: { title: 'Connect your bank', bank: 'finAPI Test Redirect Bank' } })
    expect(await webFormStatus(harness, token, form.id)).toBe('IN_PROGRESS')
    expect(await ask(harness, form.id, 'open')).toMatchObject({ status: 410, body: { status: 'IN_PROGRESS' } })
    expect((await fetch(form.url)).status).toBe(410)
  })

  it.each([
    ['complete', 'COMPLETED'],
    ['fail', 'COMPLETED_WITH_ERROR'],
    ['abort', 'ABORTED'],
  ])('%s ends it as %s, for the component that opened it', async (action, status) => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    for (const fields of [{}, { key: '' }, { key: 'guess' }]) expect((await ask(harness, form.id, action, fields)).status).toBe(403)
    const { body } = await ask(harness, form.id, 'open')
    expect(await ask(harness, form.id, action, { key: body['key'] ?? '' })).toMatchObject({ status: 200, body: { status } })
    expect(await webFormStatus(harness, token, form.id)).toBe(status)
    expect(await ask(harness, form.id, 'complete', { key: body['key'] ?? '' })).toMatchObject({ status: 200, body: { status } })
  })

  it('asks step by step, with what a page needs to show', async () => {
    const harness = await startHarness({ seed: 1 })
    const { token } = await harness.user()
    const created = await harness.call('POST', '/api/webForms/bankConnectionImport', { token, json: {} })
    const id = String(created.json['id'])
    const { body } = await ask(harness, id, 'open')
    const key = String(body['key'])
    expect(body['view']).toMatchObject({ step: 'bank', heading: 'Choose your bank', fields: [{ kind: 'one', name: 'bank', options: [{ value: '280001' }, { value: '280002' }] }] })
    expect(body['errorCodes']).toContain('BANK_SERVER_REJECTION')
    const answers = [
      ['bank', { bank: '280001' }, 'login'],
      ['login', { username: 'demo', pin: 'demo' }, 'procedure'],
      ['procedure', { procedure: 'demoDecoupled' }, 'app'],
      ['app', { answer: 'continue' }, 'accounts'],
    ] as const
    for (const [step, fields, next] of answers) expect((await ask(harness, id, 'next', { key, step, ...fields })).body['view']).toMatchObject({ step: next })
    expect(await ask(harness, id, 'next', { key, step: 'accounts', accounts: '1' })).toMatchObject({ status: 200, body: { status: 'COMPLETED' } })
  })

  it('says so when there is no such form or action, and when the form is over', async () => {
    const harness = await startHarness({ finapi: { userAccessTokensValidityPeriod: 60 } })
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    expect((await ask(harness, 'unknown', 'open')).status).toBe(404)
    for (const action of ['constructor', 'cancel', 'expire']) expect((await ask(harness, form.id, action)).status).toBe(404)
    await harness.sandbox.clock.advance(61_000)
    expect(await ask(harness, form.id, 'open')).toMatchObject({ status: 422, body: { errorCode: 'INVALID_TOKEN' } })
  })
})

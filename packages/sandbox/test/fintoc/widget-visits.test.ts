import { assert, asyncProperty, constantFrom, array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fintocFintocDocument } from '../../src/generated/fintoc-fintoc.gen.ts'
import { rutCheckDigit } from '../../src/internal/fintoc/links/test-users.ts'
import { startFintoc } from '../support/fintoc.ts'
import type { FintocHarness, Json } from '../support/fintoc.ts'
import { signIn, visit } from './person.ts'
import type { Person } from './person.ts'
import { accept, acceptUnsigned, delivered, registerEndpoint, startWebhookReceiver } from './webhook-receiver.ts'

const urls = { success_url: 'https://shop.example.com/ok', cancel_url: 'https://shop.example.com/no' }
const schemas = fintocFintocDocument.components['schemas'] as Record<string, { enum: string[] }>
const types = schemas['EventType']?.enum.filter((type) => type !== 'link.created') ?? []

async function made(harness: FintocHarness, path: string, json: Json): Promise<Json> {
  const reply = await harness.call('POST', path, { json })
  expect(reply.status).toBe(201)
  return reply.json
}

function open({ sandbox }: FintocHarness, options: Readonly<Record<string, string>>): Promise<Person> {
  const { webViewUrl, publicKey } = sandbox.fintoc.widget
  return visit(`${webViewUrl}?${new URLSearchParams({ public_key: publicKey, ...options })}`)
}

async function linkIntent(harness: FintocHarness, holder_type = 'individual'): Promise<Json> {
  return made(harness, '/v1/link_intents', { product: 'movements', country: 'cl', holder_type })
}

const factors: Readonly<Record<string, (person: Person) => Promise<Person>>> = {
  approve: (person) => person.press('Approve'),
  code: (person) => person.press('Continue', { code: '123456' }),
}

/** Whatever the bank wants. */
function proveIdentity(person: Person): Promise<Person> {
  const way = person.html.includes('>Approve<') ? 'approve' : 'code'
  return factors[way]!(person)
}

describe('connecting a bank in the widget', () => {
  it('ends with an exchange token that the API takes', async () => {
    const harness = await startFintoc()
    const intent = await linkIntent(harness)
    const banks = await open(harness, { widget_token: String(intent['widget_token']) })
    expect(banks.told['data-event']).toBe('opened')
    expect(banks.html).not.toContain(String(intent['widget_token']))
    expect(banks.text).not.toContain('Banco Security')
    const confirm = await signIn(banks, 'Banco de Chile', '41.579.263-8')
    expect(confirm.told['data-event']).toBe('selecting_account')
    expect(confirm.text).toMatch(/Sansa Stark.*checking account.*credit card/)
    const done = await confirm.press('Confirm')
    const { id, exchangeToken } = JSON.parse(done.told['data-success'] ?? '') as Record<string, string>
    expect(id).toBe(intent['id'])
    expect(done.told['data-url']).toBe(`fintocwidget://succeeded?object=link_intent&exchange_token=${exchangeToken}&id=${id}`)
    const link = await harness.call('GET', `/v1/links/exchange?exchange_token=${exchangeToken}`)
    expect(link.json).toMatchObject({ holder_id: '415792638', institution: { id: 'cl_banco_de_chile' }, status: 'active' })
    const again = await open(harness, { widget_token: String(intent['widget_token']) })
    expect(again.text).toContain('connected before')
    expect((await again.press('Exit')).told['data-end']).toBe('left')
  })

  it('asks for a second factor at some banks, and knows companies', async () => {
    const harness = await startFintoc()
    const intent = await linkIntent(harness, 'business')
    const banks = await open(harness, { widget_token: String(intent['widget_token']) })
    expect(banks.text).toContain('Banco Security')
    const company = await signIn(banks, 'Banco Santander', `45000000-${rutCheckDigit('45000000')}`)
    expect(company.told['data-event']).toBe('sms_authentication_required')
    const wrong = await company.press('Continue', { code: '000000' })
    expect(wrong.text).toContain('mfa_invalid_authorization')
    const confirm = await wrong.press('Continue', { code: '123456' })
    await confirm.press('Confirm')
    expect(harness.sandbox.fintoc.links.all).toMatchObject([{ holderType: 'business', status: 'active' }])
  })

  it('does not let anybody else in, and locks after three attempts', async () => {
    const harness = await startFintoc()
    const intent = await linkIntent(harness)
    const banks = await open(harness, { widget_token: String(intent['widget_token']) })
    let page = await signIn(banks, 'Banco BICE', '41614850-3', 'aryastark')
    expect(page.text).toContain('login_invalid_credentials')
    page = await page.press('Continue', { username: '11111111-1', password: 'jonsnow' })
    expect(page.told['data-end']).toBe('')
    page = await page.press('Continue', { username: '41614850-3', password: '' })
    expect([page.told['data-end'], page.told['data-message']]).toEqual(['failed', 'login_credentials_locked'])
    expect(harness.sandbox.fintoc.linkIntents.all).toMatchObject([{ linkId: undefined }])
    expect((await page.press('Exit')).told['data-url']).toBe('fintocwidget://exit')
    const retry = await signIn(await open(harness, { widget_token: String(intent['widget_token']) }), 'Banco BICE')
    const failed = await retry.press('Confirm', { outcome: 'bank_not_available' })
    expect(failed.told['data-message']).toBe('bank_not_available')
  })

  it('posts link.created to a webhook URL, and gives the link new credentials later', async () => {
    const harness = await startFintoc()
    const receiver = await startWebhookReceiver()
    const query = { product: 'movements', holder_type: 'individual', country: 'cl', webhook_url: `${receiver.url}?user=7`, username: '40427672-7' }
    const login = await (await open(harness, query)).press('Banco Itau')
    expect(login.html).toContain('value="40427672-7"')
    const done = await (await login.press('Continue', { password: 'jonsnow' })).press('Confirm')
    await delivered(harness, 1)
    const event = await acceptUnsigned(receiver.received[0]!)
    expect(receiver.received[0]?.path).toMatch(/\?user=7$/)
    expect(event.type).toBe('link.created')
    const { id, link_token } = receiver.received[0]!.body.data
    expect(JSON.parse(done.told['data-success'] ?? '')).toEqual({ id })
    await harness.sandbox.fintoc.links.expireCredentials(String(id))
    const again = await open(harness, { link_token: String(link_token) })
    expect(again.html).toContain('readonly')
    await again.press('Continue', { password: 'jonsnow' })
    expect(harness.sandbox.fintoc.links.all).toMatchObject([{ id, status: 'active' }])
  })

  it('is refused for another public key, and ends at once with the buttons', async () => {
    const harness = await startFintoc()
    const { widget_token } = await linkIntent(harness)
    const refused = await open(harness, { widget_token: String(widget_token), public_key: 'pk_test_other' })
    expect([refused.status, refused.text]).toEqual([410, expect.stringContaining('sandbox.fintoc.widget.publicKey')])
    const page = await open(harness, { widget_token: String(widget_token), institution_id: 'cl_banco_bci', _on_event: 'true' })
    expect(page.told['data-events']).toBe('1')
    await page.press('Succeed')
    expect(harness.sandbox.fintoc.links.all).toMatchObject([{ holderId: '416148503' }])
  })
})

describe('paying', () => {
  it('at the page of a session leads back to the shop, and tells', async () => {
    const harness = await startFintoc()
    const receiver = await startWebhookReceiver()
    const { secret } = await registerEndpoint(harness, receiver.url, types)
    const session = await made(harness, '/v2/checkout_sessions', { amount: 12_990, currency: 'CLP', ...urls })
    const banks = await visit(String(session['redirect_url']))
    expect(banks.text).toContain('Pay CLP 12,990')
    expect((await harness.call('GET', `/v2/checkout_sessions/${String(session['id'])}`)).json['status']).toBe('in_progress')
    const confirm = await signIn(banks, 'Banco BCI')
    const done = await proveIdentity(await confirm.press('Confirm'))
    expect(done.sentTo).toBe(urls.success_url)
    await delivered(harness, 2)
    expect(receiver.types()).toEqual(['payment_intent.succeeded', 'checkout_session.finished'])
    for (const each of receiver.received) await accept(each, secret, harness.sandbox.clock.now())
    expect(receiver.received[0]?.body.data).toMatchObject({ sender_account: { holder_id: '416148503', institution_id: 'cl_banco_bci' } })
    expect((await visit(String(session['redirect_url']))).text).toContain('finished already')
  })

  it('can be left, and gone on with', async () => {
    const harness = await startFintoc()
    const session = await made(harness, '/v1/checkout_sessions', { amount: 100, currency: 'clp', ...urls })
    const left = await (await visit(String(session['redirect_url']))).press('Exit')
    expect(left.sentTo).toBe(urls.cancel_url)
    const later = await visit(String(session['redirect_url']))
    expect((await later.press('Succeed')).sentTo).toBe(urls.success_url)
    expect((await harness.call('GET', `/v1/checkout_sessions/${String(session['id'])}`)).json).toMatchObject({
      status: 'finished',
      payment_methods: ['payment_intent'],
      payment_resource: { payment_intent: { status: 'succeeded' } },
    })
    expect((await harness.call('GET', `/v2/checkout_sessions/${String(session['id'])}`)).code).toBe('missing_resource')
  })

  it.each(schemas['PaymentIntentErrorReason']?.enum ?? [])('fails with %s', async (reason) => {
    const harness = await startFintoc()
    const intent = await made(harness, '/v1/payment_intents', { amount: 9000, currency: 'CLP' })
    const confirm = await signIn(await open(harness, { product: 'payments', widget_token: String(intent['widget_token']) }), 'Tenpo', '40427672-7')
    const failed = await confirm.press('Confirm', { outcome: reason })
    expect([failed.told['data-event'], failed.told['data-message']]).toEqual(['payment_error', reason])
    const read = await harness.call('GET', `/v1/payment_intents/${String(intent['id'])}`)
    expect(read.json).toMatchObject({ status: /^(mfa|login)/.test(reason) ? 'rejected' : 'failed', error_reason: reason })
  })

  it.each([
    ['pending', { status: 'pending' }],
    ['expired', { status: 'expired' }],
    ['unknown_payer', { status: 'succeeded', sender_account: null }],
  ])('ends otherwise: %s', async (outcome, expected) => {
    const harness = await startFintoc()
    const intent = await made(harness, '/v1/payment_intents', { amount: 9000, currency: 'CLP' })
    const confirm = await signIn(await open(harness, { widget_token: String(intent['widget_token']) }), 'Banco Falabella')
    const done = await proveIdentity(await confirm.press('Confirm', { outcome }))
    expect(done.told['data-end']).toBe('succeeded')
    expect((await harness.call('GET', `/v1/payment_intents/${String(intent['id'])}`)).json).toMatchObject(expected)
  })

  it('in Mexico, by card or in cash, as the session offers it', async () => {
    const harness = await startFintoc()
    const session = async (payment_method_types: readonly string[]): Promise<Person> =>
      visit(String((await made(harness, '/v2/checkout_sessions', { amount: 10_050, currency: 'MXN', payment_method_types, ...urls }))['redirect_url']))
    const methods = await session(['bank_transfer', 'card', 'cash'])
    expect(methods.text).toContain('MXN 100.50')
    const card = await methods.press('card')
    const wrong = await card.press('Continue', { number: '4242 4242 4242 4241' })
    expect(wrong.text).toContain('invalid_card')
    const done = await (await wrong.press('Continue', { number: '4242 4242 4242 4242' })).press('Confirm')
    expect(done.sentTo).toBe(urls.success_url)
    expect((await (await session(['cash'])).press('Confirm')).sentTo).toBe(urls.success_url)
    expect((await session(['bank_transfer'])).text).toContain('BBVA México')
    const { list } = await harness.call('GET', '/v2/payment_intents?limit=3')
    expect(list.map(({ payment_type, status }) => [payment_type, status])).toEqual([['bank_transfer', 'in_progress'], ['cash', 'succeeded'], ['card', 'succeeded']])
  })

  it('with the session token of an embedded session', async () => {
    const harness = await startFintoc()
    const session = await made(harness, '/v2/checkout_sessions', { amount: 1, currency: 'CLP', ui_mode: 'embedded', ...urls })
    const page = await open(harness, { product: 'payments', session_token: String(session['session_token']) })
    const done = await page.press('Succeed')
    expect([done.told['data-url'], done.told['data-success']]).toEqual(['fintocwidget://succeeded', '{}'])
    const expired = await made(harness, '/v2/checkout_sessions', { amount: 1, currency: 'CLP', ui_mode: 'embedded', ...urls })
    await harness.call('POST', `/v2/checkout_sessions/${String(expired['id'])}/expire`)
    expect((await open(harness, { session_token: String(expired['session_token']) })).text).toContain('expired already')
  })
})

describe('a mandate', () => {
  it('is signed by the person who signs in', async () => {
    const harness = await startFintoc()
    const intent = await made(harness, '/v1/subscription_intents', { business_profile: { name: 'Gym' } })
    const confirm = await signIn(await open(harness, { widget_token: String(intent['widget_token']) }), 'Banco Estado', '40427672-7')
    expect(confirm.text).toContain('Gym')
    await proveIdentity(await confirm.press('Confirm'))
    expect((await harness.call('GET', `/v1/subscription_intents/${String(intent['id'])}`)).json).toMatchObject({
      status: 'succeeded',
      subscription: { account: { holder_name: 'Arya Stark', institution: { id: 'cl_banco_estado' } } },
    })
  })

  it.each(schemas['SubscriptionIntentPublicError']?.enum ?? [])('is not signed: %s', async (code) => {
    const harness = await startFintoc()
    const intent = await made(harness, '/v1/subscription_intents', {})
    const confirm = await signIn(await open(harness, { widget_token: String(intent['widget_token']) }), 'Banco Itau')
    const failed = await confirm.press('Confirm', { outcome: code })
    expect(failed.told['data-event']).toBe('subscription_aborted')
    expect((await harness.call('GET', `/v1/subscription_intents/${String(intent['id'])}`)).json).toMatchObject({ public_error: code, subscription: null })
  })
})

describe('the second factor of a refresh', () => {
  const waiting = async (): Promise<{ harness: FintocHarness; token: string; read: () => Promise<Json> }> => {
    const harness = await startFintoc()
    const { fintoc } = harness.sandbox
    const { exchangeToken } = fintoc.linkIntents.complete(String((await linkIntent(harness))['id']))
    const link = await harness.call('GET', `/v1/links/exchange?exchange_token=${exchangeToken}`)
    fintoc.refreshIntents.scenario({ mfa: true })
    const query = `link_token=${String(link.json['link_token'])}`
    const refresh = await made(harness, `/v1/refresh_intents?${query}`, {})
    const { widget_token } = refresh['requires_mfa'] as Json
    return { harness, token: String(widget_token), read: async () => (await harness.call('GET', `/v1/refresh_intents/${String(refresh['id'])}?${query}`)).json }
  }

  it('lets it go on', async () => {
    const { harness, token, read } = await waiting()
    await proveIdentity(await open(harness, { widget_token: token }))
    expect((await read())['requires_mfa']).toBeNull()
    await harness.sandbox.advance('5s')
    expect((await read())['status']).toBe('succeeded')
  })

  it('ends it when nobody gives it', async () => {
    const { harness, token, read } = await waiting()
    await (await open(harness, { widget_token: token })).press('Do nothing until it is too late')
    expect(await read()).toMatchObject({ status: 'rejected', public_error: 'mfa_authorization_timeout', requires_mfa: null })
  })
})

describe('a bank that is out of reach', () => {
  it('fails the visits and refreshes that meet it, and no others', async () => {
    const harness = await startFintoc()
    const { fintoc } = harness.sandbox
    fintoc.faults.bank({ institutionId: 'cl_banco_bice', problem: 'bank_connection_error' })
    const pay = async (bank: string): Promise<Person> => {
      const intent = await made(harness, '/v1/payment_intents', { amount: 1, currency: 'CLP' })
      return (await open(harness, { widget_token: String(intent['widget_token']) })).press(bank)
    }
    expect((await pay('Banco Itau')).told['data-end']).toBe('')
    expect((await pay('Banco BICE')).told['data-message']).toBe('bank_connection_error')
    expect((await pay('Banco BICE')).told['data-end']).toBe('')
    const { exchangeToken } = fintoc.linkIntents.complete(String((await linkIntent(harness))['id']))
    const link = await harness.call('GET', `/v1/links/exchange?exchange_token=${exchangeToken}`)
    fintoc.faults.bank({ institutionId: 'cl_banco_de_chile' })
    const refresh = await made(harness, `/v1/refresh_intents?link_token=${String(link.json['link_token'])}`, {})
    await harness.sandbox.advance('5s')
    expect(fintoc.refreshIntents.all).toMatchObject([{ id: refresh['id'], status: 'failed' }])
    fintoc.faults.bank({ institutionId: 'cl_banco_bice', count: 9 })
    fintoc.faults.clear()
    expect((await pay('Banco BICE')).told['data-end']).toBe('')
  })
})

describe('whatever somebody presses', () => {
  it('a visit ends once, and what ended stays as it is', async () => {
    const buttons = ['Continue', 'Confirm', 'Approve', 'Start again', 'Succeed', 'Fail', 'Exit', 'Banco BICE', 'Do nothing until it is too late'] as const
    const harness = await startFintoc()
    await assert(
      asyncProperty(array(constantFrom(...buttons), { minLength: 1, maxLength: 8 }), async (presses) => {
        const intent = await made(harness, '/v1/payment_intents', { amount: 5, currency: 'CLP' })
        let page = await open(harness, { widget_token: String(intent['widget_token']) })
        const seen: unknown[] = []
        for (const press of presses) {
          const fields = { username: '41614850-3', password: 'jonsnow', code: '123456' }
          const known = Object.fromEntries(Object.entries(fields).filter(([name]) => page.html.includes(`name="${name}"`)))
          if (!page.html.includes(`>${press}</button>`)) continue
          page = await page.press(press, press === 'Continue' ? known : {})
          seen.push((await harness.call('GET', `/v1/payment_intents/${String(intent['id'])}`)).json['status'])
        }
        const ended = seen.filter((status) => status !== 'in_progress')
        expect(new Set(ended).size).toBeLessThanOrEqual(1)
        expect(page.told['data-end'] === 'succeeded').toBe(seen.at(-1) === 'succeeded' && page.told['data-end'] !== 'left')
      }),
      { numRuns: 25 },
    )
  })

  it('a second window and a second press change nothing', async () => {
    const harness = await startFintoc()
    const { fintoc } = harness.sandbox
    const intent = await made(harness, '/v1/payment_intents', { amount: 5, currency: 'CLP' })
    const [one, two] = [await open(harness, { widget_token: String(intent['widget_token']) }), await open(harness, { widget_token: String(intent['widget_token']) })]
    await one.press('Fail')
    expect((await two.press('Succeed')).text).toContain('failed already')
    expect(fintoc.paymentIntents.all).toMatchObject([{ status: 'failed', errorReason: 'insufficient_funds' }])
    const receiver = await startWebhookReceiver()
    const page = await open(harness, { product: 'movements', webhook_url: receiver.url })
    expect((await page.press('Succeed')).told['data-success']).toBe((await page.press('Succeed')).told['data-success'])
    expect(fintoc.links.all).toHaveLength(1)
    const login = await (await open(harness, { product: 'movements', webhook_url: receiver.url })).press('Banco BICE')
    const confirm = await login.press('Continue', { username: '41614850-3', password: 'jonsnow' })
    const back = await login.press('Continue', { username: '41614850-3', password: 'wrong' })
    expect(back.html).toBe(confirm.html)
  })

  it('a page of a visit nobody began says so', async () => {
    const { sandbox } = await startFintoc()
    for (const path of ['/widget.html?visit=visit_none', '/widget/v1/frame?visit=visit_none', '/checkout/cs_none', '/pay/plink_none', '/invoices/inv_none']) {
      expect([path, (await visit(`${sandbox.fintoc.origins.api}${path}`)).status]).toEqual([path, 404])
    }
  })
})

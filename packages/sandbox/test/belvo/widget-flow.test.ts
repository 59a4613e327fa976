import { describe, expect, it } from 'vitest'
import { results, startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, Json } from '../support/belvo.ts'
import { authorization, startWebhookReceiver } from './webhook-receiver.ts'

const startAt = new Date('2026-03-20T15:00:00Z')
const callback_urls = { success: 'myapp://success', exit: 'myapp://exit', event: 'myapp://event' }
const branding = {
  company_icon: 'https://app.example.com/icon.svg',
  company_logo: 'https://app.example.com/logo.svg',
  company_name: 'Acme',
  company_terms_url: 'https://app.example.com/terms',
}
const document = '52998224725'
const consent = {
  terms_and_conditions_url: 'https://app.example.com/terms',
  permissions: ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'],
  identification_info: [{ type: 'CPF', number: document, name: 'Ana Exemplo' }],
}
const plain = { scopes: 'read_institutions,write_links', fetch_resources: ['INVOICES', 'TAX_STATUS'], stale_in: '42d', widget: { callback_urls } }
const openFinance = {
  scopes: 'read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents',
  fetch_resources: ['ACCOUNTS', 'BILLS'],
  stale_in: '42d',
  widget: { openfinance_feature: 'consent_link_creation', callback_urls, branding, consent: { ...consent, default_consent_duration_days: 92 } },
}
const portal = { scopes: 'read_consents,write_consents,write_consent_callback', widget: { openfinance_feature: 'consent_management', consent } }

interface Page {
  readonly status: number
  readonly location: string
  readonly html: string
  readonly messages: readonly Json[]
}

interface Person {
  open(access: string, query?: Readonly<Record<string, string>>): Promise<Page>
  /** Sends the form a button with this label is in, as a browser would. */
  press(page: Page, label: RegExp, fields?: Readonly<Record<string, string>>): Promise<Page>
  token(body: Json): Promise<string>
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<')

function personAt({ call, sandbox }: BelvoHarness): Person {
  const { origins, aggregation, widget } = sandbox.belvo
  const visit = async (url: string, init: RequestInit = {}): Promise<Page> => {
    const response = await fetch(url, { redirect: 'manual', ...init })
    const html = await response.text()
    const messages = JSON.parse(attribute(/<div id="messages"[^>]*>/.exec(html)?.[0] ?? '', 'data-messages') ?? '[]') as Json[]
    return { status: response.status, location: response.headers.get('location') ?? '', html, messages }
  }
  return {
    open: (access, query = {}) => visit(`${widget.hostedUrl}?${new URLSearchParams({ ...(access === '' ? {} : { access_token: access }), ...query })}`),
    press(page, label, fields = {}) {
      for (const [, opening = '', content = ''] of page.html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
        const pressed = [...content.matchAll(/<button([^>]*)>([^<]*)<\/button>/g)].find(([, , text = '']) => label.test(text))
        if (pressed === undefined) continue
        const inputs = [...content.matchAll(/<input([^>]*)>/g)].map(([, tag = '']) => tag)
        const kept = inputs.filter((tag) => !/type="(?:radio|checkbox)"/.test(tag) || / checked/.test(tag))
        const values = kept.flatMap((tag) => {
          const name = attribute(tag, 'name')
          return name === undefined ? [] : [[name, attribute(tag, 'value') ?? ''] as const]
        })
        const name = attribute(pressed[1] ?? '', 'name')
        const body = new URLSearchParams({ ...Object.fromEntries(values), ...fields })
        if (name !== undefined) body.append(name, attribute(pressed[1] ?? '', 'value') ?? '')
        return visit(new URL(attribute(opening, 'action') ?? '', origins.main).href, { method: 'POST', body })
      }
      throw new Error(`the page has no button ${label.source}`)
    },
    async token(body) {
      const { secretId: id, secretPassword: password } = aggregation
      const made = await call('POST', '/api/token/', { json: { id, password, ...body }, headers: { Authorization: '' } })
      expect(made.text && made.status).toBe(200)
      return String(made.json['access'])
    },
  }
}

function linkOf({ location }: Page): string {
  return new URLSearchParams(location.split('?')[1]).get('link') ?? ''
}

async function start(): Promise<BelvoHarness & { readonly person: Person }> {
  const harness = await startBelvo({}, { startAt, seed: 4 })
  return { ...harness, person: personAt(harness) }
}

describe('a person who connects an institution', () => {
  it('chooses it, logs in, and comes back with a link that is then read', async () => {
    const receiver = await startWebhookReceiver()
    const { call, person, sandbox } = await start()
    sandbox.belvo.webhooks.add({ url: receiver.url, authorization })
    const list = await person.open(await person.token(plain), { external_id: 'customer-4711', access_mode: 'single' })
    const login = await person.press(list, /^Tatooine/)
    expect(login.messages).toMatchObject([{ eventName: 'PAGE_LOAD', metadata: { page: '/login', institution_name: 'tatooine_mx_fiscal' } }])
    const again = await person.press(login, /^Connect$/, { username: 'PFIS010101000' })
    expect([again.status, again.location]).toEqual([200, ''])
    const done = await person.press(login, /^Connect$/, { username: 'PFIS010101000', password: 'individual' })
    expect([done.status, done.location]).toEqual([303, expect.stringMatching(/^myapp:\/\/success\?link=[\da-f-]{36}&institution=tatooine_mx_fiscal$/)])
    const link = await call('GET', `/api/links/${linkOf(done)}/`)
    expect(link.json).toMatchObject({ status: 'valid', access_mode: 'single', external_id: 'customer-4711', stale_in: '42d', fetch_resources: ['INVOICES', 'TAX_STATUS'] })
    await sandbox.advance('1m')
    expect(receiver.types()).toEqual(expect.arrayContaining(['INVOICES.historical_inflow_update', 'TAX_STATUS.historical_update']))
    expect(Number((await call('GET', `/api/invoices/?link=${linkOf(done)}`)).json['count'])).toBeGreaterThan(0)
  })

  it('gives a code where the institution asks for one, and needs no password where it has none', async () => {
    const { person, sandbox } = await start()
    const login = await person.open(await person.token(plain), { institutions: 'gringotts_mx_retail' })
    const code = await person.press(login, /^Connect$/, { username: 'bnk100', password: 'full' })
    expect(code.messages).toMatchObject([{ metadata: { page: '/token', from: '/login' } }])
    const done = await person.press(code, /^Continue$/, { code: '12345' })
    expect(done.location).toContain('institution=gringotts_mx_retail')
    const employment = await person.open(await person.token(plain), { institution: 'planet_mx_employment' })
    expect(employment.html).not.toContain('type="password"')
    expect((await person.press(employment, /^Connect$/, { username: 'BLPM951331IONVGR54' })).location).toContain('institution=planet_mx_employment')
    expect(sandbox.belvo.links.map(({ institution, status }) => [institution, status]).slice(1)).toEqual([
      ['gringotts_mx_retail', 'valid'],
      ['planet_mx_employment', 'valid'],
    ])
  })

  it('sees what the settings of the widget leave', async () => {
    const { person } = await start()
    const offered = async (query: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const { html } = await person.open(await person.token(plain), query)
      return [...html.matchAll(/name="institution" value="([^"]+)">[^<]/g)].map(([, name = '']) => name)
    }
    expect(await offered({})).toEqual(['erebor_mx_retail', 'erebor_br_retail', 'gringotts_mx_retail', 'ironbank_br_business', 'tatooine_mx_fiscal'])
    expect(await offered({ country_codes: 'BR' })).toEqual(['erebor_br_retail', 'ironbank_br_business'])
    expect(await offered({ institution_types: 'fiscal,employment' })).toEqual(['tatooine_mx_fiscal', 'planet_mx_employment', 'inss_br_employment'])
    expect(await offered({ resources: 'BALANCES,OWNERS' })).toEqual(['erebor_br_retail', 'ironbank_br_business'])
    expect(await offered({ institutions: 'erebor_mx_retail,erebor_br_retail' })).toEqual(['erebor_mx_retail', 'erebor_br_retail'])
  })

  it('closes the widget: asked whether, then why, as the settings say', async () => {
    const { person } = await start()
    const access = await person.token(plain)
    const leave = await person.press(await person.open(access), /^Close$/)
    const stayed = await person.press(leave, /^Stay$/)
    expect(stayed.html).toContain('Choose your institution')
    const survey = await person.press(leave, /^Leave$/)
    const gone = await person.press(survey, /^Send and leave$/)
    expect(gone.location).toBe('myapp://exit?meta_data_institution_name=tatooine_mx_fiscal&meta_data_step=abandon-survey')
    const silent = await person.open(access, { show_close_dialog: 'false', show_abandon_survey: 'false' })
    expect((await person.press(silent, /^Close$/)).location).toBe('myapp://exit')
  })

  it('cannot get in while the institution is in trouble, sees why, and can try again', async () => {
    const { person, sandbox } = await start()
    const { fail, recover } = sandbox.belvo.institution('erebor_mx_retail')
    const login = await person.open(await person.token(plain), { institutions: 'erebor_mx_retail' })
    fail('too_many_sessions')
    const failed = await person.press(login, /^Connect$/, { username: 'bnk100', password: 'full' })
    expect(failed.messages).toMatchObject([{ eventName: 'ERROR', meta_data: { error_code: 'too_many_sessions', institution_name: 'erebor_mx_retail' } }])
    expect(failed.html).toContain('a session is already opened')
    recover()
    expect((await person.press(failed, /^Connect$/, { username: 'bnk100', password: 'full' })).location).toContain('myapp://success?link=')
  })

  it('repairs a link with a token of its own', async () => {
    const { person, sandbox } = await start()
    const { id } = sandbox.belvo.connect({ institution: 'erebor_mx_retail' })
    sandbox.belvo.link(id).invalidate()
    const update = { scopes: 'read_institutions,write_links,read_links', link_id: id, widget: { callback_urls } }
    const login = await person.open(await person.token(update))
    const done = await person.press(login, /^Connect$/, { username: 'bnk100', password: 'new' })
    expect(done.location).toBe(`myapp://success?link=${id}&institution=erebor_mx_retail`)
    expect(sandbox.belvo.links.find((link) => link.id === id)?.status).toBe('valid')
  })
})

describe('a person who gives a consent', () => {
  const toBank = async (person: Person): Promise<Page> => {
    const page = await person.open(await person.token(openFinance), { locale: 'pt', institutions: 'ofmockbank_br_retail' })
    expect(page.html).toContain('Ana Exemplo')
    expect(page.html).toContain('value="92" checked')
    return person.press(page, /^Continue to the bank$/)
  }

  it('agrees at the bank: the consent and its link are there', async () => {
    const { call, person, sandbox } = await start()
    const bank = await toBank(person)
    const mine = async (): Promise<readonly Json[]> => results(await call('GET', `/api/consents/?user_document=${document}`))
    expect(await mine()).toMatchObject([{ status: 'AWAITING_AUTHORISATION', display_name: 'Ana Exemplo', belvo_organization_name: 'Acme' }])
    const done = await person.press(bank, /^Authorise$/)
    expect(done.location).toContain('institution=ofmockbank_br_retail')
    const [consent] = await mine()
    expect(consent).toMatchObject({ status: 'AUTHORISED', link_id: linkOf(done), consent_duration: 92, expired_at: '2026-06-20T15:00:00.000Z' })
    expect((await call('GET', `/api/consents/${String(consent?.['id'])}/`)).json).toEqual(consent)
    await sandbox.advance('1m')
    expect(Number((await call('GET', `/api/bills/?link=${linkOf(done)}`)).json['count'])).toBeGreaterThan(0)
    expect((await person.press(bank, /^Authorise$/)).location).toContain('error=session_expired_ob')
  })

  it('refuses there, or takes too long on the way', async () => {
    const { call, person, sandbox } = await start()
    const refused = await person.press(await toBank(person), /^Refuse$/)
    expect([refused.status, refused.location]).toEqual([303, '/widget/consents/callback/#error_description=access_denied%20by%20the%20person'])
    expect(results(await call('GET', `/api/consents/?user_document=${document}`))).toMatchObject([{ status: 'REJECTED' }])
    const slow = await person.open(await person.token(openFinance), { locale: 'pt', institution: 'ofmockbank_br_retail' })
    await sandbox.advance(60_001)
    expect((await person.press(slow, /^Continue to the bank$/)).location).toContain('error=session_expired_ob')
    expect(sandbox.belvo.links).toHaveLength(1)
  })

  it('looks after it in the portal', async () => {
    const { person, sandbox, call } = await start()
    await person.press(await toBank(person), /^Authorise$/)
    const access = await person.token(portal)
    const page = await person.open(access)
    expect(page.html).toContain('AUTHORISED, until 2026-06-20')
    const renewed = await person.press(page, /^Renew$/, { duration: '366' })
    expect(renewed.html).toContain('until 2027-03-21')
    const revoked = await person.press(renewed, /^Take back$/)
    expect(revoked.html).toContain('REJECTED')
    const link = sandbox.belvo.links[1]?.id
    expect((await call('POST', '/api/accounts/', { json: { link } })).code).toBe('invalid_link')
    const publicPortal = await person.open('', { mode: 'landing', document })
    expect(publicPortal.html).toContain('REJECTED')
    expect((await person.press(page, /^Take back$/)).status).toBe(400)
  })
})

describe('a person at the bank of a payment', () => {
  const bankOf = async (harness: BelvoHarness, change: Json = {}): Promise<string> => {
    const made = await harness.pay({ change })
    const information = (made.json['payment_method_information'] as Json)['open_finance'] as Json
    return String(information['redirect_url'])
  }
  const decide = (url: string, decision: string): Promise<Response> => fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ decision }) })

  it('agrees or refuses, and comes back to the app without parameters', async () => {
    const harness = await start()
    const url = await bankOf(harness)
    expect(await (await fetch(url)).text()).toMatch(/BRL 150\.00[\s\S]*Order 4711/)
    const back = await decide(url, 'authorise')
    expect([back.status, back.headers.get('location')]).toEqual([303, 'https://shop.example.org/checkout/back'])
    expect((await decide(url, 'authorise')).status).toBe(404)
    await decide(await bankOf(harness), 'refuse')
    await harness.sandbox.advance('1m')
    const intents = results(await harness.call('GET', '/payments/br/payment-intents/')).map(({ status, failure_code: code }) => [status, code])
    expect(intents).toEqual(expect.arrayContaining([['SUCCEEDED', null], ['FAILED', 'payment_refused_by_holder']]))
  })

  it('has five minutes', async () => {
    const harness = await start()
    const url = await bankOf(harness)
    await harness.sandbox.advance('5m')
    expect((await fetch(url)).status).toBe(404)
  })

  it('comes back from an enrollment with what completes it', async () => {
    const { call } = await start()
    const enroll = async (): Promise<Json> => {
      const details = { customer: '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e', institution: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42', platform: 'BROWSER', risk_signals: {} }
      const made = await call('POST', '/payments/br/enrollments/', { json: { type: 'open_finance_biometric_pix', details: { ...details, callback_url: 'https://app.example.org/enrolled?own=1' } } })
      return made.json['details'] as Json
    }
    for (const [decision, status] of [['authorise', 'PENDING'], ['refuse', 'FAILED']] as const) {
      const { redirect_url: url } = await enroll()
      const back = new URL((await decide(String(url), decision)).headers.get('location') ?? '')
      const { own, ...query } = Object.fromEntries(back.searchParams)
      expect(own).toBe('1')
      expect((await call('POST', '/payments/br/enrollments/complete-redirection/', { json: query })).json['status']).toBe(status)
    }
  })
})

describe('Pix by biometrics', () => {
  it('makes the payer, the enrollment and the payment it is asked for, and tells of them', async () => {
    const receiver = await startWebhookReceiver()
    const { call, person, sandbox } = await start()
    sandbox.belvo.webhooks.add({ url: receiver.url, authorization })
    const pix = {
      use_cases: ['ENROLLMENT', 'PAYMENT_INTENT'],
      widget: {
        enrollment: { type: 'open_finance_biometric_pix', details: { customer: { identifier: document, name: 'Ana Exemplo' } }, metadata: {} },
        payment_intent: {
          amount: '12.50',
          description: 'Shoes',
          metadata: {},
          allowed_payment_method_types: ['open_finance_biometric_pix'],
          payment_method_details: {
            open_finance_biometric_pix: { beneficiary_bank_account: 'b5d8a1d6-0f4e-4b8e-9a31-0d7c5e2f8a11', enrollment: '7dc245e3-5f75-4534-bafa-431fc0893593' },
          },
        },
        callback_urls: { success: 'myapp://done', exit: 'myapp://left' },
        branding: { company_name: 'Acme' },
      },
    }
    const access = String((await call('POST', '/payments/br/token/', { json: pix })).json['access'])
    const done = await person.press(await person.open(access), /^Use biometrics$/)
    expect(done.location).toBe('myapp://done')
    await sandbox.advance('1m')
    expect(new Set(receiver.types())).toEqual(
      new Set([
        'CUSTOMERS.OBJECT_CREATED',
        'ENROLLMENTS.OBJECT_CREATED',
        'ENROLLMENTS.STATUS_UPDATE',
        'PAYMENT_INTENTS.OBJECT_CREATED',
        'PAYMENT_INTENTS.STATUS_UPDATE',
        'CHARGES.OBJECT_CREATED',
        'CHARGES.STATUS_UPDATE',
        'TRANSACTIONS.OBJECT_CREATED',
      ]),
    )
    expect(sandbox.belvo.paymentIntents).toMatchObject([{ status: 'SUCCEEDED', amount: '12.50' }])
    expect(results(await call('GET', '/payments/br/customers/'))).toMatchObject([{ identifier: document, customer_type: 'INDIVIDUAL' }])
  })
})

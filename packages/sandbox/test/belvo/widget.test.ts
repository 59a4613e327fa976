import { describe, expect, it } from 'vitest'
import { startBelvo } from '../support/belvo.ts'
import type { BelvoHarness, Json } from '../support/belvo.ts'

const callback_urls = { success: 'myapp://success', exit: 'myapp://exit', event: 'https://app.example.com/événement?own=1' }
const branding = {
  company_icon: 'https://app.example.com/icon.svg',
  company_logo: 'https://app.example.com/logo.svg',
  company_name: 'Acme',
  company_terms_url: 'https://app.example.com/terms',
}
const consent = {
  terms_and_conditions_url: 'https://app.example.com/terms',
  permissions: ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'],
  identification_info: [{ type: 'CPF', number: '76109277673', name: 'Ralph Bragg' }],
}

const bodies = {
  credentials: { scopes: 'read_institutions,write_links', fetch_resources: ['INVOICES'], stale_in: '42d', widget: { callback_urls } },
  withoutCallbacks: { scopes: 'read_institutions,write_links', fetch_resources: ['INVOICES'], stale_in: '42d', widget: {} },
  update: { scopes: 'read_institutions,write_links,read_links', link_id: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42' },
  openFinance: {
    scopes: 'read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents',
    fetch_resources: ['ACCOUNTS'],
    stale_in: '42d',
    widget: { openfinance_feature: 'consent_link_creation', callback_urls, branding, consent },
  },
  portal: { scopes: 'read_consents,write_consents,write_consent_callback', widget: { openfinance_feature: 'consent_management', consent } },
}

const pix = {
  use_cases: ['ENROLLMENT'],
  widget: {
    enrollment: { type: 'open_finance_biometric_pix', details: { customer: { identifier: '76109277673' } }, metadata: {} },
    callback_urls: { success: 'myapp://done', exit: 'myapp://left' },
    branding: { company_name: 'Acme' },
  },
}

interface Page {
  readonly status: number
  readonly location: string | null
  readonly html: string
  /** What it posts to the page around it. */
  readonly messages: readonly Json[]
}

async function visit(url: string, init: RequestInit = {}): Promise<Page> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const html = await response.text()
  const [, messages = '[]'] = /data-messages="([^"]*)"/.exec(html) ?? []
  const parsed = JSON.parse(messages.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Json[]
  return { status: response.status, location: response.headers.get('location'), html, messages: parsed }
}

async function tokenOf({ call, sandbox }: BelvoHarness, body: keyof typeof bodies): Promise<string> {
  const { secretId: id, secretPassword: password } = sandbox.belvo.aggregation
  const made = await call('POST', '/api/token/', { json: { id, password, ...bodies[body] }, headers: { Authorization: '' } })
  expect(made.text && made.status).toBe(200)
  return String(made.json['access'])
}

function open({ sandbox }: BelvoHarness, access: string, query: Readonly<Record<string, string>> = {}): Promise<Page> {
  return visit(`${sandbox.belvo.widget.hostedUrl}?${new URLSearchParams({ access_token: access, ...query })}`)
}

/** Presses a button of the page as a browser would, with the fields of its form. */
function press({ sandbox }: BelvoHarness, page: Page, action: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
  for (const [, target = '', content = ''] of page.html.matchAll(/<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/g)) {
    if (!content.includes(`name="action" value="${action}"`)) continue
    const hidden = [...content.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [name, value])
    const body = new URLSearchParams({ ...Object.fromEntries(hidden), action, ...fields })
    return visit(`${sandbox.belvo.origins.main}${target}`, { method: 'POST', body })
  }
  throw new Error(`the page has no button ${action}`)
}

const event = 'https://app.example.com/%c3%a9v%c3%a9nement?own=1&'

describe('a widget token', () => {
  it('is one of its own each time, and a JWT of Belvo for ten minutes', async () => {
    const belvo = await startBelvo()
    const [one, two] = [await tokenOf(belvo, 'credentials'), await tokenOf(belvo, 'credentials')]
    expect(one).not.toBe(two)
    const claims = JSON.parse(Buffer.from(one.split('.')[1] ?? '', 'base64url').toString()) as Record<string, number>
    expect(claims).toMatchObject({ token_type: 'access', scopes: ['read_institutions', 'write_links'] })
    expect((claims['exp'] ?? 0) - (claims['iat'] ?? 0)).toBe(600)
  })

  it('is over after its time', async () => {
    const belvo = await startBelvo()
    const [plain, openFinance] = [await tokenOf(belvo, 'credentials'), await tokenOf(belvo, 'openFinance')]
    const page = await open(belvo, plain)
    await belvo.sandbox.clock.advance(10 * 60_000)
    const error = `${event}error=ACCESS_TOKEN_NOT_VALID&error_message=The%20access%20token%20was%20not%20provided%20or%20is%20not%20valid`
    expect(await open(belvo, plain)).toMatchObject({ status: 303, location: error })
    expect(await press(belvo, page, 'success')).toMatchObject({ status: 303, location: error })
    expect((await open(belvo, openFinance)).location).toContain('error=session_expired_ob')
  })

  it('of Pix lives longer', async () => {
    const belvo = await startBelvo()
    const made = await belvo.call('POST', '/payments/br/token/', { json: pix })
    const access = String(made.json['access'])
    await belvo.sandbox.clock.advance(29 * 60_000)
    expect((await open(belvo, access)).status).toBe(200)
    await belvo.sandbox.clock.advance(60_000)
    expect((await open(belvo, access)).location).toBe('myapp://left?error=token_not_valid&error_description=The+access+token+is+not+valid')
  })

  it('that nobody made opens nothing', async () => {
    const belvo = await startBelvo()
    for (const access of ['', 'eyJ.made.up']) {
      const page = await open(belvo, access)
      expect([page.status, page.location]).toEqual([401, null])
      expect(page.html).toContain('ACCESS_TOKEN_NOT_VALID')
    }
  })
})

describe('the hosted page', () => {
  it('is plainly a sandbox and loads nothing', async () => {
    const belvo = await startBelvo()
    const page = await open(belvo, await tokenOf(belvo, 'credentials'))
    expect(page.html).toMatch(/<html lang="en">[\s\S]*<main>[\s\S]*<h1>Belvo sandbox[\s\S]*Local sandbox/)
    expect(page.html).not.toMatch(/(?:src|href)="(?!#)/)
    expect(page.messages).toEqual([{ eventName: 'PAGE_LOAD', metadata: { page: '/institutions', from: '/', institution_name: '' } }])
    expect(belvo.sandbox.belvo.requests.at(-1)).toMatchObject({ method: 'GET', path: '/widget/', status: 200 })
  })

  it.each([
    ['success', /^myapp:\/\/success\?link=[\da-f-]{36}&institution=erebor_mx_fiscal$/],
    ['exit', /^myapp:\/\/exit$/],
    ['survey', /^myapp:\/\/exit\?meta_data_institution_name=erebor_mx_fiscal&meta_data_step=abandon-survey$/],
    ['warn', /^https:\/\/app\.example\.com\/%c3%a9v%c3%a9nement\?own=1&warning=institution_disabled&warning_message=The%20institution%20is%20temporarily%20unavailable\.$/],
    ['expire', /own=1&error=ACCESS_TOKEN_NOT_VALID&error_message=/],
  ])('%s ends in a deep link', async (action, location) => {
    const belvo = await startBelvo()
    const page = await open(belvo, await tokenOf(belvo, 'credentials'), { institutions: 'erebor_mx_fiscal,tatooine_mx_fiscal', locale: 'es' })
    const { status, location: sent } = await press(belvo, page, action)
    expect(status).toBe(303)
    expect(sent).toMatch(location)
  })

  it('goes on after a failure, and tells of it on exit', async () => {
    const belvo = await startBelvo()
    const failed = await press(belvo, await open(belvo, await tokenOf(belvo, 'credentials')), 'fail', { code: 'login_error' })
    expect(failed.status).toBe(200)
    expect(failed.messages).toMatchObject([{ eventName: 'ERROR', meta_data: { error_code: 'login_error', institution_name: 'tatooine_mx_fiscal' } }])
    expect((await press(belvo, failed, 'exit')).location).toBe(
      'myapp://exit?last_encountered_error_code=login_error&last_encountered_error_message=' +
        'Invalid%20credentials%20provided%20to%20login%20to%20the%20institution&meta_data_institution_name=tatooine_mx_fiscal',
    )
  })

  it('connects once with a token', async () => {
    const belvo = await startBelvo()
    const access = await tokenOf(belvo, 'credentials')
    const page = await open(belvo, access)
    const { location } = await press(belvo, page, 'success')
    const made = new URLSearchParams(location?.split('?')[1]).get('link')
    expect(belvo.sandbox.belvo.links.map(({ id }) => id)).toContain(made)
    expect((await press(belvo, page, 'success')).location).toContain('ACCESS_TOKEN_NOT_VALID')
    expect((await open(belvo, access)).location).toContain('ACCESS_TOKEN_NOT_VALID')
  })

  it('of Pix comes back without parameters', async () => {
    const belvo = await startBelvo()
    const access = String((await belvo.call('POST', '/payments/br/token/', { json: pix })).json['access'])
    const page = await open(belvo, access)
    expect(page.html).not.toContain('survey')
    expect((await press(belvo, page, 'exit')).location).toBe('myapp://left')
    expect((await press(belvo, page, 'success')).location).toBe('myapp://done')
    expect((await press(belvo, page, 'exit')).location).toContain('token_not_valid')
  })

  it('says what is wrong with its address', async () => {
    const belvo = await startBelvo()
    const openFinance = await tokenOf(belvo, 'openFinance')
    for (const [access, query, text] of [
      [openFinance, {}, 'locale=pt'],
      [openFinance, { locale: 'pt', contry_codes: 'BR' }, 'contry_codes'],
      [await tokenOf(belvo, 'withoutCallbacks'), {}, 'callback_urls'],
      [await tokenOf(belvo, 'portal'), { action: 'renew' }, 'link_id, consent_id'],
    ] as const) {
      const page = await open(belvo, access, query)
      expect([page.status, page.location]).toEqual([400, null])
      expect(page.html).toContain(text)
    }
    const page = await open(belvo, openFinance, { locale: 'pt' })
    expect(page.html).toContain('The bank refuses')
    expect((await visit(`${belvo.sandbox.belvo.origins.main}/widget/act`, { method: 'POST', body: new URLSearchParams({ action: 'x' }) })).status).toBe(400)
  })

  it('shows the three ways into the portal', async () => {
    const belvo = await startBelvo()
    const access = await tokenOf(belvo, 'portal')
    expect((await visit(`${belvo.sandbox.belvo.widget.hostedUrl}?mode=landing`)).status).toBe(200)
    expect((await open(belvo, access)).html).toContain('consents')
    const renewal = { action: 'renew', link_id: 'l', consent_id: 'c', institution: 'i', institution_display_name: 'Banco <São>', institution_icon_logo: 'x' }
    expect((await open(belvo, access, renewal)).html).toContain('Banco &lt;São&gt;')
  })

  it('shows what it is given as text', async () => {
    const belvo = await startBelvo()
    const page = await open(belvo, await tokenOf(belvo, 'credentials'), { institution: '"><img src=x onerror=alert(1)>' })
    expect(page.html).not.toContain('<img')
    const failed = await press(belvo, page, 'fail', { code: '<script>alert(1)</script>' })
    expect(failed.html).not.toContain('<script>alert')
  })
})

describe('the script', () => {
  it('belongs to this sandbox', async () => {
    const belvo = await startBelvo()
    const { scriptUrl } = belvo.sandbox.belvo.widget
    expect(scriptUrl).toMatch(/\/belvo-widget-1-stable\.js$/)
    const response = await fetch(scriptUrl)
    expect(response.headers.get('content-type')).toContain('javascript')
    expect(await response.text()).toContain(belvo.sandbox.belvo.origins.main)
  })

  it('shows a frame that tells instead of leading away', async () => {
    const belvo = await startBelvo()
    const { main } = belvo.sandbox.belvo.origins
    const access = await tokenOf(belvo, 'update')
    const frame = await visit(`${main}/widget/frame?${new URLSearchParams({ access_token: access })}`)
    const warned = await press(belvo, frame, 'warn')
    expect(warned.messages).toMatchObject([{ eventName: 'WARNING', meta_data: { warning_code: 'institution_disabled' } }])
    const failed = await press(belvo, warned, 'fail', { code: 'institution_down' })
    const left = await press(belvo, failed, 'survey')
    expect([left.status, left.location, left.messages]).toEqual([
      200,
      null,
      [
        {
          exit: {
            last_encountered_error: { code: 'institution_down', message: 'The financial institution is down, try again later' },
            meta_data: { institution_name: 'tatooine_mx_fiscal', step: 'abandon-survey' },
          },
        },
      ],
    ])
    const done = await press(belvo, frame, 'success')
    expect(done.messages).toEqual([{ success: { link: bodies.update.link_id, institution: 'tatooine_mx_fiscal' } }])
    expect((await visit(`${main}/widget/frame?${new URLSearchParams({ access_token: access })}`)).messages).toMatchObject([
      { eventName: 'ERROR', meta_data: { error_code: 'ACCESS_TOKEN_NOT_VALID' } },
    ])
  })
})

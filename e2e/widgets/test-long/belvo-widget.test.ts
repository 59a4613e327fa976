import { createBelvoClient } from '@kit/belvo'
import type { BelvoAggregationClient, BelvoPaymentsClient } from '@kit/belvo'
import { buildBelvoWidgetUrl, parseBelvoDeepLink, parseBelvoWidgetMessage } from '@kit/belvo/widget'
import type * as widgetDoor from '@kit/belvo/widget'
import type { BelvoWidget, BelvoWidgetFactory } from '@kit/belvo/widget'
import type * as core from '@kit/core'
import { startSandbox, type Sandbox } from '@kit/sandbox'
import type { Browser, FrameLocator, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DoorPages } from '../src/door-page.ts'
import { serveBelvoPages } from '../src/belvo-page.ts'
import { chromiumPath, launchChromium } from '../src/chromium.ts'

type Door = typeof widgetDoor & Pick<typeof core, 'isConnectionError' | 'isInvalidArgumentError'>

/** What the page of a test keeps between two steps. */
interface PageState {
  door: Door
  belvo: BelvoWidgetFactory
  widgets: BelvoWidget[]
  calls: unknown[][]
  violations: string[]
}

const path = chromiumPath()
const branding = {
  company_icon: 'https://app.example.com/icon.svg',
  company_logo: 'https://app.example.com/logo.svg',
  company_name: 'Acme',
  company_terms_url: 'https://app.example.com/terms',
}
const terms_and_conditions_url = 'https://app.example.com/terms'
const permissions = ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'] as const
const identification_info = [{ type: 'CPF', number: '76109277673', name: 'Ralph Bragg' }] as const
const consent = { terms_and_conditions_url, permissions, identification_info }
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/

describe.skipIf(path === undefined)('the widgets of Belvo in a real browser', () => {
  let browser: Browser
  let sandbox: Sandbox<'belvo'>
  let client: BelvoAggregationClient & BelvoPaymentsClient
  let pages: DoorPages
  let page: Page
  let scriptUrl = ''
  let hostedUrl = ''

  beforeAll(async () => {
    browser = await launchChromium(path ?? '')
    sandbox = await startSandbox({ providers: ['belvo'], clock: 'manual' })
    const { aggregation, payments, origins, widget } = sandbox.belvo
    client = createBelvoClient({ aggregation, payments, environment: origins })
    scriptUrl = widget.scriptUrl
    hostedUrl = widget.hostedUrl
    pages = await serveBelvoPages(origins.main)
  })
  afterAll(async () => {
    await browser.close()
    await pages.close()
    await sandbox.close()
  })
  beforeEach(async () => {
    page = await browser.newPage()
    await page.addInitScript(() => {
      const state = globalThis as unknown as PageState
      state.widgets = []
      state.calls = []
      state.violations = []
      document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
        state.violations.push(`${effectiveDirective} ${blockedURI}`)
      })
    })
  })
  afterEach(() => page.close())

  const callbackUrls = (): { success: string; exit: string; event: string } => ({
    success: `${pages.origin}/back/success`,
    exit: `${pages.origin}/back/exit?own=1`,
    event: `${pages.origin}/back/event`,
  })
  const plainToken = async (): Promise<string> => {
    const widget = { callback_urls: callbackUrls() }
    const { access } = await client.widgetToken.create({ scopes: 'read_institutions,write_links', fetch_resources: ['INVOICES'], stale_in: '42d', widget })
    return access ?? ''
  }

  describe('the JavaScript widget', () => {
    const load = (options: { src?: string; nonce?: string; timeoutMs?: number } = {}): Promise<string> =>
      page.evaluate(
        async (given) => {
          const state = globalThis as unknown as PageState
          try {
            const loaded = await state.door.loadBelvoWidget(given)
            if (loaded === null) return 'null'
            state.belvo = loaded
            return 'loaded'
          } catch (error) {
            return `${state.door.isConnectionError(error) ? `ConnectionError ${error.operation}` : 'another error'}: ${String(error)}`
          }
        },
        { src: scriptUrl, ...options },
      )
    /** Makes a widget that notes what it calls, and builds it. */
    const build = (accessToken: string, name = 'a', institutions = ['erebor_mx_fiscal']): Promise<string> =>
      page.evaluate(
        ([token, who, names]) => {
          const { belvo, calls, door, widgets } = globalThis as unknown as PageState
          const widget = belvo.createWidget(token, {
            callback: (link, institution) => void calls.push([who, 'callback', link, institution]),
            onExit: (data) => void calls.push([who, 'exit', data]),
            onEvent: (event) => void calls.push([who, event.eventName, event.meta_data]),
            institutions: names,
          })
          widgets.push(widget)
          try {
            widget.build()
            return 'built'
          } catch (error) {
            return `${door.isInvalidArgumentError(error) ? error.argument : 'another error'}: ${String(error)}`
          }
        },
        [accessToken, name, institutions] as const,
      )
    const calls = (): Promise<unknown[][]> => page.evaluate(() => (globalThis as unknown as PageState).calls)
    const violations = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as PageState).violations)
    const scripts = (): Promise<number> => page.evaluate((src) => [...document.scripts].filter((script) => script.src === src).length, scriptUrl)
    const frames = (): Promise<number> => page.locator('#belvo iframe').count()
    const frame = (): FrameLocator => page.frameLocator('#belvo iframe')
    const press = (name: string | RegExp): Promise<void> => frame().getByRole('button', { name, exact: true }).click()
    const open = async (): Promise<string> => {
      const token = await plainToken()
      await page.goto(pages.origin)
      expect(await load()).toBe('loaded')
      expect(await build(token)).toBe('built')
      await frame().getByRole('heading', { name: /sandbox/ }).waitFor()
      return token
    }
    const eventually = (expected: unknown[][]): Promise<void> => expect.poll(calls).toMatchObject(expected)
    const opened = ['a', 'PAGE_LOAD', { page: '/institutions', from: '/', institution_name: '' }]

    it('opens and succeeds, under a strict policy', async () => {
      const token = await open()
      await press('Succeed')
      await eventually([opened, ['a', 'callback', expect.stringMatching(uuid), 'erebor_mx_fiscal']])
      expect([await frames(), await violations()]).toEqual([0, []])
      await build(token)
      await eventually([opened, ['a', 'callback', expect.any(String), 'erebor_mx_fiscal'], ['a', 'ERROR', { error_code: 'ACCESS_TOKEN_NOT_VALID' }]])
    })

    it('connects an institution with the keyboard alone: choice, login, code', async () => {
      const token = await plainToken()
      await page.goto(pages.origin)
      await load()
      await build(token, 'a', ['erebor_mx_retail', 'gringotts_mx_retail'])
      await frame().getByRole('button', { name: /^Gringotts/ }).focus()
      await page.keyboard.press('Enter')
      await frame().getByLabel('User name').focus()
      await page.keyboard.type('bnk100')
      await page.keyboard.press('Tab')
      await page.keyboard.type('full')
      await page.keyboard.press('Enter')
      await frame().getByLabel('Code', { exact: true }).focus()
      await page.keyboard.type('12345')
      await page.keyboard.press('Enter')
      const at = (name: string): unknown[] => ['a', 'PAGE_LOAD', { page: name }]
      await eventually([opened, at('/login'), at('/token'), ['a', 'callback', expect.stringMatching(uuid), 'gringotts_mx_retail']])
      expect(sandbox.belvo.links.at(-1)).toMatchObject({ institution: 'gringotts_mx_retail', status: 'valid' })
    })

    it('is closed: asked whether, and why', async () => {
      await open()
      await press('Close')
      await press('Leave')
      await press('Send and leave')
      const at = (name: string): unknown[] => ['a', 'PAGE_LOAD', { page: name }]
      await eventually([opened, at('/exit'), at('/abandon-survey'), ['a', 'exit', { meta_data: { step: 'abandon-survey' } }]])
    })

    it('exits without and with details', async () => {
      await open()
      await press('Exit')
      await eventually([opened, ['a', 'exit', { meta_data: { institution_name: 'erebor_mx_fiscal' } }]])
      expect(await frames()).toBe(0)
    })

    it('fails, warns, and is left through the survey', async () => {
      await open()
      await frame().getByLabel('Error code').selectOption('login_error')
      await press('Fail')
      await frame().getByRole('alert').waitFor()
      await press('Warn')
      const failure = ['a', 'ERROR', { error_code: 'login_error', institution_name: 'erebor_mx_fiscal' }]
      const warning = ['a', 'WARNING', { warning_code: 'institution_disabled' }]
      await eventually([opened, failure, warning])
      await press('Exit through the survey')
      const last_encountered_error = { code: 'login_error', message: 'Invalid credentials provided to login to the institution' }
      await eventually([opened, failure, warning, ['a', 'exit', { last_encountered_error, meta_data: { step: 'abandon-survey' } }]])
    })

    it('is one script a page, wherever and how often it is loaded', async () => {
      await page.goto(pages.origin)
      const all = await page.evaluate(async (src) => {
        const { door } = globalThis as unknown as PageState
        return (await Promise.all([1, 2, 3].map(() => door.loadBelvoWidget({ src })))).map((loaded) => loaded !== null)
      }, scriptUrl)
      expect([all, await load(), await scripts()]).toEqual([[true, true, true], 'loaded', 1])
    })

    it('uses a script element that is in the page', async () => {
      await page.goto(`${pages.origin}/?tag=${encodeURIComponent(scriptUrl)}`)
      expect([await load(), await scripts()]).toEqual(['loaded', 1])
    })

    it('is told apart when it is blocked, and loads when asked again', async () => {
      const block = (route: Route): Promise<void> => route.abort('blockedbyclient')
      await page.route(scriptUrl, block)
      await page.goto(pages.origin)
      expect(await load()).toMatch(/^ConnectionError widget\.load: .*ad blockers.*again/)
      expect(await scripts()).toBe(0)
      await page.unroute(scriptUrl, block)
      expect([await load(), await scripts()]).toEqual(['loaded', 1])
    })

    it('needs the nonce where the policy has one', async () => {
      await page.goto(`${pages.origin}/nonce`)
      expect(await load()).toMatch(/^ConnectionError .*Content-Security-Policy/)
      expect(await violations()).toEqual([`script-src-elem ${scriptUrl}`])
      expect([await load({ nonce: pages.nonce }), await scripts()]).toEqual(['loaded', 1])
    })

    it('notices another script, and one that never comes', async () => {
      await page.route(scriptUrl, (route) => route.fulfill({ contentType: 'text/javascript', body: 'window.somethingElse = 1' }))
      await page.goto(pages.origin)
      expect(await load()).toMatch(/^ConnectionError .*no belvoSDK/)
      await page.unrouteAll()
      await page.route(scriptUrl, () => undefined)
      expect(await load({ timeoutMs: 200 })).toMatch(/^ConnectionError .*did not load/)
      await page.unrouteAll()
      expect(await load()).toBe('loaded')
    })

    it('says what the page lacks', async () => {
      await page.goto(`${pages.origin}/?place=none`)
      expect(await load()).toBe('loaded')
      expect(await build(await plainToken())).toMatch(/^element: .*<div id="belvo"><\/div>/)
    })

    it('is there once, however often it is mounted', async () => {
      await open()
      expect(await build(await plainToken(), 'b')).toBe('built')
      await frame().getByRole('heading', { name: /sandbox/ }).waitFor()
      expect(await frames()).toBe(1)
      await press('Succeed')
      await eventually([opened, ['b', 'PAGE_LOAD', {}], ['b', 'callback', expect.stringMatching(uuid), 'erebor_mx_fiscal']])
      expect(await frames()).toBe(0)
    })

    it('leaves nothing when it is destroyed, and can be built again', async () => {
      await open()
      await eventually([opened])
      await page.evaluate(() => {
        const { widgets } = globalThis as unknown as PageState
        widgets[0]?.destroy()
        widgets[0]?.destroy()
      })
      expect([await frames(), await page.locator('#belvo').count()]).toEqual([0, 1])
      await page.evaluate(() => (globalThis as unknown as PageState).widgets[0]?.build())
      await press('Exit')
      await eventually([opened, opened, ['a', 'exit', {}]])
    })

    it('is silent when it is destroyed meanwhile', async () => {
      await open()
      await eventually([opened])
      await page.route('**/widget/act', async (route) => {
        await page.evaluate(() => (globalThis as unknown as PageState).widgets[0]?.destroy())
        await route.continue().catch(() => undefined)
      })
      await press('Succeed').catch(() => undefined)
      await expect.poll(frames).toBe(0)
      expect(await calls()).toMatchObject([opened])
    })
  })

  describe('a hosted page', () => {
    const press = async (name: string): Promise<URL> => {
      await page.getByRole('button', { name, exact: true }).click()
      await page.waitForURL(`${pages.origin}/back/**`)
      return new URL(page.url())
    }
    const openPlain = async (): Promise<void> => {
      await page.goto(buildBelvoWidgetUrl({ flavour: 'multi-region', accessToken: await plainToken(), baseUrl: hostedUrl, institutions: ['erebor_mx_fiscal'], locale: 'es' }))
    }
    const openFinance = async (): Promise<void> => {
      const { access } = await client.widgetToken.create({
        scopes: 'read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents',
        fetch_resources: ['ACCOUNTS', 'TRANSACTIONS'],
        stale_in: '300d',
        widget: { openfinance_feature: 'consent_link_creation', callback_urls: callbackUrls(), branding, consent },
      })
      await page.goto(buildBelvoWidgetUrl({ flavour: 'ofda-brazil', accessToken: access ?? '', baseUrl: hostedUrl, institutionTypes: ['retail'] }))
    }

    it.each([
      ['Succeed', '/back/success', { kind: 'success', link: expect.stringMatching(uuid), institution: 'erebor_mx_fiscal' }],
      ['Exit', '/back/exit', { kind: 'exit', lastEncounteredErrorCode: undefined, parameters: { own: '1' } }],
      ['Exit through the survey', '/back/exit', { kind: 'exit', step: 'abandon-survey', institutionName: 'erebor_mx_fiscal', parameters: { own: '1' } }],
      ['Warn', '/back/event', { kind: 'warning', warning: 'institution_disabled', warningMessage: 'The institution is temporarily unavailable.' }],
      ['Let the token expire', '/back/event', { kind: 'error', error: 'ACCESS_TOKEN_NOT_VALID', errorMessage: 'The access token was not provided or is not valid' }],
    ])('of several regions: %s', async (button, pathname, deepLink) => {
      await openPlain()
      const url = await press(button)
      expect(url.pathname).toBe(pathname)
      expect(parseBelvoDeepLink(url.href)).toMatchObject(deepLink)
    })

    it('tells a web view of pages and failures, and the app of the last one', async () => {
      await page.addInitScript(() => {
        const state = globalThis as unknown as { posted: string[]; ReactNativeWebView: unknown }
        state.posted = []
        state.ReactNativeWebView = { postMessage: (text: string) => void state.posted.push(text) }
      })
      const posted = async () => (await page.evaluate(() => (globalThis as unknown as { posted: string[] }).posted)).map(parseBelvoWidgetMessage)
      await openPlain()
      expect(await posted()).toMatchObject([{ eventName: 'PAGE_LOAD', meta_data: { page: '/institutions' } }])
      await page.getByLabel('Error code').selectOption('too_many_sessions')
      await page.getByRole('button', { name: 'Fail' }).click()
      await page.getByRole('alert').waitFor()
      expect(await posted()).toMatchObject([{ eventName: 'ERROR', meta_data: { error_code: 'too_many_sessions', institution_name: 'erebor_mx_fiscal' } }])
      expect(parseBelvoDeepLink((await press('Exit')).href)).toMatchObject({
        kind: 'exit',
        lastEncounteredErrorCode: 'too_many_sessions',
        lastEncounteredErrorMessage: expect.stringContaining('already opened'),
        institutionName: 'erebor_mx_fiscal',
      })
    })

    it('of Open Finance in Brazil: success, time-out and a refusal of the bank', async () => {
      await openFinance()
      expect(parseBelvoDeepLink((await press('Succeed')).href)).toMatchObject({ kind: 'success', institution: 'ofmockbank_br_retail' })
      await openFinance()
      await sandbox.clock.advance(10 * 60_000)
      expect(parseBelvoDeepLink((await press('Succeed')).href)).toMatchObject({ kind: 'error', error: 'session_expired_ob' })
      await openFinance()
      await page.getByRole('link', { name: 'The bank refuses' }).click()
      await page.getByRole('heading', { name: /refused/ }).waitFor()
      expect(parseBelvoDeepLink(page.url())).toMatchObject({ kind: 'error', source: 'fragment', errorMessage: 'risk_analysis_denied by the bank' })
    })

    it('of Open Finance in Brazil: a consent on a phone, given at the bank', async () => {
      await page.setViewportSize({ width: 360, height: 640 })
      await openFinance()
      await page.getByRole('button', { name: /^Mock Bank/ }).click()
      await page.getByLabel('3 months').check()
      const wide = await page.evaluate(() => [...document.body.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > 360).map(({ tagName }) => tagName))
      expect(wide).toEqual([])
      await page.getByRole('button', { name: 'Continue to the bank' }).click()
      const authorise = page.getByRole('button', { name: 'Authorise' })
      expect((await authorise.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      const url = await press('Authorise')
      const deepLink = parseBelvoDeepLink(url.href)
      expect(deepLink).toMatchObject({ kind: 'success', institution: 'ofmockbank_br_retail' })
      const link = deepLink.kind === 'success' ? deepLink.link : ''
      expect(sandbox.belvo.consents.at(-1)).toMatchObject({ status: 'AUTHORISED', link, document: '76109277673' })
    })

    it('of a bank: a payment is agreed to, and the person is back in the shop', async () => {
      const body = {
        amount: '150.00',
        customer: '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e',
        description: 'Order 4711',
        allowed_payment_method_types: ['open_finance' as const],
        payment_method_details: {
          open_finance: {
            beneficiary_bank_account: 'b5d8a1d6-0f4e-4b8e-9a31-0d7c5e2f8a11',
            payer_institution: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42',
            callback_url: `${pages.origin}/back/shop`,
          },
        },
        confirm: true,
      }
      const intent = await client.payments.paymentIntents.create(body, { idempotencyKey: 'auto' })
      await page.goto(`${sandbox.belvo.origins.main}/bank/${intent.id}`)
      const url = await press('Authorise')
      expect(url.href).toBe(`${pages.origin}/back/shop`)
      expect(sandbox.belvo.paymentIntents.at(-1)?.status).toBe('PROCESSING')
    })

    it('of Pix by biometrics: success and exit by their addresses, errors with plus signs', async () => {
      const successUrl = `${pages.origin}/back/pix?result=done`
      const openPix = async (): Promise<void> => {
        const { access } = await client.payments.widgetToken.create({
          use_cases: ['ENROLLMENT'],
          widget: {
            enrollment: { type: 'open_finance_biometric_pix', details: { customer: { identifier: '76109277673' } }, metadata: {} },
            callback_urls: { success: successUrl, exit: `${pages.origin}/back/pix?result=left` },
            branding: { company_name: 'Acme' },
          },
        })
        await page.goto(buildBelvoWidgetUrl({ flavour: 'pix-biometria', accessToken: access ?? '', baseUrl: hostedUrl }))
      }
      const kinds: unknown[] = []
      for (const button of ['Succeed', 'Exit', 'Let the token expire']) {
        await openPix()
        const { href } = await press(button)
        const deepLink = parseBelvoDeepLink(href, { flavour: 'pix-biometria', successUrl })
        kinds.push([deepLink.kind, deepLink.kind === 'error' ? [deepLink.errorMessage, href.includes('access+token')] : undefined])
      }
      expect(kinds).toEqual([['success', undefined], ['exit', undefined], ['error', ['The access token is not valid', true]]])
    })

    it('of the portal: public, for one person, and to renew', async () => {
      const { access } = await client.widgetToken.create({
        scopes: 'read_consents,write_consents,write_consent_callback',
        widget: { openfinance_feature: 'consent_management', consent },
      })
      const accessToken = access ?? ''
      const id = '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42'
      for (const [url, text] of [
        [buildBelvoWidgetUrl({ flavour: 'my-belvo-portal', mode: 'public', baseUrl: hostedUrl }), 'Anybody'],
        [buildBelvoWidgetUrl({ flavour: 'my-belvo-portal', mode: 'custom', accessToken, baseUrl: hostedUrl }), 'Every consent'],
        [
          buildBelvoWidgetUrl({
            flavour: 'my-belvo-portal',
            mode: 'renew',
            accessToken,
            baseUrl: hostedUrl,
            linkId: id,
            consentId: id,
            institution: 'ofmockbank_br_retail',
            institutionDisplayName: 'Banco São & Cia',
            institutionIconLogo: 'https://logos.example.com/b.svg',
          }),
          'Banco São & Cia',
        ],
      ] as const) {
        await page.goto(url)
        expect(await page.getByRole('status').textContent()).toContain(text)
      }
    })

    it('hands a deep link of an app to the browser as it is', async () => {
      const callback_urls = { success: 'myapp://success', exit: 'myapp://exit', event: 'myapp://event' }
      const { access } = await client.widgetToken.create({ scopes: 'read_institutions,write_links', fetch_resources: ['INVOICES'], stale_in: '42d', widget: { callback_urls } })
      await page.goto(buildBelvoWidgetUrl({ flavour: 'multi-region', accessToken: access ?? '', baseUrl: hostedUrl }))
      const answer = page.waitForResponse('**/widget/act')
      await page.getByRole('button', { name: 'Succeed', exact: true }).click()
      const location = (await answer).headers()['location'] ?? ''
      expect(location).toMatch(/^myapp:\/\/success\?link=/)
      expect(parseBelvoDeepLink(location)).toMatchObject({ kind: 'success', link: expect.stringMatching(uuid) })
    })
  })
})

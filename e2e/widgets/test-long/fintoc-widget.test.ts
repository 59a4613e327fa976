import type * as core from '@kit/core'
import type * as widgetDoor from '@kit/fintoc/widget'
import { buildFintocWebViewUrl, parseFintocRedirect, type Fintoc, type FintocRedirect, type FintocWidget, type FintocWidgetOptions } from '@kit/fintoc/widget'
import { startSandbox, type Sandbox } from '@kit/sandbox'
import type { Browser, FrameLocator, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumPath, launchChromium } from '../src/chromium.ts'
import type { DoorPages } from '../src/door-page.ts'
import { serveFintocPages } from '../src/fintoc-page.ts'

type Door = typeof widgetDoor & Pick<typeof core, 'isConnectionError' | 'isInvalidArgumentError' | 'isKitError'>

/** What the page of a test keeps between two steps. */
interface PageState {
  door: Door
  Fintoc?: unknown
  fintoc: Fintoc
  widgets: FintocWidget[]
  calls: [string, ...unknown[]][]
  violations: string[]
}

const path = chromiumPath()
const token = 'li_SYNTHETIC_sec_RANDOM'

async function slowly(route: Route): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  await route.continue()
}

describe.skipIf(path === undefined)('the Fintoc widget in a real browser', () => {
  let browser: Browser
  let sandbox: Sandbox<'fintoc'>
  let pages: DoorPages
  let page: Page
  let scriptUrl = ''
  let publicKey = ''

  beforeAll(async () => {
    browser = await launchChromium(path ?? '')
    sandbox = await startSandbox({ providers: ['fintoc'] })
    scriptUrl = sandbox.fintoc.widget.scriptUrl
    publicKey = sandbox.fintoc.widget.publicKey
    pages = await serveFintocPages(sandbox.fintoc.origins.api)
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

  /** Loads the script and says how it went. */
  const load = (options: { src?: string; nonce?: string; timeoutMs?: number } = {}): Promise<string> =>
    page.evaluate(
      async (given) => {
        const state = globalThis as unknown as PageState
        try {
          const loaded = await state.door.loadFintoc(given)
          if (loaded === null) return 'null'
          state.fintoc = loaded
          return 'loaded'
        } catch (error) {
          return `${state.door.isConnectionError(error) ? `ConnectionError ${error.operation}` : 'another error'}: ${String(error)}`
        }
      },
      { src: scriptUrl, ...options },
    )
  /** Makes a widget that notes what it calls, and opens it. */
  const open = (options: FintocWidgetOptions): Promise<void> =>
    page.evaluate((given) => {
      const { fintoc, widgets, calls } = globalThis as unknown as PageState
      const widget = fintoc.create({
        ...given,
        onSuccess: (success) => calls.push(['success', success]),
        onExit: (...more: unknown[]) => calls.push(['exit', ...more]),
        onEvent: (name, metadata) => calls.push(['event', name, metadata]),
      })
      widgets.push(widget)
      widget.open()
    }, options)
  const calls = (): Promise<[string, ...unknown[]][]> => page.evaluate(() => (globalThis as unknown as PageState).calls)
  const violations = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as PageState).violations)
  const tags = (): Promise<(string | null)[]> =>
    page.evaluate(() => [...document.querySelectorAll('script[src*="/widget/v1"]')].map((tag) => tag.getAttribute('src')))
  const widget = (): FrameLocator => page.frameLocator('dialog[open] iframe')
  const press = (name: string): Promise<void> => widget().getByRole('button', { name }).click()
  const called = async (kind: string): Promise<unknown[]> => {
    await page.waitForFunction((wanted) => (globalThis as unknown as PageState).calls.some(([name]) => name === wanted), kind)
    return (await calls()).find(([name]) => name === kind)?.slice(1) ?? []
  }

  describe('under a strict Content-Security-Policy', () => {
    beforeEach(async () => {
      await page.goto(pages.origin)
      expect(await load()).toBe('loaded')
    })
    afterEach(async () => expect(await violations()).toEqual([]))

    it('opens as a dialog that says what it is', async () => {
      await open({ publicKey, widgetToken: token })
      await widget().getByText('Local sandbox. No bank is involved.').waitFor()
      expect(await page.getByRole('dialog', { name: 'Fintoc sandbox' }).isVisible()).toBe(true)
      expect(await calls()).toEqual([['event', 'opened', { timestamp: expect.any(Number) }]])
      await page.evaluate(() => (globalThis as unknown as PageState).widgets[0]?.close())
      expect(await page.getByRole('dialog').count()).toBe(0)
      await page.evaluate(() => (globalThis as unknown as PageState).widgets[0]?.open())
      expect(await page.getByRole('dialog').count()).toBe(1)
    })

    it.each([
      ['a link intent', { widgetToken: token }, { id: 'li_SYNTHETIC', exchangeToken: expect.stringMatching(/^li_SYNTHETIC_exchange_token_\w+$/) }],
      ['another intent', { widgetToken: 'pi_SYNTHETIC_sec_RANDOM', product: 'payments' }, {}],
      ['a checkout session', { product: 'payments', sessionToken: 'cs_SYNTHETIC_sec_RANDOM' }, {}],
      [
        'a webhook URL',
        { product: 'movements', holderType: 'individual', country: 'cl', webhookUrl: 'https://app.example.com/fintoc?user=7' },
        { id: expect.stringMatching(/^link_\w+$/) },
      ],
    ] as const)('succeeds with %s', async (_, options, success) => {
      await open({ publicKey, ...options })
      await press('Succeed')
      expect(await called('success')).toEqual([success])
      expect(await page.getByRole('dialog').count()).toBe(0)
    })

    it('is left by its button and by Escape', async () => {
      await open({ publicKey, widgetToken: token })
      await press('Exit')
      expect(await called('exit')).toEqual([])
      expect(await page.getByRole('dialog').count()).toBe(0)
      await open({ publicKey, widgetToken: token })
      await widget().getByRole('button', { name: 'Succeed' }).focus()
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => (globalThis as unknown as PageState).calls.filter(([name]) => name === 'exit').length === 2)
    })

    it('tells of errors and of steps nobody has heard of', async () => {
      await open({ publicKey, widgetToken: token })
      await press('Fail')
      await widget().getByText('told of an error').waitFor()
      await widget().getByLabel('Event name').fill('step_of_tomorrow')
      await press('Send event')
      await page.waitForFunction(() => (globalThis as unknown as PageState).calls.length === 3)
      expect((await calls()).map(([, name]) => name)).toEqual(['opened', 'on_error', 'step_of_tomorrow'])
    })

    it('is there twice with one script tag, and leaves nothing behind', async () => {
      expect(await Promise.all([load(), load(), load({ src: `${scriptUrl}?again` })])).toEqual(['loaded', 'loaded', 'loaded'])
      await open({ publicKey, widgetToken: token })
      await open({ publicKey, widgetToken: 'li_SECOND_sec_RANDOM' })
      expect(await tags()).toEqual([scriptUrl])
      expect(await page.locator('dialog').count()).toBe(2)
      await page.frameLocator('dialog >> nth=1 >> iframe').getByRole('button', { name: 'Succeed' }).click()
      expect(await called('success')).toMatchObject([{ id: 'li_SECOND' }])
      const after = await page.evaluate(() => {
        const state = globalThis as unknown as PageState
        for (const each of state.widgets) {
          each.destroy()
          each.destroy()
          each.close()
        }
        try {
          state.widgets[0]?.open()
          return 'opened'
        } catch (error) {
          return state.door.isKitError(error) && error.code
        }
      })
      expect(after).toBe('closed')
      expect(await page.locator('dialog, iframe').count()).toBe(0)
      expect(page.frames()).toHaveLength(1)
    })

    it('refuses options that do not belong together, and shows none of them', async () => {
      const text = await page.evaluate(
        (given) => {
          const state = globalThis as unknown as PageState
          try {
            state.fintoc.create(given as unknown as FintocWidgetOptions)
            return 'created'
          } catch (error) {
            return `${state.door.isInvalidArgumentError(error)} ${String(error)}`
          }
        },
        { publicKey, widgetToken: token, sessionToken: 'cs_SYNTHETIC' },
      )
      expect(text).toMatch(/^true .*the only one of/)
      expect(text).not.toContain('SYNTHETIC')
    })
  })

  describe('when the script is blocked', () => {
    it('by the policy: says so, takes the dead tag out, and loads with the nonce', async () => {
      await page.goto(`${pages.origin}/nonce`)
      expect(await load()).toMatch(/^ConnectionError widget\.load: .*script-src.*nonce.*ad blockers.*network/)
      expect(await tags()).toEqual([])
      expect(await violations()).toHaveLength(1)
      expect(await load({ nonce: pages.nonce })).toBe('loaded')
      expect(await tags()).toEqual([scriptUrl])
      expect(await violations()).toHaveLength(1)
    })

    it('by an aborted request: every caller hears of it, and the next call tries again', async () => {
      await page.goto(pages.origin)
      let requests = 0
      await page.route(scriptUrl, (route) => {
        requests += 1
        return route.abort('blockedbyclient')
      })
      const both = await Promise.all([load(), load()])
      expect(both).toEqual([expect.stringContaining('ConnectionError'), expect.stringContaining('ConnectionError')])
      expect(requests).toBe(1)
      expect(await tags()).toEqual([])
      await page.unroute(scriptUrl)
      expect(await load()).toBe('loaded')
      expect(await tags()).toEqual([scriptUrl])
    })

    it('by something that answers with another script', async () => {
      await page.goto(pages.origin)
      await page.route(scriptUrl, (route) => route.fulfill({ contentType: 'text/javascript', body: 'void 0' }))
      expect(await load()).toMatch(/^ConnectionError .*brought no Fintoc/)
      expect(await tags()).toEqual([])
      await page.unroute(scriptUrl)
      expect(await load()).toBe('loaded')
    })

    it('by silence', async () => {
      await page.goto(pages.origin)
      await page.route(scriptUrl, () => undefined)
      expect(await load({ timeoutMs: 200 })).toContain('ConnectionError')
      expect(await tags()).toEqual([])
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await page.route(scriptUrl, slowly)
      expect(await load({ timeoutMs: Infinity })).toBe('loaded')
    })
  })

  describe('with a script tag in the page', () => {
    const tagged = (src: string): string => `${pages.origin}/?${new URLSearchParams({ tag: src })}`

    it('uses one that has run', async () => {
      await page.goto(tagged(`${scriptUrl}?v=1`))
      expect(await load()).toBe('loaded')
      expect(await tags()).toEqual([`${scriptUrl}?v=1`])
    })

    it.each(['', '/', '?v=1', '/?v=1', '/#top'])('waits for one that is on its way and ends in %j', async (end) => {
      const src = scriptUrl.replace(/\/$/, end)
      await page.goto(pages.origin)
      await page.route(/\/widget\/v1/, slowly)
      await page.evaluate((url) => document.body.append(Object.assign(document.createElement('script'), { src: url })), src)
      expect(await load()).toBe('loaded')
      expect(await tags()).toEqual([src])
      expect(await page.evaluate(() => document.body.querySelectorAll('script').length)).toBe(1)
    })

    it('replaces one that failed before anybody listened', async () => {
      await page.route(scriptUrl, (route) => route.abort())
      await page.goto(tagged(scriptUrl))
      await page.unroute(scriptUrl)
      expect(await load()).toBe('loaded')
      expect(await tags()).toEqual([scriptUrl])
    })

    it('is not misled by an element whose id is Fintoc', async () => {
      await page.goto(pages.origin)
      await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { id: 'Fintoc' })))
      expect(await load()).toBe('loaded')
      await open({ publicKey, widgetToken: token })
      expect(await page.getByRole('dialog').count()).toBe(1)
    })
  })

  describe('in a web view', () => {
    let messages: string[]
    let navigations: string[]

    /** Opens the page as React Native does, and notes what it posts and where it goes. */
    const visit = async (options: Parameters<typeof buildFintocWebViewUrl>[0]): Promise<void> => {
      messages = []
      navigations = []
      await page.exposeFunction('postToApp', (url: string) => void messages.push(url))
      await page.addInitScript(() => {
        Object.assign(globalThis, { ReactNativeWebView: { postMessage: (globalThis as unknown as { postToApp: unknown }).postToApp } })
      })
      const session = await page.context().newCDPSession(page)
      await session.send('Page.enable')
      session.on('Page.frameRequestedNavigation', ({ url }) => navigations.push(url))
      const url = buildFintocWebViewUrl(options)
      expect(parseFintocRedirect(url, options)).toEqual({ type: 'page', url })
      await page.goto(url)
    }
    const click = async (name: string, count: number): Promise<FintocRedirect[]> => {
      await page.getByRole('button', { name }).click()
      await expect.poll(() => [messages.length, navigations.length]).toEqual([count, count])
      return [messages, navigations].map((urls) => parseFintocRedirect(urls.at(-1) ?? ''))
    }

    it('keeps the exchange token of a link intent', async () => {
      await visit({ publicKey, widgetToken: token, baseUrl: sandbox.fintoc.widget.webViewUrl })
      const exchangeToken = expect.stringMatching(/^li_SYNTHETIC_exchange_token_\w+$/) as string
      for (const redirect of await click('Succeed', 1)) {
        expect(redirect).toMatchObject({ type: 'succeeded', object: 'link_intent', id: 'li_SYNTHETIC', exchangeToken })
      }
    })

    it('succeeds without parameters, and is left', async () => {
      await visit({ publicKey, product: 'payments', sessionToken: 'cs_SYNTHETIC', baseUrl: sandbox.fintoc.widget.webViewUrl })
      for (const redirect of await click('Succeed', 1)) expect(redirect).toMatchObject({ type: 'succeeded', exchangeToken: undefined, parameters: {} })
      for (const redirect of await click('Exit', 2)) expect(redirect).toEqual({ type: 'exit', parameters: {} })
    })

    it('tells of events when asked to', async () => {
      await visit({ publicKey, widgetToken: token, eventRedirects: true, baseUrl: sandbox.fintoc.widget.webViewUrl })
      await expect.poll(() => messages.length).toBe(1)
      expect(parseFintocRedirect(messages[0] ?? '')).toMatchObject({ type: 'event', name: 'opened', timestamp: expect.any(Number) })
      expect(messages[0]).not.toContain('%20')
      for (const redirect of await click('Fail', 2)) {
        expect(redirect).toMatchObject({ type: 'event', name: 'on_error', parameters: { message: 'Failed in the sandbox' } })
      }
      expect(messages[1]).toContain('Failed in the sandbox')
      await page.getByLabel('Event name').fill('step of/tomorrow?')
      for (const redirect of await click('Send event', 3)) expect(redirect).toMatchObject({ type: 'event', name: 'step of/tomorrow?' })
    })

    it('sends links of banks to the browser', async () => {
      await visit({ publicKey, widgetToken: token, baseUrl: sandbox.fintoc.widget.webViewUrl })
      await page.getByRole('link', { name: 'Continue at the bank' }).click()
      await expect.poll(() => navigations.length).toBe(1)
      expect(parseFintocRedirect(navigations[0] ?? '')).toEqual({ type: 'external', url: 'https://bank.example/login' })
    })

    it('says what is missing', async () => {
      await page.goto(sandbox.fintoc.widget.webViewUrl)
      expect(await page.getByRole('status').textContent()).toContain('public_key')
      expect(await page.getByRole('button', { name: 'Succeed' }).isDisabled()).toBe(true)
    })
  })

  describe('with a token of the sandbox', () => {
    const api = async (method: string, target: string, json?: unknown): Promise<Record<string, unknown>> => {
      const { origins, secretKey } = sandbox.fintoc
      const response = await fetch(`${origins.api}${target}`, {
        method,
        headers: { Authorization: secretKey, 'Content-Type': 'application/json' },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      })
      return (await response.json()) as Record<string, unknown>
    }
    const linkIntent = (): Promise<Record<string, unknown>> => api('POST', '/v1/link_intents', { product: 'movements', country: 'cl', holder_type: 'individual' })

    it('connects a bank with the keyboard, and hands over an exchange token that works', async () => {
      const intent = await linkIntent()
      await page.goto(pages.origin)
      expect(await load()).toBe('loaded')
      await open({ publicKey, widgetToken: String(intent['widget_token']) })
      const bank = widget().getByRole('button', { name: 'Banco Santander' })
      await bank.focus()
      await page.keyboard.press('Enter')
      await widget().getByLabel('RUT').fill('41614850-3')
      await widget().getByLabel('Password').fill('wrong')
      await page.keyboard.press('Enter')
      await widget().getByRole('alert').getByText('login_invalid_credentials').waitFor()
      await widget().getByLabel('RUT').fill('41614850-3')
      await widget().getByLabel('Password').fill('jonsnow')
      await page.keyboard.press('Enter')
      await widget().getByLabel('Code from the text message').fill('123456')
      await page.keyboard.press('Enter')
      await widget().getByText('Jon Snow').waitFor()
      await press('Confirm')
      const [success] = (await called('success')) as { id: string; exchangeToken: string }[]
      expect(success?.id).toBe(intent['id'])
      expect(await api('GET', `/v1/links/exchange?exchange_token=${success?.exchangeToken}`)).toMatchObject({ status: 'active', holder_id: '416148503' })
      expect(await page.getByRole('dialog').count()).toBe(0)
      const names = (await calls()).filter(([kind]) => kind === 'event').map(([, name]) => name)
      const [opened, banks, ...more] = names
      expect([opened, banks, more.at(-1)]).toEqual(['opened', 'on_available_institutions', 'link_created'])
      expect(more).toContain('sms_authentication_required')
      expect(await violations()).toEqual([])
    })

    it('tells of a payment that fails, and is closed', async () => {
      const intent = await api('POST', '/v1/payment_intents', { amount: 9000, currency: 'CLP' })
      await page.goto(pages.origin)
      expect(await load()).toBe('loaded')
      await open({ publicKey, product: 'payments', widgetToken: String(intent['widget_token']) })
      await press('Fail')
      await widget().getByRole('alert').getByText('insufficient_funds').waitFor()
      await press('Exit')
      await called('exit')
      const names = (await calls()).map(([, name]) => name)
      expect(names).toEqual(expect.arrayContaining(['payment_error', 'on_error']))
      expect(await api('GET', `/v1/payment_intents/${String(intent['id'])}`)).toMatchObject({ status: 'failed' })
    })

    it('goes through a web view', async () => {
      const intent = await linkIntent()
      const messages: string[] = []
      await page.exposeFunction('postToApp', (url: string) => void messages.push(url))
      await page.addInitScript(() => {
        Object.assign(globalThis, { ReactNativeWebView: { postMessage: (globalThis as unknown as { postToApp: unknown }).postToApp } })
        // The app stops these navigations; without it Chromium would ask in a dialog, which takes what is pressed.
        const { navigation } = globalThis as unknown as { navigation: EventTarget }
        navigation.addEventListener('navigate', (event) => {
          if ((event as unknown as { destination: { url: string } }).destination.url.startsWith('fintocwidget:')) event.preventDefault()
        })
      })
      await page.goto(buildFintocWebViewUrl({ publicKey, widgetToken: String(intent['widget_token']), eventRedirects: true, baseUrl: sandbox.fintoc.widget.webViewUrl }))
      const told = (count: number): Promise<void> => expect.poll(() => messages.length).toBe(count)
      await told(1)
      await page.getByRole('button', { name: 'Banco BICE' }).click()
      await told(2)
      await page.getByLabel('RUT').fill('40427672-7')
      await page.getByLabel('Password').fill('jonsnow')
      await page.getByRole('button', { name: 'Continue' }).click()
      await told(3)
      await page.getByRole('button', { name: 'Confirm' }).click()
      await told(4)
      expect(parseFintocRedirect(messages[3] ?? '')).toMatchObject({ type: 'succeeded', id: intent['id'], object: 'link_intent' })
      const { exchangeToken } = parseFintocRedirect(messages.at(-1) ?? '') as { exchangeToken: string }
      expect(await api('GET', `/v1/links/exchange?exchange_token=${exchangeToken}`)).toMatchObject({ holder_id: '404276727' })
      const names = messages.map((url) => parseFintocRedirect(url)).flatMap((redirect) => (redirect.type === 'event' ? [redirect.name] : []))
      expect(names).toEqual(['opened', 'on_authentication_form', 'selecting_account'])
    })

    it('pays on a phone without scripts, and every target is big enough for a thumb', async () => {
      const phone = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
      try {
        const urls = { success_url: `${pages.origin}/?paid`, cancel_url: `${pages.origin}/?left` }
        const session = await api('POST', '/v2/checkout_sessions', { amount: 12_990, currency: 'CLP', ...urls })
        await phone.goto(String(session['redirect_url']))
        const targets = async (): Promise<void> => {
          for (const target of await phone.locator('button, input:not([type=hidden]), select').all()) {
            const box = await target.boundingBox()
            expect([box?.height ?? 0, (box?.x ?? 0) + (box?.width ?? 0)]).toEqual([expect.toSatisfy((height: number) => height >= 44), expect.toSatisfy((right: number) => right <= 360)])
          }
        }
        await targets()
        await phone.getByRole('button', { name: 'Banco Itau' }).tap()
        await phone.getByLabel('Password').waitFor()
        await targets()
        await phone.getByLabel('RUT').fill('41579263-8')
        await phone.getByLabel('Password').fill('jonsnow')
        await phone.getByRole('button', { name: 'Continue' }).tap()
        await phone.getByLabel('What the bank makes of it').selectOption('pending')
        await targets()
        await phone.getByRole('button', { name: 'Confirm' }).tap()
        await phone.getByRole('button', { name: 'Approve' }).tap()
        await phone.waitForURL(urls.success_url)
        expect(await api('GET', `/v2/checkout_sessions/${String(session['id'])}`)).toMatchObject({
          status: 'finished',
          payment_resource: { payment_intent: { status: 'pending', sender_account: { holder_id: '415792638' } } },
        })
      } finally {
        await phone.close()
      }
    })
  })
})

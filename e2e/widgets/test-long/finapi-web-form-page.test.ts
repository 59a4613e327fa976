import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@kit/core/node'
import { createTaskWaiter } from '@kit/core/waiter'
import { createFinapiClient, finapiWebForm, type FinapiUserClient } from '@kit/finapi'
import { buildFinapiWebFormUrl } from '@kit/finapi/widget'
import { startSandbox, type Sandbox } from '@kit/sandbox'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launchChromium } from '../src/chromium.ts'

const path = chromiumPath()

describe.skipIf(path === undefined)('the web-form page in a real browser', () => {
  let browser: Browser
  let sandbox: Sandbox<'finapi'>
  let user: FinapiUserClient
  let server: Server
  let origin = ''
  let account = ''

  beforeAll(async () => {
    browser = await launchChromium(path ?? '')
    sandbox = await startSandbox({ providers: ['finapi'], clock: 'manual' })
    const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins })
    const created = await finapi.users.create({})
    account = created.id
    user = finapi.asUser({ userId: created.id, password: created.password ?? '' })
    server = createServer()
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await browser.close()
    server.close()
    await sandbox.close()
  })

  /** Creates a form, waits for it and lets a person act on its page. */
  async function flow(act: (page: Page) => Promise<void>): Promise<{ phase: string; landed: string }> {
    const waiter = createTaskWaiter({
      tasks: [finapiWebForm(() => user)],
      callback: { baseUrl: `${origin}/callbacks`, secret: 'callback secret of the browser test, 32 chars' },
      schedule: { firstDelayWithCallbackMs: 60_000 },
    })
    const callbacks = toNodeHandler((request) => waiter.handleCallback(request))
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      if (request.url?.startsWith('/callbacks/')) callbacks(request, response)
      else response.setHeader('content-type', 'text/html').end(`<title>back</title>`)
    })
    const wait = await waiter.start('finapi.webForm', { account }, ({ callbackUrl }) =>
      user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' }, callbacks: { finalised: callbackUrl ?? null } }),
    )
    const page = await browser.newPage()
    try {
      await page.goto(
        buildFinapiWebFormUrl(wait.task?.url ?? '', {
          redirectUrl: `${origin}/done`,
          errorRedirectUrl: `${origin}/error`,
          abortRedirectUrl: `${origin}/aborted`,
          customerSupportUrl: `${origin}/support`,
        }),
      )
      await act(page)
      const result = await wait.result({ timeoutMs: 20_000 })
      return { phase: result.phase, landed: new URL(page.url()).pathname }
    } finally {
      await page.close()
      await waiter.close()
    }
  }

  const click = (name: RegExp) => async (page: Page) => {
    await page.getByRole('button', { name }).click()
    await page.waitForURL(`${origin}/**`)
  }

  it('completes', async () => {
    expect(await flow(click(/complete/i))).toEqual({ phase: 'succeeded', landed: '/done' })
  })
  it('fails', async () => {
    expect(await flow(click(/fail/i))).toEqual({ phase: 'failed', landed: '/error' })
  })
  it('is aborted', async () => {
    expect(await flow(click(/cancel|abort/i))).toEqual({ phase: 'aborted', landed: '/aborted' })
  })
  const next = async (page: Page, button = 'Continue') => {
    await page.getByRole('button', { name: button, exact: true }).click()
  }
  const logIn = async (page: Page) => {
    await page.getByLabel('Onlinebanking-ID').fill('demo')
    await page.getByLabel('PIN').fill('demo')
    await page.keyboard.press('Enter')
    await page.getByLabel('Demo Decoupled Auth').check()
    await next(page)
    await next(page, 'I have confirmed')
  }

  it('goes step by step on a phone: nothing is too wide, and everything large enough to touch', async () => {
    const walk = async (page: Page): Promise<void> => {
      await page.setViewportSize({ width: 320, height: 640 })
      await logIn(page)
      await page.getByLabel(/Tagesgeldkonto/).uncheck()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      const targets = await page.locator('button, select, label.option').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
      expect(Math.min(...targets)).toBeGreaterThanOrEqual(44)
      await next(page)
      await page.waitForURL(`${origin}/**`)
    }
    expect(await flow(walk)).toEqual({ phase: 'succeeded', landed: '/done' })
    const accounts = await user.accounts.list()
    expect(accounts.accounts.slice(-2).map(({ iban }) => iban)).toEqual(['DE77533700080111111100', 'DE50533700080111111101'])
  })
  it('fails as a duplicate for the same login at the same bank', async () => {
    const walk = async (page: Page): Promise<void> => {
      await logIn(page)
      await page.waitForURL(`${origin}/**`)
    }
    expect(await flow(walk)).toEqual({ phase: 'failed', landed: '/error' })
  })
  it('says what was wrong', async () => {
    const walk = async (page: Page): Promise<void> => {
      await page.getByLabel('Onlinebanking-ID').fill('demo')
      await page.getByLabel('PIN').fill('wrong')
      await next(page, 'Log in')
      await page.getByRole('alert').waitFor()
      await click(/cancel/i)(page)
    }
    expect(await flow(walk)).toEqual({ phase: 'aborted', landed: '/aborted' })
  })
  it('expires when nobody acts', async () => {
    const { phase } = await flow(() => sandbox.clock.advance(21 * 60_000))
    expect(phase).toBe('expired')
  })
})

import type * as core from '@kit/core'
import { createFinapiClient, type FinapiUserClient } from '@kit/finapi'
import type * as widgetDoor from '@kit/finapi/widget'
import type { FinapiWebFormAppearance, FinapiWebFormEvent, FinapiWebFormLoader, FinapiWebFormMount } from '@kit/finapi/widget'
import { startSandbox, type Sandbox } from '@kit/sandbox'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumPath, launchChromium } from '../src/chromium.ts'
import type { DoorPages } from '../src/door-page.ts'
import { serveFinapiPages } from '../src/finapi-page.ts'

/** What the page of a test keeps between two steps. */
interface PageState {
  door: typeof widgetDoor & Pick<typeof core, 'isInvalidArgumentError'> & { importComponent(url: string): Promise<FinapiWebFormLoader<HTMLElement>> }
  mounts: FinapiWebFormMount[]
  events: [name: string, event: FinapiWebFormEvent][]
  violations: string[]
  uncaught: string[]
}

interface MountOptions extends FinapiWebFormAppearance {
  readonly name: string
  readonly url: string
  readonly place?: 'first' | 'second'
  /** Take it off again at once. */
  readonly destroy?: boolean
}

const path = chromiumPath()

describe.skipIf(path === undefined)('the embedded web form in a real browser', () => {
  let browser: Browser
  let sandbox: Sandbox<'finapi'>
  let user: FinapiUserClient
  let pages: DoorPages
  let page: Page

  beforeAll(async () => {
    browser = await launchChromium(path ?? '')
    sandbox = await startSandbox({ providers: ['finapi'], clock: 'manual' })
    const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins })
    const { id, password } = await finapi.users.create({})
    user = finapi.asUser({ userId: id, password: password ?? '' })
    pages = await serveFinapiPages(sandbox.finapi.origins.webForm)
  })
  afterAll(async () => {
    await browser.close()
    await pages.close()
    await sandbox.close()
  })
  beforeEach(async () => {
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    await page.addInitScript(() => {
      const state = globalThis as unknown as PageState
      state.mounts = []
      state.events = []
      state.violations = []
      state.uncaught = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => state.violations.push(effectiveDirective))
      addEventListener('error', ({ message }) => state.uncaught.push(message))
      addEventListener('unhandledrejection', ({ reason }) => state.uncaught.push(String(reason)))
    })
  })
  afterEach(async () => {
    expect(await page.evaluate(() => (globalThis as unknown as PageState).uncaught)).toEqual([])
    await page.close()
  })

  const newForm = () => user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' } })
  const statusOf = async (id: string): Promise<string> => (await user.webForms.get(id)).status
  /** Mounts forms in one task of the page, and says how each went. */
  const mount = (...forms: readonly MountOptions[]): Promise<string[]> =>
    page.evaluate(
      ({ all, moduleUrl }) => {
        const { door, mounts, events } = globalThis as unknown as PageState
        return all.map(({ name, place = 'first', destroy, ...options }) => {
          try {
            const mounted = door.mountFinapiWebForm({
              ...options,
              loader: () => door.importComponent(moduleUrl),
              target: document.getElementById(place) ?? document.body,
              onEvent: (event) => events.push([name, event]),
            })
            mounts.push(mounted)
            if (destroy === true) mounted.destroy()
            return 'mounted'
          } catch (error) {
            return door.isInvalidArgumentError(error) ? `${error.argument}: ${error.message}` : String(error)
          }
        })
      },
      { all: forms, moduleUrl: sandbox.finapi.widget.moduleUrl },
    )
  const events = () => page.evaluate(() => (globalThis as unknown as PageState).events)
  const violations = () => page.evaluate(() => (globalThis as unknown as PageState).violations)
  const told = async (type: FinapiWebFormEvent['type'], name = 'a'): Promise<FinapiWebFormEvent | undefined> => {
    await page.waitForFunction((wanted) => (globalThis as unknown as PageState).events.some(([by, { type: is }]) => by === wanted.name && is === wanted.type), { name, type })
    return (await events()).find(([by, event]) => by === name && event.type === type)?.[1]
  }
  const press = (name: string) => page.getByRole('button', { name }).click()
  const shown = () => page.locator('kit-sandbox-finapi-web-form').count()

  describe('under a strict Content-Security-Policy', () => {
    beforeEach(() => page.goto(pages.origin))
    afterEach(async () => expect(await violations()).toEqual([]))

    it('loads, says what it is, and completes once the last view is closed', async () => {
      const form = await newForm()
      expect(await mount({ name: 'a', url: form.url, language: 'de', fillHeight: true })).toEqual(['mounted'])
      await told('loaded')
      await page.getByText('Local sandbox. No bank is involved.').waitFor()
      expect(await statusOf(form.id)).toBe('IN_PROGRESS')
      await press('Complete')
      await page.getByRole('status').waitFor()
      expect(await events()).toEqual([['a', { type: 'loaded' }]])
      await press('Close')
      await press('Close')
      expect(await events()).toEqual([
        ['a', { type: 'loaded' }],
        ['a', { type: 'complete' }],
      ])
      // The event says nothing about the bank; this does.
      const result = await user.webForms.wait(form.id, { timeoutMs: 5_000 })
      expect(result.phase).toBe('succeeded')
    })

    it('asks step by step, and puts the keyboard where the question is', async () => {
      const form = await user.webForms.createBankConnectionImport({})
      await mount({ name: 'a', url: form.url })
      await told('loaded')
      await page.getByLabel('finAPI Test Bank (DEMO0001)').check()
      await press('Continue')
      await page.getByLabel('Onlinebanking-ID').waitFor()
      await page.keyboard.type('demo')
      await page.keyboard.press('Tab')
      await page.keyboard.type('wrong')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').waitFor()
      await page.getByLabel('Onlinebanking-ID').fill('demo_no_msa')
      await page.getByLabel('PIN').fill('demo_no_msa')
      await press('Log in')
      await page.getByLabel(/Tagesgeldkonto/).uncheck()
      await press('Continue')
      await page.getByRole('status').waitFor()
      await press('Close')
      await told('complete')
      expect(await statusOf(form.id)).toBe('COMPLETED')
      const { connections } = await user.bankConnections.list()
      expect(connections.at(-1)?.accountIds).toHaveLength(2)
    })

    it('fails, with the reason', async () => {
      const form = await newForm()
      await mount({ name: 'a', url: form.url })
      await told('loaded')
      await press('Fail')
      expect(await told('fail')).toEqual({ type: 'fail', failure: { source: 'BACKEND_ERROR', code: 'BANK_SERVER_REJECTION', message: 'The form is over.' } })
      expect(await statusOf(form.id)).toBe('COMPLETED_WITH_ERROR')
    })

    it('is aborted', async () => {
      const form = await newForm()
      await mount({ name: 'a', url: form.url })
      await told('loaded')
      await press('Cancel')
      expect(await told('abort')).toEqual({ type: 'abort' })
      expect(await statusOf(form.id)).toBe('ABORTED')
    })

    it('tells of a form that was opened already, without its token', async () => {
      const form = await newForm()
      await sandbox.finapi.forms.open(form.id)
      await mount({ name: 'a', url: form.url })
      expect(await told('fail')).toMatchObject({ failure: { source: 'FRONTEND_ERROR', code: 'ALREADY_OPENED' } })
      expect(JSON.stringify(await events())).not.toContain(form.id)
    })

    it('tells of a form that cannot be loaded', async () => {
      const form = await newForm()
      await user.webForms.delete(form.id)
      await mount({ name: 'a', url: form.url })
      expect(await told('loadError')).toEqual({ type: 'loadError', failure: { message: 'The sandbox has no such form.' } })
      expect(await shown()).toBe(1)
    })

    it('opens once where it is mounted, destroyed and mounted again at once', async () => {
      const form = await newForm()
      expect(await mount({ name: 'a', url: form.url, destroy: true }, { name: 'b', url: form.url })).toEqual(['mounted', 'mounted'])
      await told('loaded', 'b')
      await press('Cancel')
      await told('abort', 'b')
      expect(await events()).toEqual([
        ['b', { type: 'loaded' }],
        ['b', { type: 'abort' }],
      ])
    })

    it('is not lost when it is mounted twice', async () => {
      const form = await newForm()
      await mount({ name: 'a', url: form.url })
      await told('loaded')
      const [refused] = await mount({ name: 'b', url: form.url, place: 'second' })
      expect(refused).toMatch(/^url: this form is on the page already/)
      expect(refused).not.toContain(form.id)
      await press('Complete')
      await press('Close')
      await told('complete')
      expect(await statusOf(form.id)).toBe('COMPLETED')
    })

    it('gives way to another form, and is silent from then on', async () => {
      const [before, after] = [await newForm(), await newForm()]
      await mount({ name: 'a', url: before.url })
      await told('loaded')
      await mount({ name: 'b', url: after.url, place: 'second' })
      await told('loaded', 'b')
      expect(await shown()).toBe(1)
      expect(await page.locator('#second kit-sandbox-finapi-web-form').count()).toBe(1)
      await page.evaluate(() => (globalThis as unknown as PageState).mounts[0]?.destroy())
      expect(await shown()).toBe(1)
      await sandbox.finapi.forms.complete(before.id)
      await press('Cancel')
      await told('abort', 'b')
      expect((await events()).map(([name, { type }]) => `${name} ${type}`)).toEqual(['a loaded', 'b loaded', 'b abort'])
    })

    it('is gone when it is destroyed; the form goes on', async () => {
      const form = await newForm()
      await mount({ name: 'a', url: form.url })
      await told('loaded')
      await page.evaluate(() => (globalThis as unknown as PageState).mounts[0]?.destroy())
      await page.evaluate(() => (globalThis as unknown as PageState).mounts[0]?.destroy())
      expect(await shown()).toBe(0)
      expect(await statusOf(form.id)).toBe('IN_PROGRESS')
      expect(await events()).toEqual([['a', { type: 'loaded' }]])
    })

    it('refuses links that would run code, and loads nothing', async () => {
      const form = await newForm()
      // eslint-disable-next-line no-script-url
      expect(await mount({ name: 'a', url: form.url, backToAppUrl: 'javascript:alert(1)' })).toEqual([expect.stringMatching(/^backToAppUrl: /)])
      expect(await shown()).toBe(0)
      expect(await statusOf(form.id)).toBe('NOT_YET_OPENED')
    })

    it('reads a redirect in the browser as on a server', async () => {
      await page.goto(`${pages.origin}/done?state=4%202&x=1`)
      expect(await page.evaluate(() => (globalThis as unknown as PageState).door.parseFinapiRedirect(location.href).state)).toBe('4 2')
    })
  })

  it('tells of a script that is blocked', async () => {
    const form = await newForm()
    await page.goto(`${pages.origin}/no-script`)
    await mount({ name: 'a', url: form.url })
    expect(await told('loadError')).toMatchObject({ failure: { message: expect.stringContaining('web-form.js') } })
    expect(await violations()).toContain('script-src-elem')
    expect(await statusOf(form.id)).toBe('NOT_YET_OPENED')
  })

  it('tells of a connection that is blocked', async () => {
    const form = await newForm()
    await page.goto(`${pages.origin}/no-connection`)
    await mount({ name: 'a', url: form.url })
    await told('loadError')
    expect(await violations()).toEqual(['connect-src'])
    expect(JSON.stringify(await events())).not.toContain(form.id)
    expect(await statusOf(form.id)).toBe('NOT_YET_OPENED')
  })
})

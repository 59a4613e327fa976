import { startSandbox, type Sandbox } from '@kit/sandbox'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { chromiumPath, launchChromium } from '../src/chromium.ts'

const path = chromiumPath()

describe.skipIf(path === undefined)('the inspector in a real browser', () => {
  let browser: Browser
  let sandbox: Sandbox<'fintoc' | 'belvo'>

  beforeAll(async () => {
    browser = await launchChromium(path ?? '')
    sandbox = await startSandbox({ providers: ['fintoc', 'belvo'], clock: 'manual', seed: 1, startAt: new Date('2026-03-01T12:00:00Z'), inspectorPort: 0 })
  })
  afterAll(async () => {
    await browser.close()
    await sandbox.close()
  })
  beforeEach(() => sandbox.reset())

  async function open(): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    onTestFinished(() => page.close())
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    // A refusal, which the page shows, is an error of the console, too.
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of 400') && problems.push(message.text()))
    onTestFinished(() => expect(problems).toEqual([]))
    await page.goto(sandbox.inspectorUrl ?? '')
    await page.getByText('2026-03-01 12:00:00').waitFor()
    return page
  }

  const account = (): Promise<Response> =>
    fetch(`${sandbox.fintoc.origins.api}/v2/accounts/${sandbox.fintoc.accounts.mx}`, { headers: { Authorization: sandbox.fintoc.secretKey } })

  it('shows requests and deliveries as they come, and those of one object alone', async () => {
    const page = await open()
    await account()
    await sandbox.fintoc.trigger('payment_intent.succeeded', { to: { url: 'http://127.0.0.1:1/' } })
    const rows = page.locator('#entries tr')
    await expect.poll(() => rows.count(), { timeout: 10_000 }).toBe(2)
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/delivered\s+fintoc\s+payment_intent\.succeeded\s+[0-9a-f]{8}\s+no answer\s+send again/),
      expect.stringMatching(/asked\s+fintoc\s+GET \/v2\/accounts\/\{account_id\}\s+[0-9a-f]{8}\s+active\s+200/),
    ])
    expect(await page.locator('#objects tr').allInnerTexts()).toContainEqual(expect.stringMatching(/[0-9a-f]{8}\s+fintoc\s+active\s+poll/))
    await rows.nth(1).getByRole('button').click()
    await expect.poll(() => rows.count()).toBe(1)
    await page.getByRole('button', { name: 'Show everything' }).click()
    await expect.poll(() => rows.count()).toBe(2)
    await page.getByRole('button', { name: 'send again' }).click()
    await expect.poll(() => rows.count()).toBe(3)
    expect(await page.content()).not.toContain(sandbox.fintoc.accounts.mx)
  })

  it('steps the clock and resets', async () => {
    const page = await open()
    await page.getByRole('button', { name: '+20m' }).click()
    await page.getByText('2026-03-01 12:20:00').waitFor()
    await page.getByLabel('Another step').fill('1h30m')
    await page.keyboard.press('Enter')
    await page.getByText('2026-03-01 13:50:00').waitFor()
    await page.getByLabel('Another step').fill('soon')
    await page.getByRole('button', { name: 'Step', exact: true }).click()
    await page.getByRole('alert').getByText('A duration is').waitFor()
    await page.getByRole('button', { name: 'Reset everything' }).click()
    await page.getByText('2026-03-01 12:00:00').waitFor()
    expect(await page.getByRole('alert').innerText()).toBe('')
  })

  it('plans faults, which happen, and clears them', async () => {
    const page = await open()
    await page.locator('#response-fault').getByLabel('Provider').selectOption('fintoc')
    await page.getByLabel('Answer').selectOption('429, Retry-After 2')
    await page.locator('#response-fault').getByRole('button', { name: 'Plan' }).click()
    await page.getByText('fintoc: * status 429, retryAfter 2').waitFor()
    expect([(await account()).status, (await account()).status]).toEqual([429, 200])
    await page.getByLabel('Next webhook or callback').selectOption('lost')
    await page.locator('#delivery-fault').getByRole('button', { name: 'Plan' }).click()
    await page.getByText('next delivery lost').waitFor()
    await page.getByRole('button', { name: 'Clear all faults' }).click()
    await expect.poll(() => page.locator('#faults li').count()).toBe(0)
    expect(sandbox.faults.all).toEqual([])
  })

  it('is not open to pages of other sites', async () => {
    const url = `${sandbox.inspectorUrl}api/reset`
    expect((await fetch(url, { method: 'POST', headers: { Origin: 'https://elsewhere.example' } })).status).toBe(403)
    expect((await fetch(url, { method: 'POST' })).status).toBe(200)
  })
})

import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPlaygroundProcess, type PlaygroundProcess } from '../test/playground-process.ts'
import { chromiumPath, launchChromium } from '../../../e2e/widgets/src/chromium.ts'

const path = chromiumPath()

interface Step {
  readonly flow: string
  /** Title of the frame the person acts in. */
  readonly frame: string
  /** From the bank to the end; without it there is one button only. */
  readonly wholeWay?: (inside: FrameLocator) => Promise<void>
  /** What leads to the end at once. */
  readonly press: string
  readonly event: string
  /** What the backend finds at the end. */
  readonly found: string
}

const press = (inside: FrameLocator, name: string | RegExp): Promise<void> => inside.getByRole('button', { name, exact: true }).click()

async function connectAtFintoc(inside: FrameLocator): Promise<void> {
  await press(inside, 'Banco de Chile')
  await inside.getByLabel('RUT').fill('41614850-3')
  await inside.getByLabel('Password').fill('jonsnow')
  await press(inside, 'Continue')
  await press(inside, 'Confirm')
}

async function consentAtBelvo(inside: FrameLocator): Promise<void> {
  await press(inside, /Mock Bank/)
  await press(inside, 'Continue to the bank')
  await press(inside, 'Authorise')
}

async function connectAtFinapi(inside: FrameLocator): Promise<void> {
  await inside.getByLabel('Onlinebanking-ID').fill('demo_no_msa')
  await inside.getByLabel('PIN').fill('demo_no_msa')
  await press(inside, 'Log in')
  await inside.getByRole('group', { name: 'Accounts' }).waitFor()
  await press(inside, 'Continue')
}

const provided: Readonly<Record<string, readonly Step[]>> = {
  fintoc: [
    {
      flow: 'Connect a bank',
      frame: 'Fintoc sandbox',
      wholeWay: connectAtFintoc,
      press: 'Succeed',
      event: 'link.refresh_intent.succeeded',
      found: 'account(s); newest movement: ',
    },
    { flow: 'Take a payment', frame: 'Fintoc sandbox', press: 'Succeed', event: 'checkout_session.finished', found: '12990 CLP paid' },
  ],
  belvo: [
    {
      flow: 'Connect a bank',
      frame: 'Belvo Connect',
      wholeWay: consentAtBelvo,
      press: 'Succeed',
      event: 'TRANSACTIONS.historical_update',
      found: 'account(s); a transaction: ',
    },
    { flow: 'Take a payment', frame: 'The bank of the payer', press: 'Authorise', event: 'PAYMENT_INTENTS.STATUS_UPDATE', found: '150.00 BRL paid' },
  ],
  finapi: [
    {
      flow: 'Import a bank connection',
      frame: 'finAPI web form',
      wholeWay: connectAtFinapi,
      press: 'Complete',
      event: 'webForm.finalised',
      found: 'account(s) at finAPI Test Bank',
    },
    { flow: 'Take a payment', frame: 'finAPI web form', press: 'Complete', event: 'webForm.finalised', found: '12.50 EUR: the payment is ' },
    { flow: 'Update in the background', frame: 'finAPI web form', press: 'Complete', event: 'task.finalised', found: 'up to date' },
  ],
}

interface Column {
  readonly column: Locator
  readonly log: Locator
  start(flow: string): Promise<void>
  callbacks(fate: string): Promise<void>
  inside(frame: string): FrameLocator
  /** Waits until the state of the column says so. */
  says(text: string): Promise<void>
}

describe.skipIf(path === undefined)('the playground in a real browser', () => {
  let browser: Browser
  let playground: PlaygroundProcess
  let problems: string[]

  beforeAll(async () => {
    browser = await launchChromium(path ?? '')
    playground = await startPlaygroundProcess()
  })
  afterAll(async () => {
    await browser.close()
    await playground.close()
  })
  beforeEach(() => {
    problems = []
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    // A defect of the page, or something its policy does not allow.
    expect(problems).toEqual([])
  })

  const openPage = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('pageerror', ({ message }) => problems.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.goto(playground.url)
    return page
  }
  const columnOf = (page: Page, provider: string): Column => {
    const column = page.locator(`[data-provider="${provider}"]`)
    return {
      column,
      log: column.getByRole('log'),
      start: (flow) => column.getByRole('button', { name: flow }).click(),
      callbacks: (fate) => column.getByRole('radio', { name: fate }).check(),
      inside: (frame) => page.frameLocator(`iframe[title="${frame}"]`),
      says: (text) => column.getByRole('status').filter({ hasText: text }).waitFor(),
    }
  }

  const goThrough = async (provider: string, steps: readonly Step[]): Promise<void> => {
    const page = await openPage()
    const { column, log, start, callbacks, inside, says } = columnOf(page, provider)
    for (const { flow, frame, wholeWay, press: button, event, found } of steps) {
      const atOnce = (there: FrameLocator): Promise<void> => press(there, button)
      const foundBy = async (act: (there: FrameLocator) => Promise<void>): Promise<string> => {
        await start(flow)
        await act(inside(frame))
        await says(`${flow}: succeeded, found by `)
        return (await column.getByRole('status').textContent()) ?? ''
      }
      await callbacks('arrive')
      let how = await foundBy(wholeWay ?? atOnce)
      // A poll can come between the fact and its callback, but not each time.
      for (let again = 0; again < 2 && how.endsWith('poll'); again += 1) how = await foundBy(atOnce)
      expect(how).toBe(`${flow}: succeeded, found by callback`)
      await log.getByText(found).waitFor()
      await log.getByText(event, { exact: true }).first().waitFor()
      expect(await page.locator('iframe').count()).toBe(0)

      await callbacks('get lost')
      expect(await foundBy(atOnce)).toBe(`${flow}: succeeded, found by poll`)
      await log.getByText(found).waitFor()
      await log.locator('li', { hasText: 'lost' }).filter({ hasText: event }).first().waitFor()
      const chart = await column.getByRole('img', { name: `${flow}, callbacks` }).getAttribute('aria-label')
      expect(chart).toMatch(/arrived: [\d.]+ s, \d+ GETs?; lost: [\d.]+ s, \d+ GETs?/)
    }
  }

  it('ends every flow by the callback, and with the callback lost by the poll', async () => {
    await Promise.all(Object.entries(provided).map(([provider, steps]) => goThrough(provider, steps)))
  })

  it('ends when the person leaves, when the visitor stops it, and when the bank refuses', async () => {
    const page = await openPage()
    const [fintoc, belvo, finapi] = ['fintoc', 'belvo', 'finapi'].map((provider) => columnOf(page, provider)) as [Column, Column, Column]
    await belvo.start('Take a payment')
    await belvo.column.getByRole('button', { name: 'Close' }).click()
    await belvo.says('Take a payment: left')
    await finapi.start('Take a payment')
    await page.locator('iframe[title="finAPI web form"]').waitFor()
    await finapi.column.getByRole('button', { name: 'Stop' }).click()
    await finapi.says('Take a payment: stopped')
    await fintoc.start('Connect a bank')
    await press(fintoc.inside('Fintoc sandbox'), 'Exit')
    await fintoc.says('Connect a bank: left')
    expect(await page.locator('iframe').count()).toBe(0)
    await belvo.start('Take a payment')
    await press(belvo.inside('The bank of the payer'), 'Refuse')
    await belvo.says('Take a payment: failed')
    await belvo.log.getByText('payment_refused_by_holder').waitFor()
  })

  it('works with the keyboard alone', async () => {
    const page = await openPage()
    const { column, inside, log } = columnOf(page, 'finapi')
    await column.getByRole('radio', { name: 'arrive' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await column.getByRole('radio', { name: 'get lost' }).isChecked()).toBe(true)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('iframe[title="finAPI web form"]').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
    await press(inside('finAPI web form'), 'Complete')
    await log.getByText('webForm.finalised', { exact: true }).nth(1).waitFor()
    const pressed = column.getByRole('button', { name: 'Take a payment' })
    await expect.poll(() => pressed.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  it.each([390, 1280])('fits a screen of %i pixels', async (width) => {
    const page = await openPage()
    await page.setViewportSize({ width, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const tops = await page.locator('.column').evaluateAll((columns) => columns.map((each) => Math.round(each.getBoundingClientRect().top)))
    expect(new Set(tops).size).toBe(width === 390 ? 3 : 1)
  })
})

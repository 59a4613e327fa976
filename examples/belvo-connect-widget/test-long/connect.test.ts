import { createBelvoClient } from '@kit/belvo'
import { startSandbox, type Sandbox } from '@kit/sandbox'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../src/app.ts'
import { bundlePage } from '../src/bundle-page.ts'
import { serve } from '../src/serve.ts'
import { chromiumPath, launchChromium } from '../../../e2e/widgets/src/chromium.ts'

const path = chromiumPath()
const authorization = 'Bearer of-the-test'

describe.skipIf(path === undefined)('examples/belvo-connect-widget in a real browser', () => {
  let browser: Browser
  let sandbox: Sandbox<'belvo'>
  let server: Awaited<ReturnType<typeof serve>>
  let page: Page
  const lines: string[] = []

  beforeAll(async () => {
    browser = await launchChromium(path ?? '')
    sandbox = await startSandbox({ providers: ['belvo'], belvo: { readMs: 300 } })
    const { aggregation, origins, webhooks, widget } = sandbox.belvo
    const app = createApp({
      belvo: createBelvoClient({ aggregation, environment: origins }),
      authorization,
      personOf: () => ({ id: 'person_81', name: 'Ralph Bragg', cpf: '76109277673' }),
      script: await bundlePage(['@kit/source']),
      widgetSrc: widget.scriptUrl,
      log: (line) => lines.push(line),
    })
    server = await serve(app.fetch, 0)
    webhooks.add({ url: `${server.origin}/webhooks/belvo`, authorization })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    await sandbox.close()
  })
  beforeEach(async () => {
    page = await browser.newPage()
    onTestFinished(() => page.close())
    await page.goto(server.origin)
    await page.getByRole('button', { name: 'Connect your bank' }).click()
  })

  const widget = () => page.frameLocator('#belvo iframe')
  const status = (): Promise<string | null> => page.getByRole('status').textContent()

  it('goes from the button through the widget to the accounts of the bank', async () => {
    const before = sandbox.belvo.links.length
    await widget().getByRole('button', { name: 'Succeed' }).click()
    await expect.poll(status).toBe('Connected.')
    expect(sandbox.belvo.links).toHaveLength(before + 1)
    const link = sandbox.belvo.links.at(-1)?.id ?? ''
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(0)
    expect(await page.getByRole('listitem').first().textContent()).toMatch(/: -?[\d.]+$/)
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^link ${link} has \\d+ account`)))
  })

  it('says so when the person leaves, and can begin again', async () => {
    const before = sandbox.belvo.links.length
    await widget().getByRole('button', { name: 'Exit', exact: true }).click()
    await expect.poll(status).toMatch(/^Your bank was not connected/)
    await page.getByRole('button', { name: 'Connect your bank' }).click()
    await widget().getByRole('button', { name: 'Succeed' }).waitFor()
    expect(sandbox.belvo.links).toHaveLength(before)
  })

  it('says so when the server cannot ask for a token', async () => {
    sandbox.belvo.faults.response({ operation: 'widgetToken.create', status: 503, count: 5 })
    await page.reload()
    await page.getByRole('button', { name: 'Connect your bank' }).click()
    await expect.poll(status).toBe('The server answered 502.')
    sandbox.belvo.faults.clear()
  })
})

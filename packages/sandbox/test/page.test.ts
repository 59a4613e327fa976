import { describe, expect, it } from 'vitest'
import { importForm, startHarness, startReceiver, webFormStatus } from './support/harness.ts'
import type { Harness } from './support/harness.ts'

interface Page {
  readonly status: number
  readonly location: string | null
  readonly html: string
}

async function visit(url: string, init: RequestInit = {}): Promise<Page> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  return { status: response.status, location: response.headers.get('location'), html: await response.text() }
}

/** Presses a button of the page as a browser would: the action of its form, with its fields. */
async function press(harness: Harness, page: Page, button: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
  for (const [, action, content] of page.html.matchAll(/<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/g)) {
    if (content === undefined || !content.includes(`>${button}</button>`)) continue
    const hidden = [...content.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [name, value])
    const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...fields })
    return visit(`${harness.sandbox.finapi.origins.webForm}${action}`, { method: 'POST', body })
  }
  throw new Error(`the page has no button ${button}`)
}

const links = {
  redirectUrl: 'https://app.example.com/done?order=1',
  errorRedirectUrl: 'https://app.example.com/failed',
  abortRedirectUrl: 'https://app.example.com/stopped',
  customerSupportUrl: 'https://app.example.com/help?a=1&b="><script>alert(1)</script>',
}

describe('the page of a web form', () => {
  it('opens once', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token, { bank: { id: 280002 } })
    const page = await visit(form.url)
    expect(page.status).toBe(200)
    expect(page.html).toContain('finAPI Test Redirect Bank')
    expect(page.html).toContain('20 minutes')
    expect(page.html).toMatch(/<html lang="en">[\s\S]*<main>[\s\S]*<h1>/)
    expect(page.html).not.toMatch(/(?:src|href)="(?!#)/)
    expect(await webFormStatus(harness, token, form.id)).toBe('IN_PROGRESS')
    const again = await visit(`${form.url}?customerSupportUrl=${encodeURIComponent(links.customerSupportUrl)}`)
    expect(again.status).toBe(410)
    expect(again.html).toContain('opened already')
    expect(again.html).toContain('https://app.example.com/help')
    expect(await webFormStatus(harness, token, form.id)).toBe('IN_PROGRESS')
  })

  it('is not opened by a HEAD request', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    expect((await visit(form.url, { method: 'HEAD' })).status).toBe(200)
    expect(await webFormStatus(harness, token, form.id)).toBe('NOT_YET_OPENED')
  })

  it.each([
    ['Complete', 'COMPLETED', links.redirectUrl, 'Done'],
    ['Fail', 'COMPLETED_WITH_ERROR', links.errorRedirectUrl, 'That did not work'],
    ['Cancel', 'ABORTED', links.abortRedirectUrl, 'Cancelled'],
  ])('%s ends the form as %s', async (button, status, target, title) => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const plain = await importForm(harness, token)
    const shown = await press(harness, await visit(plain.url), button)
    expect([shown.status, shown.location]).toEqual([200, null])
    expect(shown.html).toContain(`<h1>${title}</h1>`)
    expect(await webFormStatus(harness, token, plain.id)).toBe(status)
    const linked = await importForm(harness, token)
    const sent = await press(harness, await visit(`${linked.url}?${new URLSearchParams(links)}`), button)
    expect([sent.status, sent.location]).toEqual([303, target])
    expect(await webFormStatus(harness, token, linked.id)).toBe(status)
  })

  it('fails with the chosen code and offers support, escaped', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    const opened = await visit(`${form.url}?customerSupportUrl=${encodeURIComponent(links.customerSupportUrl)}`)
    const shown = await press(harness, opened, 'Fail', { errorCode: '<img src=x onerror=alert(1)>' })
    expect(shown.html).toContain('&lt;img src=x')
    expect(shown.html).not.toContain('<img')
    expect(shown.html).not.toContain('<script')
    expect(shown.html).toContain('<a href="https://app.example.com/help?a=1&amp;b=')
  })

  const unusable = ['javascript:alert(1)', 'data:text/html,x', '/relative', 'ftp://example.com/', 'not a url']
  it.each(unusable)('does not redirect to %s', async (url) => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    const query = new URLSearchParams({ redirectUrl: url, customerSupportUrl: url })
    const shown = await press(harness, await visit(`${form.url}?${query}`), 'Complete')
    expect([shown.status, shown.location]).toEqual([200, null])
    const second = await visit(`${form.url}?${query}`)
    expect(second.html).not.toContain('<a ')
  })

  it('lets only the page that opened the form act on it', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    expect((await visit(`${form.url}/complete`, { method: 'POST', body: new URLSearchParams() })).status).toBe(404)
    await visit(form.url)
    for (const key of ['', 'guess']) {
      expect((await visit(`${form.url}/complete`, { method: 'POST', body: new URLSearchParams({ key }) })).status).toBe(403)
    }
    expect((await visit(`${form.url}/unknown`, { method: 'POST', body: new URLSearchParams() })).status).toBe(404)
    expect(await webFormStatus(harness, token, form.id)).toBe('IN_PROGRESS')
  })

  it('says so when the form is over, expired or unknown', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    const page = await visit(form.url)
    await harness.sandbox.clock.advance(20 * 60_000)
    expect((await press(harness, page, 'Complete')).status).toBe(410)
    expect(await webFormStatus(harness, token, form.id)).toBe('EXPIRED')
    expect((await visit(form.url)).status).toBe(410)
    expect((await visit(`${harness.sandbox.finapi.origins.webForm}/wf/unknown`)).status).toBe(404)
  })

  it('shows the minutes that are left', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    await harness.sandbox.clock.advance(19 * 60_000 + 1)
    expect((await visit(form.url)).html).toContain('ends in 1 minute.')
  })

  it('ends with INVALID_TOKEN and follows errorRedirectUrl when the token expired', async () => {
    const harness = await startHarness({ finapi: { userAccessTokensValidityPeriod: 60 } })
    const { token } = await harness.user()
    const form = await importForm(harness, token)
    const other = await importForm(harness, token)
    await harness.sandbox.clock.advance(61_000)
    expect((await visit(form.url)).html).toContain('INVALID_TOKEN')
    expect((await visit(`${other.url}?${new URLSearchParams(links)}`)).location).toBe(links.errorRedirectUrl)
  })

  it('causes the callback', async () => {
    const receiver = await startReceiver()
    const harness = await startHarness()
    const { token } = await harness.user()
    const form = await importForm(harness, token, { callbacks: { finalised: receiver.url } })
    await press(harness, await visit(form.url), 'Complete')
    await receiver.arrived(1)
    expect(receiver.received[0]?.body).toEqual({ webFormId: form.id, status: 'COMPLETED' })
  })

  it('sends headers that keep the link private and scripts out', async () => {
    const harness = await startHarness()
    const { token } = await harness.user()
    const response = await fetch((await importForm(harness, token)).url)
    await response.text()
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

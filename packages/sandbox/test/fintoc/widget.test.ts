import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { startFintoc } from '../support/fintoc.ts'

async function visit(url: string): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(url)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** The pages are exercised in a browser by e2e/widgets. */
describe('the widget of the Fintoc sandbox', () => {
  it('has a script that sets Fintoc, with or without a slash at its end', async () => {
    const { sandbox } = await startFintoc()
    const { scriptUrl, publicKey } = sandbox.fintoc.widget
    expect(scriptUrl).toBe(`${sandbox.fintoc.origins.api}/widget/v1/`)
    for (const url of [scriptUrl, scriptUrl.slice(0, -1), `${scriptUrl}?v=1`]) {
      const { status, headers, text } = await visit(url)
      expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
      const window: { Fintoc?: { create(options: unknown): object } } = {}
      runInNewContext(text, { window })
      expect(Object.keys(window.Fintoc?.create({ publicKey }) ?? {}).sort()).toEqual(['close', 'destroy', 'hide', 'open'])
      expect(() => window.Fintoc?.create({})).toThrow('publicKey')
    }
  })

  it('has pages of its own that run their script only, and say that they are a sandbox', async () => {
    const { sandbox } = await startFintoc()
    for (const url of [`${sandbox.fintoc.widget.scriptUrl}frame`, sandbox.fintoc.widget.webViewUrl]) {
      const { status, headers, text } = await visit(`${url}?public_key="><script>alert(1)</script>`)
      expect(status).toBe(200)
      expect(text).toMatch(/<html lang="en">[\s\S]*<main>[\s\S]*<h1>Fintoc sandbox/)
      expect(text).toContain('Local sandbox. No bank is involved.')
      expect(text).not.toMatch(/\bsrc=|<link|alert\(1\)/)
      const [script = '', ...more] = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code)
      expect(more).toEqual([])
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
      for (const [, name] of text.matchAll(/<label for="(\w+)">/g)) expect(text).toContain(`id="${name}"`)
    }
  })

  it('notes the visits without the query, and gives a public key that a seed repeats', async () => {
    const { sandbox } = await startFintoc({}, { seed: 4 })
    await visit(`${sandbox.fintoc.widget.webViewUrl}?widget_token=li_SYNTHETIC_sec_RANDOM`)
    expect(sandbox.fintoc.requests).toMatchObject([{ method: 'GET', path: '/widget.html', status: 200 }])
    expect(JSON.stringify(sandbox.fintoc.requests)).not.toContain('SYNTHETIC')
    const again = await startFintoc({}, { seed: 4 })
    expect(again.sandbox.fintoc.widget.publicKey).toBe(sandbox.fintoc.widget.publicKey)
    expect(sandbox.fintoc.widget.publicKey).toMatch(/^pk_test_\w{27}$/)
  })

  it('leaves the API as it was', async () => {
    const fintoc = await startFintoc()
    expect((await fintoc.call('GET', '/widget/v2')).status).toBe(404)
    expect((await fetch(fintoc.sandbox.fintoc.widget.webViewUrl, { method: 'POST' })).status).toBe(404)
  })
})

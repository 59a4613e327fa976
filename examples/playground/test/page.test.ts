import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command, startPlaygroundProcess, type PlaygroundProcess } from './playground-process.ts'

describe('npm start', () => {
  let playground: PlaygroundProcess
  let url: string
  beforeAll(async () => {
    playground = await startPlaygroundProcess()
    url = playground.url
  })
  afterAll(() => playground.close())

  const post = (path: string, headers: Record<string, string> = {}, body = '{}') =>
    fetch(new URL(path, url), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

  it('serves one page, that takes nothing from elsewhere', async () => {
    const response = await fetch(url)
    const html = await response.text()
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(html).toContain('<title>Kit playground</title>')
    expect(html.match(/data-flow="/g)).toHaveLength(7)
    expect(html).not.toMatch(/<style|<script>| style="| onclick=/)
    const sources = [...html.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(([, source = '']) => new URL(source).hostname)
    expect(sources.filter((host) => host !== '127.0.0.1')).toEqual([])
    for (const path of ['/style.css', '/client/main.mjs', '/client/chart.mjs']) expect((await fetch(new URL(path, url))).status).toBe(200)
    expect((await fetch(new URL('/client/%2e%2e/render-page.ts', url))).status).toBe(404)
  })

  it('refuses other pages of the browser', async () => {
    const started = { callbacks: 'arrive', page: 'none' }
    const foreign = await post('/flows/fintoc-connect-bank', { origin: 'https://evil.example' }, JSON.stringify(started))
    const own = await post('/flows/fintoc-connect-bank', { origin: new URL(url).origin }, JSON.stringify(started))
    expect([foreign.status, own.status]).toEqual([403, 400])
  })

  /** A page that is open: what it is told, and its way to close. */
  const open = async () => {
    const gone = new AbortController()
    const live = await fetch(new URL('/live', url), { signal: gone.signal })
    const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader()
    let told = ''
    const until = async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const found = pattern.exec(told)
        if (found !== null) return found[1] ?? ''
        const { value, done } = await reader.read()
        if (done) throw new Error(`nobody told of ${pattern}`)
        told += value
      }
    }
    const page = await until(/"page":"([^"]+)"/)
    const start = (flow: string, callbacks = 'arrive') => post(`/flows/${flow}`, {}, JSON.stringify({ callbacks, page }))
    return { until, start, close: () => gone.abort() }
  }

  it('runs one flow of a provider at a time, and stops when told', async () => {
    const { until, start, close } = await open()
    expect((await start('finapi-pay-by-web-form')).status).toBe(202)
    await until(/event: show\n.*"kind":"page"/)
    expect((await start('finapi-import-bank-connection')).status).toBe(409)
    await post('/stop/finapi')
    await until(/"kind":"ended".*"phase":"stopped"/)
    await until(/event: hide\n/)
    close()
  })

  it('stops what a page began when the page is closed', async () => {
    const [watching, leaving] = [await open(), await open()]
    expect((await leaving.start('belvo-pay-with-pix')).status).toBe(202)
    await leaving.until(/event: show\n/)
    leaving.close()
    await watching.until(/"flow":"belvo-pay-with-pix".*"phase":"stopped"/)
    expect((await watching.start('belvo-pay-with-pix')).status).toBe(202)
    await watching.until(/event: show\n/)
    watching.close()
  })

  it('takes neither a flow nor callbacks it does not know', async () => {
    const { start, close } = await open()
    expect((await start('finapi-rob-a-bank')).status).toBe(400)
    expect((await start('finapi-pay-by-web-form', 'burn')).status).toBe(400)
    close()
  })

  it('says what to do when its port is taken', async () => {
    const taken = new URL(url).port
    const stderr = `Port ${taken} is taken; choose another one: npm start -- --port 4401\n`
    await expect(promisify(execFile)(process.execPath, [...command, '--port', taken])).rejects.toMatchObject({ code: 1, stderr })
  })
})

import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, it } from 'vitest'

const main = new URL('../src/main.ts', import.meta.url).pathname
const flags = ['--conditions=@kit/source', main]

describe.concurrent('npm start', () => {
  it('-- --once runs every flow and ends well', async ({ expect }) => {
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--once'])
    expect(stdout).toContain('Every step was as it should be.')
    expect(stdout).not.toContain('✗')
    expect(stdout).toMatch(/callback lost[\s\S]*the wait ended as succeeded after \d+ GETs?/)
    expect(stdout).toMatch(/callback delivered twice[\s\S]*the wait ended as succeeded after \d+ GETs?/)
    expect(stdout).toContain('the same event, tampered with: 401')
  }, 60_000)

  it('keeps serving the page, and a flow started there is streamed to its end', async ({ expect }) => {
    const child = spawn(process.execPath, [...flags, '--port', '0'])
    try {
      let printed = ''
      child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
      while (!/Try it by hand: (\S+)/.test(printed)) await new Promise((resolve) => setTimeout(resolve, 50))
      const url = /Try it by hand: (\S+)/.exec(printed)?.[1] ?? ''
      expect(await (await fetch(url)).text()).toContain('<title>Kit playground</title>')
      const watched = await (await fetch(new URL('/flows/fintoc-webhook', url))).text()
      expect(watched).toContain('event: end\ndata: "as it should be"')
    } finally {
      child.kill('SIGINT')
    }
  }, 60_000)
})

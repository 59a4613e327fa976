import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'docs/webhooks-in-frameworks.md'), 'utf8')
const blocks = [...page.matchAll(/(?:<!-- (\S+) -->\n)?```\w+\n([\s\S]*?)```/g)].map(([, file, code = '']) => ({ file, code }))

const flush = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')

describe('docs/webhooks-in-frameworks.md', () => {
  it('has a block for every app', () => {
    const named = blocks.map(({ file = '' }) => file)
    for (const app of ['express-5', 'fastify', 'koa', 'nest', 'node-http', 'hono']) expect(named).toContain(`e2e/frameworks/src/${app}/app.ts`)
    for (const app of ['worker.mjs', 'bun.mjs', 'deno.mjs', 'next/pages/api/raw.ts']) expect(named).toContain(`e2e/runtimes/apps/${app}`)
  })

  it.each(blocks)('says what stands in $file', ({ file, code }) => {
    expect(file).toBeDefined()
    expect(`\n${flush(readFileSync(join(root, file!), 'utf8'))}`).toContain(`\n${flush(code)}`)
  })
})

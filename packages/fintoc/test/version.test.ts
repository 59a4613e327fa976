import { readFileSync } from 'node:fs'
import { VERSION } from '@kit/fintoc'
import { expect, it } from 'vitest'

it('VERSION is the one of package.json', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  expect(VERSION).toBe(manifest.version)
})

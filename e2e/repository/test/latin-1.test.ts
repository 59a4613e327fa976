import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../src/root.ts'

describe('what the declarations are made from', () => {
  // One character beyond Latin 1 makes a compiler keep the whole file with two bytes for each character.
  it.each(['core', 'fintoc', 'belvo', 'finapi'])('is Latin 1 in %s', (name) => {
    const src = join(root, 'packages', name, 'src')
    const beyond = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        readFileSync(join(src, file), 'utf8')
          .split('\n')
          .flatMap((line, index) => (/[\u0100-\uffff]/.test(line) ? [`${file}:${index + 1}`] : [])),
      )
    expect(beyond).toEqual([])
  })
})

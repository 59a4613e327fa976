import { describe, expect, it } from 'vitest'
import { compile, nameOf, type ConsumerCase } from '../../src/compile.ts'
import { app, run } from '../../src/packed.ts'

const cases: ConsumerCase[] = [
  { typescript: '5.4', resolution: 'node16', format: 'esm', skipLibCheck: false },
  { typescript: '5.4', resolution: 'node16', format: 'cjs', skipLibCheck: false },
  { typescript: '7.0', resolution: 'nodenext', format: 'esm', skipLibCheck: false },
  { typescript: '7.0', resolution: 'nodenext', format: 'cjs', skipLibCheck: false },
]

describe('a program installed from the tarballs', () => {
  it.each(cases.map((c) => [nameOf(c), c] as const))('compiles and runs: %s', (_, c) => {
    expect(run(process.execPath, [compile(app, c)], { cwd: app })).toContain('consumer ok')
  })
})

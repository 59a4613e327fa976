import { describe, expect, it } from 'vitest'
import { compile, nameOf, type ConsumerCase } from '../../src/compile.ts'
import { app, run } from '../../src/packed.ts'


const cases: ConsumerCase[] = (['5.4', '5.9', '6.0', '7.0'] as const).flatMap((typescript) =>
  (['node16', 'nodenext', 'bundler'] as const).flatMap((resolution) =>
    (['esm', 'cjs'] as const)
      // Bundler resolution emits ES modules only: what becomes of them is the bundler's business (tools.test.ts).
      .filter((format) => !(resolution === 'bundler' && format === 'cjs'))
      .flatMap((format) => [true, false].map((skipLibCheck) => ({ typescript, resolution, format, skipLibCheck }))),
  ),
)

describe('the full consumer matrix', () => {
  it.each(cases.map((c) => [nameOf(c), c] as const))('compiles and runs: %s', (_, c) => {
    expect(run(process.execPath, [compile(app, c)], { cwd: app })).toContain('consumer ok')
  })
})

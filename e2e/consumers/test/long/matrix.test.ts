import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compile, nameOf, type ConsumerCase } from '../../src/compile.ts'
import { packInto, run, work } from '../../src/packed.ts'

const folder = join(work, 'matrix')

const cases: ConsumerCase[] = (['5.4', '5.9', '6.0', '7.0'] as const).flatMap((typescript) =>
  (['node16', 'nodenext', 'bundler'] as const).flatMap((resolution) =>
    (['esm', 'cjs'] as const)
      // Bundler resolution emits ES modules only: what becomes of them is the bundler's business (tools.test.ts).
      .filter((format) => !(resolution === 'bundler' && format === 'cjs'))
      .flatMap((format) => [true, false].map((skipLibCheck) => ({ typescript, resolution, format, skipLibCheck }))),
  ),
)

beforeAll(() => void packInto(folder))

describe('the full consumer matrix', () => {
  it.each(cases.map((c) => [nameOf(c), c] as const))('compiles and runs: %s', (_, c) => {
    expect(run(process.execPath, [compile(folder, c)], { cwd: folder })).toContain('consumer ok')
  })
})

import { writeFileSync } from 'node:fs'
import { checkBody } from '../../src/schema-check.ts'
import type { SchemaOf } from '../../src/schema-kit.ts'
import { changed, type Sample } from './sample-of.ts'
import { folderTypeErrors } from './schema-modules.ts'

/** A sample of a schema, and the interface it has in TypeScript. */
export interface TypedSample {
  readonly type: string
  readonly schema: SchemaOf<unknown>
  readonly sample: Sample
}

/** What the compiler and the strict schemas said of samples and changed samples. */
export interface Agreement {
  readonly taken: number
  readonly refused: number
  readonly disagreed: readonly string[]
}

/** What a type can see. */
const VISIBLE: readonly string[] = ['unknown_field', 'missing_field', 'null_field']

/**
 * Lets the compiler judge samples, and some changes of each, by the interfaces, and compares that with the strict schemas.
 *
 * @param folder - where the file with the samples is written
 * @param types - the module the interfaces are imported from, seen from there
 */
export function typeAgreement(folder: string, types: string, samples: readonly TypedSample[]): Agreement {
  // The compiler takes its time with literals: small samples only.
  const small = samples.filter(({ sample }) => JSON.stringify(sample.value).length < 1500)
  const checked = small.flatMap(({ type, schema, sample }) => [
    { type, value: sample.value, refused: false },
    ...sample.sites
      // Types of sets are open, and in TypeScript a value may be put together from several members of a union.
      .filter(({ change, union }, index) => change !== 'value' && union === undefined && index % 7 === sample.sites.length % 7)
      .map((site) => {
        const value = changed(sample.value, site)
        return { type, value, refused: checkBody(schema, value).some(({ kind }) => VISIBLE.includes(kind)) }
      }),
  ])
  const lines = checked.map(({ type, value }, index) => `export const value${index}: ${type} = ${JSON.stringify(value)}`)
  const names = [...new Set(checked.map(({ type }) => type))]
  writeFileSync(`${folder}/samples.ts`, [`import type { ${names.join(', ')} } from '${types}'`, ...lines].join('\n'))
  const errors = folderTypeErrors(folder, ['samples.ts']).map((error) => Number(/^samples\.ts:(\d+)/.exec(error)?.[1]) - 2)
  const wrong = new Set(errors)
  return {
    taken: checked.length - wrong.size,
    refused: wrong.size,
    disagreed: checked
      .filter(({ refused }, index) => refused !== wrong.has(index))
      .map(({ type, value, refused }) => `${type} refused by the ${refused ? 'schema' : 'type'} only: ${JSON.stringify(value)}`),
  }
}

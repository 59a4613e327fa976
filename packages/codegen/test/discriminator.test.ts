import { expect, it } from 'vitest'
import { generated, generatedWebhooks } from './support/fixtures.ts'
import { typeErrors } from './support/type-errors.ts'

it('never opens a discriminator, so that a union narrows both ways', async () => {
  const text = await generated('discriminator')
  const snippet = `
import type { Source, SourceInput } from './discriminator.gen.ts'
import type { DiscriminatorWebhooks } from './discriminator.webhooks.gen.ts'

export function received(source: Source): string {
  if (source.type === 'card') return source.brand
  return source.iban
}
export function sent(source: SourceInput): 'visa' | undefined {
  return source.type === 'card' ? source.brand : undefined
}
export function event(changed: DiscriminatorWebhooks['source.changed']): string {
  return changed.kind === 'made' ? changed.at : changed.why
}
export const unknownBrand: Source = { type: 'card', brand: 'a new one' }
// @ts-expect-error the closed variant of the member is used in a request
export const unknownBrandSent: SourceInput = { type: 'card', brand: 'a new one' }
// @ts-expect-error not a member
export const unknownType: Source = { type: 'cash', brand: 'visa' }
`
  expect(typeErrors({ 'discriminator.gen.ts': text, 'discriminator.webhooks.gen.ts': await generatedWebhooks('discriminator'), 'use.ts': snippet })).toEqual([])
  // a schema whose only set of values is its discriminator is the same both ways
  expect(text).toContain('export interface Account {')
  expect(text).not.toContain('AccountInput')
})

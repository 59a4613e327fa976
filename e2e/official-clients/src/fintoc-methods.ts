import type { Fintoc } from 'fintoc'

interface Manager {
  readonly constructor: { readonly methods?: readonly string[] }
}

const isManager = (value: unknown): value is Manager => typeof value === 'object' && value !== null && value.constructor !== Object

/** Every call the official client offers, such as `v2.transfers.create`: its managers say themselves what they can do. */
export function fintocMethods(client: Fintoc): readonly string[] {
  const below = (holder: object, prefix: string): string[] =>
    Object.entries(holder).flatMap(([name, value]: [string, unknown]) => {
      if (name === '_client' || !isManager(value)) return []
      const own = (value.constructor.methods ?? []).map((method) => `${prefix}${name}.${method}`)
      return [...own, ...below(value, `${prefix}${name}.`)]
    })
  return below(client, '')
}

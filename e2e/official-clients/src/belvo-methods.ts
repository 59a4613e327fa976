import type { BelvoClient, BelvoResource } from './belvo-client.ts'

function methodsOf(resource: object): readonly string[] {
  const own = Object.getOwnPropertyNames(resource).filter((name) => name !== 'constructor')
  const parent: unknown = Object.getPrototypeOf(resource)
  return typeof parent !== 'object' || parent === null || parent === Object.prototype ? own : [...own, ...methodsOf(parent)]
}

/** Every call a connected official client offers, such as `links.register`. */
export function belvoMethods(client: BelvoClient): readonly string[] {
  return Object.entries(client).flatMap(([name, value]) => {
    // What they send with is no resource.
    if (name === 'session' || typeof value !== 'object' || value === null) return []
    const resource = value as BelvoResource
    const methods = methodsOf(Object.getPrototypeOf(resource) as object).filter((method) => typeof resource[method] === 'function')
    return [...new Set(methods)].map((method) => `${name}.${method}`)
  })
}

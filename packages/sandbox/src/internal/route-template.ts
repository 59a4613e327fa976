/** A path of a document, as a route of the server. */
export interface RouteTemplate {
  /** Templates that differ in the names of their parameters only share a route. */
  readonly route: string
  /** The parameters by the names of the document, in their order. */
  readonly params: (values: Readonly<Record<string, string>>) => Record<string, string>
}

const parameter = /\{([^/{}]+)\}/g

export function routeTemplate(path: string): RouteTemplate {
  const names = Array.from(path.matchAll(parameter), ([, name = '']) => name)
  let count = 0
  const route = path.replaceAll(parameter, () => `:p${(count += 1)}`)
  return { route, params: (values) => Object.fromEntries(names.map((name, index) => [name, values[`p${index + 1}`] ?? ''])) }
}

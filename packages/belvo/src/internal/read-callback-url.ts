/** The parts of an address that a provider's page sent a person to. */
export interface CallbackParameters {
  /** What stands before the parameters, in lower case and without last slashes: good for comparing only. */
  readonly address: string
  readonly query: ReadonlyMap<string, string>
  readonly fragment: ReadonlyMap<string, string>
  /** Those of the query and the fragment; the query wins. */
  readonly parameters: Readonly<Record<string, string>>
  readonly get: (name: string) => string | undefined
}

/**
 * Reads the parameters of an address, however they were put together.
 *
 * @param known - the names of the provider, as alternatives of a regular expression: where one of them begins, a parameter begins
 */
export function readCallbackUrl(url: string, known: string): CallbackParameters {
  const line = url
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .join('')
  const hash = line.indexOf('#')
  const [address, query] = readParameters(hash < 0 ? line : line.slice(0, hash), known)
  // A fragment is a list of parameters, or the address of a page that is routed by its hash.
  const rest = hash < 0 ? '' : line.slice(hash + 1)
  const [route, fragment] = readParameters(rest.includes('?') || !rest.includes('=') ? rest : `?${rest}`, known)
  return {
    address: [address, route].map((part) => part.replace(/\/$/, '').toLowerCase()).join('#'),
    query,
    fragment,
    parameters: Object.fromEntries([...fragment, ...query]),
    get: (name) => query.get(name) ?? fragment.get(name),
  }
}

// By hand: React Native's URL and URLSearchParams are stubs on many versions, and this runs in its apps.
function readParameters(text: string, known: string): readonly [address: string, parameters: Map<string, string>] {
  const question = text.indexOf('?')
  const ampersand = text.search(new RegExp(`&(?:${known})=`))
  const start = question >= 0 && (ampersand < 0 || question < ampersand) ? question : text.indexOf('&')
  const parameters = new Map<string, string>()
  if (start < 0) return [text, parameters]
  // A callback URL that held a query already may get a second "?".
  for (const pair of text
    .slice(start + 1)
    .replace(new RegExp(`\\?(?=(?:${known})=)`, 'g'), '&')
    .split('&')) {
    const equals = pair.indexOf('=')
    const name = decode(equals < 0 ? pair : pair.slice(0, equals))
    if (name !== '') parameters.set(name, equals < 0 ? '' : decode(pair.slice(equals + 1)))
  }
  return [text.slice(0, start), parameters]
}

function decode(text: string): string {
  return text
    .trim()
    .replaceAll('+', ' ')
    .replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes)
      } catch {
        return bytes
      }
    })
}

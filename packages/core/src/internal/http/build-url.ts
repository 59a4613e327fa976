import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { Operation } from '../../http/operation.ts'
import type { QueryValue, RequestArguments } from '../../http/transport.ts'
import type { TransportSettings } from './read-transport-settings.ts'

export function buildUrl(settings: TransportSettings, operation: Operation, args: RequestArguments): string {
  const origin = settings.origins.get(operation.api)
  if (origin === undefined) {
    throw new InvalidArgumentError(`No origin is configured for the API ${operation.api}. Add it to origins.`, {
      argument: `origins.${operation.api}`,
    })
  }
  if (args.url !== undefined) return givenUrl(settings, operation, args, args.url)
  const url = operationUrl(origin.base, operation, args)
  if (args.query === undefined) return url
  const query = new URLSearchParams()
  for (const name of Object.keys(args.query)) appendValues(query, name, args.query[name], operation.lists === 'comma')
  const text = query.toString()
  return text === '' ? url : `${url}?${text}`
}

/** `commas` joins a list into one value; otherwise its name is repeated. */
export function appendValues(target: URLSearchParams, name: string, value: QueryValue, commas: boolean): void {
  if (value === undefined || value === null) return
  const list = Array.isArray(value)
  const texts = (list ? value : [value]).map((item: unknown) => textOf(name, item))
  if (!commas || !list) for (const text of texts) target.append(name, text)
  else if (texts.some((text) => text.includes(','))) {
    throw new InvalidArgumentError(`Pass the items of ${name} without commas: the provider would take them for more items.`, {
      argument: name,
    })
  } else if (texts.length > 0) target.append(name, texts.join(','))
}

/** A value as it is sent. `more` names what the place takes beside texts, for the error. */
export function textOf(name: string, value: unknown, more = ''): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw roundedNumber(name)
  if (Number.isFinite(value)) return String(value)
  throw new InvalidArgumentError(`Pass ${name} as ${more}text, a finite number, a boolean or a list of these.`, { argument: name })
}

function operationUrl(base: string, operation: Operation, args: RequestArguments): string {
  return base + operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeSegment(name, args.path?.[name]))
}

/** Beyond 2^53 a number is the nearest one that fits: the call would be about something else. */
function roundedNumber(name: string): InvalidArgumentError {
  return new InvalidArgumentError(`Pass ${name} as text: a number beyond 2^53 has lost its last digits.`, { argument: name })
}

function encodeSegment(name: string, value: string | number | undefined): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw Number.isInteger(value) ? roundedNumber(name) : new InvalidArgumentError(`Pass ${name} as a whole number or as text.`, { argument: name })
  }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  // A URL parser takes '.' and '..' as steps to another resource, also when they are percent-encoded.
  if (text === '' || text === '.' || text === '..') {
    throw new InvalidArgumentError(`Pass ${name}: it must not be empty, "." or "..".`, { argument: name })
  }
  try {
    return encodeURIComponent(text)
  } catch {
    throw new InvalidArgumentError(`Pass ${name} as well-formed Unicode text.`, { argument: name })
  }
}

/** An address out of a provider's answer. The credentials will go there, so its origin must be one that may have them. */
function givenUrl(settings: TransportSettings, operation: Operation, args: RequestArguments, address: string): string {
  const { base, origin } = settings.origins.get(operation.api)!
  const from = URL.canParse(address) ? undefined : operationUrl(base, operation, args)
  if (!URL.canParse(address, from)) throw new InvalidArgumentError('Pass url as an address.', { argument: 'url' })
  const url = new URL(address, from)
  const allowed = url.origin === origin || settings.trustedOrigins.has(url.origin)
  if (allowed && url.username === '' && url.password === '') return url.href
  const shown = url.origin.length <= 100 && url.origin !== 'null' ? url.origin : 'another origin'
  throw new InvalidArgumentError(
    `${operation.id} was not sent to ${shown}: the credentials go to ${origin} only. ` +
      `If that origin belongs to ${settings.options.provider}, add it to trustedOrigins.`,
    { argument: 'url' },
  )
}

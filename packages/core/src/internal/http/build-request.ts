import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { Operation } from '../../http/operation.ts'
import type { QueryValue, RequestArguments, RequestOptions } from '../../http/transport.ts'
import type { TransportSettings } from './read-transport-settings.ts'

export interface BuiltRequest {
  readonly url: URL
  readonly headers: Headers
  readonly body: string | undefined
  readonly idempotencyKey: string | undefined
}

export function buildRequest(
  settings: TransportSettings,
  operation: Operation,
  args: RequestArguments,
  options: RequestOptions,
): BuiltRequest {
  const url = buildUrl(settings, operation, args)
  const body = buildBody(operation, args.body)
  const headers = new Headers({ Accept: 'application/json', 'User-Agent': settings.userAgent })
  if (body !== undefined) headers.set('Content-Type', operation.body === 'form' ? 'application/x-www-form-urlencoded' : 'application/json')
  setHeaders(headers, args.headers ?? {}, 'headers')
  setHeaders(headers, options.headers ?? {}, 'headers')
  if (options.requestId !== undefined) setHeaders(headers, { [settings.requestIdHeader]: options.requestId }, 'requestId')
  const idempotencyKey = chooseKey(operation, options, headers)
  if (idempotencyKey !== undefined && operation.idempotencyHeader !== undefined) {
    setHeaders(headers, { [operation.idempotencyHeader]: idempotencyKey }, 'idempotencyKey')
  }
  return { url, headers, body, idempotencyKey }
}

/** The platform's own error repeats the value of the header, which may be a credential. */
export function setHeaders(headers: Headers, values: Readonly<Record<string, string | undefined>>, argument: string): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    try {
      headers.set(name, value)
    } catch {
      throw new InvalidArgumentError(
        `The header ${/^[\w-]{1,60}$/.test(name) ? name : 'name'} cannot be sent. Remove line breaks and control characters.`,
        {
          argument,
        },
      )
    }
  }
}

function buildUrl(settings: TransportSettings, operation: Operation, args: RequestArguments): URL {
  const origin = settings.origins.get(operation.api)
  if (origin === undefined) {
    throw new InvalidArgumentError(`No origin is configured for the API ${operation.api}. Add it to origins.`, {
      argument: `origins.${operation.api}`,
    })
  }
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeSegment(name, args.path?.[name]))
  const url = new URL(origin)
  url.pathname = origin.pathname.replace(/\/+$/, '') + path
  for (const [name, value] of Object.entries(args.query ?? {})) appendValues(url.searchParams, name, value)
  return url
}

function encodeSegment(name: string, value: string | number | undefined): string {
  const text = typeof value === 'string' || Number.isFinite(value) ? String(value) : ''
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

function buildBody(operation: Operation, body: unknown): string | undefined {
  if (body === undefined) return undefined
  if (operation.method === 'GET')
    throw new InvalidArgumentError('A GET request has no body. Pass the values in query.', { argument: 'body' })
  return operation.body === 'form' ? formText(body) : jsonText(body)
}

function jsonText(body: unknown): string {
  let text: string | undefined
  try {
    text = JSON.stringify(body)
  } catch {
    text = undefined
  }
  if (text === undefined) {
    throw new InvalidArgumentError(
      'The body cannot be written as JSON. Remove functions, circular references and BigInt values (pass these as strings).',
      {
        argument: 'body',
      },
    )
  }
  return text
}

function formText(body: unknown): string {
  if (body instanceof URLSearchParams) return body.toString()
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new InvalidArgumentError('Pass the form body as an object of texts, numbers and booleans.', { argument: 'body' })
  }
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(body as Readonly<Record<string, QueryValue>>)) appendValues(form, name, value)
  return form.toString()
}

function appendValues(target: URLSearchParams, name: string, value: QueryValue): void {
  if (value === undefined || value === null) return
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item !== 'string' && typeof item !== 'boolean' && !Number.isFinite(item)) {
      throw new InvalidArgumentError(`Pass ${name} as text, a finite number, a boolean or a list of these.`, { argument: name })
    }
    target.append(name, String(item))
  }
}

function chooseKey(operation: Operation, options: RequestOptions, headers: Headers): string | undefined {
  const header = operation.idempotencyHeader
  const given = options.idempotencyKey ?? (header === undefined ? undefined : (headers.get(header) ?? undefined))
  if (header === undefined) {
    if (given === undefined) return undefined
    // Taking it silently would promise a protection this call does not have.
    throw new InvalidArgumentError(
      `${operation.id} takes no idempotency key: the provider does not support one here. Leave idempotencyKey out.`,
      {
        argument: 'idempotencyKey',
      },
    )
  }
  if (given === 'auto') return crypto.randomUUID()
  if (given !== undefined) {
    if (!/^[\x21-\x7e]{1,255}$/.test(given)) {
      throw new InvalidArgumentError('Pass idempotencyKey as 1 to 255 printable ASCII characters without spaces.', {
        argument: 'idempotencyKey',
      })
    }
    return given
  }
  if (operation.money === true) {
    throw new InvalidArgumentError(
      `${operation.id} moves money: pass one idempotencyKey per intended payment, stored before it, or 'auto' to protect this call only.`,
      { argument: 'idempotencyKey' },
    )
  }
  return operation.retry === 'with-key' ? crypto.randomUUID() : undefined
}

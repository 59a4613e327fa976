import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { Operation } from '../../http/operation.ts'
import type { RequestArguments, RequestOptions } from '../../http/transport.ts'
import { buildBody } from './build-body.ts'
import { buildUrl } from './build-url.ts'
import type { TransportSettings } from './read-transport-settings.ts'

/** Names in lower case: a later one replaces an earlier one however the two are written. */
export type HeaderValues = Record<string, string>

export interface BuiltRequest {
  readonly url: string
  readonly headers: HeaderValues
  /** A form is written after this: see `writeMultipart`. */
  readonly body: string | FormData | undefined
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
  const headers: HeaderValues = { accept: 'application/json', 'user-agent': settings.userAgent }
  if (typeof body === 'string') {
    headers['content-type'] = operation.body === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  }
  if (args.headers !== undefined) setHeaders(headers, args.headers, 'headers')
  if (options.headers !== undefined) setHeaders(headers, options.headers, 'headers')
  if (options.requestId !== undefined) setHeader(headers, settings.requestIdHeader, options.requestId, 'requestId')
  const idempotencyKey = chooseKey(operation, options, headers)
  if (idempotencyKey !== undefined && operation.idempotencyHeader !== undefined) {
    setHeader(headers, operation.idempotencyHeader, idempotencyKey, 'idempotencyKey')
  }
  return { url, headers, body, idempotencyKey }
}

export function setHeaders(headers: HeaderValues, values: Readonly<Record<string, string | undefined>>, argument: string): void {
  for (const name of Object.keys(values)) {
    const value = values[name]
    if (value !== undefined) setHeader(headers, name, value, argument)
  }
}

/** Checked here, because the platform's own error repeats the value, which may be a credential. */
export function setHeader(headers: HeaderValues, name: string, value: string, argument: string): void {
  if (/^[!#$%&'*+\-.^`|~\w]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)) headers[name.toLowerCase()] = value
  else {
    const shown = /^[\w-]{1,60}$/.test(name) ? name : 'name'
    throw new InvalidArgumentError(
      `The header ${shown} cannot be sent. Remove line breaks, control characters and characters beyond Latin-1.`,
      { argument },
    )
  }
}

function chooseKey(operation: Operation, options: RequestOptions, headers: HeaderValues): string | undefined {
  const header = operation.idempotencyHeader
  const given = options.idempotencyKey ?? (header === undefined ? undefined : headers[header.toLowerCase()])
  if (header === undefined) {
    if (given === undefined) return undefined
    // Taking it silently would promise a protection this call does not have.
    throw new InvalidArgumentError(
      `${operation.id} takes no idempotency key: the provider does not support one here. Leave idempotencyKey out.`,
      { argument: 'idempotencyKey' },
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

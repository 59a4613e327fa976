import type { ProviderErrorDetails } from '@kit/core/http'

/** Fintoc's errors are `{ error: { type, code, message, param, doc_url } }`; only type and message are safe to expect. */
export function readFintocError(body: unknown): ProviderErrorDetails {
  const error = member(body, 'error')
  const code = text(member(error, 'code')) ?? text(member(error, 'type'))
  const param = text(member(error, 'param'))
  return { providerCode: code, message: text(member(error, 'message')), ...(param === undefined ? {} : { invalidFields: [param] }) }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

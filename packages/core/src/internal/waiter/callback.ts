import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts'
import type { HmacSecret } from '../../signature/index.ts'
import { signUrlToken, verifyUrlToken } from '../../signature/index.ts'
import { withoutTrailingSlashes } from '../without-trailing-slashes.ts'

const LARGEST_BODY_BYTES = 65_536

export interface CallbackOptions {
  baseUrl: string
  secret: HmacSecret | readonly HmacSecret[]
}

/** Throws when the options cannot be used. */
export function checkCallback(callback: CallbackOptions): void {
  if (!URL.canParse(callback.baseUrl)) {
    throw new InvalidArgumentError('callback.baseUrl must be an absolute URL, e.g. https://example.com/callbacks', {
      argument: 'callback.baseUrl',
    })
  }
  const url = new URL(callback.baseUrl)
  if (url.search || url.hash) {
    throw new InvalidArgumentError('callback.baseUrl must end with its path: the wait is added to it', { argument: 'callback.baseUrl' })
  }
  const secrets = secretsOf(callback)
  if (secrets.length === 0 || secrets.some((one) => one.length === 0)) {
    throw new InvalidArgumentError('callback.secret must hold at least one secret, and none may be empty', { argument: 'callback.secret' })
  }
}

/** The URL under which a provider calls back for one wait. */
export async function callbackUrlOf(callback: CallbackOptions, task: string, waitId: string): Promise<string> {
  const token = await signUrlToken({ secret: secretsOf(callback)[0]!, purpose: `wait:${task}`, reference: waitId })
  return `${withoutTrailingSlashes(callback.baseUrl)}/${encodeURIComponent(task)}/${waitId}.${token}`
}

/** The wait a callback URL names, `'malformed'` when it is not one of ours, `'forged'` when its token does not fit. */
export async function readCallbackUrl(
  callback: CallbackOptions,
  url: string,
  isTask: (name: string) => boolean,
): Promise<{ task: string; waitId: string } | 'malformed' | 'forged'> {
  const segments = new URL(url).pathname.split('/')
  const last = segments.pop() ?? ''
  const dot = last.indexOf('.')
  const waitId = last.slice(0, dot)
  let task: string
  try {
    task = decodeURIComponent(segments.pop() ?? '')
  } catch {
    return 'malformed'
  }
  if (dot < 0 || !isWaitId(waitId) || !isTask(task)) return 'malformed'
  const verified = await verifyUrlToken({
    secrets: secretsOf(callback),
    purpose: `wait:${task}`,
    reference: waitId,
    token: last.slice(dot + 1),
  })
  return verified ? { task, waitId } : 'forged'
}

export function isWaitId(value: string): boolean {
  return /^[\w-]{1,128}$/.test(value)
}

/** The parsed body, `undefined` when it is not JSON, `'too_large'` when nobody should read on. */
export async function readCallbackBody(request: Request): Promise<{ body: unknown } | 'too_large' | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY_BYTES) return 'too_large'
  if (!request.body) return undefined
  const reader = request.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > LARGEST_BODY_BYTES) {
      void reader.cancel().catch(() => undefined)
      return 'too_large'
    }
    text += decoder.decode(value, { stream: true })
  }
  try {
    return { body: JSON.parse(text + decoder.decode()) as unknown }
  } catch {
    return undefined
  }
}

function secretsOf(callback: CallbackOptions): readonly HmacSecret[] {
  return [callback.secret].flat() as readonly HmacSecret[]
}

import type { Identifiers } from '../../identifiers.ts'
import { objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'

/** What a token opens; the body it was made with decides. */
export type WidgetTokenKind = 'credentials' | 'update' | 'open-finance' | 'portal' | 'pix'

export interface WidgetToken {
  readonly kind: WidgetTokenKind
  readonly callbackUrls: { readonly success: string; readonly exit: string; readonly event: string } | undefined
  /** The link it repairs. */
  readonly linkId: string | undefined
  /** The body it was made with, without the key pair. */
  readonly details: JsonObject
  readonly expiresAt: number
  /** A person has connected with it. */
  used: boolean
}

export interface WidgetTokenBook {
  issue(kind: WidgetTokenKind, body: JsonObject): { readonly access: string; readonly refresh: string }
  find(access: string): WidgetToken | undefined
  isGood(token: WidgetToken): boolean
}

const minuteMs = 60_000
/** As documented; the sample token of the data API says 20 minutes. */
const lifetimesMs: Readonly<Record<WidgetTokenKind, number>> = {
  credentials: 10 * minuteMs,
  update: 10 * minuteMs,
  'open-finance': 10 * minuteMs,
  portal: 10 * minuteMs,
  pix: 30 * minuteMs,
}

function callbackUrlsOf(kind: WidgetTokenKind, body: JsonObject): WidgetToken['callbackUrls'] {
  const given = objectAt(objectAt(body, 'widget'), 'callback_urls')
  const success = stringAt(given, 'success')
  const exit = stringAt(given, 'exit')
  const event = kind === 'pix' ? exit : stringAt(given, 'event')
  return success === undefined || exit === undefined || event === undefined ? undefined : { success, exit, event }
}

function base64url(part: JsonObject): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}

const header = base64url({ alg: 'HS256', typ: 'JWT' })

export function createWidgetTokenBook(clock: SandboxClock, state: SandboxState, identifiers: Identifiers): WidgetTokenBook {
  const tokens = state.map<string, WidgetToken>('widget tokens')

  const jwt = (claims: JsonObject): string => {
    return [header, base64url(claims), identifiers.secret(32)].join('.')
  }

  return {
    issue(kind, body) {
      const expiresAt = clock.now() + lifetimesMs[kind]
      const claims = {
        iat: Math.floor(clock.now() / 1000),
        exp: Math.floor(expiresAt / 1000),
        scopes: (stringAt(body, 'scopes') ?? '').split(',').filter((scope) => scope !== ''),
        environment: 'sandbox',
      }
      const access = jwt({ token_type: 'access', jti: identifiers.hex(16), ...claims })
      const { id: _id, password: _password, ...details } = body
      tokens.set(access, { kind, callbackUrls: callbackUrlsOf(kind, body), linkId: stringAt(body, 'link_id'), details, expiresAt, used: false })
      return { access, refresh: jwt({ token_type: 'refresh', jti: identifiers.hex(16), ...claims }) }
    },
    find: (access) => tokens.get(access),
    isGood: ({ used, expiresAt }) => !used && clock.now() < expiresAt,
  }
}

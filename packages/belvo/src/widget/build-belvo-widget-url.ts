import { InvalidArgumentError } from '@kit/core'
import type { BelvoWidgetOptions } from './belvo-widget-options.ts'
import { accessTokenAdvice, accessTokenPattern } from '../internal/widget-access-token.ts'

interface Field {
  readonly wire: string
  readonly valid: RegExp
  /** Completes "<option> must be ...". */
  readonly must: string
  readonly kind?: 'list' | 'boolean'
  readonly required?: true
  readonly fallback?: string
}

interface Flavour {
  readonly url: string
  readonly fields: Readonly<Record<string, Field>>
  readonly fixed?: string
}

const portalUrl = 'https://meuportal.belvo.com/'
const list = { kind: 'list' } as const
const required = { required: true } as const

const oneOf = (wire: string, values: string, extra?: Partial<Field>): Field => ({
  wire,
  valid: new RegExp(`^(?:${values})$`),
  must: `${values.replaceAll('|', ' or ')}, in exactly this case`,
  ...extra,
})
const flag = (wire: string): Field => ({ wire, valid: /^(?:true|false)$/, must: 'true or false', kind: 'boolean' })
const text = (wire: string, extra?: Partial<Field>): Field => ({ wire, valid: /\S/, must: 'a text that is not empty', ...extra })
const uuid = (wire: string): Field => ({ wire, valid: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i, must: 'the UUID Belvo gave', required: true })

// A function, so that a bundle which only reads deep links holds none of it.
function flavourOf(name: string): Flavour | undefined {
  const accessToken: Field = {
    wire: 'access_token',
    valid: accessTokenPattern,
    must: accessTokenAdvice,
    required: true,
  }
  const hosted = (fields: Flavour['fields']): Flavour => ({
    url: 'https://widget.belvo.io/',
    fields: {
      accessToken,
      accessMode: oneOf('access_mode', 'single|recurrent'),
      externalId: { wire: 'external_id', valid: /^[\w-]{3,}$/, must: 'at least 3 of A-Z a-z 0-9 _ - (an id of yours, not personal data)' },
      countryCodes: oneOf('country_codes', 'MX|BR', list),
      institutions: { wire: 'institutions', valid: /^[^\s,]+$/, must: 'Belvo institution names without commas or spaces', ...list },
      institution: text('institution'),
      resources: { wire: 'resources', valid: /^[A-Z][A-Z\d_]*$/, must: 'upper-case resource names such as ACCOUNTS', ...list },
      showCloseDialog: flag('show_close_dialog'),
      showAbandonSurvey: flag('show_abandon_survey'),
      integrationType: oneOf('integration_type', 'openfinance|credentials'),
      ...fields,
    },
  })
  switch (name) {
    case 'multi-region':
      return hosted({
        institutionTypes: oneOf('institution_types', 'retail|business|fiscal|employment', list),
        locale: oneOf('locale', 'es|pt|en'),
      })
    case 'ofda-brazil':
      return hosted({
        institutionTypes: oneOf('institution_types', 'retail|business', list),
        locale: oneOf('locale', 'pt', { fallback: 'pt' }),
        mode: oneOf('mode', 'webapp'),
      })
    case 'my-belvo-portal public':
      return { url: portalUrl, fields: {}, fixed: 'mode=landing' }
    case 'my-belvo-portal custom':
      return { url: portalUrl, fields: { accessToken } }
    case 'my-belvo-portal renew':
      return {
        url: portalUrl,
        fields: {
          accessToken,
          linkId: uuid('link_id'),
          consentId: uuid('consent_id'),
          institution: text('institution', required),
          institutionDisplayName: text('institution_display_name', required),
          institutionIconLogo: { wire: 'institution_icon_logo', valid: /^https?:\/\/[^\s/]\S*$/i, must: 'an http or https URL', required: true },
        },
        fixed: 'action=renew',
      }
    case 'pix-biometria':
      return { url: 'https://pix-biometria.pay.belvo.com/', fields: { accessToken } }
  }
  return undefined
}

/**
 * Builds the address a browser or a web view opens a hosted Belvo widget at. Values are percent-encoded, lists become comma lists,
 * members left out (or undefined) are not sent, so Belvo's own defaults hold.
 *
 * The result carries the access token: hand it to the person's browser, never to a log.
 *
 * @returns the URL, the access token first
 * @throws InvalidArgumentError if an option is missing, unknown, empty or misspelt; the message names the fix and never a value
 * @example
 * ```ts
 * const url = buildBelvoWidgetUrl({ flavour: 'ofda-brazil', accessToken: token.access, institutionTypes: ['retail'] })
 * ```
 * @see https://developers.belvo.com/products/aggregation_brazil/ofda-widget-startup-configuration
 * @see https://developers.belvo.com/products/fiscal_mexico/hosted-widget-startup-configuration
 */
export function buildBelvoWidgetUrl(options: BelvoWidgetOptions): string {
  const given: Readonly<Record<string, unknown>> = { ...options }
  const portal = given['flavour'] === 'my-belvo-portal'
  const name = portal ? `my-belvo-portal ${String(given['mode'])}` : String(given['flavour'])
  const flavour = flavourOf(name)
  if (flavour === undefined) {
    throw portal
      ? invalid('mode', 'mode of my-belvo-portal must be public, custom or renew')
      : invalid('flavour', 'flavour must be multi-region, ofda-brazil, my-belvo-portal or pix-biometria')
  }
  const { url, fields, fixed } = flavour
  for (const option of Object.keys(given)) {
    if (given[option] !== undefined && !Object.hasOwn(fields, option) && option !== 'flavour' && option !== 'baseUrl' && !(portal && option === 'mode')) {
      throw invalid('options', `${name} has an option it does not know; it takes: ${Object.keys(fields).join(', ') || 'no others'}`)
    }
  }
  const query: string[] = []
  for (const [option, field] of Object.entries(fields)) {
    const value = given[option] === undefined ? field.fallback : given[option]
    if (value !== undefined || field.required) query.push(`${field.wire}=${encode(option, field, value)}`)
  }
  if (fixed !== undefined) query.push(fixed)
  return `${given['baseUrl'] === undefined ? url : checkedBaseUrl(given['baseUrl'])}?${query.join('&')}`
}

// By hand, as everything here: URL is a stub on many versions of React Native.
function checkedBaseUrl(value: unknown): string {
  if (typeof value === 'string' && /^(?:https:\/\/[^\s/?#@\\]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)(?:\/[^\s?#\\]*)?$/i.test(value)) return value
  throw invalid('baseUrl', 'baseUrl must be an https address without query and fragment; plain http is accepted for localhost, 127.0.0.1 and [::1] only')
}

function encode(option: string, field: Field, value: unknown): string {
  const items: readonly unknown[] = field.kind === 'list' ? (Array.isArray(value) ? value : []) : [value]
  const type = field.kind === 'boolean' ? 'boolean' : 'string'
  if (items.length === 0 || !items.every((item) => typeof item === type && field.valid.test(String(item)))) {
    throw invalid(option, `${option} must be ${field.kind === 'list' ? 'a list (leave it out if empty) of ' : ''}${field.must}`)
  }
  try {
    return items.map((item) => encodeURIComponent(String(item))).join(',')
  } catch {
    throw invalid(option, `${option} must be well-formed text: it holds half of a surrogate pair`)
  }
}

function invalid(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { argument })
}

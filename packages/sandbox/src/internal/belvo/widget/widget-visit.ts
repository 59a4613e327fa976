import { listAt, objectAt, stringAt } from '../../json.ts'
import { institutionNamed, institutions } from '../links/institutions.ts'
import type { Institution } from '../links/institutions.ts'
import type { WidgetToken } from './widget-tokens.ts'

/** Settings of a widget that its pages carry along, by the names the provider gives them. */
const startupNames = [
  'access_mode',
  'external_id',
  'country_codes',
  'institutions',
  'institution_types',
  'resources',
  'integration_type',
  'show_close_dialog',
  'show_abandon_survey',
] as const

/** Settings a page takes and has no use for. */
const unusedNames = ['access_token', 'institution', 'locale', 'mode'] as const

/** Whether a widget knows a parameter of its address. */
export function isStartupName(name: string): boolean {
  return [...startupNames, ...unusedNames].some((known) => known === name)
}

/** One person in front of a widget: everything its pages know. */
export interface WidgetVisit {
  readonly token: WidgetToken
  readonly accessToken: string
  /** In a frame of the page that loaded the script. */
  readonly embedded: boolean
  /** The institution that was chosen, or that what the test controls do is about. */
  readonly institution: string
  readonly chosen: boolean
  /** Code of the last failure the person saw. */
  readonly lastError: string | undefined
  readonly startup: Readonly<Record<string, string>>
}

/** Stands in for a token nobody made. */
export const unknownToken: WidgetToken = { kind: 'credentials', callbackUrls: undefined, linkId: undefined, details: {}, expiresAt: 0, used: false }

/** What an address or a form says about a visit. @param ofLink the institution of the link that is to be repaired */
export function visitOf(query: URLSearchParams, token: WidgetToken, ofLink: Institution | undefined): WidgetVisit {
  const startup = Object.fromEntries(startupNames.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : [])))
  const named = query.get('institution') || undefined
  const listed = query.get('institutions')?.split(',')[0] || undefined
  const usual = token.kind === 'open-finance' || token.kind === 'pix' ? 'ofmockbank_br_retail' : 'tatooine_mx_fiscal'
  const visit: WidgetVisit = {
    token,
    accessToken: query.get('access_token') ?? '',
    embedded: query.get('embedded') === '1',
    institution: named ?? ofLink?.name ?? listed ?? usual,
    chosen: (named ?? ofLink) !== undefined,
    lastError: query.get('last_error') || undefined,
    startup,
  }
  const offered = offeredTo(visit)
  const only = offered.find(({ name }) => name === query.get('institutions'))
  return only === undefined || visit.chosen ? visit : { ...visit, institution: only.name, chosen: true }
}

/** What fields a page hands to the next one. */
export function carriedFields({ accessToken, embedded, institution, chosen, lastError, startup }: WidgetVisit): Readonly<Record<string, string>> {
  return {
    access_token: accessToken,
    ...(chosen ? { institution } : {}),
    last_error: lastError ?? '',
    embedded: embedded ? '1' : '',
    ...startup,
  }
}

/** The institution of a visit, where the sandbox has it and one was chosen. */
export function chosenInstitution({ institution, chosen }: WidgetVisit): Institution | undefined {
  return chosen ? institutionNamed(institution) : undefined
}

/** `retail` of `erebor_mx_retail`. */
function typeOf({ name }: Institution): string {
  return name.slice(name.lastIndexOf('_') + 1)
}

/** The institutions a person can choose from, by the settings of the widget. */
export function offeredTo({ token, startup }: Pick<WidgetVisit, 'token' | 'startup'>): readonly Institution[] {
  const list = (name: string): readonly string[] | undefined => startup[name]?.split(',').filter((each) => each !== '')
  const [names, countries, types, resources] = [list('institutions'), list('country_codes'), list('institution_types'), list('resources')]
  const employment = listAt(token.details, 'fetch_resources').some((each) => String(each).includes('EMPLOYMENT'))
  const integration = token.kind === 'open-finance' ? 'openfinance' : (startup['integration_type'] ?? 'credentials')
  return institutions.filter((each) => {
    if (names !== undefined) return names.includes(each.name)
    if (each.integration !== integration) return false
    if (each.type === 'employment' && types?.includes('employment') !== true && !employment) return false
    return (
      (countries?.includes(each.country) ?? each.country !== 'CL') &&
      (types?.includes(typeOf(each)) ?? true) &&
      (resources?.every((resource) => each.resources.includes(resource)) ?? true)
    )
  })
}

/** Whose data a consent is about, as the token says: a company where it names one. */
export function personOfToken({ details }: WidgetToken): { readonly document: string; readonly name: string } | undefined {
  const people = listAt(objectAt(objectAt(details, 'widget'), 'consent'), 'identification_info')
  const person = people.find((each) => stringAt(each, 'type') === 'CNPJ') ?? people[0]
  const document = stringAt(person, 'number')
  return document === undefined ? undefined : { document, name: stringAt(person, 'name') ?? '' }
}

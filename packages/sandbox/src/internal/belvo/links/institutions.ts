import type { JsonObject } from '../../json.ts'

/** An institution of the sandbox, with what decides how its links behave. */
export interface Institution {
  readonly id: number
  readonly name: string
  readonly displayName: string
  readonly type: 'bank' | 'fiscal' | 'employment'
  readonly country: 'BR' | 'MX' | 'CL'
  readonly integration: 'credentials' | 'openfinance'
  readonly holder: 'person' | 'business'
  /** It wants a one-time code at every login. */
  readonly asksToken: boolean
  /** A login is the user name alone, such as a CURP. */
  readonly usernameOnly?: true
  readonly resources: readonly string[]
}

const bank = ['ACCOUNTS', 'OWNERS', 'TRANSACTIONS']
const brazilianBank = [...bank, 'BALANCES']
const openFinance = [
  ...brazilianBank,
  'BILLS',
  'INVESTMENTS',
  'INVESTMENT_TRANSACTIONS',
  'EXCHANGES',
  'INCOMES',
  'RECURRING_EXPENSES',
  'RISK_INSIGHTS',
]
const fiscal = ['INVOICES', 'TAX_STATUS', 'TAX_RETURNS', 'TAX_COMPLIANCE_STATUS', 'TAX_RETENTIONS', 'FINANCIAL_STATEMENTS']

/** These can be asked for, but no institution lists them. */
const unlisted = new Set(['EXCHANGES', 'EMPLOYMENT_METRICS', 'CURRENT_EMPLOYMENTS', 'DEBT_REPORTS'])

const retail = { type: 'bank', integration: 'credentials', holder: 'person', asksToken: false } as const

/** Those of the provider's own sandbox; which of them asks for a second factor is a choice. */
export const institutions: readonly Institution[] = [
  { ...retail, id: 1, name: 'erebor_mx_retail', displayName: 'Erebor', country: 'MX', resources: bank },
  { ...retail, id: 2, name: 'erebor_br_retail', displayName: 'Erebor', country: 'BR', resources: brazilianBank },
  { ...retail, id: 3, name: 'gringotts_mx_retail', displayName: 'Gringotts', country: 'MX', asksToken: true, resources: bank },
  { ...retail, id: 4, name: 'ironbank_br_business', displayName: 'Iron Bank', country: 'BR', holder: 'business', resources: brazilianBank },
  { ...retail, id: 5, name: 'ofmockbank_br_retail', displayName: 'Mock Bank', country: 'BR', integration: 'openfinance', resources: openFinance },
  { ...retail, id: 6, name: 'tatooine_mx_fiscal', displayName: 'Tatooine', type: 'fiscal', country: 'MX', resources: fiscal },
  {
    ...retail,
    id: 7,
    name: 'planet_mx_employment',
    displayName: 'Planet',
    type: 'employment',
    country: 'MX',
    usernameOnly: true,
    resources: ['EMPLOYMENT_RECORDS', 'EMPLOYMENT_METRICS', 'CURRENT_EMPLOYMENTS'],
  },
  {
    ...retail,
    id: 9,
    // The provider names none in Chile.
    name: 'sii_cl_fiscal',
    displayName: 'SII',
    type: 'fiscal',
    country: 'CL',
    resources: ['INVOICES', 'TAX_STATUS', 'DEBT_REPORTS'],
  },
  { ...retail, id: 8, name: 'inss_br_employment', displayName: 'INSS', type: 'employment', country: 'BR', resources: ['EMPLOYMENTS', 'OWNERS'] },
]

export function institutionNamed(name: string): Institution | undefined {
  return institutions.find((each) => each.name === name)
}

export function institutionResource(institution: Institution, status: 'healthy' | 'down'): JsonObject {
  const { id, name, type, displayName, country, asksToken, resources, integration, usernameOnly } = institution
  const field = (name: string, label: string): JsonObject => ({ name, type: name === 'password' ? 'password' : 'text', label, validation: '.+' })
  return {
    id,
    name,
    type,
    website: null,
    display_name: displayName,
    country_codes: [country],
    primary_color: '#1f6feb',
    logo: null,
    icon_logo: null,
    text_logo: null,
    form_fields: [field('username', usernameOnly === true ? 'CURP' : 'User name'), ...(usernameOnly === true ? [] : [field('password', 'Password')])],
    features: asksToken ? [{ name: 'token_required', description: 'A one-time code is needed at every login.' }] : [],
    resources: resources.filter((each) => !unlisted.has(each)),
    integration_type: integration,
    status,
    openbanking_information: null,
  }
}

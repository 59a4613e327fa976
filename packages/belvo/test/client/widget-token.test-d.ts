import { describe, expectTypeOf, it } from 'vitest'
import type { ApiPromise } from '@kit/core/http'
import { createBelvoClient } from '@kit/belvo'
import type {
  BelvoCredentialsWidgetToken,
  BelvoOpenFinanceWidgetToken,
  BelvoPixWidgetTokenRequest,
  BelvoPortalWidgetToken,
  BelvoUpdateWidgetToken,
  BelvoWidgetTokenRequest,
  BiometricPaymentWidgetRequest,
  FetchResourcesFiscalMexico,
  WidgetToken,
  WidgetTokenRequest,
} from '@kit/belvo'

const keys = { secretId: 'a', secretPassword: 'b' }
const { widgetToken, payments } = createBelvoClient({ aggregation: keys, payments: keys, environment: 'production' })

const callback_urls = { success: 'myapp://success', exit: 'myapp://exit', event: 'myapp://event' }
const branding = {
  company_icon: 'https://app.example.com/icon.svg',
  company_logo: 'https://app.example.com/logo.svg',
  company_name: 'Acme',
  company_terms_url: 'https://app.example.com/terms',
}
const permissions = ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'] as const
const terms_and_conditions_url = 'https://app.example.com/terms'
const person = { type: 'CPF', number: '76109277673', name: 'Ralph Bragg' } as const
const company = { type: 'CNPJ', number: '50685362006773', name: 'Bragg Mechanics' } as const
const consent = { terms_and_conditions_url, permissions, identification_info: [person] } as const

const plain = 'read_institutions,write_links'
const openFinance = 'read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents'
const portal = 'read_consents,write_consents,write_consent_callback'

describe('each flavour of a token', () => {
  it('is what Belvo documents', () => {
    expectTypeOf(widgetToken.create({ scopes: plain, fetch_resources: ['INVOICES', 'TAX_STATUS'], stale_in: '42d', widget: {} })).toEqualTypeOf<ApiPromise<WidgetToken>>()
    void widgetToken.create({ scopes: plain, fetch_resources: ['EMPLOYMENT_RECORDS'], stale_in: '42d', credentials_storage: '27d', widget: { callback_urls, branding } })
    void widgetToken.create({ scopes: plain, fetch_resources: ['EMPLOYMENTS', 'OWNERS'], stale_in: '42d', credentials_storage: 'nostore', widget: { theme: [{ css_key: '--x', value: '1' }] } })
    // The guide's sample of the hosted widget.
    void widgetToken.create({ scopes: plain, fetch_resources: ['ACCOUNTS', 'TRANSACTIONS', 'OWNERS'], credentials_storage: 'store', stale_in: '300d', widget: { callback_urls } })
    void widgetToken.create({ scopes: 'read_institutions,write_links,read_links', link_id: '3f9b' })
    void widgetToken.create({
      scopes: openFinance,
      fetch_resources: ['ACCOUNTS', 'TRANSACTIONS', 'RISK_INSIGHTS'],
      stale_in: '300d',
      widget: { openfinance_feature: 'consent_link_creation', callback_urls, branding: { ...branding, show_belvo_middle_logo: true }, consent, purpose: 'To see', color_scheme: 'DARK' },
    })
    void widgetToken.create({
      scopes: openFinance,
      fetch_resources: ['ACCOUNTS'],
      stale_in: '300d',
      widget: {
        openfinance_feature: 'consent_link_creation',
        callback_urls,
        branding,
        consent: { ...consent, identification_info: [person, company], purpose: 'To see', default_consent_duration_days: 183 },
      },
    })
    void widgetToken.create({ scopes: portal, widget: { openfinance_feature: 'consent_management', consent } })
  })

  it('takes no part of another one', () => {
    const widget = { openfinance_feature: 'consent_link_creation', callback_urls, branding, consent } as const
    // @ts-expect-error resources of two products
    void widgetToken.create({ scopes: plain, fetch_resources: ['INVOICES', 'EMPLOYMENT_RECORDS'], stale_in: '42d', widget: {} })
    // @ts-expect-error EXCHANGES exist in Open Finance only
    void widgetToken.create({ scopes: plain, fetch_resources: ['EXCHANGES'], stale_in: '42d', widget: {} })
    // @ts-expect-error the scopes of update mode name a link
    void widgetToken.create({ scopes: 'read_institutions,write_links,read_links', fetch_resources: ['INVOICES'], stale_in: '42d', widget: {} })
    // @ts-expect-error a link is repaired, nothing is fetched
    void widgetToken.create({ scopes: 'read_institutions,write_links,read_links', link_id: '3f9b', fetch_resources: ['INVOICES'] })
    // @ts-expect-error the scopes of a new link
    void widgetToken.create({ scopes: plain, link_id: '3f9b', fetch_resources: ['INVOICES'], stale_in: '42d', widget: {} })
    // @ts-expect-error Open Finance keeps no credentials
    void widgetToken.create({ ...({} as { credentials_storage: 'store' }), scopes: openFinance, fetch_resources: ['ACCOUNTS'], stale_in: '42d', widget })
    // @ts-expect-error Open Finance keeps no credentials
    void widgetToken.create({ scopes: openFinance, fetch_resources: ['ACCOUNTS'], stale_in: '42d', credentials_storage: 'store', widget })
    // @ts-expect-error a SAT resource
    void widgetToken.create({ scopes: openFinance, fetch_resources: ['INVOICES'], stale_in: '42d', widget })
    // @ts-expect-error the scopes of a link with credentials
    void widgetToken.create({ scopes: plain, fetch_resources: ['ACCOUNTS'], stale_in: '42d', widget })
    // @ts-expect-error the portal reads nothing
    void widgetToken.create({ scopes: portal, fetch_resources: ['ACCOUNTS'], widget: { openfinance_feature: 'consent_management', consent } })
    // @ts-expect-error the feature of the other one
    void widgetToken.create({ scopes: portal, widget: { openfinance_feature: 'consent_link_creation', consent } })
    // @ts-expect-error a consent is of Open Finance
    void widgetToken.create({ scopes: plain, fetch_resources: ['INVOICES'], stale_in: '42d', widget: { consent } })
    // @ts-expect-error so is the feature
    void widgetToken.create({ scopes: plain, fetch_resources: ['INVOICES'], stale_in: '42d', widget: { openfinance_feature: 'consent_link_creation', callback_urls, branding } })
  })

  it('takes nothing half', () => {
    const base = { scopes: openFinance, fetch_resources: ['ACCOUNTS'], stale_in: '42d' } as const
    const widget = { openfinance_feature: 'consent_link_creation', callback_urls, branding } as const
    // @ts-expect-error no consent
    void widgetToken.create({ ...base, widget })
    // @ts-expect-error a company has a person who acts for it
    void widgetToken.create({ ...base, widget: { ...widget, consent: { ...consent, identification_info: [company] } } })
    // @ts-expect-error all four or none
    void widgetToken.create({ ...base, widget: { ...widget, consent: { ...consent, permissions: ['REGISTER', 'ACCOUNTS'] } } })
    // @ts-expect-error not a duration Belvo offers
    void widgetToken.create({ ...base, widget: { ...widget, consent: { ...consent, default_consent_duration_days: 90 } } })
    // @ts-expect-error a number would lose zeros
    void widgetToken.create({ ...base, widget: { ...widget, consent: { ...consent, identification_info: [{ ...person, number: 76109277673 }] } } })
    // @ts-expect-error one of the three is missing
    void widgetToken.create({ ...base, widget: { ...widget, consent, callback_urls: { success: 'a', exit: 'b' } } })
    // @ts-expect-error no such scopes
    void widgetToken.create({ scopes: 'read_everything', fetch_resources: ['INVOICES'], stale_in: '42d', widget: {} })
    // @ts-expect-error days carry a d
    void widgetToken.create({ scopes: plain, fetch_resources: ['INVOICES'], stale_in: '42', widget: {} })
    // @ts-expect-error not a way to keep credentials
    void widgetToken.create({ scopes: plain, fetch_resources: ['INVOICES'], stale_in: '42d', credentials_storage: 'forever', widget: {} })
    // @ts-expect-error the client fills in its own keys
    void widgetToken.create({ id: 'a', password: 'b', scopes: plain, fetch_resources: ['INVOICES'], stale_in: '42d', widget: {} })
  })

  it('is narrowed by its scopes', () => {
    const body = {} as BelvoWidgetTokenRequest
    if (body.scopes === portal) expectTypeOf(body.widget.openfinance_feature).toEqualTypeOf<'consent_management'>()
    if (body.scopes === openFinance) expectTypeOf(body.widget.openfinance_feature).toEqualTypeOf<'consent_link_creation'>()
    if (body.scopes === 'read_institutions,write_links,read_links') expectTypeOf(body.link_id).toEqualTypeOf<string>()
  })

  it('is a body of the document', () => {
    type Mutable<T> = T extends object ? { -readonly [Member in keyof T]: Mutable<T[Member]> } : T
    type Sent<T> = Mutable<T> & { id: string; password: string }
    expectTypeOf<Sent<BelvoOpenFinanceWidgetToken>>().toExtend<WidgetTokenRequest>()
    expectTypeOf<Sent<BelvoPortalWidgetToken>>().toExtend<WidgetTokenRequest>()
    expectTypeOf<Sent<BelvoUpdateWidgetToken>>().toExtend<WidgetTokenRequest>()
    expectTypeOf<Sent<BelvoCredentialsWidgetToken & { fetch_resources: FetchResourcesFiscalMexico }>>().toExtend<WidgetTokenRequest>()
  })
})

describe('each use of a Pix token', () => {
  const look = { callback_urls: { success: 'myapp://done', exit: 'myapp://left' }, branding: { company_name: 'Acme' } }
  const enrollment = { type: 'open_finance_biometric_pix', details: { customer: { identifier: '76109277673' } }, metadata: {} } as const
  const payment_intent = {} as NonNullable<BiometricPaymentWidgetRequest['widget']['payment_intent']>

  it('has its part', () => {
    void payments.widgetToken.create({ use_cases: ['ENROLLMENT'], widget: { ...look, enrollment } })
    void payments.widgetToken.create({ use_cases: ['PAYMENT_INTENT'], widget: { ...look, payment_intent } })
    void payments.widgetToken.create({ use_cases: ['ENROLLMENT', 'PAYMENT_INTENT'], widget: { ...look, enrollment, payment_intent, top_tier_institutions: ['nubank_retail'] } })
    expectTypeOf<BelvoPixWidgetTokenRequest>().toExtend<BiometricPaymentWidgetRequest>()
  })

  it('has no other part', () => {
    // @ts-expect-error nothing to enroll
    void payments.widgetToken.create({ use_cases: ['ENROLLMENT'], widget: look })
    // @ts-expect-error nothing to pay
    void payments.widgetToken.create({ use_cases: ['PAYMENT_INTENT'], widget: { ...look, enrollment } })
    // @ts-expect-error paid without being a use case
    void payments.widgetToken.create({ use_cases: ['ENROLLMENT'], widget: { ...look, enrollment, payment_intent } })
    // @ts-expect-error one of the two is missing
    void payments.widgetToken.create({ use_cases: ['ENROLLMENT', 'PAYMENT_INTENT'], widget: { ...look, enrollment } })
    // @ts-expect-error Pix has no URL for events
    void payments.widgetToken.create({ use_cases: ['ENROLLMENT'], widget: { ...look, enrollment, callback_urls: { ...look.callback_urls, event: 'myapp://event' } } })
  })
})

import { buildBelvoWidgetUrl, parseBelvoDeepLink } from '@kit/belvo/widget'
import type { Flow } from '../flow.ts'

const branding = {
  company_name: 'Kit playground',
  company_icon: 'https://app.example.com/icon.svg',
  company_logo: 'https://app.example.com/logo.svg',
  company_terms_url: 'https://app.example.com/terms',
}

/** Who consents to what. In life the CPF is the one of your customer. */
const consent = {
  terms_and_conditions_url: 'https://app.example.com/terms',
  permissions: ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'],
  identification_info: [{ type: 'CPF', number: '76109277673', name: 'Ralph Bragg' }],
} as const

/** A person in Brazil consents in the hosted widget; Belvo reads the data by itself and tells of each list. */
export const connectBelvoBank: Flow = {
  provider: 'belvo',
  name: 'belvo-connect-bank',
  title: 'Connect a bank',
  about: 'hosted widget → link → historical updates → accounts',
  async run({ backend: { belvo, sandbox, waiter }, person, say, watch }) {
    const visit = person.visit('Belvo Connect')
    const { access } = await belvo.widgetToken.create({
      scopes: 'read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents',
      fetch_resources: ['ACCOUNTS', 'OWNERS', 'TRANSACTIONS'],
      stale_in: '90d',
      widget: {
        openfinance_feature: 'consent_link_creation',
        callback_urls: { success: visit.back('success'), exit: visit.back('exit'), event: visit.back('event') },
        branding,
        consent,
      },
    })
    const hosted = buildBelvoWidgetUrl({ flavour: 'ofda-brazil', accessToken: access ?? '', baseUrl: sandbox.belvo.widget.hostedUrl })
    const deepLink = parseBelvoDeepLink((await visit.go(hosted)).href)
    if (deepLink.kind !== 'success') return { phase: 'left', text: `the widget says ${deepLink.kind}` }
    const { link } = deepLink
    say(`a link at ${deepLink.institution ?? 'an institution'}`)

    const wait = await waiter.start('belvo.linkData', { account: 'shop' }, async () => ({ id: link }))
    const result = await watch(wait)
    // Success is the only end of this wait: what Belvo could not read, it may read later.
    if (!result.ok) return { phase: result.phase, text: result.status }
    const accounts = await belvo.accounts.list({ link })
    const [transaction] = (await belvo.transactions.list({ link, page_size: 1 })).items
    const told = transaction === undefined ? 'none' : `${transaction.description}, ${transaction.amount} ${transaction.currency}`
    return { phase: result.phase, text: `${accounts.items.length} account(s); a transaction: ${told}` }
  },
}

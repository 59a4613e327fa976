import type { BelvoSandboxControl, BelvoSandboxKeys, BelvoSandboxOptions } from '../../belvo-sandbox-control.ts'
import { belvoAggregationDocument } from '../../generated/belvo-aggregation.gen.ts'
import { belvoDirectDebitMexicoDocument } from '../../generated/belvo-direct-debit-mexico.gen.ts'
import { belvoPaymentsBrazilDocument } from '../../generated/belvo-payments-brazil.gen.ts'
import type { DeliveryFault } from '../../sandbox-deliveries.ts'
import { createEmulatedApis } from '../emulator.ts'
import type { Emulator, EmulatorContext } from '../emulator.ts'
import { createRuleQueue } from '../fault-plan.ts'
import { bindOperations } from '../operation.ts'
import { acceptBankLogins } from './links/bank-login.ts'
import { mountBankPages } from './widget/bank-pages.ts'
import { createBelvoWebhooks } from './webhooks/belvo-webhooks.ts'
import { createChargeOperations } from './payments/charge-operations.ts'
import { bankCollections } from './data/bank-collections.ts'
import { createCollectionBook } from './data/collection-instructions.ts'
import { createCollectionOperations } from './data/collection-operations.ts'
import { createConsentControl } from './consents/consent-control.ts'
import { createConsentOperations } from './consents/consent-operations.ts'
import { createConsentBook } from './consents/consents.ts'
import { createDataOperations } from './data/data-operations.ts'
import { createDirectDebitControl } from './direct-debit/direct-debit-control.ts'
import { createDirectDebitOperations } from './direct-debit/direct-debit-operations.ts'
import { createDirectDebitProfile } from './direct-debit/direct-debit-profile.ts'
import { createDirectDebitBook } from './direct-debit/direct-debits.ts'
import { employmentCollections } from './data/employment-collections.ts'
import { enrichmentCollections } from './data/enrichment-collections.ts'
import { createEnrollmentBook, createEnrollmentOperations } from './payments/enrollments.ts'
import { fiscalCollections } from './data/fiscal-collections.ts'
import { createInstitutionControl } from './links/institution-control.ts'
import { createInstitutionTroubles } from './links/institution-troubles.ts'
import { createLinkControl } from './links/link-control.ts'
import { createLinkData } from './data/link-data.ts'
import { createLinkEvents } from './webhooks/link-events.ts'
import { createLinkOperations } from './links/link-operations.ts'
import { createLinkReader } from './links/link-reader.ts'
import { createLinkBook } from './links/links.ts'
import type { Link } from './links/links.ts'
import { createBelvoMainProfile } from './main-profile.ts'
import { officialClientLogin } from './links/official-client-login.ts'
import { createEnrollmentControl, createPaymentAuthorizationControl } from './payments/payment-authorization-control.ts'
import { createPaymentAuthorizationOperations } from './payments/payment-authorization-operations.ts'
import { createPaymentAuthorizationBook } from './payments/payment-authorizations.ts'
import { openFinanceCollections } from './data/open-finance-collections.ts'
import { createOperationalLimits } from './links/operational-limits.ts'
import { createPayerOperations } from './payments/payer-operations.ts'
import { createPayerBook } from './payments/payers.ts'
import { createPaymentEvents } from './webhooks/payment-events.ts'
import { createPaymentIntentControl } from './payments/payment-intent-control.ts'
import { createPaymentIntentOperations } from './payments/payment-intent-operations.ts'
import { createPaymentIntentBook } from './payments/payment-intents.ts'
import { createPixUse } from './widget/pix-widget.ts'
import { createTrigger } from './webhooks/trigger-event.ts'
import { mountWidget } from './widget/widget-routes.ts'
import { createPixWidgetTokenOperations, createWidgetTokenOperations } from './widget/widget-token-operations.ts'
import { createWidgetTokenBook } from './widget/widget-tokens.ts'

const defaultSettleMs = 2000
const defaultReadMs = 2000

/** Data aggregation, payments in Brazil and Direct Debit in Mexico of one organisation. */
export function createBelvoEmulator(context: EmulatorContext<'main' | 'directDebit', BelvoSandboxOptions>): Emulator<BelvoSandboxControl> {
  const { clock, state, identifiers, options, origins, seed } = context
  const pair = (): BelvoSandboxKeys => ({ secretId: identifiers.uuid(), secretPassword: identifiers.secret(24) })
  const keys = { aggregation: pair(), payments: pair() }
  const directDebit = { apiKeyId: identifiers.uuid(), apiKeySecret: identifiers.secret(24) }
  const widgetTokens = createWidgetTokenBook(clock, state, identifiers)
  const deliveryFaults = createRuleQueue<DeliveryFault>(state, 'webhook faults')
  const webhooks = createBelvoWebhooks({ clock, state, identifiers, faults: deliveryFaults, endpoints: options.webhooks ?? [] })
  const settleMs = options.settleMs ?? defaultSettleMs
  const paymentEvents = createPaymentEvents(webhooks, identifiers)
  const intents = createPaymentIntentBook({
    clock,
    state,
    identifiers,
    events: paymentEvents,
    settleMs,
    redirectUrl: (id) => `${origins.main}/bank/${id}`,
  })
  const authorizations = createPaymentAuthorizationBook({
    clock,
    state,
    identifiers,
    events: paymentEvents,
    settleMs,
    authorizationUrl: (id) => `${origins.main}/bank/${id}`,
  })
  const enrollments = createEnrollmentBook({ clock, state, identifiers, events: paymentEvents, settleMs })
  const payers = createPayerBook({ clock, state, identifiers, events: paymentEvents })
  const debits = createDirectDebitBook({ clock, state, identifiers, webhooks, settleMs })
  const links = createLinkBook(clock, state, identifiers)
  const data = createLinkData(seed)
  const exists = (link: Link): boolean => links.find(link.id) === link
  const collections = [
    ...bankCollections(data),
    ...openFinanceCollections(data, seed),
    ...enrichmentCollections(data, seed),
    ...employmentCollections(seed),
    ...fiscalCollections(seed),
  ]
  const linkEvents = createLinkEvents(webhooks, identifiers)
  const consents = createConsentBook({ clock, state, identifiers, events: linkEvents })
  const readMs = options.readMs ?? defaultReadMs
  const reader = createLinkReader({ clock, identifiers, events: linkEvents, collections, consents, exists, readMs })
  const troubles = createInstitutionTroubles(state)
  const limits = createOperationalLimits(clock, state, options.operationalLimits ?? false)
  const balance = (link: Link): number => data.accounts(link, [reader.read(link, 'ACCOUNTS')])[0]?.balance ?? 0
  const instructions = createCollectionBook({ clock, state, identifiers, events: linkEvents, balance, readMs })
  const linkControl = createLinkControl({ links, reader, consents, identifiers, clock })
  linkControl.seed()
  const { apps, log, faults, control } = createEmulatedApis(context, {
    main: {
      profile: createBelvoMainProfile({ identifiers, keys }),
      operations: [
        officialClientLogin(belvoAggregationDocument),
        ...bindOperations(belvoAggregationDocument, [
          ...createWidgetTokenOperations(keys.aggregation, widgetTokens),
          ...createLinkOperations({ links, reader, consents, troubles, identifiers, clock, state }),
          ...createDataOperations({ links, collections, consents, limits, troubles, reader, identifiers, clock, state }),
          ...createConsentOperations(consents),
          ...createCollectionOperations(instructions, links, consents),
        ]).map(acceptBankLogins),
        ...bindOperations(belvoPaymentsBrazilDocument, [
          ...createPayerOperations(payers),
          ...createPaymentIntentOperations(intents, payers, () => clock.now()),
          ...createChargeOperations(intents, authorizations),
          ...createPaymentAuthorizationOperations({ authorizations, payers, now: () => clock.now() }),
          ...createEnrollmentOperations(enrollments, identifiers, origins.main),
          ...createPixWidgetTokenOperations(widgetTokens),
        ]),
      ],
    },
    directDebit: {
      profile: createDirectDebitProfile({ identifiers, ...directDebit }),
      operations: bindOperations(belvoDirectDebitMexicoDocument, createDirectDebitOperations(debits)),
    },
  })
  const usePix = createPixUse({ enrollments, intents, payers, identifiers })
  const widget = mountWidget(apps.get('main'), {
    origin: origins.main,
    tokens: widgetTokens,
    links,
    linkControl,
    reader,
    consents,
    troubles,
    identifiers,
    clock,
    log,
    usePix,
  })
  mountBankPages(apps.get('main'), { intents, authorizations, enrollments, identifiers, clock, log })
  return {
    apps,
    faults: { response: faults, delivery: deliveryFaults },
    control: {
      ...control,
      ...keys,
      directDebit,
      widget,
      faults: {
        response: (rule) => control.faults.response(rule),
        webhook: (rule) => deliveryFaults.add(rule),
        clear() {
          control.faults.clear()
          deliveryFaults.clear()
        },
      },
      webhooks: { add: (endpoint) => webhooks.add(endpoint), remove: (url) => webhooks.remove(url) },
      trigger: createTrigger({ webhooks, clock, identifiers }),
      deliveries: {
        get all() {
          return webhooks.log
        },
        redeliver: (id) => webhooks.redeliver(id),
      },
      ...createDirectDebitControl(debits),
      consent: (id) => createConsentControl(consents, id),
      get consents() {
        return consents.all.map(({ id, status, document, link }) => ({ id, status, document, link: link?.id }))
      },
      institution: (name) => createInstitutionControl(troubles, name),
      connect: (connection) => linkControl.connect(connection),
      link: (id) => linkControl.of(id),
      get links() {
        return links.all.map(({ id, status, institution, accessMode }) => ({ id, status, institution: institution.name, accessMode }))
      },
      paymentAuthorization: (id) => createPaymentAuthorizationControl(authorizations, id),
      enrollment: (id) => createEnrollmentControl(enrollments, id),
      paymentIntent: (id) => createPaymentIntentControl(intents, id),
      get paymentIntents() {
        return intents.all.map(({ id, status, amount }) => ({ id, status, amount }))
      },
    },
    idle: () => webhooks.idle(),
    close: () => webhooks.close(),
  }
}

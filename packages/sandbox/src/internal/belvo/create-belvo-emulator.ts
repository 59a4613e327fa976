import type { BelvoSandboxControl, BelvoSandboxKeys, BelvoSandboxOptions } from '../../belvo-sandbox-control.ts'
import { belvoAggregationDocument } from '../../generated/belvo-aggregation.gen.ts'
import { belvoDirectDebitMexicoDocument } from '../../generated/belvo-direct-debit-mexico.gen.ts'
import { belvoPaymentsBrazilDocument } from '../../generated/belvo-payments-brazil.gen.ts'
import type { DeliveryFault } from '../../sandbox-deliveries.ts'
import { createEmulatedApis } from '../emulator.ts'
import type { Emulator, EmulatorContext } from '../emulator.ts'
import { createRuleQueue } from '../fault-plan.ts'
import { bindOperations } from '../operation.ts'
import { acceptBankLogins } from './bank-login.ts'
import { createBelvoWebhooks } from './belvo-webhooks.ts'
import { createChargeOperations } from './charge-operations.ts'
import { createDataOperations } from './data-operations.ts'
import { createDirectDebitProfile } from './direct-debit-profile.ts'
import { createEnrollmentBook, createEnrollmentOperations } from './enrollments.ts'
import { createLinkControl } from './link-control.ts'
import { createLinkData } from './link-data.ts'
import { createLinkOperations } from './link-operations.ts'
import { createLinkReader } from './link-reader.ts'
import { createLinkBook } from './links.ts'
import type { Link } from './links.ts'
import { createLoginSessions } from './login-sessions.ts'
import { createBelvoMainProfile } from './main-profile.ts'
import { createEnrollmentControl, createPaymentAuthorizationControl } from './payment-authorization-control.ts'
import { createPaymentAuthorizationOperations } from './payment-authorization-operations.ts'
import { createPaymentAuthorizationBook } from './payment-authorizations.ts'
import { createPaymentEvents } from './payment-events.ts'
import { createPaymentIntentControl } from './payment-intent-control.ts'
import { createPaymentIntentOperations } from './payment-intent-operations.ts'
import { createPaymentIntentBook } from './payment-intents.ts'
import { createTrigger } from './trigger-event.ts'
import { institutionNamed } from './institutions.ts'
import { mountWidget } from './widget-routes.ts'
import { createPixWidgetTokenOperations, createWidgetTokenOperations } from './widget-token-operations.ts'
import { createWidgetTokenBook } from './widget-tokens.ts'

const defaultSettleMs = 2000
const defaultReadMs = 2000

/** Data aggregation, payments in Brazil and Direct Debit in Mexico of one organisation. */
export function createBelvoEmulator(context: EmulatorContext<'main' | 'directDebit', BelvoSandboxOptions>): Emulator<BelvoSandboxControl> {
  const { clock, identifiers, options, origins, seed } = context
  const pair = (): BelvoSandboxKeys => ({ secretId: identifiers.uuid(), secretPassword: identifiers.secret(24) })
  const keys = { aggregation: pair(), payments: pair() }
  const directDebit = { apiKeyId: identifiers.uuid(), apiKeySecret: identifiers.secret(24) }
  const widgetTokens = createWidgetTokenBook(clock, identifiers)
  const deliveryFaults = createRuleQueue<DeliveryFault>()
  const webhooks = createBelvoWebhooks({ clock, identifiers, faults: deliveryFaults, endpoints: options.webhooks ?? [] })
  const settleMs = options.settleMs ?? defaultSettleMs
  const paymentEvents = createPaymentEvents(webhooks, identifiers)
  const intents = createPaymentIntentBook({
    clock,
    identifiers,
    events: paymentEvents,
    settleMs,
    redirectUrl: (id) => `${origins.main}/bank/${id}`,
  })
  const authorizations = createPaymentAuthorizationBook({
    clock,
    identifiers,
    events: paymentEvents,
    settleMs,
    authorizationUrl: (id) => `${origins.main}/bank/${id}`,
  })
  const enrollments = createEnrollmentBook({ clock, identifiers, events: paymentEvents, settleMs })
  const links = createLinkBook(clock, identifiers)
  const data = createLinkData(seed)
  const exists = (link: Link): boolean => links.find(link.id) === link
  const reader = createLinkReader({ clock, identifiers, webhooks, data, exists, readMs: options.readMs ?? defaultReadMs })
  const sessions = createLoginSessions(clock, identifiers)
  const linkControl = createLinkControl({ links, reader, identifiers, clock })
  linkControl.seed()
  const { apps, log, control } = createEmulatedApis(context, {
    main: {
      profile: createBelvoMainProfile({ identifiers, keys }),
      operations: [
        ...bindOperations(belvoAggregationDocument, [
          ...createWidgetTokenOperations(keys.aggregation, widgetTokens),
          ...createLinkOperations({ links, reader, sessions, identifiers, clock }),
          ...createDataOperations({ links, data, reader, sessions, identifiers, clock }),
        ]).map(acceptBankLogins),
        ...bindOperations(belvoPaymentsBrazilDocument, [
          ...createPaymentIntentOperations(intents, identifiers, () => clock.now()),
          ...createChargeOperations(intents, authorizations),
          ...createPaymentAuthorizationOperations({ authorizations, identifiers, now: () => clock.now() }),
          ...createEnrollmentOperations(enrollments, identifiers, origins.main),
          ...createPixWidgetTokenOperations(widgetTokens),
        ]),
      ],
    },
    directDebit: {
      profile: createDirectDebitProfile({ identifiers, ...directDebit }),
      operations: bindOperations(belvoDirectDebitMexicoDocument, []),
    },
  })
  // A name the sandbox has no institution for is taken too: which ones there are is the page's matter.
  const connect = (institution: string): string =>
    institutionNamed(institution) === undefined ? identifiers.uuid() : linkControl.connect({ institution, username: identifiers.uuid() }).id
  const widget = mountWidget(apps.get('main'), { origin: origins.main, tokens: widgetTokens, identifiers, clock, log, connect })
  return {
    apps,
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
    close: () => webhooks.close(),
  }
}

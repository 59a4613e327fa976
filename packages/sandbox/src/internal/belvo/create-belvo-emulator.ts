import type { BelvoSandboxControl, BelvoSandboxKeys, BelvoSandboxOptions } from '../../belvo-sandbox-control.ts'
import { belvoAggregationDocument } from '../../generated/belvo-aggregation.gen.ts'
import { belvoDirectDebitMexicoDocument } from '../../generated/belvo-direct-debit-mexico.gen.ts'
import { belvoPaymentsBrazilDocument } from '../../generated/belvo-payments-brazil.gen.ts'
import { createEmulatedApis } from '../emulator.ts'
import type { Emulator, EmulatorContext } from '../emulator.ts'
import { bindOperations } from '../operation.ts'
import { createDirectDebitProfile } from './direct-debit-profile.ts'
import { createBelvoMainProfile } from './main-profile.ts'
import { createPaymentIntentControl } from './payment-intent-control.ts'
import { createPaymentIntentOperations } from './payment-intent-operations.ts'
import { createPaymentIntentBook } from './payment-intents.ts'
import { mountWidget } from './widget-routes.ts'
import { createPixWidgetTokenOperations, createWidgetTokenOperations } from './widget-token-operations.ts'
import { createWidgetTokenBook } from './widget-tokens.ts'

const defaultSettleMs = 2000

/** Data aggregation, payments in Brazil and Direct Debit in Mexico of one organisation. */
export function createBelvoEmulator(context: EmulatorContext<'main' | 'directDebit', BelvoSandboxOptions>): Emulator<BelvoSandboxControl> {
  const { clock, identifiers, options, origins } = context
  const pair = (): BelvoSandboxKeys => ({ secretId: identifiers.uuid(), secretPassword: identifiers.secret(24) })
  const keys = { aggregation: pair(), payments: pair() }
  const directDebit = { apiKeyId: identifiers.uuid(), apiKeySecret: identifiers.secret(24) }
  const intents = createPaymentIntentBook({
    clock,
    identifiers,
    settleMs: options.settleMs ?? defaultSettleMs,
    redirectUrl: (id) => `${origins.main}/bank/${id}`,
  })
  const widgetTokens = createWidgetTokenBook(clock, identifiers)
  const { apps, log, control } = createEmulatedApis(context, {
    main: {
      profile: createBelvoMainProfile({ identifiers, keys }),
      operations: [
        ...bindOperations(belvoAggregationDocument, createWidgetTokenOperations(keys.aggregation, widgetTokens)),
        ...bindOperations(belvoPaymentsBrazilDocument, [
          ...createPaymentIntentOperations(intents, identifiers, () => clock.now()),
          ...createPixWidgetTokenOperations(widgetTokens),
        ]),
      ],
    },
    directDebit: {
      profile: createDirectDebitProfile({ identifiers, ...directDebit }),
      operations: bindOperations(belvoDirectDebitMexicoDocument, []),
    },
  })
  const widget = mountWidget(apps.get('main'), { origin: origins.main, tokens: widgetTokens, identifiers, clock, log })
  return {
    apps,
    control: {
      ...control,
      ...keys,
      directDebit,
      widget,
      paymentIntent: (id) => createPaymentIntentControl(intents, id),
      get paymentIntents() {
        return intents.all.map(({ id, status, amount }) => ({ id, status, amount }))
      },
    },
    close: async () => undefined,
  }
}

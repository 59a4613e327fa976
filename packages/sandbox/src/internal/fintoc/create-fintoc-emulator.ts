import type { FintocEventType } from '@kit/fintoc/events'
import { fintocFintocDocument } from '../../generated/fintoc-fintoc.gen.ts'
import type {
  FintocBankFault,
  FintocOutcome,
  FintocRefreshScenario,
  FintocSandboxControl,
  FintocSandboxOptions,
  FintocTransferControl,
  SandboxTransfer,
} from '../../fintoc-sandbox-control.ts'
import type { DeliveryFault } from '../../sandbox-deliveries.ts'
import { createEmulatedApis } from '../emulator.ts'
import type { Emulator, EmulatorContext } from '../emulator.ts'
import { createRuleQueue } from '../fault-plan.ts'
import { bindOperations } from '../operation.ts'
import { createWebhookSender } from '../webhook-sender.ts'
import { createAccountBook } from './transfers/account-book.ts'
import { createAccountNumberOperations } from './transfers/account-number-operations.ts'
import { createAccountOperations } from './transfers/account-operations.ts'
import { createBillingControls } from './recurring/billing-control.ts'
import { createBillingOperations } from './recurring/billing-operations.ts'
import { createCheckoutOperations } from './payments/checkout-operations.ts'
import { createCheckoutSetup } from './payments/checkout-setup.ts'
import { createCustomerBook } from './payments/customer-book.ts'
import { createDisputes } from './payments/dispute-operations.ts'
import { createEntityOperations } from './transfers/entity-operations.ts'
import { createFintocEvents, signatureHeaders } from './webhooks/fintoc-events.ts'
import { createFintocProfile } from './fintoc-profile.ts'
import { createFiscalOperations } from './links/fiscal-operations.ts'
import { createInvoiceBook } from './recurring/invoice-book.ts'
import { createLinkBook } from './links/link-book.ts'
import { createLinkControls } from './links/link-control.ts'
import { createLinkJourneys } from './links/link-journeys.ts'
import { createLinkOperations } from './links/link-operations.ts'
import { createMandateJourney } from './recurring/mandate-journey.ts'
import { createMandates } from './recurring/mandate-operations.ts'
import { mountWidget } from './widget/mount-widget.ts'
import { createOnboardings } from './transfers/onboarding-operations.ts'
import { createOrganisationOperations } from './organisation-operations.ts'
import { createPaymentBook } from './payments/payment-book.ts'
import { createPaymentControls } from './payments/payment-control.ts'
import { createPaymentJourney } from './payments/payment-journeys.ts'
import { createPaymentLinks } from './payments/payment-link-operations.ts'
import { createPaymentMethodBook } from './recurring/payment-method-book.ts'
import { createPaymentOperations } from './payments/payment-operations.ts'
import { createPayouts } from './payments/payout-operations.ts'
import { createProducts } from './recurring/product-operations.ts'
import { createRefreshJourney } from './links/refresh-journey.ts'
import { createRefreshes } from './links/refresh-operations.ts'
import { createRefunds } from './payments/refund-operations.ts'
import { createSetupJourney } from './recurring/setup-journey.ts'
import { createSubscriptionBook } from './recurring/subscription-book.ts'
import { createTransferBook } from './transfers/transfer-book.ts'
import type { Transfer } from './transfers/transfer-book.ts'
import { createTransferOperations } from './transfers/transfer-operations.ts'
import { transferResource } from './transfers/transfer-resource.ts'
import { createTrigger } from './webhooks/trigger-event.ts'
import { createVerifications } from './transfers/verification-operations.ts'
import { createJwsCheck } from './transfers/verify-jws.ts'
import { createEntrances } from './widget/visit-entrance.ts'
import { createWebhookOperations } from './webhooks/webhook-operations.ts'
import { createWidgetVisits } from './widget/widget-visits.ts'

const defaultOpeningBalance = 100_000_000
const defaultSettleMs = 2000
const defaultRefreshMs = 5000
const firstRetryMs = 3000
const maximumRetries = 17

/** 3 s, 6 s, 12 s and so on, 17 times: four and a half days. */
function retryDelayMs(failedAttempts: number): number | undefined {
  return failedAttempts > maximumRetries ? undefined : firstRetryMs * 2 ** (failedAttempts - 1)
}

/** Which event tells of the state a transfer is in now; the states it passes through have none. */
function transferEvent({ direction, status }: Transfer): FintocEventType | undefined {
  if (status === 'failed') return direction === 'outbound' ? 'transfer.outbound.failed' : undefined
  return status === 'succeeded' || status === 'rejected' || status === 'returned' ? `transfer.${direction}.${status}` : undefined
}

function snapshot({ id, number, direction, status, amount }: Transfer): SandboxTransfer {
  const { id: accountId, currency } = number.account
  return { id, accountId, direction, status, amount, currency }
}

/** The API of one organisation in test mode. */
export function createFintocEmulator(context: EmulatorContext<'api', FintocSandboxOptions>): Emulator<FintocSandboxControl> {
  const { clock, state, identifiers, options, origins } = context
  const secretKey = identifiers.prefixed('sk_test_')
  const accounts = createAccountBook({
    clock,
    state,
    identifiers,
    openingBalance: options.openingBalance ?? defaultOpeningBalance,
    seed: context.seed ?? 0,
    historyMonths: options.historyMonths ?? 0,
  })
  const deliveryFaults = createRuleQueue<DeliveryFault>(state, 'webhook faults')
  const sender = createWebhookSender({ clock, state, name: 'Fintoc webhooks', headers: signatureHeaders, faults: deliveryFaults, retryDelayMs })
  const events = createFintocEvents({ clock, state, identifiers, sender })
  const settleMs = options.settleMs ?? defaultSettleMs
  const outcomes = createRuleQueue<FintocOutcome>(state, 'outcomes')
  const bankFaults = createRuleQueue<FintocBankFault>(state, 'bank faults')
  const transfers = createTransferBook({
    clock,
    state,
    identifiers,
    accounts,
    settleMs,
    outcomes,
    async settled(transfer, returnFailed = false) {
      const type = returnFailed ? 'transfer.inbound.return_failed' : transferEvent(transfer)
      const told = type === undefined ? [] : [events.emit(type, transferResource(transfer))]
      await Promise.all([...told, verifications.settled(transfer)])
    },
  })
  const verifications = createVerifications({ accounts, transfers, events, identifiers, state })
  const links = createLinkBook({ clock, state, identifiers, seed: context.seed ?? 0 })
  const refreshScenarios = createRuleQueue<FintocRefreshScenario>(state, 'refresh scenarios')
  const refreshMs = options.refreshMs ?? defaultRefreshMs
  const refreshes = createRefreshes({ book: links, clock, state, identifiers, events, scenarios: refreshScenarios, bankFaults, refreshMs })
  const settling = { clock, state, identifiers, events, outcomes, settleMs, origin: origins.api }
  const payments = createPaymentBook(settling)
  const customers = createCustomerBook(settling)
  const methods = createPaymentMethodBook(settling)
  const products = createProducts(settling)
  const invoices = createInvoiceBook({ payments, customers, ...settling })
  const productName = (id: string): string | undefined => products.products.get(id)?.name
  const subscriptions = createSubscriptionBook({ invoices, methods, productName, ...settling })
  const paymentLinks = createPaymentLinks({ book: payments, ...settling })
  const payouts = createPayouts({ book: payments, ...settling })
  const onboardings = createOnboardings({ accounts, ...settling })
  const setup = createCheckoutSetup({ book: payments, customers, methods, subscriptions })
  const refunds = createRefunds({ book: payments, ...settling })
  const disputes = createDisputes({ book: payments, clock, state, identifiers, events })
  const mandates = createMandates(settling)
  const publicKey = identifiers.prefixed('pk_test_')
  const organisationId = identifiers.prefixed('org_')
  const startedAt = state.cell('started at', clock.now())
  const checkJws = createJwsCheck(clock, state, options.jwsPublicKey)
  const handlers = [
    ...createEntityOperations(accounts),
    ...createAccountOperations(accounts, clock, origins.api),
    ...createAccountNumberOperations(accounts, clock, events),
    ...createTransferOperations(accounts, transfers, clock),
    ...verifications.operations,
    ...createLinkOperations(links, clock),
    ...refreshes.operations,
    ...createPaymentOperations({ book: payments, customers, methods, clock }),
    ...createCheckoutOperations({ book: payments, customers, clock, hasSubscription: (id) => subscriptions.subscriptions.has(id) }),
    ...paymentLinks.operations,
    ...payouts.operations,
    ...onboardings.operations,
    ...createFiscalOperations({ book: links, clock, seed: context.seed ?? 0 }),
    ...createOrganisationOperations({ id: organisationId, secretKey, publicKey, startedAt: () => startedAt.value }),
    ...products.operations,
    ...createBillingOperations({ customers, methods, products, subscriptions, invoices, clock }),
    ...refunds.operations,
    ...disputes.operations,
    ...mandates.operations,
    ...createWebhookOperations(events, clock, identifiers),
  ]
  const { apps, log, faults, control } = createEmulatedApis(context, {
    api: {
      profile: createFintocProfile({ secretKey, identifiers, checkJws }),
      operations: bindOperations(fintocFintocDocument, handlers),
    },
  })
  const linkParts = { book: links, clock, identifiers, events }
  const visits = createWidgetVisits({
    bankFaults,
    state,
    identifiers,
    journeys: [
      ...createLinkJourneys(linkParts),
      createRefreshJourney(refreshes),
      createPaymentJourney(payments),
      createSetupJourney({ book: payments, ...setup }),
      createMandateJourney(mandates),
    ],
  })
  const entrances = createEntrances({ links, refreshes, payments, mandates, paymentLinks, invoices, publicKey })
  const widget = mountWidget(apps.get('api'), { origin: origins.api, publicKey, clock, log, visits, entrances })
  const webhookSecret = identifiers.prefixed('whsec_test_')

  const transfer = (id: string): FintocTransferControl => {
    const found = transfers.find(id)
    if (found === undefined) throw new RangeError('No transfer of this sandbox has this id.')
    return {
      async return(reason = 'Cuenta inexistente') {
        if (found.direction !== 'outbound' || found.status !== 'succeeded') {
          throw new TypeError(`Only an outbound transfer that succeeded comes back; this ${found.direction} one is ${found.status}.`)
        }
        await transfers.comeBack(found, reason)
      },
    }
  }

  return {
    apps,
    faults: { response: faults, delivery: deliveryFaults },
    control: {
      ...control,
      faults: {
        ...control.faults,
        webhook: (rule) => deliveryFaults.add(rule),
        bank: (rule) => bankFaults.add(rule),
        clear() {
          control.faults.clear()
          bankFaults.clear()
          deliveryFaults.clear()
        },
      },
      secretKey,
      webhookSecret,
      widget,
      trigger: createTrigger({ events, clock, identifiers, webhookSecret }),
      deliveries: { all: sender.log, redeliver: (id) => sender.redeliver(id) },
      transfer,
      ...createLinkControls(linkParts),
      ...createPaymentControls({ book: payments, ...setup }),
      ...createBillingControls({ customers, methods, subscriptions, invoices, payments }),
      paymentLinks: paymentLinks.control,
      payouts: payouts.control,
      onboardings: onboardings.control,
      ...mandates.control,
      disputes: disputes.control,
      refunds: {
        get all() {
          return refunds.all
        },
      },
      outcome: (rule) => outcomes.add(rule),
      refreshIntents: {
        get all() {
          return refreshes.all
        },
        scenario: (scenario) => refreshScenarios.add(scenario),
        answer(id) {
          const refresh = refreshes.waiting(id)
          if (refresh === undefined) throw new RangeError('No refresh that waits for a second factor has this id.')
          refreshes.goOn(refresh)
        },
      },
      accounts: { mx: accounts.root.mx.id, cl: accounts.root.cl.id },
      get transfers() {
        return transfers.all.map(snapshot)
      },
    },
    idle: () => sender.idle(),
    close: () => sender.close(),
  }
}

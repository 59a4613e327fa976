import type { FintocEventType } from '@kit/fintoc/events'
import { fintocFintocDocument } from '../../generated/fintoc-fintoc.gen.ts'
import type {
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
import { createAccountBook } from './account-book.ts'
import { createAccountNumberOperations } from './account-number-operations.ts'
import { createAccountOperations } from './account-operations.ts'
import { createDisputes } from './dispute-operations.ts'
import { createEntityOperations } from './entity-operations.ts'
import { createFintocEvents } from './fintoc-events.ts'
import { createFintocProfile } from './fintoc-profile.ts'
import { createLinkBook } from './link-book.ts'
import { createLinkControls } from './link-control.ts'
import { createLinkOperations } from './link-operations.ts'
import { createMandates } from './mandate-operations.ts'
import { mountWidget } from './mount-widget.ts'
import { createPaymentBook } from './payment-book.ts'
import { createPaymentControls } from './payment-control.ts'
import { createPaymentOperations } from './payment-operations.ts'
import { createRefreshes } from './refresh-operations.ts'
import { createRefunds } from './refund-operations.ts'
import { createTransferBook } from './transfer-book.ts'
import type { Transfer } from './transfer-book.ts'
import { createTransferOperations } from './transfer-operations.ts'
import { transferResource } from './transfer-resource.ts'
import { createTrigger } from './trigger-event.ts'
import { createVerificationOperations } from './verification-operations.ts'
import { createJwsCheck } from './verify-jws.ts'
import { createWebhookOperations } from './webhook-operations.ts'

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
  return status === 'succeeded' || status === 'rejected' || status === 'returned' ? `transfer.${direction}.${status}` : undefined
}

function snapshot({ id, number, direction, status, amount }: Transfer): SandboxTransfer {
  const { id: accountId, currency } = number.account
  return { id, accountId, direction, status, amount, currency }
}

/** The API of one organisation in test mode. */
export function createFintocEmulator(context: EmulatorContext<'api', FintocSandboxOptions>): Emulator<FintocSandboxControl> {
  const { clock, identifiers, options, origins } = context
  const secretKey = identifiers.prefixed('sk_test_')
  const accounts = createAccountBook(clock, identifiers, options.openingBalance ?? defaultOpeningBalance)
  const deliveryFaults = createRuleQueue<DeliveryFault>()
  const sender = createWebhookSender({ clock, faults: deliveryFaults, retryDelayMs })
  const events = createFintocEvents(clock, identifiers, sender)
  const settleMs = options.settleMs ?? defaultSettleMs
  const transfers = createTransferBook({
    clock,
    identifiers,
    accounts,
    settleMs,
    async settled(transfer) {
      const type = transferEvent(transfer)
      if (type !== undefined) await events.emit(type, transferResource(transfer))
    },
  })
  const links = createLinkBook(clock, identifiers, context.seed ?? 0)
  const refreshScenarios = createRuleQueue<FintocRefreshScenario>()
  const refreshMs = options.refreshMs ?? defaultRefreshMs
  const refreshes = createRefreshes({ book: links, clock, identifiers, events, scenarios: refreshScenarios, refreshMs })
  const outcomes = createRuleQueue<FintocOutcome>()
  const settling = { clock, identifiers, events, outcomes, settleMs }
  const payments = createPaymentBook(settling)
  const refunds = createRefunds({ book: payments, ...settling })
  const disputes = createDisputes({ book: payments, clock, identifiers, events })
  const mandates = createMandates(settling)
  const checkJws = createJwsCheck(clock, options.jwsPublicKey)
  const handlers = [
    ...createEntityOperations(accounts),
    ...createAccountOperations(accounts),
    ...createAccountNumberOperations(accounts, clock, events),
    ...createTransferOperations(accounts, transfers, clock),
    ...createVerificationOperations({ accounts, transfers, events, identifiers }),
    ...createLinkOperations(links, clock),
    ...refreshes.operations,
    ...createPaymentOperations({ book: payments, clock, identifiers }),
    ...refunds.operations,
    ...disputes.operations,
    ...mandates.operations,
    ...createWebhookOperations(events, clock, identifiers),
  ]
  const { apps, log, control } = createEmulatedApis(context, {
    api: {
      profile: createFintocProfile({ secretKey, identifiers, checkJws }),
      operations: bindOperations(fintocFintocDocument, handlers),
    },
  })
  const publicKey = identifiers.prefixed('pk_test_')
  const widget = mountWidget(apps.get('api'), { origin: origins.api, publicKey, clock, log })
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
    control: {
      ...control,
      faults: {
        ...control.faults,
        webhook: (rule) => deliveryFaults.add(rule),
        clear() {
          control.faults.clear()
          deliveryFaults.clear()
        },
      },
      secretKey,
      webhookSecret,
      widget,
      trigger: createTrigger({ events, clock, identifiers, webhookSecret }),
      deliveries: { all: sender.log, redeliver: (id) => sender.redeliver(id) },
      transfer,
      ...createLinkControls({ book: links, clock, identifiers, events }),
      ...createPaymentControls(payments),
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
        answer: (id) => refreshes.answer(id),
      },
      accounts: { mx: accounts.root.mx.id, cl: accounts.root.cl.id },
      get transfers() {
        return transfers.all.map(snapshot)
      },
    },
    close: () => sender.close(),
  }
}

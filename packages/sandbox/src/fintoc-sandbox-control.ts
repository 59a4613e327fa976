import type { FintocEventType } from '@kit/fintoc/events'
import type { FintocEventBody, FintocEventBodyOverrides } from '@kit/fintoc/testing'
import type { ProviderSandboxControl } from './provider-sandbox-control.ts'
import type { DeliveryFault, SandboxDeliveries } from './sandbox-deliveries.ts'

/** Settings of the emulated Fintoc organisation. */
export interface FintocSandboxOptions {
  /**
   * RSA public key (SPKI or PKCS#1 PEM) that signed calls are checked with, as one registers it in the dashboard. Without
   * it they end in 401 `missing_active_jws_public_key`.
   */
  readonly jwsPublicKey?: string | undefined
  /** Balance of the root account of each country at the start, in its smallest unit; 100 000 000 by default. */
  readonly openingBalance?: number | undefined
  /**
   * Months of movements the root accounts have from before the start, made from the seed as they are paged; 0 by default. Their transfers are not
   * there to be read.
   */
  readonly historyMonths?: number | undefined
  /** Sandbox milliseconds a transfer stays `pending` or `return_pending`, 2 000 by default; 0 settles it on the next tick of the clock. */
  readonly settleMs?: number | undefined
  /** Sandbox milliseconds a refresh of a link takes, 5 000 by default; at Fintoc it is one to three minutes. */
  readonly refreshMs?: number | undefined
}

/** A transfer as the sandbox has it now. */
export interface SandboxTransfer {
  readonly id: string
  readonly accountId: string
  readonly direction: 'inbound' | 'outbound'
  readonly status: string
  /** Smallest unit of `currency`. */
  readonly amount: number
  readonly currency: 'CLP' | 'MXN'
}

/**
 * The widget of the sandbox: the surface of Fintoc's, with banks of the sandbox. What a person does there moves the state of the API: links,
 * payments, mandates and second factors. Buttons end a visit at once; for a token that this sandbox did not make they are all there is.
 */
export interface FintocWidgetSandbox {
  /** A script that sets `window.Fintoc`: the `src` of `loadFintoc` in `@kit/fintoc/widget`. */
  readonly scriptUrl: string
  /** The page for web views: the `baseUrl` of `buildFintocWebViewUrl`. */
  readonly webViewUrl: string
  /** The public key of this sandbox, `pk_test_...`. */
  readonly publicKey: string
}

/** What the banks do to a transfer after it is made. */
export interface FintocTransferControl {
  /**
   * The bank of the counterparty sends a settled outbound transfer back: the money is credited, and `transfer.outbound.returned` is sent.
   *
   * @param reason - ends up in `return_reason`
   * @throws TypeError when the transfer is inbound or has not succeeded.
   */
  return(reason?: string): Promise<void>
}

/** What to change in a made-up event, and where it goes. */
export interface FintocTriggerOptions<Type extends FintocEventType> extends FintocEventBodyOverrides<Type> {
  /** This URL instead of the registered endpoints. `secret` signs it, `webhookSecret` of the sandbox by default; `link.created` is never signed. */
  readonly to?: { readonly url: string; readonly secret?: string | undefined } | undefined
}

/**
 * Makes an event up and sends it to every endpoint that asked for its type, or to one URL.
 *
 * @returns the body that was sent, when the first attempts are over
 * @throws TypeError for a type Fintoc does not have, and for `link.created` without `to`
 */
export type FintocTrigger<Only extends FintocEventType = FintocEventType> = <Type extends Only>(
  type: Type,
  overrides?: FintocTriggerOptions<Type>,
) => Promise<FintocEventBody<Type>>

/** What a person types into the widget. By default a test user of the kind at Banco de Chile, with the right password. */
export interface FintocBankLogin {
  /** A RUT with or without dots and hyphen: `41614850-3`, `40427672-7`, `41579263-8`, or any valid one of 45.000.000 or more for a company. */
  readonly username?: string | undefined
  /** `jonsnow` is right. */
  readonly password?: string | undefined
  /** Such as `cl_banco_estado`. */
  readonly institutionId?: string | undefined
}

/** A link intent as the sandbox has it now. */
export interface FintocSandboxLinkIntent {
  readonly id: string
  readonly holderType: 'individual' | 'business'
  /** The link it became. */
  readonly linkId: string | undefined
}

/** A link as the sandbox has it now, without its token. */
export interface FintocSandboxLink {
  readonly id: string
  readonly holderType: 'individual' | 'business'
  /** RUT, digits only. */
  readonly holderId: string
  readonly status: 'active' | 'login_required'
  readonly active: boolean
  readonly accountIds: readonly string[]
}

/** What the person does in the widget to connect a bank, and what the bank does to the link later. */
export interface FintocLinkControls {
  readonly linkIntents: {
    /** Oldest first. */
    readonly all: readonly FintocSandboxLinkIntent[]
    /**
     * The person connects the bank in the widget.
     *
     * @returns what the widget hands to `onSuccess`
     * @throws RangeError when no link intent has this id.
     * @throws TypeError when the bank does not let the person in, or it was completed before.
     */
    complete(id: string, login?: FintocBankLogin): { readonly id: string; readonly exchangeToken: string }
  }
  readonly links: {
    /** Oldest first, without those that were deleted. */
    readonly all: readonly FintocSandboxLink[]
    /**
     * The person connects a bank in a widget that was opened with a `webhookUrl`: `link.created` is posted there, and nowhere else.
     *
     * @throws TypeError when the bank does not let the person in, or the URL is neither https nor http to this machine.
     */
    connect(options: FintocBankLogin & { readonly webhookUrl: string; readonly holderType?: 'individual' | 'business' | undefined }): Promise<FintocSandboxLink>
    /** The bank no longer takes the credentials: the link is `login_required`, and `link.credentials_changed` is sent. @throws RangeError */
    expireCredentials(id: string): Promise<void>
  }
}

/** What becomes of the next refresh of a link. */
export interface FintocRefreshScenario {
  /** `succeeds` by default. */
  readonly next?: 'succeeds' | 'fails' | 'rejects' | undefined
  /** The bank first wants a second factor in the widget: see `refreshIntents.answer`. After five minutes without it ends `rejected`. */
  readonly mfa?: boolean | undefined
  /** Sandbox milliseconds, `refreshMs` by default. */
  readonly afterMs?: number | undefined
  /** `public_error` of one that fails or is rejected. */
  readonly publicError?: string | undefined
  readonly count?: number | undefined
}

/** A refresh of a link as the sandbox has it now. */
export interface FintocSandboxRefresh {
  readonly id: string
  readonly linkId: string
  readonly type: 'only_last' | 'historical'
  readonly status: 'created' | 'succeeded' | 'failed' | 'rejected'
  readonly requiresMfa: boolean
}

/** How a payment ends. */
export interface FintocPaymentEnd {
  /** `succeeded` by default. `pending` is no end yet: `paymentIntents.pay` tells it later. */
  readonly status?: 'succeeded' | 'failed' | 'rejected' | 'pending' | undefined
  /** `error_reason` of one that failed or was rejected, such as `insufficient_funds`. */
  readonly errorReason?: string | undefined
  /** The account of the payer stays unknown, as with BancoEstado's button: a refund then needs a `recipient_account`. */
  readonly unknownPayer?: boolean | undefined
}

/** A payment intent as the sandbox has it now. */
export interface FintocSandboxPayment {
  readonly id: string
  readonly status: string
  /** Smallest unit of `currency`. */
  readonly amount: number
  readonly currency: string
  readonly errorReason: string | null
  /** The session it was made in. */
  readonly checkoutSessionId: string | undefined
}

/** A checkout session as the sandbox has it now. */
export interface FintocSandboxCheckoutSession {
  readonly id: string
  readonly status: 'created' | 'in_progress' | 'finished' | 'expired'
  readonly flow: string
  readonly paymentIntentId: string | undefined
}

/** How a session with the flow `setup` or `subscription` ends. */
export interface FintocSetup {
  /** A mandate for direct debit, or a card; `card` by default. */
  readonly type?: 'pac' | 'card' | undefined
  /** It does not work: `error_reason` of the setup intent, such as `invalid_card`. */
  readonly fails?: string | undefined
}

/** A payment link as the sandbox has it now. */
export interface FintocSandboxPaymentLink {
  readonly id: string
  readonly status: 'active' | 'expired' | 'canceled'
  /** The page for those who pay. */
  readonly url: string
  /** Oldest first. */
  readonly paymentIntentIds: readonly string[]
}

/** What people do with payment links. */
export interface FintocPaymentLinkControls {
  /** Oldest first. */
  readonly all: readonly FintocSandboxPaymentLink[]
  /**
   * Somebody pays, or fails to: `payment_intent.…` is sent.
   *
   * @returns the id of the payment intent
   * @throws RangeError when no payment link has this id.
   * @throws TypeError when it is expired or canceled.
   */
  pay(id: string, end?: FintocPaymentEnd): Promise<string>
}

/** A settlement to the merchant as the sandbox has it now. */
export interface FintocSandboxPayout {
  readonly id: string
  /** Smallest unit of `currency`. */
  readonly amount: number
  readonly currency: 'CLP' | 'MXN'
  readonly status: 'in_progress' | 'succeeded' | 'canceled' | 'returned'
}

/** Settlements, which Fintoc makes by itself and in live mode only. */
export interface FintocPayoutControls {
  /** Oldest first. */
  readonly all: readonly FintocSandboxPayout[]
  /**
   * Pays out what succeeded and was not paid out before: `payout.created` is sent, and after `settleMs` `payout.succeeded`.
   *
   * @param currency - `CLP` by default
   * @throws TypeError when nothing waits to be paid out.
   */
  settle(currency?: 'CLP' | 'MXN'): Promise<FintocSandboxPayout>
  /** `payout.canceled` is sent. @throws RangeError, TypeError when it is no longer in progress */
  cancel(id: string): Promise<void>
  /** The bank of the merchant sends it back; no event tells of that. @throws RangeError, TypeError when it did not succeed */
  return(id: string): void
}

/** The onboarding of an entity as the sandbox has it now. */
export interface FintocSandboxOnboarding {
  readonly id: string
  readonly entityId: string
  readonly status: 'in_progress' | 'submitted' | 'approved' | 'rejected' | 'cancelled'
}

/** Onboardings, which Fintoc reviews. */
export interface FintocOnboardingControls {
  /** Oldest first. */
  readonly all: readonly FintocSandboxOnboarding[]
  /** Ends one that was submitted, or cancels one before. @throws RangeError, TypeError when its status does not allow it */
  decide(id: string, status: 'approved' | 'rejected' | 'cancelled'): void
}

/** A subscription of `/v2` as the sandbox has it now. */
export interface FintocSandboxSubscription {
  readonly id: string
  readonly customerId: string
  readonly status: 'incomplete' | 'trialing' | 'active' | 'canceled'
  readonly paymentMethodId: string | null
}

/** A billing invoice as the sandbox has it now. */
export interface FintocSandboxInvoice {
  readonly id: string
  readonly subscriptionId: string | null
  readonly status: 'draft' | 'open' | 'paid' | 'void'
  /** Pesos. */
  readonly total: number
}

/** Recurring payments (`/v2`): what customers do, and what there is. */
export interface FintocBillingControls {
  readonly paymentMethods: {
    /** Oldest first. */
    readonly all: readonly { readonly id: string; readonly customerId: string; readonly type: 'pac' | 'card' }[]
    /**
     * A customer has stored a way to pay, without a session.
     *
     * @returns its id, `pm_...`
     * @throws RangeError when no customer has this id.
     */
    store(customerId: string, type?: 'pac' | 'card'): string
  }
  readonly recurring: { readonly all: readonly FintocSandboxSubscription[] }
  readonly invoices: {
    /** Oldest first. */
    readonly all: readonly FintocSandboxInvoice[]
    /**
     * The customer pays at `hosted_invoice_url`, or fails to.
     *
     * @throws RangeError when no invoice has this id.
     * @throws TypeError when it is not open.
     */
    pay(id: string, end?: FintocPaymentEnd): Promise<void>
  }
}

/** What the payer does, and what the bank makes of it. */
export interface FintocPaymentControls {
  readonly checkoutSessions: {
    /** Oldest first. */
    readonly all: readonly FintocSandboxCheckoutSession[]
    /**
     * The payer opens the page: the session is `in_progress`, with a payment intent.
     *
     * @throws RangeError when no session has this id.
     * @throws TypeError when it was opened before, or its flow is not `payment`.
     */
    open(id: string): FintocSandboxPayment
    /**
     * The payer pays, or fails to: `payment_intent.…` is sent, then `checkout_session.finished`.
     *
     * @throws RangeError when no session has this id.
     * @throws TypeError when it is over, or its flow is not `payment`.
     */
    pay(id: string, end?: FintocPaymentEnd): Promise<FintocSandboxPayment>
    /**
     * The person stores a way to pay, or subscribes: `checkout_session.finished` is sent, and for a subscription the events of its first invoice.
     *
     * @returns the id of the payment method, and that of the subscription the session is about
     * @throws RangeError when no session has this id.
     * @throws TypeError when it is over, or its flow is `payment`.
     */
    setUp(id: string, method?: FintocSetup): Promise<{ readonly paymentMethodId: string | undefined; readonly subscriptionId: string | undefined }>
  }
  readonly paymentIntents: {
    /** Oldest first. */
    readonly all: readonly FintocSandboxPayment[]
    /**
     * Ends a payment that is open, such as one of `paymentIntents.create` or one that is `pending`.
     *
     * @throws RangeError when no payment intent has this id.
     * @throws TypeError when it has ended.
     */
    pay(id: string, end?: FintocPaymentEnd): Promise<FintocSandboxPayment>
  }
}

/** A bank that is out of reach, for people in the widget and for refreshes. */
export interface FintocBankFault {
  /** Such as `cl_banco_estado`. */
  readonly institutionId: string
  /** What is told of it; `bank_not_available` by default. */
  readonly problem?: 'bank_not_available' | 'bank_connection_error' | undefined
  /** How many visits and refreshes meet it, 1 by default. */
  readonly count?: number | undefined
}

/**
 * Makes the next of a kind fail: a refund, a charge, a payment with a stored method, an outbound transfer (`failed`, its money comes back) or the
 * return of an inbound transfer (which is `succeeded` again).
 */
export interface FintocOutcome {
  readonly of: 'refund' | 'charge' | 'payment_intent' | 'transfer' | 'transfer_return'
  readonly next: 'fails'
  /** `failure_code`, or `error_reason` of a payment; `insufficient_funds` by default. Transfers have neither. */
  readonly code?: string | undefined
  readonly count?: number | undefined
}

/** A refund as the sandbox has it now. */
export interface FintocSandboxRefund {
  readonly id: string
  readonly paymentIntentId: string
  readonly amount: number
  readonly status: 'created' | 'in_progress' | 'succeeded' | 'failed' | 'canceled'
}

/** A card dispute as the sandbox has it now. */
export interface FintocSandboxDispute {
  readonly id: string
  readonly paymentIntentId: string
  readonly amount: number
  readonly status: 'waiting_documentation' | 'in_review' | 'won' | 'lost' | 'expired'
  /** How many pieces of evidence it has. */
  readonly documents: number
}

/** What the payer's bank does with a dispute. */
export interface FintocDisputeControls {
  /** Oldest first. */
  readonly all: readonly FintocSandboxDispute[]
  /**
   * A payment that succeeded is disputed: `dispute.created` is sent, and a week remains for evidence.
   *
   * @param amount - the whole payment by default
   */
  open(paymentIntentId: string, amount?: number): Promise<FintocSandboxDispute>
  /** Ends a dispute that is in review. No event tells of it. @throws RangeError, TypeError when it is not in review. */
  decide(id: string, status: 'won' | 'lost'): void
}

/** A subscription intent of legacy direct debit as the sandbox has it now. */
export interface FintocSandboxMandateIntent {
  readonly id: string
  readonly status: 'created' | 'succeeded' | 'failed' | 'rejected'
  readonly subscriptionId: string | undefined
}

/** A charge of legacy direct debit as the sandbox has it now. */
export interface FintocSandboxCharge {
  readonly id: string
  readonly subscriptionId: string
  readonly amount: number
  readonly status: 'pending' | 'succeeded' | 'failed'
}

/** Legacy direct debit (`/v1`): what the person does in the widget, and with the mandate later. */
export interface FintocMandateControls {
  readonly subscriptionIntents: {
    readonly all: readonly FintocSandboxMandateIntent[]
    /** The person signs in the widget, or fails to: `subscription_intent.…` is sent, then `subscription.activated`. @throws RangeError, TypeError */
    complete(
      id: string,
      end?: { readonly status?: 'succeeded' | 'failed' | 'rejected' | undefined; readonly publicError?: string | undefined },
    ): Promise<FintocSandboxMandateIntent>
  }
  readonly subscriptions: {
    readonly all: readonly { readonly id: string; readonly status: 'active' | 'canceled' }[]
    /** The mandate ends: `subscription.canceled` is sent. @throws RangeError, TypeError */
    cancel(id: string): Promise<void>
  }
  readonly charges: { readonly all: readonly FintocSandboxCharge[] }
}

/** Everything about the emulated Fintoc that a test can see or steer. */
export interface FintocSandboxControl
  extends ProviderSandboxControl<'api'>, FintocLinkControls, FintocPaymentControls, FintocBillingControls, FintocMandateControls {
  readonly paymentLinks: FintocPaymentLinkControls
  readonly payouts: FintocPayoutControls
  readonly onboardings: FintocOnboardingControls
  /** The secret key of this sandbox, `sk_test_...`. */
  readonly secretKey: string
  /** Signs events that `trigger` sends to a URL of its own; a registered endpoint has the secret of its create answer. */
  readonly webhookSecret: string
  readonly faults: ProviderSandboxControl<'api'>['faults'] & {
    /** Queues one rule for webhooks; the oldest that fits is used. */
    webhook(rule: DeliveryFault): void
    /** Queues one rule for a bank that is out of reach. */
    bank(rule: FintocBankFault): void
  }
  /**
   * Sends a made-up event of any type. Its object exists in the event only.
   *
   * @example
   * ```ts
   * await sandbox.fintoc.trigger('payment_intent.succeeded', { data: { amount: 12_990 } })
   * ```
   */
  readonly trigger: FintocTrigger
  /** Webhooks: every attempt, and a way to send one again. */
  readonly deliveries: SandboxDeliveries
  readonly widget: FintocWidgetSandbox
  /** Ids of the root accounts, one a country. */
  readonly accounts: { readonly mx: string; readonly cl: string }
  /** Every transfer, oldest first: what really happened, whatever was answered. */
  readonly transfers: readonly SandboxTransfer[]
  /** @throws RangeError when no transfer has this id. */
  transfer(id: string): FintocTransferControl
  readonly refreshIntents: {
    /** Oldest first. */
    readonly all: readonly FintocSandboxRefresh[]
    /** Queues what becomes of the next refresh that is asked for. */
    scenario(scenario: FintocRefreshScenario): void
    /** The person gives the second factor in the widget. @throws RangeError when no refresh that waits for one has this id. */
    answer(id: string): void
  }
  readonly refunds: { readonly all: readonly FintocSandboxRefund[] }
  readonly disputes: FintocDisputeControls
  /** Queues how the next refund, charge, payment with a stored method, transfer or return ends; without it they succeed. */
  outcome(rule: FintocOutcome): void
}

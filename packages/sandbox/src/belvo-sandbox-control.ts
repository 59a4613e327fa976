import type { BelvoEventType } from '@kit/belvo/events'
import type { BelvoEventBody, BelvoEventBodyOverrides } from '@kit/belvo/testing'
import type { ProviderSandboxControl } from './provider-sandbox-control.ts'
import type { DeliveryFault, SandboxDeliveries } from './sandbox-deliveries.ts'

/** A key pair of the main API, as the client takes it. */
export interface BelvoSandboxKeys {
  readonly secretId: string
  readonly secretPassword: string
}

/** Where webhooks go: what one types into Belvo's dashboard. */
export interface BelvoSandboxWebhook {
  /** https, or http on this machine. */
  readonly url: string
  /** The whole value of the `Authorization` header, such as `Bearer test`. */
  readonly authorization: string
}

/** Settings of the emulated Belvo organisation. */
export interface BelvoSandboxOptions {
  /** Endpoints from the start; each gets every event. */
  readonly webhooks?: readonly BelvoSandboxWebhook[] | undefined
  /** Sandbox milliseconds between what Belvo reads by itself for a link, one resource after the other, 2 000 by default. */
  readonly readMs?: number | undefined
  /** Sandbox milliseconds an authorised payment intent stays `PROCESSING`, and banks in Mexico take for each step of a debit; 2 000 by default. */
  readonly settleMs?: number | undefined
  /**
   * Refuses what Open Finance in Brazil refuses: more retrievals of one person in a month than it allows, `operational_limits_reached`. `false` by
   * default.
   */
  readonly operationalLimits?: boolean | undefined
}

/** A payment intent as the sandbox has it now. */
export interface SandboxPaymentIntent {
  readonly id: string
  readonly status: string
  /** Decimal text, as sent. */
  readonly amount: string
}

/** Plays the payer at the bank. `authorise` and `fail` reject when the intent does not exist or is not waiting for the payer. */
export interface PaymentIntentControl {
  /** The payer agrees: the intent is processed and then succeeds, or is scheduled. */
  authorise(): Promise<void>
  /** @param failureCode `failure_code` of the intent, `payment_refused_by_holder` by default. */
  fail(failureCode?: string): Promise<void>
  /**
   * The bank refuses the next payment of an intent the payer agreed to. An intent with one payment fails with it.
   *
   * @param failureCode `failure_code` of the charge, `charge_settlement_failed` by default.
   * @throws Error when none is on its way.
   */
  failCharge(failureCode?: string): Promise<void>
}

/** Plays the payer of a payment authorization, and the bank. A method rejects when the authorization does not exist or is in another status. */
export interface PaymentAuthorizationControl {
  /** One of several people agrees: `PARTIALLY_ACCEPTED`. */
  acceptPartially(): Promise<void>
  /** The payer agrees: `AUTHORIZED`. What is to be paid at once or on a day is charged, and the leave is then `CONSUMED`. */
  authorise(): Promise<void>
  /** @param code `status_reason_code`, `USER_REJECTED` by default. */
  fail(code?: string): Promise<void>
  /** The payer takes the leave back. @param code `PAYER_REVOKED_AUTHORIZATION` by default. */
  revoke(code?: string): Promise<void>
  /** The bank refuses the next charge at once: it is made as `FAILED`, without a webhook. @param code `INSUFFICIENT_FUNDS` by default. */
  refuseNextCharge(code?: string): void
  /** The bank refuses the charge that is on its way. @param code `CHARGE_SETTLEMENT_FAILED` by default. */
  failCharge(code?: string): Promise<void>
}

/** Plays the bank of an enrollment. */
export interface EnrollmentControl {
  /**
   * An enrollment that succeeded ends: `CANCELED`.
   *
   * @param code `status_reason_code`, `canceled_due_to_expiration` by default.
   * @throws Error when no enrollment with this id has succeeded.
   */
  cancel(code?: string): Promise<void>
}

/** The widgets of the sandbox: the surface of Belvo's, with pages of its own. The links, consents and enrollments made there are those of the API. */
export interface BelvoSandboxWidget {
  /** A script that sets `window.belvoSDK`: the `src` of `loadBelvoWidget` in `@kit/belvo/widget`. */
  readonly scriptUrl: string
  /** The hosted page, for every flavour: the `baseUrl` of `buildBelvoWidgetUrl`. The token decides what it shows. */
  readonly hostedUrl: string
}

/** A link as the sandbox has it now. */
export interface SandboxLink {
  readonly id: string
  readonly institution: string
  readonly accessMode: string
  readonly status: string
}

/** What a person connects in a widget. */
export interface SandboxConnection {
  /** One of `GET /api/institutions/`, `ofmockbank_br_retail` by default. */
  readonly institution?: string | undefined
  /** Decides whose data they are; one that ends in `100` has more of them. */
  readonly username?: string | undefined
  readonly externalId?: string | undefined
  /** `recurrent` by default. */
  readonly accessMode?: 'single' | 'recurrent' | undefined
  /** What Belvo reads by itself; accounts, owners and transactions of a bank by default. */
  readonly fetchResources?: readonly string[] | undefined
}

/** What happens to a link at the institution. The provider's sandbox sends no webhook for it, and neither does this one. */
export interface LinkControl {
  /** The credentials stop working: retrievals end with `invalid_link` until `PUT` gives new ones. */
  invalidate(): void
  /** The institution wants a one-time code at the next retrieval: 428. */
  requireToken(): void
}

/** Why an institution lets nobody in; the page of a widget and the error of a call have this code. */
export type BelvoInstitutionTrouble =
  | 'institution_down'
  | 'institution_inactive'
  | 'institution_unavailable'
  | 'login_error'
  | 'too_many_sessions'
  | 'unexpected_error'

/** What happens at an institution. Data that a link was to read before are read all the same. */
export interface InstitutionControl {
  /**
   * Registrations, retrievals, refreshes and logins in widgets end with this code until `recover`.
   *
   * @throws TypeError for another code
   */
  fail(code: BelvoInstitutionTrouble): void
  recover(): void
}

/** A consent of Open Finance as the sandbox has it now. */
export interface SandboxConsent {
  readonly id: string
  readonly status: string
  /** CPF or CNPJ of whose data it is about. */
  readonly document: string
  /** The link that rests on it, once there is one. */
  readonly link: string | undefined
}

/** Plays the person who gave a consent, and the bank. A method throws or rejects when the consent does not exist or is in another status. */
export interface ConsentControl {
  /** It goes on from now, and a webhook says so. @param days 92, 183, 275 or 366; without an end when left out. */
  renew(days?: number): Promise<void>
  /** The person takes it back at the bank: its link can no longer be read. The provider has no webhook for it. */
  revoke(): void
  /** Some of its resources can no longer be read, for now or `forGood`; a webhook says so. */
  loseResources(options?: { readonly forGood?: boolean | undefined }): Promise<void>
}

/** Plays the bank of a payment method of Direct Debit. A method rejects when it does not exist or is in another status. */
export interface DebitMethodControl {
  /** The bank accepts the account at once. */
  register(): Promise<void>
  /** The bank refuses it. @param reason `failedReason`, `invalid_account` by default. */
  fail(reason?: string): Promise<void>
  /** The owner of the account ends it. @param reason `failedReason`, `canceled_by_account_owner` by default. */
  cancel(reason?: string): Promise<void>
}

/** Plays the bank of a payment request of Direct Debit. A method throws or rejects when it does not exist or is in another status. */
export interface DebitRequestControl {
  /** It goes to the bank, and can no longer be cancelled. */
  process(): void
  /** The bank pays at once. */
  succeed(): Promise<void>
  /** @param reason `failedReason`, `insufficient_funds` by default. */
  fail(reason?: string): Promise<void>
  /** The payer disputes a debit that was paid. @param reason `failedReason`, `disputed_by_payer` by default. */
  chargeBack(reason?: string): Promise<void>
}

/** What to change in a made-up event, and where it goes. */
export type BelvoTriggerOptions<Type extends BelvoEventType> = BelvoEventBodyOverrides<Type> & {
  /** This one instead of the registered endpoints. */
  readonly to?: BelvoSandboxWebhook | undefined
}

/**
 * Makes an event up and sends it to every endpoint, or to one URL.
 *
 * @returns the body that was sent, when the first attempts are over
 * @throws TypeError for a type Belvo does not have, and for a URL that is neither https nor on this machine
 */
export type BelvoTrigger<Only extends BelvoEventType = BelvoEventType> = <Type extends Only>(
  type: Type,
  overrides?: BelvoTriggerOptions<Type>,
) => Promise<BelvoEventBody<Type>>

/** Everything about the emulated Belvo that a test can see or steer. */
export interface BelvoSandboxControl extends Omit<ProviderSandboxControl<'main' | 'directDebit'>, 'faults'> {
  /** Basic credentials of data aggregation. */
  readonly aggregation: BelvoSandboxKeys
  /** Basic credentials of payments in Brazil; neither pair opens the other's calls. */
  readonly payments: BelvoSandboxKeys
  /** Headers of Direct Debit in Mexico. */
  readonly directDebit: { readonly apiKeyId: string; readonly apiKeySecret: string }
  readonly widget: BelvoSandboxWidget
  readonly faults: ProviderSandboxControl<'main' | 'directDebit'>['faults'] & {
    /** Queues one rule for webhooks; the oldest that fits is used. */
    webhook(rule: DeliveryFault): void
  }
  readonly webhooks: {
    /** @throws TypeError when the URL is neither https nor on this machine, or `authorization` is empty. */
    add(endpoint: BelvoSandboxWebhook): void
    remove(url: string): void
  }
  /**
   * Sends a made-up event of any type. Its object exists in the event only. Name the link with `link_id`, an object of payments
   * with `object_id`.
   *
   * @example
   * ```ts
   * await sandbox.belvo.trigger('LINK.invalid_credentials', { link_id: link.id })
   * ```
   */
  readonly trigger: BelvoTrigger
  /** Webhooks: every attempt, and a way to send one again. */
  readonly deliveries: SandboxDeliveries
  /**
   * Does what a person does in a widget: the link is valid, and what it is to read follows on the clock.
   *
   * @throws TypeError when the sandbox has no such institution, or it does not offer a resource.
   */
  connect(connection?: SandboxConnection): SandboxLink
  /** @throws RangeError when the sandbox has no institution of this name. */
  institution(name: string): InstitutionControl
  /** @throws RangeError when no link has this id. */
  link(id: string): LinkControl
  /** Every link, oldest first. A single one at `ofmockbank_br_retail` is there from the start, its data read. */
  readonly links: readonly SandboxLink[]
  /** Plays the person and the bank of a consent. */
  consent(id: string): ConsentControl
  /** Every consent, oldest first. */
  readonly consents: readonly SandboxConsent[]
  /** Plays the bank of an account of Direct Debit. */
  paymentMethod(id: string): DebitMethodControl
  /** Plays the bank of a debit. */
  paymentRequest(id: string): DebitRequestControl
  paymentIntent(id: string): PaymentIntentControl
  paymentAuthorization(id: string): PaymentAuthorizationControl
  enrollment(id: string): EnrollmentControl
  /** Every payment intent, oldest first: what really happened, whatever was answered. */
  readonly paymentIntents: readonly SandboxPaymentIntent[]
}

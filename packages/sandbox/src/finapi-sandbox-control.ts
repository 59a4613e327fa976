import type { ProviderSandboxControl } from './provider-sandbox-control.ts'
import type { DeliveryFault, SandboxDeliveries } from './sandbox-deliveries.ts'

/** A web form as the sandbox has it now. */
export interface SandboxWebForm {
  readonly id: string
  readonly userId: string
  /** E.g. `STANDALONE_PAYMENT`. */
  readonly type: string
  readonly status: string
}

/** Who completes a form, and with what. */
export interface FormPerson {
  /**
   * The name the person logs in with at the bank. A second import of one user with the same bank and name ends as `COMPLETED_WITH_ERROR` with
   * `ENTITY_EXISTS`, unless the form was created with `skipDuplicateDetection`. By default it is somebody nobody else is.
   */
  readonly login?: string | undefined
  /** Which accounts of the bank to import, from 0; all three by default. */
  readonly accounts?: readonly number[] | undefined
}

/**
 * Plays the persons in front of web forms. A step that needs an open form opens it first; a final form stays as it is. Every method resolves
 * when the callbacks it caused were tried, and rejects with an `Error` when there is no such form.
 *
 * @example
 * ```ts
 * const form = await user.webForms.createBankConnectionImport({ bank: { id: 280001 } })
 * await sandbox.finapi.forms.complete(form.id)
 * ```
 */
export interface FinapiForms {
  /** Every web form of every user, oldest first: what really happened, whatever was answered. */
  readonly all: readonly SandboxWebForm[]
  open(id: string): Promise<void>
  complete(id: string, person?: FormPerson): Promise<void>
  /** @param errorCode `payload.errorCode`, `BANK_SERVER_REJECTION` by default. */
  fail(id: string, errorCode?: string): Promise<void>
  /** The person cancels. */
  abort(id: string): Promise<void>
  /** The 20 minutes are over, or the window was closed. */
  expire(id: string): Promise<void>
  /**
   * One of several bank interfaces is done: from now on a cancelled import, or an aborted update, ends as `COMPLETED`.
   *
   * @throws TypeError for a form that is no import and no update
   */
  completeInterface(id: string): Promise<void>
}

/** How the next background update goes. */
export interface TaskScenario {
  readonly next: 'completes' | 'fails' | 'needs-web-form'
  /** Sandbox milliseconds until the task is final, 2 000 by default; 0 makes the 201 response final already. */
  readonly afterMs?: number | undefined
  /** For `fails`: `payload.errorCode`, `BANK_SERVER_REJECTION` by default. */
  readonly errorCode?: string | undefined
  /** For `needs-web-form`: does reading the task show the form's status as it is now, or as it was when the form was made? */
  readonly embeddedStatus?: 'live' | 'stale' | undefined
}

/** What stands in for finAPI's package `@finapi/web-form`. */
export interface FinapiWidgetSandbox {
  /**
   * A script for browsers with `load` and `unload`: the `loader` of `mountFinapiWebForm` in `@kit/finapi/widget` imports it. What the person
   * presses there moves the form as its page does.
   */
  readonly moduleUrl: string
}

/** Everything about the emulated finAPI that a test can see or steer. */
export interface FinapiSandboxControl extends ProviderSandboxControl<'access' | 'webForm'> {
  /** Client of the `client_credentials` and `password` grants. */
  readonly client: { readonly clientId: string; readonly clientSecret: string }
  /** Mandator admin client, for profiles and translations. */
  readonly adminClient: { readonly clientId: string; readonly clientSecret: string }
  /**
   * What decrypts notifications and password change tokens: pass it to `decryptFinapiText` and `decryptFinapiDetails` of `@kit/finapi/webhooks`.
   * finAPI's own initialisation vector is not published, so this one is the sandbox's.
   */
  readonly dataDecryption: { readonly dataDecryptionKey: string; readonly iv: string }
  readonly faults: ProviderSandboxControl<'access' | 'webForm'>['faults'] & {
    /** Queues a fault of callbacks; its `type` is that of the event, e.g. `webForm.finalised`. @throws RangeError for a count below one */
    callback(rule: DeliveryFault): void
  }
  readonly widget: FinapiWidgetSandbox
  readonly forms: FinapiForms
  /** Callbacks of web forms, updates, notification rules and deleted users. finAPI tries each once. */
  readonly deliveries: SandboxDeliveries
  readonly tasks: {
    /** Queues one scenario; each created task takes the oldest, and completes when there is none. */
    scenario(rule: TaskScenario): void
  }
}

/** Settings a finAPI client has; periods are in seconds, 0 for tokens that never expire. */
export interface FinapiSandboxOptions {
  readonly clientAccessTokensValidityPeriod?: number | undefined
  readonly userAccessTokensValidityPeriod?: number | undefined
  readonly refreshTokensValidityPeriod?: number | undefined
  /** `false`: new users must be verified before they get a token. Default `true`. */
  readonly userAutoVerificationEnabled?: boolean | undefined
  /** Wrong passwords before a user is locked, 5 by default. */
  readonly maxUserLoginAttempts?: number | undefined
  /** Decides whether `redirectUrl` is demanded or forbidden in a web form. `UNLICENSED` by default: forbidden. */
  readonly mandatorLicense?: 'UNLICENSED' | 'AISP' | 'PISP' | 'FULLY_LICENSED' | undefined
  /** Told about deleted users; https, or http to a loopback host. */
  readonly userSynchronizationCallbackUrl?: string | undefined
  /** Told what automatic updates bring, by the notification rules of users; https, or http to a loopback host. */
  readonly userNotificationCallbackUrl?: string | undefined
  /** Sandbox milliseconds from a finished import or update to `updateStatus` `READY`, 5 000 by default. */
  readonly downloadMs?: number | undefined
  /** Sandbox milliseconds from a submitted payment or standing order, which is `PENDING`, to `SUCCESSFUL`; 5 000 by default. */
  readonly paymentMs?: number | undefined
}

import type { ProviderSandboxControl } from './provider-sandbox-control.ts'

/** What happens to callbacks: never sent, sent twice, sent `delayMs` later on the sandbox clock, or sent once as usual. */
export type CallbackFaultMode = 'lost' | 'duplicate' | 'late' | 'normal'

/** Applies to the next `count` callbacks (1 by default, `Infinity` for all). */
export interface CallbackFault {
  readonly mode: CallbackFaultMode
  /** Milliseconds on the sandbox clock, for `late`; 60 000 by default. */
  readonly delayMs?: number | undefined
  readonly count?: number | undefined
}

/** One callback the sandbox owed. */
export interface SandboxCallback {
  readonly kind: 'webForm.finalised' | 'task.webFormRequired' | 'task.finalised' | 'user.deleted'
  /** Web form, task or user id. */
  readonly id: string
  readonly status: string
  readonly mode: CallbackFaultMode
  /** Sandbox time of the attempt, RFC 3339. */
  readonly at: string
  /** `false`: lost on purpose, refused, or not answered within 10 seconds. */
  readonly delivered: boolean
  /** Status the target answered with; it changes nothing. */
  readonly responseStatus?: number | undefined
}

/** A web form as the sandbox has it now. */
export interface SandboxWebForm {
  readonly id: string
  readonly userId: string
  /** E.g. `STANDALONE_PAYMENT`. */
  readonly type: string
  readonly status: string
}

/**
 * Plays the person in front of one web form. A step that needs an open form opens it first; a final form stays as it is.
 * Every method resolves when the callbacks it caused were tried, and rejects when the form does not exist.
 */
export interface WebFormControl {
  open(): Promise<void>
  complete(): Promise<void>
  /** @param errorCode `payload.errorCode`, `BANK_SERVER_REJECTION` by default. */
  fail(errorCode?: string): Promise<void>
  abort(): Promise<void>
  expire(): Promise<void>
  /** One of several bank interfaces is done: from now on a cancelled import, or an aborted update, ends as `COMPLETED`. */
  completeInterface(): Promise<void>
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
  readonly faults: ProviderSandboxControl<'access' | 'webForm'>['faults'] & { callback(rule: CallbackFault): void }
  readonly widget: FinapiWidgetSandbox
  webForm(id: string): WebFormControl
  /** Every web form of every user, oldest first: what really happened, whatever was answered. */
  readonly webForms: readonly SandboxWebForm[]
  readonly tasks: {
    /** Queues one scenario; each created task takes the oldest, and completes when there is none. */
    scenario(rule: TaskScenario): void
  }
  readonly callbacks: readonly SandboxCallback[]
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
  /** Sandbox milliseconds from a finished import or update to `updateStatus` `READY`, 5 000 by default. */
  readonly downloadMs?: number | undefined
}

import type { FinapiSandboxOptions, TaskScenario } from '../../finapi-sandbox-control.ts'
import type { CallbackSender } from '../callback-sender.ts'
import type { Identifiers } from '../identifiers.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { createBankConnectionStore } from './bank-connections.ts'
import type { BankConnectionStore } from './bank-connections.ts'
import { createTokenStore } from './token-store.ts'
import type { TokenStore } from './token-store.ts'
import { createUserStore } from './users.ts'
import type { UserStore } from './users.ts'
import { createWebFormFlow } from './web-form-flow.ts'
import type { WebFormFlow } from './web-form-flow.ts'

export interface Credentials {
  readonly clientId: string
  readonly clientSecret: string
}

/** Everything one emulated mandator owns. */
export interface FinapiState {
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly settings: {
    readonly userAutoVerificationEnabled: boolean
    readonly maxUserLoginAttempts: number
    readonly mandatorLicense: NonNullable<FinapiSandboxOptions['mandatorLicense']>
    readonly userSynchronizationCallbackUrl: string | undefined
  }
  readonly client: Credentials
  readonly adminClient: Credentials
  readonly callbacks: CallbackSender
  readonly tokens: TokenStore
  readonly users: UserStore
  readonly connections: BankConnectionStore
  readonly flow: WebFormFlow
  readonly scenarios: TaskScenario[]
}

export interface FinapiStateOptions {
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly callbacks: CallbackSender
  readonly settings: FinapiSandboxOptions
  pageUrl(id: string): string
}

export function createFinapiState(options: FinapiStateOptions): FinapiState {
  const { clock, identifiers, callbacks, settings } = options
  const credentials = (): Credentials => ({ clientId: identifiers.uuid(), clientSecret: identifiers.uuid() })
  const tokens = createTokenStore(clock, identifiers, {
    clientSeconds: settings.clientAccessTokensValidityPeriod ?? 3600,
    userSeconds: settings.userAccessTokensValidityPeriod ?? 3600,
    refreshSeconds: settings.refreshTokensValidityPeriod ?? 0,
  })
  const connections = createBankConnectionStore(clock, identifiers, settings.downloadMs ?? 5000)
  return {
    clock,
    identifiers,
    settings: {
      userAutoVerificationEnabled: settings.userAutoVerificationEnabled ?? true,
      maxUserLoginAttempts: settings.maxUserLoginAttempts ?? 5,
      mandatorLicense: settings.mandatorLicense ?? 'UNLICENSED',
      userSynchronizationCallbackUrl: settings.userSynchronizationCallbackUrl,
    },
    client: credentials(),
    adminClient: credentials(),
    callbacks,
    tokens,
    users: createUserStore(),
    connections,
    flow: createWebFormFlow({ clock, identifiers, connections, tokens, callbacks, pageUrl: (id) => options.pageUrl(id) }),
    scenarios: [],
  }
}

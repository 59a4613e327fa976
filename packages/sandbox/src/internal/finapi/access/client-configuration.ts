import type { FinapiSandboxOptions } from '../../../finapi-sandbox-control.ts'
import type { SandboxState } from '../../sandbox-state.ts'

/** Settings of the client, some of which it can change itself. */
export interface ClientConfiguration {
  readonly mandatorLicense: NonNullable<FinapiSandboxOptions['mandatorLicense']>
  readonly maxUserLoginAttempts: number
  readonly userAutoVerificationEnabled: boolean
  readonly clientAccessTokensValidityPeriod: number
  readonly userAccessTokensValidityPeriod: number
  readonly refreshTokensValidityPeriod: number
  readonly userSynchronizationCallbackUrl: string | undefined
  readonly userNotificationCallbackUrl: string | undefined
  readonly preferredConsentType: 'ONETIME' | 'RECURRING'
  readonly finTSProductRegistrationNumber: string | undefined
  readonly betaBanksEnabled: boolean
  readonly businessBanksEnabled: boolean
}

export interface ClientConfigurationBook {
  readonly current: () => ClientConfiguration
  change(change: Partial<ClientConfiguration>): void
}

export function createClientConfiguration(memory: SandboxState, options: FinapiSandboxOptions): ClientConfigurationBook {
  const cell = memory.cell<ClientConfiguration>('client configuration', {
    mandatorLicense: options.mandatorLicense ?? 'UNLICENSED',
    maxUserLoginAttempts: options.maxUserLoginAttempts ?? 5,
    userAutoVerificationEnabled: options.userAutoVerificationEnabled ?? true,
    clientAccessTokensValidityPeriod: options.clientAccessTokensValidityPeriod ?? 3600,
    userAccessTokensValidityPeriod: options.userAccessTokensValidityPeriod ?? 3600,
    refreshTokensValidityPeriod: options.refreshTokensValidityPeriod ?? 0,
    userSynchronizationCallbackUrl: options.userSynchronizationCallbackUrl,
    userNotificationCallbackUrl: options.userNotificationCallbackUrl,
    preferredConsentType: 'RECURRING',
    finTSProductRegistrationNumber: undefined,
    betaBanksEnabled: false,
    businessBanksEnabled: true,
  })
  return {
    current: () => cell.value,
    change(change) {
      cell.value = { ...cell.value, ...change }
    },
  }
}

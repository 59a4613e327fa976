import { booleanAt, numberAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import { isCallbackUrl } from '../../loopback.ts'
import type { OperationHandler } from '../../operation.ts'
import type { ClientConfiguration } from './client-configuration.ts'
import { fieldRefusal } from '../field-refusal.ts'
import type { FinapiState } from '../finapi-state.ts'

const periods = ['clientAccessTokensValidityPeriod', 'userAccessTokensValidityPeriod', 'refreshTokensValidityPeriod'] as const
const urls = ['userNotificationCallbackUrl', 'userSynchronizationCallbackUrl'] as const
const longestUrl = 512
const shortestPeriod = 60

function resource(configuration: ClientConfiguration): JsonObject {
  const { userAutoVerificationEnabled, ...shown } = configuration
  const unlicensed = configuration.mandatorLicense === 'UNLICENSED'
  const pays = ['PISP', 'FULLY_LICENSED'].includes(configuration.mandatorLicense)
  const reads = ['AISP', 'FULLY_LICENSED'].includes(configuration.mandatorLicense)
  return {
    ...Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)),
    pfmServicesEnabled: true,
    isAutomaticBatchUpdateEnabled: true,
    isDevelopmentModeEnabled: true,
    isNonEuroAccountsSupported: false,
    isAutoCategorizationEnabled: true,
    transactionImportLimitation: 0,
    isUserAutoVerificationEnabled: userAutoVerificationEnabled,
    isMandatorAdmin: false,
    isWebScrapingEnabled: false,
    aisEnabled: reads || unlicensed,
    paymentsEnabled: pays || unlicensed,
    isStandalonePaymentsEnabled: pays || unlicensed,
    availableBankGroups: ['DE'],
    products: ['ACCESS', 'WEB_FORM'],
    enabledProducts: {
      access: true,
      webForm: true,
      customerDashboard: false,
      dataIntelligence: false,
      giroIdent: false,
      schufaApi: false,
      diLabelling: false,
      contractManager: false,
      giroCheck: false,
      kreditCheck: false,
      kreditCheckB2B: false,
      debitFlex: false,
      transparencyRegister: false,
    },
    aisViaWebForm: !reads,
    pisViaWebForm: !pays,
    pisStandaloneViaWebForm: !pays,
    categoryRestrictionsEnabled: false,
    categoryRestrictions: [],
    accountTypeRestrictions: [],
    corsAllowedOrigins: [],
  }
}

function periodIn(body: JsonObject, name: (typeof periods)[number]): number | undefined {
  const seconds = numberAt(body, name)
  if (seconds !== undefined && seconds !== 0 && seconds < shortestPeriod) throw fieldRefusal(name, `must be 0 or at least ${shortestPeriod}`)
  return seconds
}

function urlIn(body: JsonObject, name: (typeof urls)[number]): string | undefined {
  const url = stringAt(body, name)
  if (url !== undefined && url !== '' && (!isCallbackUrl(url) || url.length > longestUrl)) {
    throw fieldRefusal(name, `must be an https URL of up to ${longestUrl} characters, or http to a loopback host`)
  }
  return url
}

/** What the client may know and change of its own settings. */
export function createClientConfigurationOperations({ configuration }: FinapiState): readonly OperationHandler[] {
  return [
    { id: 'clientConfiguration.get', handle: () => ({ status: 200, body: resource(configuration.current()) }) },
    {
      id: 'clientConfiguration.update',
      handle({ body }) {
        const given = (name: string, value: unknown): JsonObject => (value === undefined ? {} : { [name]: value === '' ? undefined : value })
        const change = Object.assign(
          {},
          ...periods.map((name) => given(name, periodIn(body, name))),
          ...urls.map((name) => given(name, urlIn(body, name))),
          ...(['betaBanksEnabled', 'businessBanksEnabled', 'userAutoVerificationEnabled'] as const).map((name) => given(name, booleanAt(body, name))),
          ...(['preferredConsentType', 'finTSProductRegistrationNumber'] as const).map((name) => given(name, stringAt(body, name))),
        ) as Partial<ClientConfiguration>
        configuration.change(change)
        return { status: 200, body: resource(configuration.current()) }
      },
    },
  ]
}

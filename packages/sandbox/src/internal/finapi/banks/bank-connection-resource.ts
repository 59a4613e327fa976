import type { JsonObject } from '../../json.ts'
import type { BankConnection, ConnectedInterface, UpdateResult } from './bank-connections.ts'
import { bankResource } from './test-banks.ts'
import { isRedirectBank, loginLabels, twoStepProcedures } from '../access/test-login.ts'
import { accessTimestamp } from '../timestamps.ts'

function updateResource({ result, at }: UpdateResult): JsonObject {
  return { result, timestamp: accessTimestamp(at) }
}

const challengeTypes: Readonly<Record<string, string>> = { text: 'TEXT', flicker: 'FLICKER_CODE', photo: 'PHOTO' }

/** What the provider tells of a procedure. */
export function procedureResources(): readonly JsonObject[] {
  return twoStepProcedures.map(({ procedureId, procedureName, shows, implicitExecute }) => {
    const procedureChallengeType = challengeTypes[shows]
    return { procedureId, procedureName, implicitExecute, ...(procedureChallengeType === undefined ? {} : { procedureChallengeType }) }
  })
}

function interfaceResource(connection: BankConnection, each: ConnectedInterface): JsonObject {
  const { lastManualUpdate, bank, login, maxDaysForDownload } = connection
  const { bankingInterface, hasConsent, hasPin, defaultTwoStepProcedureId, lastAutoUpdate } = each
  const last = [lastManualUpdate, lastAutoUpdate].filter((result) => result !== undefined).toSorted((a, b) => a.at - b.at).at(-1)
  return {
    bankingInterface,
    loginCredentials: [{ label: loginLabels.username, value: login }, hasPin ? { label: loginLabels.pin, value: 'XXXXX' } : { label: loginLabels.pin }],
    twoStepProcedures: isRedirectBank(bank) ? [] : procedureResources(),
    ...(defaultTwoStepProcedureId === undefined ? {} : { defaultTwoStepProcedureId }),
    aisConsent: { status: hasConsent ? 'PRESENT' : 'NOT_PRESENT', supportsImportNewAccounts: bankingInterface === 'XS2A' },
    ...(lastManualUpdate === undefined ? {} : { lastManualUpdate: updateResource(lastManualUpdate) }),
    ...(lastAutoUpdate === undefined ? {} : { lastAutoUpdate: updateResource(lastAutoUpdate) }),
    userActionRequired: last !== undefined && last.result !== 'OK',
    maxDaysForDownload,
  }
}

export function bankConnectionResource(connection: BankConnection): JsonObject {
  return {
    id: connection.id,
    importDate: accessTimestamp(connection.importedAt),
    ...(connection.name === undefined ? {} : { name: connection.name }),
    updateStatus: connection.updateStatus,
    categorizationStatus: connection.categorizationStatus,
    interfaces: connection.interfaces.map((each) => interfaceResource(connection, each)),
    accountIds: connection.accountIds,
    bank: bankResource(connection.bank),
  }
}

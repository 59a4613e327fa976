import { listAt, numberAt, stringAt } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { bankConnectionResource } from './bank-connection-resource.ts'
import type { BankConnection } from './bank-connections.ts'
import { bankAccountsOf } from '../accounts/bank-data.ts'
import { fieldRefusal } from '../field-refusal.ts'
import type { FinapiState } from '../finapi-state.ts'
import { testBanks } from './test-banks.ts'
import type { BankingInterface, TestBank } from './test-banks.ts'

const licences: ReadonlySet<string> = new Set(['AISP', 'FULLY_LICENSED'])

/** Import and update without a web form, which takes a licence. */
export function createDirectOperations({ connections, flow, direct, configuration, seed }: FinapiState): readonly OperationHandler[] {
  const checkLicence = (instead: string): void => {
    if (!licences.has(configuration.current().mandatorLicense)) {
      throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', `Without the licence AISP or FULLY_LICENSED this takes a web form: use ${instead}.`)
    }
  }

  const interfaceOf = (bank: TestBank, call: Call): BankingInterface => {
    const wanted = bank.interfaces.find((each) => each === call.body['bankingInterface'])
    if (wanted === undefined) throw new Refusal(422, 'ILLEGAL_FIELD_VALUE', `${bank.name} has ${bank.interfaces.join(' and ')} only.`)
    return wanted
  }

  const own = (call: Call): BankConnection => {
    const connection = connections.find(call.principal?.userId ?? '', numberAt(call.body, 'bankConnectionId') ?? 0)
    if (connection === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no bank connection with this id.')
    if (flow.isBusy(connection)) throw new Refusal(423, 'LOCKED', 'The bank connection is being imported or updated.')
    return connection
  }

  /** Of the bank's accounts, those whose types the call wants. */
  const wantedAccounts = (call: Call, bank: TestBank, login: string): readonly number[] => {
    const types = listAt(call.body, 'accountTypes')
    const all = bankAccountsOf({ bankId: bank.id, login, seed }).filter(({ type }) => types.length === 0 || types.includes(type))
    if (all.length === 0) throw new Refusal(422, 'NO_ACCOUNTS_FOR_TYPE_LIST', 'The bank has no account of the wanted types.')
    return all.map(({ index }) => index)
  }

  return [
    {
      id: 'bankConnections.import',
      handle(call) {
        checkLicence('POST /api/webForms/bankConnectionImport')
        const { body, principal } = call
        const bank = testBanks.find(({ id }) => id === body['bankId'])
        if (bank === undefined) throw new Refusal(422, 'UNKNOWN_ENTITY', 'No bank has this id; the sandbox has 280001 and 280002.')
        const bankingInterface = interfaceOf(bank, call)
        const days = numberAt(body, 'maxDaysForDownload') ?? 0
        if (days !== 0 && (days < 14 || days > 3650)) throw fieldRefusal('maxDaysForDownload', 'must be 0 or from 14 to 3650')
        const login = direct.authorize({ call, bank, subject: `import ${bank.id} ${bankingInterface}` })
        const userId = principal?.userId ?? ''
        if (connections.hasLogin(userId, bank, login)) throw new Refusal(422, 'ENTITY_EXISTS', 'The user has this bank connection already.')
        const connection = connections.add({
          userId,
          bank,
          login,
          name: stringAt(body, 'name'),
          maxDaysForDownload: days,
          accounts: wantedAccounts(call, bank, login),
          interfaces: [bankingInterface],
          hasPin: body['storeSecrets'] === true,
        })
        connections.download(connection)
        return { status: 201, body: bankConnectionResource(connection) }
      },
    },
    {
      id: 'bankConnections.update',
      handle(call) {
        checkLicence('POST /api/tasks/backgroundUpdate')
        const connection = own(call)
        const connected = connection.interfaces.find((each) => each.bankingInterface === call.body['bankingInterface'])
        if (connected === undefined) throw new Refusal(422, 'UNKNOWN_ENTITY', 'The bank connection does not have this interface.')
        const { bank, id, login } = connection
        direct.authorize({ call, bank, subject: `update ${id} ${connected.bankingInterface}`, stored: connected.hasPin ? login : undefined })
        if ('storeSecrets' in call.body) connected.hasPin = call.body['storeSecrets'] === true
        connected.hasConsent = true
        connections.download(connection)
        return { status: 200, body: bankConnectionResource(connection) }
      },
    },
    {
      id: 'bankConnections.connectInterface',
      handle(call) {
        checkLicence('POST /api/webForms/bankConnectionImport')
        const connection = own(call)
        const bankingInterface = interfaceOf(connection.bank, call)
        if (connection.interfaces.some((each) => each.bankingInterface === bankingInterface)) {
          throw new Refusal(422, 'ENTITY_EXISTS', 'The bank connection has this interface already.')
        }
        direct.authorize({ call, bank: connection.bank, subject: `connect ${connection.id} ${bankingInterface}` })
        const hasPin = call.body['storeSecrets'] === true
        const added = { bankingInterface, hasConsent: true, hasPin, defaultTwoStepProcedureId: undefined, lastAutoUpdate: undefined }
        connection.interfaces = [...connection.interfaces, added]
        connections.download(connection)
        return { status: 200, body: bankConnectionResource(connection) }
      },
    },
  ]
}

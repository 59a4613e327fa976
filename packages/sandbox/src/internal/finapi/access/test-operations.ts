import { booleanAt, isJsonObject, listAt, numberAt, stringAt } from '../../json.ts'
import type { OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import type { MockedUpdate } from '../banks/batch-updates.ts'
import type { FinapiState } from '../finapi-state.ts'

/** The provider's own aids for tests. */
export function createTestOperations({ accounts, batchUpdates, connections, flow, users }: FinapiState): readonly OperationHandler[] {
  return [
    {
      id: 'tests.mockBatchUpdate',
      handle({ body, principal }) {
        const userId = principal?.userId ?? ''
        const notifies = booleanAt(body, 'triggerNotifications') ?? false
        const updates = listAt(body, 'mockBankConnectionUpdates')
          .filter(isJsonObject)
          .map((update): MockedUpdate => {
            const connection = connections.find(userId, numberAt(update, 'bankConnectionId') ?? 0)
            if (connection === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no bank connection with this id.')
            const connected = connection.interfaces.find(({ bankingInterface }) => bankingInterface === update['bankingInterface'])
            if (connected === undefined) throw new Refusal(422, 'UNKNOWN_ENTITY', 'The bank connection does not have this interface.')
            if (!connected.hasPin) throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'The PIN of the bank connection is not stored.')
            if (flow.isBusy(connection)) throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'The bank connection is being imported or updated.')
            const unknown = listAt(update, 'mockAccountsData').some((mock) => accounts.find(userId, numberAt(mock, 'accountId') ?? 0)?.connectionId !== connection.id)
            if (unknown) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The bank connection has no account with one of these ids.')
            return { connection, bankingInterface: connected.bankingInterface, body: update, notifies }
          })
        if (users.find(userId)?.isAutoUpdateEnabled === true) {
          throw new Refusal(422, 'ILLEGAL_ENTITY_STATE', 'The user has isAutoUpdateEnabled: real automatic updates would disturb the mocked ones.')
        }
        for (const update of updates) batchUpdates.start(update)
        return { status: 200 }
      },
    },
    {
      id: 'tests.checkCategorization',
      handle({ body }) {
        const results = listAt(body, 'transactionData').map((each) => ({ transactionId: stringAt(each, 'transactionId') ?? '' }))
        return { status: 200, body: { categorizationCheckResult: results } }
      },
    },
  ]
}

import { numberAt, stringAt } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { bankConnectionResource } from './bank-connection-resource.ts'
import type { BankConnection } from './bank-connections.ts'
import { fieldRefusal } from '../field-refusal.ts'
import type { FinapiState } from '../finapi-state.ts'
import { idsIn } from '../query-values.ts'
import { twoStepProcedures } from '../access/test-login.ts'

/** Bank connections of a user; how they are made and updated is elsewhere. */
export function createBankConnectionOperations({ connections, flow }: FinapiState): readonly OperationHandler[] {

  const own = (call: Call, id = Number(call.params['id'])): BankConnection => {
    if (!Number.isSafeInteger(id)) throw fieldRefusal('id', 'must be a number')
    const connection = connections.find(call.principal?.userId ?? '', id)
    if (connection === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no bank connection with this id.')
    return connection
  }

  const ownIdle = (call: Call, id?: number): BankConnection => {
    const connection = own(call, id)
    if (flow.isBusy(connection)) throw new Refusal(423, 'LOCKED', 'The bank connection is being imported or updated.')
    return connection
  }

  const interfaceOf = (connection: BankConnection, name: unknown): BankConnection['interfaces'][number] => {
    const found = connection.interfaces.find(({ bankingInterface }) => bankingInterface === name)
    if (found === undefined) throw new Refusal(422, 'UNKNOWN_ENTITY', 'The bank connection does not have this interface.')
    return found
  }

  return [
    {
      id: 'bankConnections.list',
      handle({ principal, query }) {
        const ids = idsIn(query, 'ids')
        const all = connections.of(principal?.userId ?? '').filter(({ id }) => ids === undefined || ids.has(id))
        return { status: 200, body: { connections: all.map(bankConnectionResource) } }
      },
    },
    {
      id: 'bankConnections.get',
      handle: (call) => ({ status: 200, body: bankConnectionResource(own(call)) }),
    },
    {
      id: 'bankConnections.edit',
      handle(call) {
        const connection = ownIdle(call)
        const name = stringAt(call.body, 'name')
        if (name !== undefined) connection.name = name === '' ? undefined : name
        const procedureId = stringAt(call.body, 'defaultTwoStepProcedureId')
        if (procedureId !== undefined) {
          if (procedureId !== '' && twoStepProcedures.every((each) => each.procedureId !== procedureId)) {
            throw new Refusal(422, 'INVALID_TWO_STEP_PROCEDURE', 'defaultTwoStepProcedureId is none of the procedures the bank offers.')
          }
          interfaceOf(connection, call.body['bankingInterface']).defaultTwoStepProcedureId = procedureId === '' ? undefined : procedureId
        }
        return { status: 200, body: bankConnectionResource(connection) }
      },
    },
    {
      id: 'bankConnections.delete',
      handle(call) {
        connections.remove(ownIdle(call))
        return { status: 200 }
      },
    },
    {
      id: 'bankConnections.deleteAll',
      handle({ principal }) {
        const all = connections.of(principal?.userId ?? '')
        if (all.some((connection) => flow.isBusy(connection))) {
          throw new Refusal(423, 'LOCKED', 'A bank connection of the user is being imported or updated.')
        }
        for (const connection of all) connections.remove(connection)
        return { status: 200, body: { identifiers: all.map(({ id }) => id) } }
      },
    },
    {
      id: 'bankConnections.removeInterface',
      handle(call) {
        const { body } = call
        const connection = ownIdle(call, numberAt(body, 'bankConnectionId'))
        const removed = interfaceOf(connection, body['bankingInterface'])
        connection.interfaces = connection.interfaces.filter((each) => each !== removed)
        if (connection.interfaces.length === 0) connections.remove(connection)
        return { status: 200 }
      },
    },
    {
      id: 'bankConnections.deleteConsent',
      handle(call) {
        const found = interfaceOf(ownIdle(call), call.query.get('bankingInterface'))
        const result = found.hasConsent ? 'DELETED' : 'NOT_EXIST'
        found.hasConsent = false
        return { status: 200, body: { local: result, remote: result } }
      },
    },
  ]
}

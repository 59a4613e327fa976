import { STATUS_CODES } from 'node:http'
import type { ApiProfile, RefusalReason } from '../../api-profile.ts'
import type { Identifiers } from '../../identifiers.ts'
import { Refusal } from '../../refusal.ts'

function refuse(reason: RefusalReason): Refusal {
  switch (reason.kind) {
    case 'unknown-path':
      return new Refusal(404, 'not_found', 'The sandbox does not emulate this path.')
    case 'method':
      return new Refusal(404, 'not_found', 'This path does not take this method.')
    case 'media-type':
      return new Refusal(415, 'media_type', `This call takes ${reason.wanted}.`)
    case 'not-json':
      return new Refusal(400, 'not_json', 'The body is not JSON.')
    case 'fault':
      return new Refusal(reason.status, 'fault', 'A fault rule of the sandbox.')
    case 'fields': {
      if (reason.problems[0].part === 'path') return new Refusal(404, 'not_found', 'Nothing has this id.')
      return new Refusal(400, 'fields', 'The request breaks a rule of its fields.', reason.problems)
    }
  }
}

export interface DirectDebitProfileOptions {
  readonly identifiers: Identifiers
  readonly apiKeyId: string
  readonly apiKeySecret: string
}

/** Direct Debit in Mexico: a host, credentials and an error shape of its own. */
export function createDirectDebitProfile({ identifiers, apiKeyId, apiKeySecret }: DirectDebitProfileOptions): ApiProfile {
  return {
    methodOf: ({ method }) => method,
    requestId: () => identifiers.uuid(),
    headers: () => ({}),
    authorize({ headers }, operation) {
      if (operation.auth.length === 0) return undefined
      if (headers.get('api-key-id') !== apiKeyId || headers.get('api-key-secret') !== apiKeySecret) {
        throw new Refusal(401, 'unauthorized', 'Send api-key-id and api-key-secret of Direct Debit.')
      }
      return { kind: 'directDebit' }
    },
    refuse,
    render: ({ status, message, fields }) => ({
      statusCode: status,
      error: STATUS_CODES[status] ?? 'Error',
      message: fields.length === 0 ? message : fields.map((each) => `${each.field} ${each.message}`),
    }),
    successStatus: (operation) => operation.successes.keys().next().value ?? 200,
    finishExample: (_operation, answer) => answer,
  }
}

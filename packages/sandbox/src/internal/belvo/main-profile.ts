import type { BelvoSandboxKeys } from '../../belvo-sandbox-control.ts'
import type { ApiProfile, RefusalReason } from '../api-profile.ts'
import type { Identifiers } from '../identifiers.ts'
import { Refusal } from '../refusal.ts'
import { belvoRefusal, DetailedRefusal } from './belvo-refusal.ts'
import { problemCode } from './problem-code.ts'
import { authorizedByBody } from './widget/widget-token-operations.ts'

const keyHeader = 'Belvo-Idempotency-Key'
const keyStates = { first: 'AVAILABLE', running: 'PROCESSING', replayed: 'REPLAYED' } as const

const faultCodes: Readonly<Record<number, string>> = {
  401: 'authentication_failed',
  403: 'access_to_resource_denied',
  404: 'not_found',
  408: 'request_timeout',
  409: 'idempotency_key_conflict',
  422: 'idempotency_payload_mismatch',
  428: 'token_required',
  429: 'too_many_requests',
  503: 'service_unavailable',
}

function refuse(reason: RefusalReason): Refusal {
  switch (reason.kind) {
    case 'unknown-path':
      return belvoRefusal(404, 'not_found', 'Not found. Every path of the main API ends with a slash.')
    case 'method':
      return belvoRefusal(405, 'method_not_allowed', 'Method not allowed.')
    case 'media-type':
      return belvoRefusal(415, 'invalid', `This call takes ${reason.wanted}.`)
    case 'not-json':
      return belvoRefusal(400, 'parse_error', 'JSON parse error.')
    case 'fault':
      return belvoRefusal(reason.status, faultCodes[reason.status] ?? (reason.status < 500 ? 'invalid' : 'unexpected_error'), 'A fault rule of the sandbox.')
    case 'fields': {
      const { problems } = reason
      if (problems[0].part === 'path') return belvoRefusal(404, 'not_found', 'Not found.')
      const fields = problems.map((problem) => ({ field: problem.field, ...problemCode(problem) }))
      return new Refusal(400, fields[0]?.code ?? 'invalid', 'The request breaks a rule of its fields.', fields)
    }
  }
}

export interface BelvoMainProfileOptions {
  readonly identifiers: Identifiers
  /** The key pairs by the kind of credentials they are. */
  readonly keys: Readonly<Record<'aggregation' | 'payments', BelvoSandboxKeys>>
}

/** The main API: data aggregation and payments in Brazil, each with a key pair of its own. */
export function createBelvoMainProfile({ identifiers, keys }: BelvoMainProfileOptions): ApiProfile {
  const kindOf = (authorization: string): string | undefined => {
    const [, encoded = ''] = /^Basic (\S+)$/i.exec(authorization) ?? []
    const sent = Buffer.from(encoded, 'base64').toString('utf8')
    return Object.entries(keys).find(([, { secretId, secretPassword }]) => sent === `${secretId}:${secretPassword}`)?.[0]
  }
  return {
    methodOf: ({ method }) => method,
    requestId: () => identifiers.hex(16),
    headers: () => ({}),
    authorize({ headers }, operation) {
      if (operation.auth.length === 0 || authorizedByBody.has(operation.id)) return undefined
      const kind = kindOf(headers.get('Authorization') ?? '')
      if (kind === undefined) throw belvoRefusal(401, 'authentication_failed', 'Invalid username/password.')
      if (!operation.auth.includes(kind)) {
        throw belvoRefusal(403, 'access_to_resource_denied', `This call takes the ${operation.auth.join(' or ')} key pair.`)
      }
      return { kind }
    },
    refuse,
    render(refusal, { requestId }) {
      const { code, message, fields } = refusal
      const details = refusal instanceof DetailedRefusal ? refusal.details : {}
      if (fields.length === 0) return [{ code, message, request_id: requestId, ...details }]
      return fields.map((each) => ({ code: each.code ?? code, message: each.message, request_id: requestId, field: each.field }))
    },
    idempotency: {
      header: keyHeader,
      applies: ({ described }) => described['x-kit-idempotency'] === keyHeader,
      // How long a key is kept is not documented.
      lifetimeMs: undefined,
      whileRunning: 'refuse',
      keeps: ({ status }) => status < 400,
      different: () =>
        belvoRefusal(422, 'idempotency_payload_mismatch', 'A different request with the same idempotency key already exists.'),
      running: () =>
        belvoRefusal(409, 'idempotency_key_conflict', 'A request with this idempotency key is already being processed.'),
      headers: (key, state) => ({ [keyHeader]: key, 'Belvo-Idempotency-Status': keyStates[state] }),
    },
    successStatus: ({ successes }) => successes.keys().next().value ?? 200,
    finishExample: (_operation, answer) => answer,
  }
}

import type { ApiProfile, RefusalReason } from '../api-profile.ts'
import type { Identifiers } from '../identifiers.ts'
import type { Answer, Operation } from '../operation.ts'
import type { Refusal } from '../refusal.ts'
import type { FieldProblem } from '../request-validator.ts'
import { fintocRefusal } from './fintoc-refusal.ts'
import { problemCode } from './problem-code.ts'
import type { JwsCheck } from './transfers/verify-jws.ts'

const dayMs = 86_400_000
const versions = new Set(['2021-03-23', '2023-11-15', '2025-08-13', '2026-02-01'])
const errorPage = 'https://docs.fintoc.com/reference/errors'

const faultCodes: Readonly<Record<number, string>> = {
  400: 'invalid_request',
  401: 'invalid_api_key',
  403: 'forbidden_request',
  404: 'missing_resource',
  409: 'invalid_transfer_status',
  429: 'rate_limit_exceeded',
}

function refuse(reason: RefusalReason): Refusal {
  switch (reason.kind) {
    case 'unknown-path':
      return fintocRefusal(404, 'invalid_url', 'The sandbox does not emulate this URL.')
    case 'method':
      return fintocRefusal(405, 'operation_not_allowed', 'This URL does not take this method.')
    case 'media-type':
      return fintocRefusal(400, 'invalid_request', `This call takes ${reason.wanted}.`)
    case 'not-json':
      return fintocRefusal(400, 'invalid_json', 'The body is not JSON.')
    case 'fault': {
      const code = faultCodes[reason.status] ?? (reason.status < 500 ? 'invalid_request' : 'internal_server')
      return fintocRefusal(reason.status, code, 'A fault rule of the sandbox.')
    }
    case 'fields': {
      const [problem] = reason.problems
      if (problem.part === 'path') return fintocRefusal(404, 'missing_resource', 'Nothing has this id.')
      const message = problem.reason === 'missing' ? `Missing required param: ${problem.field}` : `${problem.field} ${problem.message}`
      return fintocRefusal(400, problemCode(problem), message, problem.field)
    }
  }
}

/**
 * What Fintoc's own Node client sends besides what is documented, and is not refused for: its options among the members of a body, what is in the
 * path again in the query, and, when it deletes, two functions of its own as query parameters.
 */
function sentByOfficialClient({ part, field, reason }: FieldProblem, { method, path }: Operation): boolean {
  if (reason !== 'unknown') return false
  if (part === 'body') return field === 'path_' || field === 'idempotency_key'
  return path.includes(`{${field}}`) || (method === 'DELETE' && (field === 'update' || field === 'delete'))
}

/** Examples of lists are the only page, which an empty `Link` header says. */
function finishExample(operation: Operation, answer: Answer): Answer {
  return operation.described['x-kit-paginated'] === undefined ? answer : { ...answer, headers: { Link: '' } }
}

export interface FintocProfileOptions {
  readonly secretKey: string
  readonly identifiers: Identifiers
  readonly checkJws: JwsCheck
}

export function createFintocProfile({ secretKey, identifiers, checkJws }: FintocProfileOptions): ApiProfile {
  return {
    methodOf: ({ method }) => method,
    requestId: () => identifiers.uuid(),
    headers: (requestId) => ({ 'X-Request-Id': requestId }),
    authorize({ headers }, operation) {
      if (operation.auth.length === 0) return undefined
      const sent = (headers.get('Authorization') ?? '').replace(/^Bearer /i, '')
      if (sent === secretKey) {
        const version = headers.get('Fintoc-Version')
        if (version === null || versions.has(version)) return { kind: 'secretKey' }
        throw fintocRefusal(403, 'invalid_api_version', `Fintoc-Version takes ${[...versions].join(', ')}.`)
      }
      if (sent.startsWith('sk_live_')) throw fintocRefusal(401, 'invalid_api_key_mode', 'The sandbox takes test keys only.')
      const message = sent === '' ? 'Send the secret key in Authorization.' : 'No such API key; the one of this sandbox is sandbox.fintoc.secretKey.'
      throw fintocRefusal(401, 'invalid_api_key', message)
    },
    async verify(request, operation) {
      if (operation.described['x-kit-signed'] === 'required') checkJws(request)
    },
    forgives: sentByOfficialClient,
    refuse,
    render({ status, code, message, fields: [first] }) {
      const type = status === 401 ? 'authentication_error' : status < 500 ? 'invalid_request_error' : 'api_error'
      return { error: { type, code, message, param: first?.field ?? null, doc_url: errorPage } }
    },
    idempotency: {
      header: 'Idempotency-Key',
      applies: ({ method }) => method === 'POST',
      lifetimeMs: dayMs,
      whileRunning: 'wait',
      keeps: () => true,
      different: () =>
        fintocRefusal(400, 'invalid_request', 'This Idempotency-Key was used with other parameters.', 'Idempotency-Key'),
      running: () => fintocRefusal(409, 'invalid_request', 'The first call with this Idempotency-Key is still running.'),
      headers: () => ({}),
    },
    successStatus: (operation) => operation.successes.keys().next().value ?? 200,
    finishExample,
  }
}

import type { ApiProfile, RefusalReason } from '../api-profile.ts'
import type { Identifiers } from '../identifiers.ts'
import { Refusal } from '../refusal.ts'
import { finishFinapiExample } from './example-page.ts'
import { renderRefusal } from './render-refusal.ts'
import type { TokenStore } from './access/token-store.ts'

export type FinapiApi = 'access' | 'webForm'

const longestRequestId = 255
const kindNames: Readonly<Record<string, string>> = {
  client: 'a client token',
  user: 'a user token',
  admin: 'a token of the mandator admin client',
}

/** What differs between the two APIs; the rest of a refusal is the same for both. */
const codes = {
  access: { path: 'UNKNOWN_ENTITY', method: 'METHOD_NOT_ALLOWED', type: 'UNSUPPORTED_MEDIA_TYPE', fault: 'UNEXPECTED_ERROR' },
  webForm: { path: 'NOT_FOUND', method: 'NOT_ALLOWED', type: 'NOT_SUPPORTED', fault: 'INTERNAL_SERVER_ERROR' },
} as const

function refuse(api: FinapiApi, reason: RefusalReason): Refusal {
  const code = codes[api]
  switch (reason.kind) {
    case 'unknown-path':
      return new Refusal(404, code.path, 'The sandbox does not emulate this path.')
    case 'method':
      return new Refusal(405, code.method, 'This path does not take this method.')
    case 'media-type':
      return new Refusal(415, code.type, `This call takes ${reason.wanted}.`)
    case 'not-json':
      return new Refusal(400, 'BAD_REQUEST', 'The body is not JSON.')
    case 'fault':
      return new Refusal(reason.status, code.fault, 'A fault rule of the sandbox.')
    case 'fields': {
      const missing = reason.problems.some((problem) => problem.reason === 'missing')
      const fields = reason.problems.map(({ field, message }) => ({ field, message }))
      return new Refusal(400, missing ? 'MISSING_FIELD' : 'ILLEGAL_FIELD_VALUE', 'The request breaks a rule of its fields.', fields)
    }
  }
}

export function createFinapiProfile(api: FinapiApi, tokens: TokenStore, identifiers: Identifiers): ApiProfile {
  return {
    methodOf({ method, headers }) {
      return (api === 'access' && method === 'POST' ? headers.get('X-HTTP-Method-Override') : null) ?? method
    },
    requestId(headers) {
      const sent = headers.get('X-Request-Id')
      return sent === null || sent.length > longestRequestId ? `selfgen-${identifiers.uuid()}` : sent
    },
    headers: (requestId) => ({ 'X-Request-Id': requestId }),
    authorize({ headers }, operation) {
      if (operation.auth.length === 0) return undefined
      const token = /^Bearer (\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1]
      const principal = token === undefined ? undefined : tokens.principal(token)
      if (principal === undefined) {
        const code = api === 'webForm' ? 'UNAUTHORIZED' : 'invalid_token'
        throw new Refusal(401, code, token === undefined ? 'Full authentication is required: send a Bearer token' : 'Invalid access token')
      }
      if (!operation.auth.includes(principal.kind)) {
        const wanted = operation.auth.map((kind) => kindNames[kind] ?? kind).join(' or ')
        throw new Refusal(403, 'FORBIDDEN', `This call takes ${wanted}.`)
      }
      return principal
    },
    refuse: (reason) => refuse(api, reason),
    render: (refusal, call) => renderRefusal(refusal, { ...call, api }),
    successStatus: (operation) => operation.successes.keys().next().value ?? 200,
    finishExample: (_operation, answer) => finishFinapiExample(answer),
  }
}

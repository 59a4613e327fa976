import type { OpenApiDocument } from '../../../generated/openapi-document.gen.ts'
import type { Operation } from '../../operation.ts'

/** The call Belvo's own Node client begins with, to see whether its key pair is right; no document has it, and what it answers is not read. */
export function officialClientLogin(document: OpenApiDocument): Operation {
  const id = 'login'
  const auth = ['aggregation', 'payments']
  return {
    id,
    document,
    method: 'GET',
    path: '/api/',
    auth,
    parameters: [],
    requestBody: undefined,
    successes: new Map(),
    described: { operationId: id, 'x-kit-auth': auth, parameters: [], responses: {} },
    handler: { id, handle: () => ({ status: 200, body: {} }) },
  }
}

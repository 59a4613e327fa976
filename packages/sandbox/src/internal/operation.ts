import type { OpenApiDocument, OpenApiSchema } from '../generated/openapi-document.gen.ts'
import type { Principal } from './finapi/token-store.ts'
import type { JsonObject } from './json.ts'

export interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The parsed and checked JSON body, or the form fields; `{}` where there is none. */
  readonly body: JsonObject
  readonly principal: Principal | undefined
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
}

/** What the sandbox does for one `operationId` of the document. */
export interface OperationHandler {
  readonly id: string
  handle(call: Call): Answer | Promise<Answer>
}

export interface Operation extends OperationHandler {
  readonly method: string
  readonly path: string
  readonly auth: 'none' | 'client' | 'user' | 'admin'
  readonly requestBody: { readonly required: boolean; readonly contentType: string; readonly schema: OpenApiSchema } | undefined
}

/**
 * Method, path, token kind and body come from the document, so that they cannot differ from what the client is made of.
 *
 * @throws Error when a handler and the document do not fit each other.
 */
export function bindOperations(document: OpenApiDocument, handlers: readonly OperationHandler[]): readonly Operation[] {
  const waiting = new Map(handlers.map((handler) => [handler.id, handler]))
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): Operation => {
      const handler = waiting.get(described.operationId)
      if (handler === undefined) throw new Error(`${document.title}: nothing handles ${described.operationId}.`)
      waiting.delete(described.operationId)
      const { requestBody } = described
      return { ...handler, method: method.toUpperCase(), path, auth: described['x-kit-auth'], requestBody }
    }),
  )
  const [left] = waiting.keys()
  if (left !== undefined) throw new Error(`${document.title}: the document has no operation ${left}.`)
  return operations
}

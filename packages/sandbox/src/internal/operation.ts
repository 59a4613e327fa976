import type { OpenApiContent, OpenApiDocument, OpenApiOperation, OpenApiParameter } from '../generated/openapi-document.gen.ts'
import type { JsonObject } from './json.ts'

/** Who sends a request, as the credentials say. */
export interface Principal {
  readonly kind: string
  readonly userId?: string | undefined
  readonly token?: string | undefined
}

export interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Headers
  /** The parsed and checked body; `{}` where there is none. Of an uploaded file it holds name, type and size. */
  readonly body: JsonObject
  readonly principal: Principal | undefined
  /** The whole URL as it was called. */
  readonly url: URL
  /** A valid answer made from the schema, for a handler that only checks something. */
  example(): Answer
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What the sandbox does for one `operationId` of the document. */
export interface OperationHandler {
  readonly id: string
  handle(call: Call): Answer | Promise<Answer>
}

export interface Operation {
  readonly id: string
  readonly document: OpenApiDocument
  readonly method: string
  readonly path: string
  /** Kinds of credentials that may call it; empty when anybody may. */
  readonly auth: readonly string[]
  readonly parameters: readonly OpenApiParameter[]
  readonly requestBody: OpenApiOperation['requestBody']
  /** The success answers by status, in ascending order. */
  readonly successes: ReadonlyMap<number, OpenApiContent>
  readonly described: OpenApiOperation
  /** Nothing when the answer is an example. */
  readonly handler: OperationHandler | undefined
}

const unlisted = new Set(['authorization', 'content-type', 'accept', 'content-length'])

function parametersOf({ parameters }: OpenApiOperation): readonly OpenApiParameter[] {
  return parameters.filter((parameter) => parameter.in !== 'header' || !unlisted.has(parameter.name.toLowerCase()))
}

function successesOf({ responses }: OpenApiOperation): ReadonlyMap<number, OpenApiContent> {
  const successes = Object.entries(responses).filter(([status]) => /^2\d\d$/.test(status))
  return new Map(successes.map(([status, content]) => [Number(status), content]))
}

/**
 * Method, path, credentials, parameters and body come from the document, so that they cannot differ from what the client is
 * made of. An operation without a handler is answered with an example.
 *
 * @throws Error when a handler has no operation in the document.
 */
export function bindOperations(document: OpenApiDocument, handlers: readonly OperationHandler[]): readonly Operation[] {
  const waiting = new Map(handlers.map((handler) => [handler.id, handler]))
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): Operation => {
      const { operationId: id } = described
      const handler = waiting.get(id)
      waiting.delete(id)
      return {
        id,
        document,
        method: method.toUpperCase(),
        path,
        auth: described['x-kit-auth'],
        parameters: parametersOf(described),
        requestBody: described.requestBody,
        successes: successesOf(described),
        described,
        handler,
      }
    }),
  )
  const [left] = waiting.keys()
  if (left !== undefined) throw new Error(`${document.title}: the document has no operation ${left}.`)
  return operations
}

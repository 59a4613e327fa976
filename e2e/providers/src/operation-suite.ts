import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TransportHooks } from '@kit/core/http'
import type { ApiDocument, ApiOperation } from './api-document.ts'
import { findMethod, methodNames } from './client-methods.ts'
import { startDocumentServer } from './document-server.ts'
import type { DocumentServer, DocumentServerOptions } from './document-server.ts'
import { operationCalls } from './operation-cases.ts'
import type { OperationCall } from './operation-cases.ts'
import { checkCall, checkErrors, checkPages } from './operation-checks.ts'
import type { OperationScene } from './operation-checks.ts'

/** What the clients of a test are made with. */
export interface ClientSettings {
  readonly origins: DocumentServer['origins']
  readonly maxRetries?: number
  readonly hooks?: TransportHooks
}

/** A provider as its clients are tested. */
export interface OperationSuite extends DocumentServerOptions {
  readonly provider: string
  /** Operations in each document. */
  readonly counts: Readonly<Record<string, number>>
  /** The clients by kind of credentials; they compare answers with the schemas of their package. */
  clients(settings: ClientSettings): Readonly<Record<string, unknown>>
  /** Methods that belong to no operation, e.g. `webForms.wait`. */
  readonly extraMethods: readonly string[]
  /** Operations that no method makes, because the client does it by itself. */
  readonly withoutMethod?: readonly string[]
  /** Texts of the credentials, none of which may be printed. */
  readonly secrets: readonly string[]
  /** The provider's code in an error body. */
  codeOf(body: unknown): string | undefined
  /** For what a client fills in by itself. */
  adapt?(operation: ApiOperation, call: OperationCall): OperationCall
}

/** Registers the tests of a provider: one row for each operation of the documents. */
export function describeOperations(suite: OperationSuite): void {
  const operations = suite.documents.flatMap((document: ApiDocument) => document.operations)
  const isPaginated = ({ paginated }: ApiOperation): boolean => paginated !== undefined
  const called = operations.filter(({ id }) => suite.withoutMethod?.includes(id) !== true)
  const rows = (some: readonly ApiOperation[]): [string, ApiOperation][] => some.map((operation) => [operation.id, operation])
  let scene: OperationScene

  beforeAll(async () => {
    const server = await startDocumentServer(suite)
    const unknown: unknown[] = []
    const hooks: TransportHooks = { onUnknownValue: ({ field, kind, value }) => unknown.push({ field, kind, value }) }
    const { origins } = server
    scene = { suite, server, unknown, clients: suite.clients({ origins, hooks }), impatient: suite.clients({ origins, maxRetries: 0 }) }
  })
  afterAll(() => scene.server.close())

  describe(`operations of ${suite.provider}`, () => {
    it('are all read from the documents', () => {
      expect(Object.fromEntries(suite.documents.map((document) => [document.name, document.operations.length]))).toEqual(suite.counts)
      expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
    })

    it('are the methods of the clients, no more and no less', () => {
      for (const [kind, client] of Object.entries(scene.clients)) {
        const documented = called.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id)
        const extra = suite.extraMethods.filter((name) => findMethod(client, name) !== undefined)
        expect(methodNames(client).toSorted(), kind).toEqual([...documented, ...extra].toSorted())
      }
      expect(called.flatMap(({ kinds }) => kinds).filter((kind) => !(kind in scene.clients))).toEqual([])
    })

    it.each(rows(called))('%s sends what the document says and gives what was answered', async (_, operation) => {
      for (const kind of operation.kinds) for (const call of operationCalls(operation)) await checkCall(scene, operation, kind, call)
    })

    it.each(rows(called.filter(isPaginated)))('%s goes on to the second page and ends there', async (_, operation) => {
      for (const kind of operation.kinds) await checkPages(scene, operation, kind)
    })

    it.each(rows(called))('%s gives typed errors that print no secret', async (_, operation) => {
      await checkErrors(scene, operation)
    })

    it('sent nothing that no document knows', () => {
      expect(scene.server.strays).toEqual([])
    })
  })
}

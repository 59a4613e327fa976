import { inspect } from 'node:util'
import { expect } from 'vitest'
import { isAmbiguousOutcomeError, isApiError, isAuthenticationError, isRateLimitError } from '@kit/core'
import { PagePromise } from '@kit/core/pagination'
import type { ApiOperation } from './api-document.ts'
import { callMethod } from './client-methods.ts'
import type { DocumentServer, PlannedAnswer, ReceivedRequest } from './document-server.ts'
import { errorAnswers, fullOperationCall } from './operation-cases.ts'
import type { OperationCall } from './operation-cases.ts'
import type { OperationSuite } from './operation-suite.ts'

/** A provider under test, with its server and clients. */
export interface OperationScene {
  readonly suite: OperationSuite
  readonly server: DocumentServer
  /** By kind of credentials. */
  readonly clients: Readonly<Record<string, unknown>>
  /** The same, without repetitions. */
  readonly impatient: Readonly<Record<string, unknown>>
  /** What the clients found in answers that the schemas of their package do not know. */
  readonly unknown: unknown[]
}

const REQUEST_ID = 'req-3f9c1b7e'

/** What stands in the members of an error that a program reads; all others repeat what was sent. */
const ERROR_WORDS: Readonly<Record<string, string>> = {
  code: 'kit_code',
  type: 'kit_code',
  error: 'kit_code',
  status: 'kit_code',
  field: 'kit_field',
  param: 'kit_field',
  request_id: '0123456789abcdef0123456789abcdef',
}

/** Makes one call; what arrives has to be what the document says, and what comes back what was answered. */
export async function checkCall(scene: OperationScene, operation: ApiOperation, kind: string, made: OperationCall): Promise<void> {
  const { server, clients, unknown } = scene
  const call = adapted(scene, operation, made)
  const { answer, title } = call
  if (answer.content !== undefined) {
    expect(server.problemsOf(operation.document, answer.content, answer.body), `${title}: the answer made for this test`).toEqual([])
  }
  unknown.length = 0
  server.plan(() => ({ ...answer, headers: { 'X-Request-Id': REQUEST_ID } }))
  const pending = callMethod(clients[kind], operation.id, call.args)
  expect(pending instanceof PagePromise, 'a list gives pages').toBe(operation.paginated !== undefined)
  const info = await pending.withResponse()
  expect(server.requests.length, title).toBe(1)
  const request = server.requests[0]!
  checkRequest(scene, operation, call, request)
  const keyHeader = operation.idempotencyHeader
  expect(info.idempotencyKey, title).toBe(keyHeader === undefined ? undefined : request.headers[keyHeader.toLowerCase()])
  expect(info, title).toMatchObject({ response: { status: answer.status }, attempts: 1, requestId: REQUEST_ID })
  const sent = asSent(answer.body)
  if (operation.paginated === undefined) {
    expect(info.data, title).toStrictEqual(sent)
    expect(await pending, title).toStrictEqual(sent)
  } else {
    const page = info.data as { readonly body: unknown; readonly items: unknown }
    expect(page.body, title).toStrictEqual(sent)
    expect(page.items, title).toStrictEqual(listIn(operation, sent))
  }
  expect(unknown, `${title}: not in the schemas of the package`).toEqual([])
}

/** Loops over a list of two pages. */
export async function checkPages(scene: OperationScene, operation: ApiOperation, kind: string): Promise<void> {
  const { server, clients, suite } = scene
  const style = operation.paginated?.style
  const origin = server.origins[operation.document.api]
  const call = adapted(scene, operation, fullOperationCall(operation, ['page', 'starting_after', 'ending_before']))
  const [first, last] = twoPages(operation, call)
  let named = ''
  server.plan(({ url }, index) => {
    const links = style?.startsWith('link') === true
    if (index > 0) return { status: 200, body: last, headers: links ? { link: `<${origin}${url}>; rel="prev"` } : {} }
    named = `${origin}${url}${url.includes('?') ? '&' : '?'}${style === 'link-cursor' ? 'starting_after=obj_2' : 'page=2'}`
    const body = style === 'next-url' ? { ...(first as object), next: named } : first
    return { status: 200, body, headers: links ? { link: `<${origin}${url}>; rel="first", <${named}>; rel="next"` } : {} }
  })
  const items: unknown[] = []
  for await (const item of callMethod(clients[kind], operation.id, call.args) as unknown as AsyncIterable<unknown>) items.push(item)
  expect(items).toStrictEqual([first, last].flatMap((body) => listIn(operation, asSent(body))))
  expect(server.requests.length).toBe(2)
  const [one, two] = server.requests
  checkRequest(scene, operation, call, one!)
  if (style === 'numbered') checkRequest(scene, operation, { ...call, query: { ...call.query, page: 2 } }, two!)
  else {
    expect(`${origin}${two!.url}`).toBe(named)
    expect(two!.problems).toEqual([])
  }
  const documented = operation.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)
  for (const name of [...documented, ...suite.credentialHeaders].map((header) => header.toLowerCase())) {
    expect(two!.headers[name], name).toBe(one!.headers[name])
  }
}

/** Answers with every documented error, whose texts repeat all that was sent. */
export async function checkErrors(scene: OperationScene, operation: ApiOperation): Promise<void> {
  const { server, suite } = scene
  // What may never be sent twice is asked for by a client that repeats what it may.
  const unrepeatable = !operation.safe && operation.idempotencyHeader === undefined
  const clients = unrepeatable ? scene.clients : scene.impatient
  const call = adapted(scene, operation, fullOperationCall(operation))
  const sent = textsIn([call.path, call.query, call.body, call.headers]).filter((text) => !mayBePrinted(operation, call, text))
  const secrets = [...new Set([...suite.secrets, ...sent])]
  const echo = secrets.join(' | ')
  const answers = errorAnswers(operation, (name) => ERROR_WORDS[name] ?? echo)
  expect(answers.length).toBeGreaterThan(0)
  for (const answer of answers) {
    const requestId = requestIdIn(answer.body) ?? REQUEST_ID
    server.plan(() => ({ ...answer, headers: requestId === REQUEST_ID ? { 'X-Request-Id': REQUEST_ID } : {} }))
    const error = await failureOf(callMethod(clients[operation.kinds[0]!], operation.id, call.args))
    // Credentials may be renewed after a 401; nothing else is sent twice.
    if (answer.status !== 401) expect(server.requests.length, `${answer.status}`).toBe(1)
    for (const request of server.requests) checkRequest(scene, operation, call, request)
    checkError(suite, operation, call, answer, requestId, error)
    checkPrinted(error, secrets, `${answer.status}`)
  }
}

function checkRequest({ suite }: OperationScene, operation: ApiOperation, call: OperationCall, request: ReceivedRequest): void {
  const { title, idempotencyKey } = call
  expect(request.operation.id, title).toBe(operation.id)
  expect(request.problems, title).toEqual([])
  expect(request.path, title).toStrictEqual(call.path)
  expect(request.query, title).toStrictEqual(call.query)
  expect(request.body, title).toStrictEqual(call.body)
  const key = operation.idempotencyHeader
  for (const { name } of operation.parameters.filter((parameter) => parameter.in === 'header')) {
    if (name === key || suite.credentialHeaders.includes(name)) continue
    expect(request.headers[name.toLowerCase()], `${title}: ${name}`).toBe(call.headers[name.toLowerCase()])
  }
  if (key !== undefined) {
    const arrived = request.headers[key.toLowerCase()]
    if (idempotencyKey !== undefined && idempotencyKey !== 'auto') expect(arrived, title).toBe(idempotencyKey)
    else expect(arrived, title).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  }
  expect(request.headers['user-agent']).toMatch(new RegExp(`^kit-${suite.provider}/\\d+\\.\\d+\\.\\d+`))
}

function checkError(
  suite: OperationSuite,
  operation: ApiOperation,
  { idempotencyKey }: OperationCall,
  { status, body }: PlannedAnswer,
  requestId: string,
  error: unknown,
): void {
  const { id, method, path } = operation
  const shown = `${status}: ${String(error)}`
  expect(error, shown).toMatchObject({ provider: suite.provider, operation: id, method, path, status, requestId })
  expect((error as { readonly idempotencyKey?: unknown }).idempotencyKey, shown).toBe(idempotencyKey)
  if (isUnclear(operation, status)) {
    expect(isAmbiguousOutcomeError(error), shown).toBe(true)
    return
  }
  if (!isApiError(error)) throw error
  expect(isAuthenticationError(error), shown).toBe(status === 401)
  expect(isRateLimitError(error), shown).toBe(status === 429)
  expect(error.providerCode, shown).toBe(suite.codeOf(body))
}

function checkPrinted(error: unknown, secrets: readonly string[], about: string): void {
  const { message, stack = '', cause } = error as Error
  const printed = { json: JSON.stringify(error), inspected: inspect(error, { depth: null }), message, stack, text: String(error) }
  if (cause instanceof Error) checkPrinted(cause, secrets, `${about}: cause`)
  for (const [how, text] of Object.entries(printed)) {
    const spellings = (secret: string): string[] => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]
    const found = secrets.filter((secret) => spellings(secret).some((spelling) => text.includes(spelling)))
    expect(found, `${about}: ${how} of ${message}`).toEqual([])
  }
}

function adapted({ suite }: OperationScene, operation: ApiOperation, call: OperationCall): OperationCall {
  return suite.adapt?.(operation, call) ?? call
}

async function failureOf(pending: PromiseLike<unknown>): Promise<unknown> {
  try {
    await pending
  } catch (error) {
    return error
  }
  throw new Error('the call succeeded')
}

/** A body after its way over the wire. */
function asSent(body: unknown): unknown {
  return body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown)
}

function listIn({ paginated }: ApiOperation, body: unknown): unknown {
  return paginated?.items === undefined ? body : (body as Readonly<Record<string, unknown>>)[paginated.items]
}

/** The documented answer twice, its items told apart; each says where it stands in the way of its provider. */
function twoPages(operation: ApiOperation, { answer }: OperationCall): [unknown, unknown] {
  const items = operation.paginated?.items
  const list = listIn(operation, answer.body) as readonly object[]
  const page = (number: number): unknown => {
    const marked = list.map((item) => (typeof item === 'object' ? { ...item, kit_page: number } : item))
    if (items === undefined) return marked
    const rest = answer.body as Readonly<Record<string, unknown>>
    return {
      kit_list: ['not this one'],
      ...rest,
      [items]: marked,
      ...('next' in rest ? { next: null, previous: null } : {}),
      ...('paging' in rest ? { paging: { page: number, perPage: marked.length, pageCount: 2, totalCount: 2 * marked.length } } : {}),
    }
  }
  return [page(1), page(2)]
}

/** After these nobody knows whether a write happened, unless it may simply be made again. */
function isUnclear({ safe, method }: ApiOperation, status: number): boolean {
  return !safe && method !== 'GET' && (status === 408 || (status >= 500 && ![501, 505, 510].includes(status)))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The one in an error body, where the provider puts it there. */
function requestIdIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  for (const [name, member] of Object.entries(body)) {
    const found = name === 'request_id' && typeof member === 'string' ? member : requestIdIn(member)
    if (found !== undefined) return found
  }
  return undefined
}

/** Single words are values of sets; the ids of the request and of the intent are printed on purpose. */
function mayBePrinted({ path }: ApiOperation, { idempotencyKey, headers }: OperationCall, text: string): boolean {
  return text.length < 6 || /^[A-Za-z_.]+$/.test(text) || text === idempotencyKey || text === headers['x-request-id'] || path.includes(text)
}

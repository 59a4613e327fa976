import type { ApiOperation, Content, Parameter, Schema } from './api-document.ts'
import { resolve } from './api-document.ts'
import type { PlannedAnswer, ReceivedFile } from './document-server.ts'
import { ODD_TEXT, SchemaValues } from './schema-values.ts'
import type { ValueWish } from './schema-values.ts'

/** One call of an operation: what a method is given, what has to arrive, what is answered. */
export interface OperationCall {
  /** Says in a failure which of the calls it was. */
  readonly title: string
  /** What the method is called with. */
  readonly args: readonly unknown[]
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  /** Documented headers in lower case; those of the document that are not here must not arrive. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** Given, or `auto`. */
  readonly idempotencyKey: string | undefined
  readonly answer: PlannedAnswer & { readonly content: Content | undefined }
}

/** Every call of an operation that the document gives a reason for. */
export function operationCalls(operation: ApiOperation): OperationCall[] {
  const successes = [...operation.answers].filter(([status]) => status >= 200 && status < 300)
  const usual = successes.filter(([status]) => status !== operation.later?.status)
  const late = successes.filter(([status]) => status === operation.later?.status)
  const fullAnswers = usual.flatMap(([status, content]) => answers(operation, status, content, 'full'))
  const fewAnswers = usual.flatMap(([status, content]) => answers(operation, status, content, 'minimal'))
  const bodies = fullBodies(operation)
  const few = fewBodies(operation)
  return [
    ...range(Math.max(bodies.length, fullAnswers.length)).map((variant) =>
      fullCall(operation, variant, bodies[variant % bodies.length]!, fullAnswers[variant % fullAnswers.length]!),
    ),
    ...range(Math.max(few.length, fewAnswers.length)).map((variant) =>
      smallCall(operation, variant, few[variant % few.length]!, fewAnswers[variant % fewAnswers.length]!),
    ),
    ...late
      .flatMap(([status, content]) => [...answers(operation, status, content, 'full'), ...answers(operation, status, content, 'minimal')])
      .map((answer, variant) => laterCall(operation, variant, bodies[variant % bodies.length]!, answer)),
  ]
}

/** The call with everything in it, as for errors and lists. */
export function fullOperationCall(operation: ApiOperation, without: readonly string[] = []): OperationCall {
  const content = [...operation.answers].find(([status]) => status >= 200 && status < 300)
  if (content === undefined) throw new Error(`${operation.id} documents no success`)
  return fullCall(operation, 0, fullBodies(operation)[0]!, answers(operation, content[0], content[1], 'full')[0]!, without)
}

/** The documented answers with a status from 300 up. `text` writes their free texts. */
export function errorAnswers(operation: ApiOperation, text: (name: string) => string): PlannedAnswer[] {
  const values = new SchemaValues(operation.document)
  return [...operation.answers]
    .filter(([status]) => status >= 300)
    .flatMap(([status, content]) => {
      if (content === undefined) return [{ status }]
      return values.makeAll(content.schema, { size: 'full', text }).map((body) => ({ status, body }))
    })
}

interface Body {
  readonly given: unknown
  readonly arrives: unknown
}

function fullCall(
  operation: ApiOperation,
  variant: number,
  body: Body,
  answer: OperationCall['answer'],
  without: readonly string[] = [],
): OperationCall {
  const query = queryOf(operation, { size: 'full', variant }, without)
  const headers = headersOf(operation, variant)
  const idempotencyKey = keyOf(operation, variant)
  const requestId = headers['X-Request-Id']
  const { psu, others } = grouped(headers)
  const options = {
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(psu === undefined ? {} : { psu }),
    ...(others === undefined ? {} : { parameterHeaders: others }),
  }
  return callOf(operation, { title: `full ${variant}`, variant, body, query, headers, idempotencyKey, options, answer })
}

function smallCall(operation: ApiOperation, variant: number, body: Body, answer: OperationCall['answer']): OperationCall {
  const required = headersOf(operation, variant, true)
  const { psu, others } = grouped(required)
  const idempotencyKey = operation.idempotencyHeader !== undefined && operation.money ? 'auto' : undefined
  const options = {
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(psu === undefined ? {} : { psu }),
    ...(others === undefined ? {} : { parameterHeaders: others }),
  }
  const query = queryOf(operation, { size: 'minimal', variant })
  return callOf(operation, { title: `minimal ${variant}`, variant, body, query, headers: required, idempotencyKey, options, answer })
}

function laterCall(operation: ApiOperation, variant: number, body: Body, answer: OperationCall['answer']): OperationCall {
  const { header, value } = operation.later!
  const headers = { [header]: value }
  const query = queryOf(operation, { size: 'full', variant })
  const options = { requestMode: 'async' }
  return callOf(operation, { title: `later ${variant}`, variant, body, query, headers, idempotencyKey: undefined, options, answer })
}

interface Parts {
  readonly title: string
  readonly variant: number
  readonly body: Body
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly idempotencyKey: string | undefined
  readonly options: Readonly<Record<string, unknown>>
  readonly answer: OperationCall['answer']
}

/** Arguments come in this order: the parameters of the path, the body, the query, the options; what is not needed at the end is left out. */
function callOf(operation: ApiOperation, { title, variant, body, query, headers, idempotencyKey, options, answer }: Parts): OperationCall {
  const path = pathOf(operation, variant)
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  const takesQuery = operation.parameters.some((parameter) => parameter.in === 'query')
  const args: unknown[] = names.map((name) => path[name])
  if (operation.body !== undefined) args.push(body.given)
  if (takesQuery) args.push(Object.keys(query).length === 0 ? undefined : query)
  if (Object.keys(options).length > 0) args.push(options)
  while (args.length > 0 && args.at(-1) === undefined) args.pop()
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return { title, args, path, query, headers: lower, body: body.arrives, idempotencyKey, answer }
}

function pathOf(operation: ApiOperation, variant: number): Record<string, unknown> {
  const values = new SchemaValues(operation.document)
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'path')
  return Object.fromEntries(
    parameters.map((parameter) => {
      const { format: _, ...schema } = resolve(operation.document, parameter.schema).value
      // An id that has to be encoded whatever the documented format is: the client must not rely on it.
      const wanted = schema.type === 'string' ? schema : parameter.schema
      const text = (name: string): string => `${name}-${variant} ../${ODD_TEXT}`
      return [parameter.name, values.make(wanted, { size: 'full', variant, text }, parameter.name)]
    }),
  )
}

function queryOf(operation: ApiOperation, { size, variant }: ValueWish, without: readonly string[] = []): Record<string, unknown> {
  const values = new SchemaValues(operation.document)
  const query: Record<string, unknown> = {}
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query' || without.includes(parameter.name) || (size === 'minimal' && !parameter.required)) continue
    // Items that are joined with commas cannot hold one.
    const text = parameter.explode ? undefined : (name: string): string => `${name} ${ODD_TEXT.replaceAll(',', '')}`
    query[parameter.name] = values.make(parameter.schema, { size: 'full', variant, text }, parameter.name)
  }
  return query
}

/** Values of the documented headers, without those that are credentials, the key, or the mode of the answer. */
function headersOf(operation: ApiOperation, variant: number, requiredOnly = false): Record<string, string> {
  const values = new SchemaValues(operation.document)
  const free = (parameter: Parameter): boolean =>
    parameter.in === 'header' &&
    parameter.name !== operation.idempotencyHeader &&
    parameter.name !== operation.later?.header &&
    parameter.name !== 'Fintoc-JWS-Signature' &&
    (parameter.required || !requiredOnly)
  const text = (name: string): string => `kit ${name} +;="x" é`
  const wish: ValueWish = { size: 'full', variant, text }
  const named = operation.parameters.filter(free)
  return Object.fromEntries(named.map(({ name, schema }) => [name, String(values.make(schema, wish, name))]))
}

/** A key of the caller's own making, or one of the documented format. */
function keyOf(operation: ApiOperation, variant: number): string | undefined {
  const parameter = operation.parameters.find(({ name }) => name === operation.idempotencyHeader)
  if (parameter === undefined) return undefined
  const text = (): string => `kit-key-${variant}:${operation.id}`
  return String(new SchemaValues(operation.document).make(parameter.schema, { size: 'full', variant, text }))
}

function grouped(headers: Readonly<Record<string, string>>): Record<'psu' | 'others', Readonly<Record<string, string>> | undefined> {
  const all = Object.entries(headers).filter(([name]) => name !== 'X-Request-Id')
  const some = (wanted: (name: string) => boolean): Readonly<Record<string, string>> | undefined => {
    const found = all.filter(([name]) => wanted(name))
    return found.length === 0 ? undefined : Object.fromEntries(found)
  }
  return { psu: some((name) => name.startsWith('PSU-')), others: some((name) => !name.startsWith('PSU-')) }
}

function fullBodies(operation: ApiOperation): Body[] {
  return operation.body === undefined ? [{ given: undefined, arrives: undefined }] : bodiesOf(operation, operation.body, 'full')
}

function fewBodies(operation: ApiOperation): Body[] {
  const none: Body = { given: undefined, arrives: undefined }
  if (operation.body === undefined) return [none]
  return [...(operation.body.required ? [] : [none]), ...bodiesOf(operation, operation.body, 'minimal')]
}

function bodiesOf(operation: ApiOperation, { schema, mediaType }: Content, size: ValueWish['size']): Body[] {
  const made = new SchemaValues(operation.document).makeAll(schema, { size }, 'body')
  if (mediaType === 'application/json') return made.map((given) => ({ given, arrives: JSON.parse(JSON.stringify(given)) as unknown }))
  const { properties = {}, additionalProperties: others } = resolve(operation.document, schema).value
  const field = (name: string): Schema => properties[name] ?? (typeof others === 'object' ? others : {})
  const files = mediaType === 'multipart/form-data' ? fileShapes : fileShapes.slice(0, 1)
  return made.flatMap((value) => files.map((file) => formBody(operation, field, value as Readonly<Record<string, FormField>>, file)))
}

type FormField = string | number | boolean | null | readonly (string | number | boolean)[]

function formBody(
  operation: ApiOperation,
  fieldOf: (name: string) => Schema,
  value: Readonly<Record<string, FormField>>,
  file: Body,
): Body {
  const given: Record<string, unknown> = {}
  const arrives: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) {
    const binary = resolve(operation.document, fieldOf(name)).value.format === 'binary'
    given[name] = binary ? file.given : field
    if (binary) arrives[name] = file.arrives
    else if (field !== null) arrives[name] = Array.isArray(field) ? field.map(String) : String(field)
  }
  return { given, arrives }
}

const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index)

const fileShapes: readonly Body[] = [
  { given: new File([BYTES], 'kit "ü".pdf', { type: 'application/pdf' }), arrives: received('kit "ü".pdf', 'application/pdf') },
  { given: BYTES, arrives: received('blob', 'application/octet-stream') },
  { given: new Blob([BYTES], { type: 'image/png' }), arrives: received('blob', 'image/png') },
]

function received(name: string, type: string): ReceivedFile {
  return { name, type, bytes: [...BYTES] }
}

function answers(
  operation: ApiOperation,
  status: number,
  content: Content | undefined,
  size: ValueWish['size'],
): OperationCall['answer'][] {
  if (content === undefined) return [{ status, content }]
  const made = new SchemaValues(operation.document).makeAll(content.schema, { size }, 'answer')
  const items = operation.paginated?.items
  // A page without its list is refused by the client on purpose, also where a document does not demand the list.
  return made.map((body) => ({ status, content, body: items === undefined ? body : { [items]: [], ...(body as object) } }))
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}

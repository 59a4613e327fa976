import type { ApiError } from '@kit/core'
import { readOperations } from '@kit/core/api'
import type { TableOperation } from '@kit/core/api'
import type { Operation, RefineErrorContext, RequestArguments, RequestOptions } from '@kit/core/http'
import { listPages } from '@kit/core/pagination'
import { BelvoTokenRequiredError } from '../belvo-token-required-error.ts'
import type { BelvoResumeAnswer } from '../belvo-token-required-error.ts'
import { aggregationOperations } from '../generated/aggregation.operations.gen.ts'

/** A 428 that asks for a second factor becomes an error that can go on; `activation_required` has no session and stays what it is. */
export function refineBelvoError(error: ApiError, context: RefineErrorContext): BelvoTokenRequiredError | undefined {
  if (error.status !== 428) return undefined
  const { operation, args, send } = context
  const entry: unknown = Array.isArray(context.body) ? context.body[0] : context.body
  const session = text(entry, 'session')
  if (session === undefined) return undefined
  const link = text(entry, 'link') ?? text(args.body, 'link') ?? text(args.query, 'link') ?? linkInPath(operation, args)
  const asked = member(entry, 'token_generation_data')
  const expiry = member(entry, 'expiry')
  const resumes = resumeOperation(operation)

  async function resume({ token, saveData }: BelvoResumeAnswer, options?: RequestOptions): Promise<unknown> {
    const save = saveData ?? member(args.body, 'save_data')
    const body = { session, link, token, ...(typeof save === 'boolean' ? { save_data: save } : {}) }
    const result = await send(resumes!, { body, query: resumes!.takes.query ? sparseFields(args) : undefined }, options)
    return finishedByResume.has(lastName(operation)) ? result : repeat(context, options)
  }

  return new BelvoTokenRequiredError(error, {
    link,
    expiry: typeof expiry === 'number' ? expiry : undefined,
    tokenRequest: {
      instructions: text(asked, 'instructions'),
      type: text(asked, 'type'),
      value: text(asked, 'value'),
      expectsUserInput: member(asked, 'expects_user_input') !== false,
    },
    resume: resumes && resume,
  })
}

/** Calls whose result the resume gives. Any other one was refused before it did anything, so it is made again. */
const finishedByResume: ReadonlySet<string> = new Set(['register', 'update', 'retrieve', 'resume'])

function repeat({ operation, args, send }: RefineErrorContext, options: RequestOptions | undefined): PromiseLike<unknown> {
  return operation.pages === undefined ? send(operation, args, options) : listPages({ provider: 'belvo', send }, operation, args, options)
}

/** The PATCH on the collection of the call that was interrupted, where Belvo has one. */
function resumeOperation({ id }: Operation): TableOperation | undefined {
  const name = `${id.slice(0, id.lastIndexOf('.'))}.resume`
  return readOperations(aggregationOperations).find((one) => one.id === name)
}

function lastName({ id }: Operation): string {
  return id.slice(id.lastIndexOf('.') + 1)
}

function linkInPath(operation: Operation, args: RequestArguments): string | undefined {
  return operation.id.startsWith('links.') ? text(args.path, 'id') : undefined
}

/** The caller wants the same members of each record after the second factor. */
function sparseFields({ query }: RequestArguments): RequestArguments['query'] {
  return { fields: query?.['fields'], omit: query?.['omit'] }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function text(value: unknown, name: string): string | undefined {
  const found = member(value, name)
  return typeof found === 'string' && found !== '' ? found : undefined
}

import type { ApiError } from '@kit/core'
import { readOperations } from '@kit/core/api'
import type { RefineErrorContext, RequestOptions } from '@kit/core/http'
import { listPages } from '@kit/core/pagination'
import { BelvoTokenRequiredError } from '../belvo-token-required-error.ts'
import type { BelvoResumeAnswer } from '../belvo-token-required-error.ts'
import { aggregationOperations } from '../generated/aggregation.operations.gen.ts'
import { listOf } from './list-of.ts'

/** A 428 that asks for a second factor becomes an error that can go on; `activation_required` has no session and stays what it is. */
export function refineBelvoError(error: ApiError, context: RefineErrorContext): BelvoTokenRequiredError | undefined {
  if (error.status !== 428) return undefined
  const { operation, args, send } = context
  const [entry] = listOf(context.body)
  const session = text(entry, 'session')
  if (!session) return undefined
  const { id } = operation
  const link = text(entry, 'link') ?? text(args.body, 'link') ?? text(args.query, 'link') ?? (id.startsWith('links.') ? text(args.path, 'id') : undefined)
  const asked = member(entry, 'token_generation_data')
  const expiry = member(entry, 'expiry')
  // The PATCH on the collection of the call that was interrupted, where Belvo has one.
  const resumes = readOperations(aggregationOperations).find((one) => one.id === `${id.slice(0, id.lastIndexOf('.'))}.resume`)

  async function resume({ token, saveData }: BelvoResumeAnswer, options?: RequestOptions): Promise<unknown> {
    const body = { session, link, token, save_data: saveData ?? member(args.body, 'save_data') }
    // The caller wants the same members of each record after the second factor.
    const { fields, omit } = args.query ?? {}
    const result = await send(resumes!, { body, query: resumes!.takes.query ? { fields, omit } : undefined }, options)
    // Any other call was refused before it did anything, so it is made again.
    if (/\.(?:register|update|retrieve|resume)$/.test(id)) return result
    return operation.pages === undefined ? send(operation, args, options) : listPages({ provider: 'belvo', send }, operation, args, options)
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

function member(value: unknown, name: string): unknown {
  return (Object(value) as Record<string, unknown>)[name]
}

function text(value: unknown, name: string): string | undefined {
  const found = member(value, name)
  return typeof found === 'string' && found ? found : undefined
}

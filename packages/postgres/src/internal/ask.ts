import { InvalidArgumentError, isKitError } from '@kit/core'
import { StoreUnavailableError } from '@kit/core/idempotency'

/** No such schema, table, column, function. */
const MISSING = new Set(['3F000', '42P01', '42703', '42883'])
/** A deadlock, and a conflict under a stricter isolation: the statement is taken back whole, and can be sent again. */
const CONFLICT = new Set(['40P01', '40001'])
const MAX_ATTEMPTS = 4

/** The SQLSTATE of what a driver or an ORM threw. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let cause = error, depth = 0; typeof cause === 'object' && cause !== null && depth < 5; depth++) {
    const { code } = cause as { readonly code?: unknown }
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code
    cause = (cause as { readonly cause?: unknown }).cause
  }
  return undefined
}

/** The error to throw where nothing but the store was asked. */
export function storeError(cause: unknown): unknown {
  if (isKitError(cause)) return cause
  const state = sqlStateOf(cause)
  if (state !== undefined && MISSING.has(state)) return missingSchemaError(cause)
  const what = state === undefined ? 'PostgreSQL could not be reached, or ended the connection' : `PostgreSQL refused the statement (SQLSTATE ${state})`
  return new StoreUnavailableError(`${what}; whether it was carried out is not known`, { cause })
}

/** The error to throw in a transaction of the caller's, who knows the driver's errors and repeats after some of them. */
export function errorInTransaction(error: unknown): unknown {
  return MISSING.has(sqlStateOf(error) ?? '') ? missingSchemaError(error) : error
}

function missingSchemaError(cause: unknown): InvalidArgumentError {
  return new InvalidArgumentError('The tables of Kit are missing in this schema, or of an older release: run ensureSchema({ sql, schema }) when you deploy', { argument: 'schema' }, { cause })
}

/** Asks the store alone, and again after a conflict. */
export async function ask<T>(statement: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await statement()
    } catch (error) {
      if (attempt < MAX_ATTEMPTS && CONFLICT.has(sqlStateOf(error) ?? '')) continue
      throw storeError(error)
    }
  }
}

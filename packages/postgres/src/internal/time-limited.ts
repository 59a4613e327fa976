import { StoreUnavailableError } from '@kit/core/idempotency'
import { InvalidArgumentError } from '@kit/core'
import type { Query } from './database.ts'

/** Statements that end in time: a connection that is half open answers nothing, and would keep whoever waits for it for ever. */
export function timeLimited(query: Query, timeoutMs: number): Query {
  if (!(timeoutMs >= 1 && timeoutMs <= 2 ** 31 - 1)) {
    throw new InvalidArgumentError('timeoutMs must be at least 1 millisecond', { argument: 'timeoutMs' })
  }
  return (text, values) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const message = `PostgreSQL did not answer within ${timeoutMs} ms; check the server and the way to it, or raise timeoutMs`
        reject(new StoreUnavailableError(`${message}; whether the statement was carried out is not known`))
      }, timeoutMs)
      query(text, values).then(resolve, reject).finally(() => clearTimeout(timer))
    })
}

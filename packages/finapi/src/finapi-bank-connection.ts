import type { RequestOptions } from '@kit/core/http'
import type { TaskDefinition, TaskPhase } from '@kit/core/waiter'
import type { BankConnection, BankConnectionInterface, UpdateResult } from './generated/access.gen.ts'
import { dateOf } from './internal/classify.ts'
import { isText } from './internal/json.ts'
import { FINAPI_SCHEDULE } from './internal/schedule.ts'

/** Which download of a bank connection is waited for; a `BankConnection` fits. */
export interface FinapiBankConnectionUpdate {
  /** Id of the bank connection, as `bankConnectionId` of a flow's result. */
  readonly id: number
  /**
   * Results up to this time belong to an earlier download and do not count, e.g. `lastManualUpdate.timestamp` from before an update.
   * Left out, each interface's newest result counts, which is right after an import.
   */
  readonly updatedAfter?: Date | undefined
}

/** What one look at a bank connection found. */
export interface FinapiBankConnectionState {
  readonly connection: BankConnection
  readonly updatedAfter?: Date | undefined
}

/** The part of a user's client that a look at a bank connection needs; `FinapiUserClient` fits. */
export interface FinapiBankConnectionReader {
  /** Reads one bank connection by its id. */
  readonly bankConnections: { get(id: number, options?: RequestOptions): PromiseLike<BankConnection> }
}

/** The definition {@link finapiBankConnection} makes. */
export type FinapiBankConnectionTask = TaskDefinition<
  'finapi.bankConnection',
  FinapiBankConnectionUpdate,
  FinapiBankConnectionState,
  BankConnection,
  never
>

/**
 * Task definition of the download that follows an import or update, for `createTaskWaiter`: the wait ends when balances and
 * transactions can be read. Wait for the web form or task first: before finAPI has begun, an old connection still looks `READY`.
 *
 * `READY` alone is no success: the results of the interfaces decide, of each the newer of `lastManualUpdate` and `lastAutoUpdate`.
 *
 * | `updateStatus` | results | wait |
 * | --- | --- | --- |
 * | `IN_PROGRESS` | any | goes on |
 * | `READY` | all `OK` | succeeds |
 * | `READY` | some `BANK_SERVER_REJECTION` or `INTERNAL_SERVER_ERROR` | fails with it, and with the connection in `partial`: other interfaces may have delivered |
 * | `READY` | none, or none after `updatedAfter` | goes on |
 * | `READY` | some other result | goes on, with a warning |
 * | any other | any | goes on, with a warning |
 *
 * finAPI calls nobody back about this, so the wait polls. The categorisation comes later and is not waited for.
 *
 * @param clientFor - The client of the user who owns the connection; called for every look, with the `account` of the wait.
 * @see https://documentation.finapi.io/access/post-processing-of-bank-account-import-update
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [finapiBankConnection((account) => userClientFor(account))] })
 * const wait = await waiter.start('finapi.bankConnection', { account }, async () => ({ id: bankConnectionId }))
 * const result = await wait.result({ timeoutMs: 5 * 60_000 })
 * ```
 */
export function finapiBankConnection(
  clientFor: (account: string) => FinapiBankConnectionReader | Promise<FinapiBankConnectionReader>,
): FinapiBankConnectionTask {
  return {
    name: 'finapi.bankConnection',
    idOf({ id, updatedAfter }) {
      if (!Number.isSafeInteger(id)) return ''
      return updatedAfter === undefined ? String(id) : `${id}@${updatedAfter.toISOString()}`
    },
    async retrieve(taskId, { account, signal }) {
      const [id, after] = taskId.split('@')
      const client = await clientFor(account)
      const connection = await client.bankConnections.get(Number(id), { signal })
      if (connection?.id !== Number(id)) throw new TypeError('finAPI answered with something else than the bank connection that was asked for')
      const updatedAfter = dateOf(after)
      return updatedAfter === undefined ? { connection } : { connection, updatedAfter }
    },
    classify,
    // Nothing calls back, and somebody is waiting for data that take seconds.
    schedule: { ...FINAPI_SCHEDULE, maxDelayMs: 10_000 },
  }
}

function classify({ connection, updatedAfter }: FinapiBankConnectionState): TaskPhase<BankConnection, never> {
  const { updateStatus: status, interfaces } = connection
  if (status !== 'READY') return { phase: 'pending', status, known: status === 'IN_PROGRESS' }
  const results = interfaces.flatMap((one) => resultsOf(one, updatedAfter))
  const unknown = results.find(({ result }) => !RESULTS.includes(result))
  if (unknown !== undefined) return { phase: 'pending', status: unknown.result, known: false }
  if (results.length === 0) return { phase: 'pending', status, known: true }
  const failed = results.find(({ result }) => result !== 'OK')
  if (failed === undefined) return { phase: 'succeeded', status, value: connection }
  const { result: code, errorMessage: message } = failed
  return { phase: 'failed', status, error: { code, ...(isText(message) ? { message } : {}) }, partial: connection }
}

const RESULTS: readonly string[] = ['OK', 'BANK_SERVER_REJECTION', 'INTERNAL_SERVER_ERROR']

/** The results of one interface that count: the newest, or all that nobody can date. */
function resultsOf({ lastManualUpdate, lastAutoUpdate }: BankConnectionInterface, updatedAfter: Date | undefined): readonly UpdateResult[] {
  const results = [lastManualUpdate, lastAutoUpdate].filter((result) => result !== undefined && result !== null)
  const dated = results.flatMap((result) => {
    const at = dateOf(result.timestamp)?.getTime()
    return at === undefined ? [] : { result, at }
  })
  if (updatedAfter !== undefined) return newestOf(dated.filter(({ at }) => at > updatedAfter.getTime()))
  return dated.length < results.length ? results : newestOf(dated)
}

function newestOf(dated: readonly { readonly result: UpdateResult; readonly at: number }[]): readonly UpdateResult[] {
  const newest = Math.max(...dated.map(({ at }) => at))
  return dated.filter(({ at }) => at === newest).map(({ result }) => result)
}

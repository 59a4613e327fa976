import type { TaskDefinition } from '@kit/core/waiter'
import type { Transfer } from './generated/fintoc.gen.ts'
import { clientFor, sameObject } from './internal/client-source.ts'
import type { FintocClientSource, FintocGet } from './internal/client-source.ts'
import { eventKeys, hintKey } from './internal/task-hints.ts'
import { phaseOf } from './internal/task-phase.ts'
import type { Finality } from './internal/task-phase.ts'

/** What one look at a transfer found. */
export interface FintocTransferState {
  readonly transfer: Transfer
  /** Waited for is its return, begun with `v2.transfers.return`, and not the transfer itself. */
  readonly returning: boolean
}

/** The definition {@link fintocTransfer} makes. */
export type FintocTransferTask = TaskDefinition<'fintoc.transfer', Transfer, FintocTransferState, Transfer, never>

// `reject_failed` is documented without a word on what it means, so it is left out: waited for, with a warning.
const transferred: Finality = {
  pending: 'pending',
  return_pending: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  rejected: 'failed',
  returned: 'failed',
}

// `succeeded` is what the transfer was before, which a read may still show; it may also be what a failed return leaves behind.
const returned: Finality = { succeeded: 'pending', return_pending: 'pending', returned: 'succeeded' }

const RETURN = '@return'

/**
 * Task definition of a transfer, for `createTaskWaiter`: the wait ends when the money is there or is not going to be.
 *
 * | status | wait |
 * | --- | --- |
 * | `pending`, `return_pending` | goes on |
 * | `succeeded` | succeeds: the receiving bank took it |
 * | `failed`, `rejected`, `returned` | fails, with the `return_reason` or the status as code |
 * | `reject_failed` (documented without an explanation), any other | goes on, with a warning |
 *
 * A wait that is started with `v2.transfers.return` is about the return: `returned` is its success, and nothing ends it without
 * one, because no status of a failed return was seen. Handle `transfer.inbound.return_failed` for that.
 *
 * Whether a transfer that succeeded can be returned later is not documented; the wait is over by then. All
 * `transfer.inbound.*` and `transfer.outbound.*` webhooks of the transfer wake it.
 *
 * @param client - The client, or a function that gives the client of the wait's `account`.
 * @see https://docs.fintoc.com/reference/transfers-api/transfers/transfer-object.md
 *
 * @example
 * ```ts
 * const waiter = createTaskWaiter({ tasks: [fintocTransfer(fintoc)] })
 * const wait = await waiter.start('fintoc.transfer', { account }, () => fintoc.v2.transfers.create(body, { idempotencyKey }))
 * const result = await wait.result({ timeoutMs: 10 * 60_000 })
 * ```
 */
export function fintocTransfer(client: FintocClientSource<{ readonly v2: { readonly transfers: FintocGet<Transfer> } }>): FintocTransferTask {
  return {
    name: 'fintoc.transfer',
    idOf: ({ id, direction, status }) => (id && direction === 'inbound' && (status === 'return_pending' || status === 'returned') ? id + RETURN : id),
    async retrieve(id, { account, signal }) {
      const { v2 } = await clientFor(client, account)
      return { transfer: sameObject(await v2.transfers.get(transferId(id), { signal }), transferId(id)), returning: id.endsWith(RETURN) }
    },
    classify: ({ transfer, returning }) =>
      phaseOf(returning ? returned : transferred, { status: transfer.status, value: transfer, reason: transfer.return_reason }),
    hintKeys: (id) => [hintKey(transferId(id))],
    hintKeysOf: (event) => eventKeys(event, 'transfer'),
  }
}

function transferId(id: string): string {
  return id.endsWith(RETURN) ? id.slice(0, -RETURN.length) : id
}

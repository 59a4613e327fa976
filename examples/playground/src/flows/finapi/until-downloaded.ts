import type { TaskResult } from '@kit/core/waiter'
import type { BankConnection } from '@kit/finapi'
import type { Stage } from '../flow.ts'

/** Waits until finAPI has read the bank: the end of a form or task is not the end of that work, and nobody calls back about it. */
export async function untilDownloaded({ backend: { waiter }, signal }: Stage, bankConnectionId: number): Promise<TaskResult<BankConnection>> {
  const wait = await waiter.start('finapi.bankConnection', { account: 'user' }, async () => ({ id: bankConnectionId }))
  return wait.result({ timeoutMs: 5 * 60_000, signal })
}

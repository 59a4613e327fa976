import { InvalidArgumentError } from '@kit/core'
import type { BodySealer } from '@kit/core/idempotency'

/** What the job of a wait holds. */
export interface WaitData {
  readonly v: 1
  /** Tells one park from the next. */
  readonly park: string
  /** The text of `handle.serialize()`, sealed ones in base64. */
  readonly handle: string
  readonly sealed: boolean
  /** Milliseconds since 1970. */
  readonly deadline?: number | undefined
  /** Milliseconds since 1970. */
  readonly parkedAt: number
}

/** Left by a wait whose end was told, until BullMQ removes the job. */
export const OVER_DATA: string = JSON.stringify({ v: 1, over: true })

/** Both, or none. */
export interface Sealing {
  readonly seal?: BodySealer | undefined
  readonly open?: BodySealer | undefined
}

/** The data of a job that is parked now. */
export async function makeWaitData(handle: string, waitId: string, deadline: Date | undefined, { seal }: Sealing): Promise<WaitData> {
  const stored = seal ? Buffer.from(await seal(new TextEncoder().encode(handle), { key: waitId })).toString('base64') : handle
  return { v: 1, park: crypto.randomUUID(), handle: stored, sealed: seal !== undefined, deadline: deadline?.getTime(), parkedAt: Date.now() }
}

/** Reads the data of a job; `undefined` when its wait is over. */
export function readWaitData(data: unknown): WaitData | undefined {
  const { v, over } = data as { readonly v?: unknown; readonly over?: unknown }
  if (v !== 1) {
    throw new InvalidArgumentError('The job of a wait has a form this package does not know. Update @kit/bullmq where waits are worked on', {
      argument: 'queueName',
    })
  }
  return over === true ? undefined : (data as WaitData)
}

/** The text of the handle. */
export async function openHandle(data: WaitData, waitId: string, { open }: Sealing): Promise<string> {
  if (!data.sealed) return data.handle
  if (!open) throw new InvalidArgumentError('The handle of a wait is sealed; give the open that belongs to its seal', { argument: 'open' })
  return new TextDecoder().decode(await open(Buffer.from(data.handle, 'base64'), { key: waitId }))
}

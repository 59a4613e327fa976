import { belvoLinkData, belvoPaymentIntent } from '@kit/belvo'
import { createTaskWaiter, type TaskWaiter } from '@kit/core/waiter'
import { finapiBackgroundUpdate, finapiBankConnection, finapiWebForm } from '@kit/finapi'
import { fintocCheckoutSession, fintocRefreshIntent, type FintocLinkClient } from '@kit/fintoc'
import type { Clients } from './create-clients.ts'
import type { Pace } from './pace.ts'

export interface WaiterParts {
  readonly clients: Clients
  /** Gives the client of a Fintoc link: its token is in your database. */
  readonly linkClient: (linkId: string) => FintocLinkClient
  readonly callbackUrl: string
  readonly pace: Pace
}

function tasksOf({ clients: { fintoc, belvo, finapi }, linkClient, pace: { schedule, bankMs } }: WaiterParts) {
  return [
    { ...fintocRefreshIntent(linkClient), schedule },
    { ...fintocCheckoutSession(fintoc), schedule },
    // The sandbox reads a list at one stroke, so one record is the whole list. Leave `quietMs` alone in life.
    { ...belvoLinkData(belvo, { quietMs: 0 }), schedule },
    { ...belvoPaymentIntent(belvo), schedule },
    { ...finapiWebForm(() => finapi), schedule },
    { ...finapiBackgroundUpdate(() => finapi), schedule },
    // Nothing calls back about a download, so the first look comes when it may be done.
    { ...finapiBankConnection(() => finapi), schedule: { ...schedule, firstDelayMs: 2 * bankMs } },
  ] as const
}

/** One waiter for every task of all three providers. */
export type PlaygroundWaiter = TaskWaiter<ReturnType<typeof tasksOf>>

export function createWaiter(parts: WaiterParts): PlaygroundWaiter {
  return createTaskWaiter({
    tasks: tasksOf(parts),
    callback: { baseUrl: parts.callbackUrl, secret: 'playground callback secret, at least 32 characters' },
  })
}

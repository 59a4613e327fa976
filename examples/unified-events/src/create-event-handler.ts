import type { AnyKitEvent, Verified } from '@kit/core/events'
import { describeEvent } from './describe-event.ts'
import { isPaymentSucceeded } from './is-payment-succeeded.ts'

/** What the application does about events. */
export interface EventActions {
  readonly log: (line: string) => void
  /** A payment came through at `provider`: read it there before goods leave the house. */
  readonly onPaid: (payment: { readonly provider: string; readonly id: string | undefined }) => Promise<void> | void
}

/** Makes the one handler for every event of every provider, unknown ones included. What it throws makes Fintoc and Belvo send the event again. */
export function createEventHandler({ log, onPaid }: EventActions): (event: Verified<AnyKitEvent>) => Promise<void> {
  return async (event) => {
    log(describeEvent(event))
    if (isPaymentSucceeded(event)) await onPaid({ provider: event.provider, id: event.subject?.id })
  }
}

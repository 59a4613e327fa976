import type { PollSchedule } from '@kit/core/waiter'

/** How quickly waits look and banks work. */
export interface Pace {
  readonly schedule: Partial<PollSchedule>
  /** Milliseconds a bank takes for a refresh, a download or a payment. */
  readonly bankMs: number
}

function every(firstMs: number, laterMs: number): Partial<PollSchedule> {
  return { firstDelayMs: firstMs, firstDelayWithCallbackMs: firstMs, maxDelayMs: laterMs, maxDelayWithCallbackMs: laterMs }
}

/** Where a callback is expected, a wait first looks after 30 seconds unless told. A demonstration should not take that long. */
export const paces = {
  page: { schedule: every(3_000, 3_000), bankMs: 700 },
  once: { schedule: every(2_400, 1_500), bankMs: 200 },
} satisfies Record<string, Pace>

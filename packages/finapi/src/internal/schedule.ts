import type { PollSchedule } from '@kit/core/waiter'

/** finAPI asks for a poll every couple of seconds, and at most one a second. */
export const FINAPI_SCHEDULE: Partial<PollSchedule> = { firstDelayMs: 5_000, minIntervalMs: 1_000 }

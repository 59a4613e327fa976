import type { PollSchedule } from './task-definition.ts'

/** The schedule a waiter uses where neither its options nor the task's definition say otherwise. */
export const defaultPollSchedule: Readonly<PollSchedule> = Object.freeze({
  firstDelayMs: 5_000,
  firstDelayWithCallbackMs: 30_000,
  factor: 1.5,
  maxDelayMs: 60_000,
  maxDelayWithCallbackMs: 120_000,
  minIntervalMs: 1_000,
  notFoundGraceMs: 10_000,
  requestTimeoutMs: 10_000,
})

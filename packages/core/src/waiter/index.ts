export { advance } from './advance.ts'
export type { Clock } from './clock.ts'
export { createMemoryHintChannel } from './create-memory-hint-channel.ts'
export { createMemoryPollBudget } from './create-memory-poll-budget.ts'
export { createTaskHandle } from './create-task-handle.ts'
export { createTaskWaiter } from './create-task-waiter.ts'
export { createWaitState } from './create-wait-state.ts'
export type { WaitStateOptions } from './create-wait-state.ts'
export { defaultPollSchedule } from './default-poll-schedule.ts'
export type { DurableWaitEnd, DurableWaits, DurableWaitsRun } from './durable-waits.ts'
export type { Hint, HintChannel, HintListener, HintSubscription } from './hint-channel.ts'
export { parseTaskHandle } from './parse-task-handle.ts'
export type { PollBudget, PollLane, PollPermit } from './poll-budget.ts'
export type {
  ActionRequiredPhase,
  FailedPhase,
  PendingPhase,
  PollSchedule,
  RetrieveContext,
  SucceededPhase,
  TaskDefinition,
  TaskFailure,
  TaskPhase,
  UnsuccessfulPhase,
} from './task-definition.ts'
export { stepDurableWait } from './step-durable-wait.ts'
export type { DurableStep, DurableStepOptions } from './step-durable-wait.ts'
export { TaskHandle } from './task-handle.ts'
export type { TaskHandleContent } from './task-handle.ts'
export type { TaskResult, TaskResultDetails } from './task-result.ts'
export type {
  ActionOf,
  CreatedOf,
  PollOnceResult,
  TaskName,
  TaskNamed,
  TaskWaiter,
  TaskWaiterOptions,
  ValueOf,
  Wait,
  WaitOf,
  WaitOptions,
  WaitWarning,
} from './task-waiter.ts'
export { unwrapTaskResult } from './unwrap-task-result.ts'
export type { Effect, FetchErrorKind, FinalPhase, WaitEvent, WaitOutcome, WaitState } from './wait-state.ts'

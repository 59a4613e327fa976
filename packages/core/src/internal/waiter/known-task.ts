import type { PollSchedule, TaskDefinition } from '../../waiter/task-definition.ts'
import type { Engine } from './engine.ts'
import type { LookLimit } from './look-limit.ts'
import type { TaskIndex } from './task-index.ts'

/** A task definition with what is in force for its waits. */
export interface KnownTask {
  readonly definition: TaskDefinition
  readonly schedule: PollSchedule
  /** Is a callback expected? There are two of each definition, so that no wait has to keep the answer. */
  readonly withCallback: boolean
  readonly engine: Engine
  readonly tasks: TaskIndex
  readonly limit: LookLimit
}

import type { TaskPhase } from '../../waiter/task-definition.ts'
import type { TaskHandleContent } from '../../waiter/task-handle.ts'
import type { TaskResult } from '../../waiter/task-result.ts'
import type { FinalPhase, WaitState } from '../../waiter/wait-state.ts'
import type { KnownTask, TaskLooks } from './task-looks.ts'

/** How a wait ended. */
export interface WaitEnd {
  readonly phase: FinalPhase
  readonly result: TaskResult
}

/** What the calls on one `Wait` object share. */
export class WaitRecord {
  readonly known: KnownTask
  content: TaskHandleContent
  end: WaitEnd | undefined
  looks: TaskLooks | undefined
  #stepFrom: string | undefined
  /** The actions `next` has reported. */
  stepActions: readonly string[] = []

  constructor(known: KnownTask, content: TaskHandleContent) {
    this.known = known
    this.content = content
  }

  /** Names the wait in a warning. */
  get about(): { task: string; waitId: string } {
    return { task: this.content.task, waitId: this.content.waitId }
  }

  /** True when the phase is not the one `next` gave before. */
  step(phase: TaskPhase, actionKeys: readonly string[]): boolean {
    const key = JSON.stringify([phase.phase, phase.status, phase.phase === 'action_required' ? phase.actionKey : ''])
    if (key === this.#stepFrom) return false
    this.#stepFrom = key
    this.stepActions = actionKeys
    return true
  }
}

export function endOf(phase: FinalPhase, state: WaitState): WaitEnd {
  const details = { status: phase.status, polls: state.polls, hints: state.hints, seen: { ...state.seen } }
  if (phase.phase === 'succeeded') return { phase, result: { ok: true, phase: phase.phase, value: phase.value, ...details } }
  const made = phase.partial === undefined ? {} : { partial: phase.partial }
  return { phase, result: { ok: false, phase: phase.phase, error: phase.error, ...made, ...details } }
}

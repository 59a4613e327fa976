import type { TaskResult, Wait, WaitOptions } from '@kit/core/waiter'
import type { Backend } from '../backend/start-backend.ts'
import type { Person } from '../people/person.ts'
import type { Provider } from '../provider.ts'

/** What a flow has around it. */
export interface Stage {
  readonly backend: Backend
  readonly person: Person
  readonly signal: AbortSignal
  /** Tells what was found or done. */
  readonly say: (text: string) => void
  /** `wait.result` that is shown and measured. */
  readonly watch: <Value, Action>(
    wait: Wait<unknown, Value, Action>,
    onActionRequired?: WaitOptions<Value, Action>['onActionRequired'],
  ) => Promise<TaskResult<Value>>
}

export interface FlowEnd {
  /** How the task ended, in the words of a `TaskResult`. */
  readonly phase: string
  readonly text: string
}

/** One thing a backend does with one provider, from the start to the end. */
export interface Flow {
  readonly provider: Provider
  /** Unique, and good for a URL. */
  readonly name: string
  readonly title: string
  /** What happens, in a few words. */
  readonly about: string
  run(stage: Stage): Promise<FlowEnd>
}

/** The end of a flow whose task did not succeed. */
export function unsuccessful(result: Extract<TaskResult, { readonly ok: false }>): FlowEnd {
  return { phase: result.phase, text: `the provider says ${result.error.code ?? result.status}` }
}

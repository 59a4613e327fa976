import type { ApiProfile } from '../api-profile.ts'
import type { Answer, Call, Operation } from '../operation.ts'
import { exampleOf } from './example-of.ts'

/** Answers of operations nobody keeps state for. */
export interface ExampleAnswers {
  answer(profile: ApiProfile, operation: Operation, call: Call): Answer
}

/** The same seed, operation and status always give the same answer. */
export function createExampleAnswers(seed: number): ExampleAnswers {
  const made = new Map<string, unknown>()
  return {
    answer(profile, operation, call) {
      const status = profile.successStatus(operation, call)
      const { schema, example } = operation.successes.get(status) ?? {}
      const key = `${seed} ${operation.id} ${status}`
      if (schema !== undefined && !made.has(key)) made.set(key, example ?? exampleOf(operation.document, schema, key))
      return profile.finishExample(operation, schema === undefined ? { status } : { status, body: made.get(key) })
    },
  }
}

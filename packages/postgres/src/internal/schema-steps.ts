import { storeStatements } from './store-statements.ts'
import { waiterStatements } from './waiter-statements.ts'

/** The version of the schema this release works with: one for each step. */
export const SCHEMA_VERSION: number = 2

/**
 * The statements of each step, in order: step 1 makes version 1 of nothing, and so on. A step that was released never changes; a change of the
 * tables is a new step, after which the stores of the release before still work.
 */
export function schemaSteps(schema: string): readonly (readonly string[])[] {
  return [storeStatements(schema), waiterStatements(schema)]
}

import { mergeConfig } from 'vitest/config'
import { kitTests } from '../../vitest.base.ts'

// Only what is quick: a mutant that lives runs all of these.
const include = [
  'test/signature/*.test.ts',
  'test/idempotency/{create-*,*-model,process-once*}.test.ts',
  'test/waiter/{advance*,create-memory-*,create-wait-state}.test.ts',
]

export default mergeConfig(kitTests('core-mutation', include), { test: { setupFiles: ['test/few-draws.ts'] } })

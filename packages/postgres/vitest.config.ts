import { mergeConfig } from 'vitest/config'
import { kitTests } from '../../vitest.base.ts'

// The rules of the stores mostly wait, and look at keys of their own. A server has a hundred connections, so the files take turns,
// and each closes what it opened: it has modules of its own, with the list of that.
export default mergeConfig(kitTests('postgres'), { test: { maxConcurrency: 24, hookTimeout: 60_000, fileParallelism: false, isolate: true } })

import { mergeConfig } from 'vitest/config'
import { kitTests } from '../../vitest.base.ts'

// Most of the time these tests wait for a lease or a server, so more of them fit in than there are cores.
export default mergeConfig(kitTests('bullmq'), { test: { maxWorkers: 4, maxConcurrency: 16 } })

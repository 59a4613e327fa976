import { mergeConfig } from 'vitest/config'
import { kitTests } from '../../vitest.base.ts'

// A second, as is the default, is not much for a browser on a machine that has other work.
export default mergeConfig(kitTests('playground', ['test-long/**/*.test.ts']), { test: { testTimeout: 120_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } } })

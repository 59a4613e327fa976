import { mergeConfig } from 'vitest/config'
import { kitTests } from '../../vitest.base.ts'

// A second, as is the default, is not much for a browser on a machine that has other work.
export default mergeConfig(kitTests('belvo-connect-widget-long', ['test-long/**/*.test.ts']), { test: { expect: { poll: { timeout: 20_000 } } } })

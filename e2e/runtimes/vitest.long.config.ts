import { defineConfig, mergeConfig } from 'vitest/config'
import { kitTests } from '../../vitest.base.ts'

// One runtime after another: two builds at a time would only slow each other down.
export default mergeConfig(
  kitTests('runtimes', ['test-long/**/*.test.ts']),
  defineConfig({ test: { globalSetup: './src/global-setup.ts', testTimeout: 60_000, hookTimeout: 400_000, fileParallelism: false } }),
)

import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'consumers', include: ['test/long/**/*.test.ts'], globalSetup: './src/global-setup.ts', testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false } })

import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'packed', include: ['test/packed/**/*.test.ts'], globalSetup: './src/global-setup.ts', testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } })

import { defineConfig, type ViteUserConfig } from 'vitest/config'

/**
 * Tests resolve `@kit/*` to sources through the `@kit/source` condition: no build is needed to run them. `module` is left out, as Node leaves it
 * out: that of @opentelemetry/api leads to files Node cannot load.
 */
export const sourceConditions: string[] = ['@kit/source', 'node', 'development|production']

/** The vitest configuration every workspace package shares. Type tests (`*.test-d.ts`) need no run: `npm run lint` type-checks them. */
export function kitTests(name: string, include: string[] = ['test/**/*.test.ts']): ViteUserConfig {
  return defineConfig({
    resolve: { conditions: sourceConditions },
    ssr: { resolve: { conditions: sourceConditions } },
    test: {
      name,
      environment: 'node',
      include,
      // Loading the sources anew for each file costs more than the tests; files that change a global put it back.
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  })
}

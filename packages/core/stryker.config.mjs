// Mutation testing of what decides over money: the waiter's reducer, the memory stores and the signatures. `stryker run` in this folder.
import { fileURLToPath } from 'node:url'

const work = '.work/mutation'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    // The reducer.
    'src/waiter/{advance,create-wait-state}.ts',
    'src/internal/waiter/{apply-event,clamp-pause}.ts',
    // The stores and their leases.
    'src/idempotency/create-memory-*-store.ts',
    'src/internal/idempotency/{check-number,error-name,keep-lease,run-once,same-bytes,settled,sha256-bytes}.ts',
    'src/internal/inbox/payload.ts',
    'src/waiter/create-memory-{hint-channel,poll-budget}.ts',
    'src/internal/waiter/recent-times.ts',
    // The signatures.
    'src/signature/**/*.ts',
    'src/internal/hmac/*.ts',
    'src/internal/{base64-url,hex,join-bytes,match-hmac,read-private-key-pem}.ts',
  ],
  testRunner: 'vitest',
  // An absolute path, because the configuration takes what all packages share from outside the sandbox.
  vitest: { configFile: fileURLToPath(new URL('vitest.mutation.config.ts', import.meta.url)), related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A mutant that never ends is found by this; a busy machine must not look like one.
  timeoutMS: 5_000,
  // Without a tsconfig of its own the sandbox uses the one of this folder, in which it lies.
  ignorePatterns: ['/.work', '/dist', '/node_modules', 'tsconfig*.json'],
  tsconfigFile: 'none',
  tempDirName: `${work}/sandboxes`,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${work}/report.json` },
  thresholds: { high: 98, low: 95, break: 95 },
}

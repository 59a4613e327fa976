import { test } from 'vitest'
import type { TestAPI } from 'vitest'
import type { SandboxProvider } from '../provider-sandbox-control.ts'
import type { Sandbox, SandboxOptions } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'

/**
 * Makes a `test` whose tests get a `sandbox`: one for all tests of a file, as it was at the start before each of them, and closed when the file is
 * done. Its clock stands still until `sandbox.advance`, unless the options say otherwise. Tests of a file must not run concurrently.
 *
 * Needs vitest 3.2 or newer.
 *
 * @example
 * ```ts
 * const test = createSandboxTest({ providers: ['fintoc'] })
 *
 * test('a transfer settles', async ({ sandbox }) => {
 *   const fintoc = createFintocClient({ secretKey: sandbox.fintoc.secretKey, environment: sandbox.fintoc.origins })
 *   await sandbox.advance('1h')
 * })
 * ```
 */
export function createSandboxTest<Provider extends SandboxProvider = SandboxProvider>(
  options: SandboxOptions<Provider> = {},
): TestAPI<{ shared: Sandbox<Provider>; sandbox: Sandbox<Provider> }> {
  return test.extend<{ shared: Sandbox<Provider>; sandbox: Sandbox<Provider> }>({
    shared: [
      // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which fixtures are needed
      async ({}, use) => {
        const sandbox = await startSandbox<Provider>({ clock: 'manual', ...options })
        await use(sandbox)
        await sandbox.close()
      },
      { scope: 'file' },
    ],
    sandbox: async ({ shared }, use) => {
      await shared.reset()
      await use(shared)
    },
  })
}

import { paces } from '../backend/pace.ts'
import { startBackend } from '../backend/start-backend.ts'
import { providers } from '../provider.ts'
import { checkProvider } from './check-provider.ts'

/** Runs and checks every flow of all three providers, and prints what it saw. @returns whether all was as it should be */
export async function runOnce(print: (line: string) => void): Promise<boolean> {
  const backend = await startBackend({ pace: paces.once })
  try {
    const reports = providers.map((provider) => checkProvider(backend, provider))
    let failures = 0
    for (const running of reports) {
      const report = await running
      print(`\n${report.lines.join('\n')}`)
      failures += report.failures
    }
    print(failures === 0 ? '\nEvery step was as it should be.' : `\n${failures} step(s) were not as they should be.`)
    return failures === 0
  } finally {
    await backend.close()
  }
}

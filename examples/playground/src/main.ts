import { parseArgs } from 'node:util'
import { startBackend } from './backend.ts'
import { importBankConnection } from './flows/import-bank-connection.ts'
import { parseBelvoDeepLinks } from './flows/parse-belvo-deep-link.ts'
import { receiveFintocWebhook } from './flows/receive-fintoc-webhook.ts'
import { updateInBackground } from './flows/update-in-background.ts'
import { servePage } from './page/serve-page.ts'
import { createReport } from './report.ts'

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { once: { type: 'boolean', default: false }, port: { type: 'string', default: '4400' } },
})

console.log('Kit playground: the providers are emulated on loopback, offline and without a key.')
const backend = await startBackend({ port: values.once ? 0 : Number(values.port) }).catch((error: unknown) => {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    console.error(`Port ${values.port} is taken; choose another one: npm start -- --port 4401`)
    process.exit(1)
  }
  throw error
})
const report = createReport(console.log)

try {
  await importBankConnection(backend, report, 'lost')
  await importBankConnection(backend, report, 'duplicate')
  await updateInBackground(backend, report)
  await receiveFintocWebhook(backend, report)
  parseBelvoDeepLinks(report)
} catch (error) {
  console.error(error)
  report.check(false, 'every flow ran to its end')
}

if (report.failures.length > 0) {
  console.error(`\n${report.failures.length} step(s) were not as they should be.`)
  process.exitCode = 1
} else {
  console.log('\nEvery step was as it should be.')
}

if (values.once || report.failures.length > 0) {
  await backend.close()
} else {
  servePage(backend)
  console.log(`\nTry it by hand: ${backend.url}/   (Ctrl+C ends it)`)
  process.once('SIGINT', () => void backend.close().then(() => process.exit(0)))
}

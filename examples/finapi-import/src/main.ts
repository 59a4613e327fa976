import { startSandbox } from '@kit/sandbox'
import { importBankConnection } from './import-bank-connection.ts'

const sandbox = await startSandbox({ providers: ['finapi'] })
try {
  const imported = await importBankConnection({
    environment: sandbox.finapi.origins,
    ...sandbox.finapi.client,
    log: console.log,
    sendTo: async (formUrl) => {
      await fetch(formUrl)
      await sandbox.finapi.forms.complete(new URL(formUrl).pathname.split('/').at(-1) ?? '')
    },
  })
  console.log(`imported bank connection ${imported.bankConnectionId} of ${imported.bankName} after ${imported.polls} GET(s)`)
} finally {
  await sandbox.close()
}

import { unlessTheyLeave } from '../../people/person.ts'
import type { Flow } from '../flow.ts'
import { unsuccessful } from '../flow.ts'
import { untilDownloaded } from './until-downloaded.ts'
import { useWebForm } from './use-web-form.ts'

/** A person connects a bank in a web form; then finAPI downloads its accounts and transactions. */
export const importBankConnection: Flow = {
  provider: 'finapi',
  name: 'finapi-import-bank-connection',
  title: 'Import a bank connection',
  about: 'web form → download → accounts',
  async run(stage) {
    const { backend, person, say, watch } = stage
    const { finapi, waiter } = backend
    const wait = await waiter.start('finapi.webForm', { account: 'user' }, ({ callbackUrl }) =>
      finapi.webForms.createBankConnectionImport({
        bank: { search: 'finAPI Test Bank' },
        // Whoever tries this twice is the same person with the same login.
        skipDuplicateDetection: true,
        callbacks: { finalised: callbackUrl ?? null },
      }),
    )
    if (!wait.task) throw new Error('a started wait knows its form')
    const result = await unlessTheyLeave(watch(wait), useWebForm(person, wait.task))
    if (!result.ok) return unsuccessful(result)

    say('the form is done; the bank is downloading')
    const downloaded = await untilDownloaded(stage, result.value.bankConnectionId ?? Number.NaN)
    if (!downloaded.ok) return unsuccessful(downloaded)
    return { phase: downloaded.phase, text: `${downloaded.value.accountIds?.length ?? 0} account(s) at ${downloaded.value.bank.name}` }
  },
}

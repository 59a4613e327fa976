import type { Flow } from '../flow.ts'
import { unsuccessful } from '../flow.ts'
import { importBankConnection } from './import-bank-connection.ts'
import { untilDownloaded } from './until-downloaded.ts'
import { useWebForm } from './use-web-form.ts'

/** A background update that needs the person: the wait shows the form, and goes on to the real end. */
export const updateInBackground: Flow = {
  provider: 'finapi',
  name: 'finapi-update-in-background',
  title: 'Update in the background',
  about: 'task → action required → web form → updated',
  async run(stage) {
    const { backend, person, say, watch } = stage
    const { finapi, sandbox, waiter } = backend
    let { connections } = await finapi.bankConnections.list()
    if (connections.length === 0) {
      say('there is no bank connection yet: first the import')
      const imported = await importBankConnection.run(stage)
      if (imported.phase !== 'succeeded') return imported
      ;({ connections } = await finapi.bankConnections.list())
    }
    const bankConnectionId = connections[0]?.id ?? Number.NaN
    if (connections[0]?.updateStatus !== 'READY') {
      say('the bank is still downloading')
      await untilDownloaded(stage, bankConnectionId)
    }
    // The emulated bank wants a second factor, so that there is something to see.
    sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 300 })

    const wait = await waiter.start('finapi.backgroundUpdate', { account: 'user' }, ({ callbackUrl }) =>
      finapi.tasks.createBackgroundUpdate({ bankConnectionId, callbacks: { finalised: callbackUrl ?? null, webFormRequired: callbackUrl ?? null } }),
    )
    const result = await new Promise<Awaited<ReturnType<typeof wait.result>>>((resolve, reject) => {
      watch(wait, (action) => void useWebForm(person, action).catch(reject)).then(resolve, reject)
    })
    if (!result.ok) return unsuccessful(result)
    return { phase: result.phase, text: 'the bank connection is up to date' }
  },
}

import { setTimeout } from 'node:timers/promises'
import type { Backend } from '../backend.ts'
import type { Report } from '../report.ts'

/** A background update that needs the person: the wait shows the form and goes on to the real end. */
export async function updateInBackground(backend: Backend, report: Report): Promise<void> {
  const { sandbox, user, waiter, account } = backend
  report.title('finAPI background update that needs a web form')
  const bankConnectionId = await readyBankConnection(backend, report)
  sandbox.finapi.tasks.scenario({ next: 'needs-web-form', afterMs: 300 })

  const wait = await waiter.start('finapi.backgroundUpdate', { account }, ({ callbackUrl }) =>
    user.tasks.createBackgroundUpdate({ bankConnectionId, callbacks: { finalised: callbackUrl ?? null, webFormRequired: callbackUrl ?? null } }),
  )
  report.line(`task created, ${wait.task?.status}`)
  let shown = 0
  const result = await wait.result({
    timeoutMs: 60_000,
    onProgress: (phase) => report.line(`finAPI says ${phase.status}`),
    onActionRequired: (action) => {
      shown += 1
      report.line(`action required: send the person to ${new URL(action.url).origin}/wf/…`)
      const person = sandbox.finapi.webForm(new URL(action.url).pathname.split('/').at(-1) ?? '')
      void person.open().then(() => person.complete())
    },
  })
  report.check(shown === 1, 'the web form was shown once')
  report.check(result.ok, `the wait went on to its end: ${result.phase} after ${result.polls} GETs`)
}

/** finAPI refuses to update a connection whose import is still being worked on (423), so this looks until one is ready. */
async function readyBankConnection({ user }: Backend, report: Report): Promise<number> {
  for (;;) {
    const { connections } = await user.bankConnections.list()
    if (connections.length === 0) throw new Error('import a bank connection first')
    const ready = connections.find(({ updateStatus }) => updateStatus === 'READY')
    if (ready) return ready.id
    report.line('the imported connection is still being updated')
    await setTimeout(1_000)
  }
}

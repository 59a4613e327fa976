import type { Backend } from '../backend.ts'
import type { Report } from '../report.ts'

/** A background update that needs the person: the wait shows the form and goes on to the real end. */
export async function updateInBackground(backend: Backend, report: Report): Promise<void> {
  const { sandbox, user, waiter, account } = backend
  report.title('finAPI background update that needs a web form')
  const { connections } = await user.bankConnections.list()
  const bankConnectionId = connections[0]?.id
  if (bankConnectionId === undefined) throw new Error('import a bank connection first')
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

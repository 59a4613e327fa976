import { setTimeout } from 'node:timers/promises'
import type { Backend } from '../backend.ts'
import type { Report } from '../report.ts'

/** What happens to finAPI's callback on its way to us. */
export type CallbackFate = 'normal' | 'lost' | 'duplicate'

/** A finAPI import that waits on callback and poll at once; the sandbox loses or repeats the callback. */
export async function importBankConnection(backend: Backend, report: Report, fate: CallbackFate): Promise<void> {
  const { sandbox, user, waiter, account } = backend
  report.title(`finAPI import, callback ${fate === 'normal' ? 'delivered' : fate === 'lost' ? 'lost' : 'delivered twice'}`)
  sandbox.finapi.faults.callback({ mode: fate, count: 1 })
  const callbacksBefore = sandbox.finapi.callbacks.length

  const wait = await waiter.start('finapi.webForm', { account }, ({ callbackUrl }) =>
    user.webForms.createBankConnectionImport({ bank: { search: 'finAPI Test Bank' }, callbacks: { finalised: callbackUrl ?? null } }),
  )
  const form = wait.task
  if (!form) throw new Error('a started wait knows its form')
  report.line(`web form created, ${form.status}; waiting on callback and poll (${String(wait.handle)})`)

  const person = sandbox.finapi.webForm(form.id)
  const ended = wait.result({ timeoutMs: 60_000, onProgress: (phase) => report.line(`finAPI says ${phase.status}`) })
  await person.open()
  report.line('a person opens the form …')
  await setTimeout(2_500)
  report.line('… and finishes it')
  await person.complete()

  const result = await ended
  const attempts = sandbox.finapi.callbacks.slice(callbacksBefore).map(({ delivered }) => (delivered ? 'delivered' : 'lost'))
  report.line(`callbacks: ${attempts.join(', ')}; seen by polls: ${JSON.stringify(result.seen)}`)
  report.check(result.ok, `the wait ended as ${result.phase} after ${result.polls} GET${result.polls === 1 ? '' : 's'}`)
  if (!result.ok) return
  const id = result.value.bankConnectionId
  const connection = id == null ? undefined : await user.bankConnections.get(id)
  report.check(connection !== undefined, `bank connection ${id} of ${connection?.bank.name ?? 'nobody'} exists in Access`)
  report.check(attempts.length === (fate === 'duplicate' ? 2 : 1), `the sandbox sent ${attempts.length} callback${attempts.length === 1 ? '' : 's'}`)
  report.check(waiter.inspect().waits === 0, 'nothing is left waiting')
}

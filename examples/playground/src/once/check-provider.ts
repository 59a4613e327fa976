import type { Backend } from '../backend/start-backend.ts'
import { allFlows } from '../flows/all-flows.ts'
import type { Flow } from '../flows/flow.ts'
import { runFlow } from '../flows/run-flow.ts'
import type { CallbackFate, Run } from '../flows/run.ts'
import { createScriptedPerson, type Mood } from '../people/create-scripted-person.ts'
import { providerNames, type Provider } from '../provider.ts'
import { createReport, type CollectedReport, type Report } from '../report.ts'
import { checkForgery } from './check-forgery.ts'

/**
 * Runs every flow of a provider with its callbacks arriving and lost, and once to an end that is no success; the first also with callbacks
 * that come twice.
 */
export async function checkProvider(backend: Backend, provider: Provider): Promise<CollectedReport> {
  const report = createReport()
  for (const [index, flow] of allFlows.filter((each) => each.provider === provider).entries()) {
    report.title(`${providerNames[provider]}: ${flow.title.toLowerCase()}  (${flow.about})`)
    const go = async (callbacks: CallbackFate, mood: Mood): Promise<Run> =>
      runFlow(flow, { backend, person: createScriptedPerson(backend.sandbox, mood), callbacks })

    checkSuccess(report, 'callback arrives', await go('arrive', 'willing'), 'callback')
    checkSuccess(report, 'callback lost', await go('lost', 'willing'), 'poll')
    if (index === 0) checkSuccess(report, 'callback twice', await go('twice', 'willing'), 'callback')
    checkRefusal(report, flow, await go('arrive', 'unwilling'))
  }
  report.title(`${providerNames[provider]}: what somebody else posts`)
  await checkForgery(backend, provider, report)
  report.check(backend.waiter.inspect().timers <= 1, 'one timer at most for all waits')
  return report
}

function checkSuccess(report: Report, what: string, { phase, text, wait }: Run, endedBy: 'callback' | 'poll'): void {
  const holds = phase === 'succeeded' && wait?.endedBy === endedBy && wait.gets > 0
  const cost = wait === undefined ? '' : ` by ${wait.endedBy} after ${inSeconds(wait.detectedMs)}, ${wait.gets} GET${wait.gets === 1 ? '' : 's'}`
  report.check(holds, `${what}: ${phase}${cost}; ${text}`)
}

function checkRefusal(report: Report, flow: Flow, { phase, text }: Run): void {
  // The wait on Belvo's data has no failing end: there it is the person who goes.
  const expected = flow.name === 'belvo-connect-bank' ? 'left' : 'failed'
  report.check(phase === expected, `it goes wrong: ${phase}; ${text}`)
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

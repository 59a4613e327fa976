import { createMemoryPollBudget } from '@kit/core/waiter'
import type { PollBudget, PollSchedule, Wait } from '@kit/core/waiter'
import type { FinapiFlowResult } from '@kit/finapi'
import { openFinapiScene } from './finapi-scene.ts'
import type { FinapiScene, FinapiSceneOptions } from './finapi-scene.ts'

/** Looks every few dozen milliseconds, so that a wait with a dozen faults in it takes a second. */
export const QUICK: Partial<PollSchedule> = {
  firstDelayMs: 20,
  firstDelayWithCallbackMs: 20,
  maxDelayMs: 60,
  maxDelayWithCallbackMs: 60,
  minIntervalMs: 20,
}

/** A pause the budget was asked for. */
export interface RecordedPause {
  readonly account: string
  readonly ms: number
  readonly at: number
}

/** The memory budget with the interval of {@link QUICK}, which tells the pauses it is asked for. */
export function recordingBudget(): PollBudget & { readonly pauses: RecordedPause[] } {
  const budget = createMemoryPollBudget({ minIntervalMs: 20 })
  const pauses: RecordedPause[] = []
  return {
    pauses,
    reserve: (request) => budget.reserve(request),
    pause(account, ms) {
      pauses.push({ account, ms, at: performance.now() })
      return budget.pause(account, ms)
    },
  }
}

/** A scene of one test, closed at its end: quick, no repetitions by the client, callbacks as they are asked for. */
export async function openQuickScene(
  onTestFinished: (close: () => Promise<void>) => unknown,
  options: FinapiSceneOptions = {},
): Promise<FinapiScene> {
  const scene = await openFinapiScene({
    ...options,
    schedule: { ...QUICK, ...options.schedule },
    client: { maxRetries: 0, ...options.client },
    waiter: { budget: createMemoryPollBudget({ minIntervalMs: 20 }), ...options.waiter },
  })
  onTestFinished(() => scene.close())
  return scene
}

/** A wait on something that goes on until `finish`. */
export interface Flow {
  readonly wait: Wait<{ readonly id: string; readonly status: string }, FinapiFlowResult>
  /** Lets it succeed at the provider. */
  finish(): Promise<void>
}

/** A kind of wait that the same bad input can meet. */
export interface FlowKind {
  readonly name: 'finapi.webForm' | 'finapi.backgroundUpdate'
  /** The call a look makes. */
  readonly operation: 'webForms.get' | 'tasks.get'
  start(scene: FinapiScene, account?: string): Promise<Flow>
}

const TEST_BANK = { bank: { search: 'finAPI Test Bank' } }

export const webFormFlow: FlowKind = {
  name: 'finapi.webForm',
  operation: 'webForms.get',
  async start({ waiter, user, userId, sandbox }, account = userId) {
    const wait = await waiter.start('finapi.webForm', { account }, ({ callbackUrl }) =>
      user.webForms.createBankConnectionImport({ ...TEST_BANK, callbacks: { finalised: callbackUrl } }),
    )
    return { wait, finish: () => sandbox.finapi.forms.complete(wait.task?.id ?? '') }
  },
}

export const backgroundUpdateFlow: FlowKind = {
  name: 'finapi.backgroundUpdate',
  operation: 'tasks.get',
  async start({ waiter, user, userId, sandbox }, account = userId) {
    const form = await user.webForms.createBankConnectionImport(TEST_BANK)
    await sandbox.finapi.forms.complete(form.id)
    const { payload } = await user.webForms.get(form.id)
    await sandbox.clock.advance(10_000)
    sandbox.finapi.tasks.scenario({ next: 'completes', afterMs: 60_000 })
    const wait = await waiter.start('finapi.backgroundUpdate', { account }, ({ callbackUrl }) =>
      user.tasks.createBackgroundUpdate({
        bankConnectionId: payload.bankConnectionId ?? 0,
        importNewAccountsMode: 'SKIP',
        callbacks: { finalised: callbackUrl, webFormRequired: callbackUrl },
      }),
    )
    return { wait, finish: () => sandbox.clock.advance(60_000) }
  },
}

/** Both kinds. */
export const flowKinds: readonly FlowKind[] = [webFormFlow, backgroundUpdateFlow]

/** What `waiter.inspect()` gives when nothing is left. */
export const NOTHING_LEFT = { waits: 0, timers: 0, subscriptions: 0 }

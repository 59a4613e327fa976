import type { Backend } from '../backend/start-backend.ts'
import { PersonLeft, type Person } from '../people/person.ts'
import type { Flow, FlowEnd, Stage } from './flow.ts'
import { decideCallbackFate, tellLostDeliveries } from './callback-fate.ts'
import { createMeter } from './measure-wait.ts'
import type { CallbackFate, Run } from './run.ts'

export interface RunOptions {
  readonly backend: Backend
  readonly person: Person
  readonly callbacks: CallbackFate
  /** Ends the flow early; what was begun at the provider goes on there. */
  readonly signal?: AbortSignal | undefined
}

/** Runs one flow to its end, with its callbacks lost or doubled on the way. One flow of a provider at a time. Never rejects. */
export async function runFlow(flow: Flow, { backend, person, callbacks, signal }: RunOptions): Promise<Run> {
  const { provider, name, title } = flow
  const { moments, sandbox } = backend
  const over = new AbortController()
  const meter = createMeter(backend, provider)
  const stage: Stage = {
    backend,
    person,
    signal: signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]),
    say: (text) => moments.tell({ provider, kind: 'said', text }),
    async watch(wait, onActionRequired) {
      moments.tell({ provider, kind: 'waiting', task: wait.handle.task })
      meter.start()
      const result = await wait.result({
        timeoutMs: 20 * 60_000,
        signal: stage.signal,
        onProgress: ({ phase, status }) => moments.tell({ provider, kind: 'phase', phase, status }),
        onActionRequired,
      })
      meter.stop(result)
      return result
    },
  }

  moments.tell({ provider, kind: 'started', title })
  const letArrive = decideCallbackFate(sandbox, provider, callbacks)
  const stopTelling = tellLostDeliveries(backend, provider)
  const { phase, text } = await flow.run(stage).catch((error: unknown) => endOf(error, signal))
  over.abort()
  stopTelling()
  letArrive()
  const run: Run = { provider, flow: name, title, callbacks, phase, text, wait: meter.finish() }
  moments.tell({ provider, kind: 'ended', run })
  return run
}

function endOf(error: unknown, signal: AbortSignal | undefined): FlowEnd {
  if (signal?.aborted) return { phase: 'stopped', text: 'nobody waits any more' }
  if (error instanceof PersonLeft) return { phase: 'left', text: 'they closed it before the end' }
  return { phase: 'error', text: error instanceof Error ? error.message : 'something that is no error was thrown' }
}

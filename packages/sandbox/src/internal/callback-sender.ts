import type { CallbackFault, SandboxCallback } from '../finapi-sandbox-control.ts'
import type { RuleQueue } from './fault-plan.ts'
import { postJson } from './post-json.ts'
import type { SandboxClock } from './sandbox-clock.ts'

export interface OwedCallback {
  readonly kind: SandboxCallback['kind']
  readonly id: string
  readonly status: string
  readonly url: string
  readonly body: unknown
}

export interface CallbackSender {
  readonly log: readonly SandboxCallback[]
  /** Resolves when the attempt is over; a `late` callback resolves at once and is sent by the clock. */
  send(callback: OwedCallback): Promise<void>
  close(): Promise<void>
}

const defaultLateMs = 60_000

/** Delivers each callback once, whatever the target answers, unless a fault rule says otherwise. */
export function createCallbackSender(clock: SandboxClock, faults: RuleQueue<CallbackFault>): CallbackSender {
  const log: SandboxCallback[] = []
  const running = new Set<Promise<void>>()
  const stopped = new AbortController()

  const attempt = async (callback: OwedCallback, mode: SandboxCallback['mode']): Promise<void> => {
    const at = new Date(clock.now()).toISOString()
    const responseStatus = mode === 'lost' ? undefined : await postJson(callback.url, callback.body, stopped.signal)
    const { kind, id, status } = callback
    log.push(Object.freeze({ kind, id, status, mode, at, delivered: responseStatus !== undefined, responseStatus }))
  }

  const track = (work: Promise<void>): Promise<void> => {
    running.add(work)
    return work.finally(() => running.delete(work))
  }

  return {
    log,
    async send(callback) {
      const fault = faults.take()
      const mode = fault?.mode ?? 'normal'
      if (mode === 'late') {
        clock.schedule(fault?.delayMs ?? defaultLateMs, () => track(attempt(callback, mode)))
        return
      }
      await track(attempt(callback, mode))
      if (mode === 'duplicate') await track(attempt(callback, mode))
    },
    async close() {
      stopped.abort()
      await Promise.all(running)
    },
  }
}

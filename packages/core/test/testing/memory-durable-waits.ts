import type { DurableWaitsContractQueue } from '@kit/core/testing'
import { stepDurableWait } from '@kit/core/waiter'
import type { DurableWaits, DurableWaitsRun } from '@kit/core/waiter'

interface Job {
  readonly stored: string
  readonly deadline: Date | undefined
  readonly parkedAt: Date
  keys: readonly string[]
  at: number
  hinted: boolean
  active: boolean
}

/** What a broken engine leaves out. */
export interface Faults {
  readonly ignoresHintsDuringLooks?: boolean
  readonly ignoresTaskKeys?: boolean
  readonly wakesWithoutPriority?: boolean
  readonly wakesEverybody?: boolean
  readonly tellsEndsOnceOnly?: boolean
  readonly keepsEnded?: boolean
  readonly ignoresDeadlines?: boolean
  readonly doesNotLock?: boolean
  readonly parksOwnCopy?: boolean
  readonly storesNoHints?: boolean
  readonly forgetsAtClose?: boolean
  readonly closesAtOnce?: boolean
  readonly dropsWhatThrows?: boolean
  readonly doesNotSeal?: boolean
  readonly cancelsNothing?: boolean
}

const POLL_MS = 5
const BACK_OFF_MS = 20

/** An engine in memory that keeps the contract, and with faults one that does not. Queues are shared by name. */
export function memoryDurableWaits(faults: Faults = {}): (queue: DurableWaitsContractQueue) => DurableWaits {
  const queues = new Map<string, Map<string, Job>>()
  return ({ name, hints, seal, open }) => {
    const jobs = queues.get(name) ?? new Map<string, Job>()
    queues.set(name, jobs)
    let run: DurableWaitsRun | undefined
    let timer: ReturnType<typeof setInterval> | undefined
    const underWay = new Set<Promise<void>>()

    const wake = (keys: readonly string[]): void => {
      for (const [waitId, job] of jobs) {
        const own = `wait:${waitId.split('#')[0]}`
        const isHit = (key: string): boolean => key === own || (!faults.ignoresTaskKeys && job.keys.includes(key))
        if (!faults.wakesEverybody && !keys.some(isHit)) continue
        if (job.active) continue
        job.at = 0
        job.hinted = !faults.wakesWithoutPriority
      }
    }

    const step = async (waitId: string, job: Job): Promise<void> => {
      const { hinted, deadline, parkedAt } = job
      job.hinted = false
      try {
        const bytes = Buffer.from(job.stored.slice(1), 'base64')
        if (job.stored.startsWith('s') && !open) throw new Error('sealed')
        const handle = Buffer.from(job.stored.startsWith('s') ? await open!(bytes, { key: waitId }) : bytes).toString()
        job.keys = await run!.waiter.hintKeys(handle)
        const given = faults.ignoresDeadlines ? {} : { deadline, parkedAt }
        const taken = await stepDurableWait({ waiter: run!.waiter, hints, handle, hinted, ...given })
        if (taken.kind === 'ended') {
          if (faults.tellsEndsOnceOnly) jobs.delete(waitId)
          await run!.onEnd(taken.end)
          if (faults.keepsEnded) job.at = Date.now() + POLL_MS
          else if (jobs.get(waitId) === job) jobs.delete(waitId)
        } else {
          job.at = taken.notBefore.getTime()
          job.active = false
          if (!faults.ignoresHintsDuringLooks && (await taken.hintedSince())) wake([`wait:${waitId}`])
        }
      } catch {
        if (faults.dropsWhatThrows) jobs.delete(waitId)
        job.at = Date.now() + BACK_OFF_MS
      } finally {
        job.active = false
      }
    }

    const tick = (): void => {
      for (const [waitId, job] of jobs) {
        if (job.at > Date.now() || (job.active && !faults.doesNotLock)) continue
        job.active = true
        const stepping = step(waitId, job).finally(() => underWay.delete(stepping))
        underWay.add(stepping)
      }
    }

    return {
      hints: {
        async put(keys, hint) {
          if (!faults.storesNoHints) await hints.put(keys, hint)
          wake(keys)
        },
        read: (keys) => hints.read(keys),
        subscribe: (listener) => hints.subscribe(listener),
      },
      async park(handle, { deadline } = {}) {
        const text = Buffer.from(handle.serialize())
        const sealed = seal && !faults.doesNotSeal
        const stored = sealed ? `s${Buffer.from(await seal(text, { key: handle.waitId })).toString('base64')}` : `o${text.toString('base64')}`
        const id = faults.parksOwnCopy ? `${handle.waitId}#${crypto.randomUUID()}` : handle.waitId
        if (jobs.has(id)) return
        jobs.set(id, { stored, deadline, parkedAt: new Date(), keys: [], at: 0, hinted: false, active: false })
      },
      async cancel(waitId) {
        if (jobs.get(waitId)?.active !== false) return false
        if (faults.cancelsNothing) return true
        return jobs.delete(waitId)
      },
      async start(given) {
        run = given
        timer = setInterval(tick, POLL_MS)
      },
      async close() {
        clearInterval(timer)
        if (!faults.closesAtOnce) await Promise.all(underWay)
        if (faults.forgetsAtClose && run) jobs.clear()
      },
    }
  }
}

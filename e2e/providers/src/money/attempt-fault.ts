import type { ResponseFault } from '@kit/sandbox'
import { chance } from './chance.ts'

/** A client gives up an attempt after this time. */
export const timeoutMs = 250
const slowMs = 60
/** The longest the sandbox takes to let a request take effect. */
export const latestEffectMs = 450

/** What happens to one attempt. */
export interface AttemptFault {
  readonly kind: string
  /** How often it is drawn, beside the others. */
  readonly weight: number
  /** The attempt goes to a port where nobody listens. */
  readonly refused?: true
  /** What the sandbox does; without it the attempt goes well. */
  readonly rule?: Omit<ResponseFault, 'operation' | 'requestHeaders' | 'count'>
}

const html = '<html><body><h1>Bad gateway</h1></body></html>'

/** For calls that have an effect. `before` it nothing has happened, `after` it only the answer is lost; `stored` answers come back under the key. */
const writeFaults: readonly AttemptFault[] = [
  { kind: 'none', weight: 30 },
  { kind: 'slow before the effect', weight: 3, rule: { delayMs: slowMs } },
  { kind: 'slow after the effect', weight: 3, rule: { delayMs: slowMs, applied: true } },
  { kind: 'connection refused', weight: 5, refused: true },
  { kind: 'reset before the effect', weight: 4, rule: { reset: true } },
  { kind: 'reset before the effect, 500 stored', weight: 2, rule: { reset: true, stored: true } },
  { kind: 'reset after the effect', weight: 5, rule: { reset: true, applied: true } },
  { kind: 'time-out, no effect', weight: 3, rule: { silent: true } },
  { kind: 'time-out before the effect', weight: 4, rule: { delayMs: latestEffectMs } },
  { kind: 'time-out after the effect', weight: 4, rule: { silent: true, applied: true } },
  { kind: 'time-out after the effect, still running', weight: 3, rule: { delayMs: latestEffectMs, applied: true } },
  { kind: '5xx before the effect', weight: 3, rule: { status: 500 } },
  { kind: '5xx before the effect, stored', weight: 3, rule: { status: 503, retryAfter: '0', stored: true } },
  { kind: '5xx after the effect', weight: 4, rule: { status: 502, body: html, applied: true } },
  { kind: '5xx after the effect, stored', weight: 4, rule: { status: 500, applied: true, stored: true } },
  { kind: '201 after the effect, unreadable', weight: 2, rule: { status: 201, body: '{"id":', contentType: 'application/json', applied: true } },
  { kind: '403 before the API', weight: 3, rule: { status: 403, body: html } },
  { kind: '429', weight: 3, rule: { status: 429 } },
  { kind: '429, Retry-After 0', weight: 4, rule: { status: 429, retryAfter: '0' } },
  { kind: '429, Retry-After 1 h', weight: 2, rule: { status: 429, retryAfter: '3600' } },
  { kind: '429 stored', weight: 3, rule: { status: 429, stored: true } },
  { kind: '429 stored, Retry-After 0', weight: 3, rule: { status: 429, retryAfter: '0', stored: true } },
]

/** For reads. */
const readFaults: readonly AttemptFault[] = [
  { kind: 'none', weight: 84 },
  { kind: 'connection refused', weight: 3, refused: true },
  { kind: 'reset', weight: 4, rule: { reset: true } },
  { kind: 'time-out', weight: 1, rule: { silent: true } },
  { kind: '503', weight: 4, rule: { status: 503, body: html } },
  { kind: '429', weight: 4, rule: { status: 429, retryAfter: '0' } },
]

/** Every kind of fault that a call with an effect can meet; nothing is stored for calls without a key. */
export function writeFaultKinds(keyed: boolean): readonly string[] {
  return writeFaultsOf(keyed).map(({ kind }) => kind)
}

function writeFaultsOf(keyed: boolean): readonly AttemptFault[] {
  return keyed ? writeFaults : writeFaults.filter(({ rule }) => rule?.stored !== true)
}

/** An attempt, and what its fault is drawn from. */
export interface DrawnAttempt {
  readonly seed: number
  readonly call: string
  /** Starts at 1. */
  readonly attempt: number
  readonly writes: boolean
  readonly keyed: boolean
}

/** The fault of one attempt: the same for the same seed, call and number. Faults come in bursts, as they do where a host is down. */
export function drawFault(drawn: DrawnAttempt): AttemptFault {
  const { seed, call, attempt, writes, keyed } = drawn
  if (attempt > 1 && chance(seed, call, attempt, 'again') < 0.4) return drawFault({ ...drawn, attempt: attempt - 1 })
  const faults = writes ? writeFaultsOf(keyed) : readFaults
  let left = chance(seed, call, attempt, 'kind') * faults.reduce((sum, { weight }) => sum + weight, 0)
  for (const fault of faults) {
    left -= fault.weight
    if (left < 0) return fault
  }
  throw new RangeError('No fault was drawn.')
}

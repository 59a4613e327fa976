import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { belvoRefusal } from '../belvo-refusal.ts'

const minuteMs = 60_000
const aMinute = 5

/** @returns what to call before each deletion; it throws a Refusal at the sixth within a minute */
export function createDeletionLimit(clock: SandboxClock, state: SandboxState, name: string): () => void {
  const deletedAt = state.cell<readonly number[]>(`${name} deleted at`, [])
  return () => {
    const lately = deletedAt.value.filter((at) => at > clock.now() - minuteMs)
    if (lately.length >= aMinute) throw belvoRefusal(429, 'too_many_requests', `At most ${aMinute} ${name} can be deleted in a minute.`)
    deletedAt.value = [...lately, clock.now()]
  }
}

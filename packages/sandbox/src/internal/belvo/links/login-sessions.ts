import type { Identifiers } from '../../identifiers.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { belvoRefusal, DetailedRefusal } from '../belvo-refusal.ts'
import type { Link } from './links.ts'

/** A call that goes on when the person has given the code: data only, what it does is up to who asked. */
export interface SuspendedCall<Purpose> {
  readonly link: Link
  readonly purpose: Purpose
}

/** What a caller gives to resume a call. */
export interface ResumeRequest {
  readonly session: unknown
  readonly link: unknown
  readonly token: unknown
}

/** Calls of one collection that wait for a one-time code. */
export interface LoginSessions<Purpose> {
  /** The 428 that asks for the code. */
  ask(link: Link, purpose: Purpose): DetailedRefusal
  /** Ends a session. @throws Refusal when it is over, or the code is missing. */
  resume(given: ResumeRequest): SuspendedCall<Purpose>
}

/** The provider's sample has this number without a unit; here they are seconds. */
const lifetimeSeconds = 9600

/** @param collection whose PATCH resumes the calls */
export function createLoginSessions<Purpose>(
  { clock, state, identifiers }: { readonly clock: SandboxClock; readonly state: SandboxState; readonly identifiers: Identifiers },
  collection: string,
): LoginSessions<Purpose> {
  const sessions = state.map<string, SuspendedCall<Purpose> & { readonly expiresAt: number }>(`sessions of ${collection}`)
  return {
    ask(link, purpose) {
      const session = identifiers.hex(16)
      sessions.set(session, { link, purpose, expiresAt: clock.now() + lifetimeSeconds * 1000 })
      return new DetailedRefusal(428, 'token_required', 'A MFA token is required by the institution to login', {
        session,
        expiry: lifetimeSeconds,
        link: link.id,
        token_generation_data: { instructions: 'Use this code to generate the token', type: 'numeric', value: identifiers.digits(5), expects_user_input: true },
      })
    },
    resume({ session, link, token }) {
      const waiting = typeof session === 'string' ? sessions.get(session) : undefined
      const fits = waiting !== undefined && waiting.link.id === link && clock.now() < waiting.expiresAt
      if (!fits) throw belvoRefusal(400, 'session_expired', 'Resuming this session is no longer possible, it has expired')
      if (token === undefined) throw belvoRefusal(400, 'required', 'This field is required.', 'token')
      sessions.delete(String(session))
      return { link: waiting.link, purpose: waiting.purpose }
    },
  }
}

import type { Identifiers } from '../identifiers.ts'
import type { Answer } from '../operation.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import { belvoRefusal, DetailedRefusal } from './belvo-refusal.ts'
import type { Link } from './links.ts'

/** What goes on when the person has given the code. */
export interface SuspendedCall {
  /** The collection whose PATCH resumes it. */
  readonly collection: string
  readonly link: Link
  resume(saveData: boolean | undefined): Answer
}

/** Calls that wait for a one-time code. */
export interface LoginSessions {
  /** The 428 that asks for the code. */
  ask(call: SuspendedCall): DetailedRefusal
  /** Goes on with a call. @throws Refusal when the session is over, or the code is missing. */
  resume(collection: string, given: { readonly session: unknown; readonly link: unknown; readonly token: unknown; readonly saveData: boolean | undefined }): Answer
}

/** The provider's sample has this number without a unit; here they are seconds. */
const lifetimeSeconds = 9600

export function createLoginSessions(clock: SandboxClock, identifiers: Identifiers): LoginSessions {
  const sessions = new Map<string, SuspendedCall & { readonly expiresAt: number }>()
  return {
    ask(call) {
      const session = identifiers.hex(16)
      sessions.set(session, { ...call, expiresAt: clock.now() + lifetimeSeconds * 1000 })
      return new DetailedRefusal(428, 'token_required', 'A MFA token is required by the institution to login', {
        session,
        expiry: lifetimeSeconds,
        link: call.link.id,
        token_generation_data: { instructions: 'Use this code to generate the token', type: 'numeric', value: identifiers.digits(5), expects_user_input: true },
      })
    },
    resume(collection, { session, link, token, saveData }) {
      const waiting = typeof session === 'string' ? sessions.get(session) : undefined
      const fits = waiting !== undefined && waiting.collection === collection && waiting.link.id === link
      if (!fits || clock.now() >= waiting.expiresAt) throw belvoRefusal(400, 'session_expired', 'Resuming this session is no longer possible, it has expired')
      if (token === undefined) throw belvoRefusal(400, 'required', 'This field is required.', 'token')
      sessions.delete(String(session))
      return waiting.resume(saveData)
    },
  }
}

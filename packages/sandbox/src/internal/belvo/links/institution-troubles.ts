import type { BelvoInstitutionTrouble } from '../../../belvo-sandbox-control.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import type { Institution } from './institutions.ts'

/** Why nobody gets in at an institution, by the code the provider gives it, with what it says. */
export const troubleMessages: Readonly<Record<BelvoInstitutionTrouble, string>> = {
  institution_down: 'The financial institution is down, try again later',
  institution_inactive: 'The institution is inactive',
  institution_unavailable: 'The institution is temporarily unavailable',
  login_error: 'Invalid credentials provided to login to the institution',
  too_many_sessions: 'Impossible to login, a session is already opened with the institution for these credentials',
  unexpected_error: 'Belvo is unable to process the request due to an internal system issue or to an unsupported response from an institution',
}

/** What keeps people out at institutions, until it is over. */
export interface InstitutionTroubles {
  /** @throws TypeError for a code the provider does not have */
  begin(institution: Institution, code: BelvoInstitutionTrouble): void
  end(institution: Institution): void
  of(institution: Institution): BelvoInstitutionTrouble | undefined
  /** @throws Refusal while there is a trouble */
  check(institution: Institution): void
}

export function createInstitutionTroubles(state: SandboxState): InstitutionTroubles {
  const troubles = state.map<string, BelvoInstitutionTrouble>('institution troubles')
  return {
    begin({ name }, code) {
      if (!Object.hasOwn(troubleMessages, code)) throw new TypeError(`No institution fails with ${code}; take one of ${Object.keys(troubleMessages).join(', ')}.`)
      troubles.set(name, code)
    },
    end: ({ name }) => void troubles.delete(name),
    of: ({ name }) => troubles.get(name),
    check({ name }) {
      const code = troubles.get(name)
      if (code !== undefined) throw belvoRefusal(code === 'unexpected_error' ? 500 : 400, code, troubleMessages[code])
    },
  }
}

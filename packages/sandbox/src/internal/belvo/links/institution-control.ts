import type { InstitutionControl } from '../../../belvo-sandbox-control.ts'
import type { InstitutionTroubles } from './institution-troubles.ts'
import { institutionNamed } from './institutions.ts'

/** Plays the institution of this name. */
export function createInstitutionControl(troubles: InstitutionTroubles, name: string): InstitutionControl {
  const institution = institutionNamed(name)
  if (institution === undefined) throw new RangeError(`The sandbox has no institution ${name}; see GET /api/institutions/.`)
  return { fail: (code) => troubles.begin(institution, code), recover: () => troubles.end(institution) }
}

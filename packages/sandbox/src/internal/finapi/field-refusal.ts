import { Refusal } from '../refusal.ts'

/** A 400 that names one field. */
export function fieldRefusal(field: string, message: string, code = 'ILLEGAL_FIELD_VALUE'): Refusal {
  return new Refusal(400, code, `${field} ${message}`, [{ field, message }])
}

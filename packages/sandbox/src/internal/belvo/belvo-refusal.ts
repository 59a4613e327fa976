import { Refusal } from '../refusal.ts'

/** A refusal that names no field, or one. */
export function belvoRefusal(status: number, code: string, message: string, field?: string): Refusal {
  return new Refusal(status, code, message, field === undefined ? [] : [{ field, message, code }])
}

import { Refusal } from '../refusal.ts'

/** A refusal that names no parameter, or one. */
export function fintocRefusal(status: number, code: string, message: string, param?: string): Refusal {
  return new Refusal(status, code, message, param === undefined ? [] : [{ field: param, message }])
}

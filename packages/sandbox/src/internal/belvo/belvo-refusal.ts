import type { JsonObject } from '../json.ts'
import { Refusal } from '../refusal.ts'

/** A refusal that names no field, or one. */
export function belvoRefusal(status: number, code: string, message: string, field?: string): Refusal {
  return new Refusal(status, code, message, field === undefined ? [] : [{ field, message, code }])
}

/** A refusal with members of its own, such as the session of a 428. */
export class DetailedRefusal extends Refusal {
  readonly details: JsonObject

  constructor(status: number, code: string, message: string, details: JsonObject) {
    super(status, code, message)
    this.details = details
  }
}

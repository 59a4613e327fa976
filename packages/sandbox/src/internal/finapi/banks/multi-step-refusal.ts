import type { JsonObject } from '../../json.ts'
import { Refusal } from '../../refusal.ts'
import type { TestBank } from './test-banks.ts'

/** The bank wants another step from the person: a 510, with what it asks. */
export class MultiStepRefusal extends Refusal {
  readonly challenge: JsonObject
  readonly bank: TestBank

  constructor(bank: TestBank, challenge: JsonObject, message: string) {
    super(510, 'ADDITIONAL_AUTHENTICATION_REQUIRED', message)
    this.challenge = challenge
    this.bank = bank
  }
}

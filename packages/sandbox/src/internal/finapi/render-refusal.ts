import type { JsonObject } from '../json.ts'
import type { Refusal } from '../refusal.ts'
import { MultiStepRefusal } from './banks/multi-step-refusal.ts'
import { accessTimestamp, webFormTimestamp } from './timestamps.ts'

export interface RefusedCall {
  readonly api: 'access' | 'webForm'
  readonly endpoint: string
  readonly requestId: string
  readonly now: number
}

const businessCodes = new Set(['ADDITIONAL_AUTHENTICATION_REQUIRED', 'BANK_SERVER_REJECTION', 'ENTITY_EXISTS'])

/** Access has one shape for authentication failures and one for the rest; Web Form one for 400 and one for the rest. */
export function renderRefusal(refusal: Refusal, call: RefusedCall): JsonObject {
  const { code, status, message } = refusal
  if (call.api === 'webForm') {
    const origin = { timestamp: webFormTimestamp(call.now), endpoint: call.endpoint }
    if (status === 400) return { errors: refusal.fields.length > 0 ? refusal.fields : [{ field: 'body', message }], ...origin }
    return { code, description: message, ...origin }
  }
  if (status === 401) return { error: code, error_description: message }
  const messages = refusal.fields.length > 0 ? refusal.fields.map((each) => `${each.field} ${each.message}`) : [message]
  const step = refusal instanceof MultiStepRefusal ? { multiStepAuthentication: refusal.challenge } : {}
  return {
    errors: messages.map((text) => ({ message: text, code, type: businessCodes.has(code) ? 'BUSINESS' : 'TECHNICAL', ...step })),
    date: accessTimestamp(call.now),
    requestId: call.requestId,
    endpoint: call.endpoint,
    authContext: '1/1',
    ...(refusal instanceof MultiStepRefusal ? { bank: `${refusal.bank.blz} - ${refusal.bank.name} (id: ${refusal.bank.id}, location: DE)` } : {}),
  }
}

import type { BelvoSandboxControl } from '../../../belvo-sandbox-control.ts'
import type { DebitMethod, DebitRequest, DirectDebitBook } from './direct-debits.ts'

/** Plays the bank of a payer in Mexico. */
export function createDirectDebitControl(debits: DirectDebitBook): Pick<BelvoSandboxControl, 'paymentMethod' | 'paymentRequest'> {
  const methodIn = (id: string, ...statuses: readonly DebitMethod['status'][]): DebitMethod => {
    const method = debits.methods.get(id)
    if (method === undefined) throw new Error('The sandbox has no such payment method of Direct Debit.')
    if (statuses.includes(method.status)) return method
    throw new Error(`The payment method is ${method.status}; it has to be ${statuses.join(' or ')}.`)
  }
  const requestIn = (id: string, ...statuses: readonly DebitRequest['status'][]): DebitRequest => {
    const request = debits.requests.get(id)
    if (request === undefined) throw new Error('The sandbox has no such payment request.')
    if (statuses.includes(request.status)) return request
    throw new Error(`The payment request is ${request.status}; it has to be ${statuses.join(' or ')}.`)
  }
  const told = (reason: string): { readonly reason: string; readonly message: string } => ({ reason, message: `The sandbox was told so: ${reason}.` })

  return {
    paymentMethod: (id) => ({
      register: async () => debits.endRegistration(methodIn(id, 'pending'), 'active'),
      fail: async (reason = 'invalid_account') => debits.endRegistration(methodIn(id, 'pending'), 'failed', told(reason)),
      cancel: async (reason = 'canceled_by_account_owner') => debits.endRegistration(methodIn(id, 'pending', 'active'), 'canceled', told(reason)),
    }),
    paymentRequest: (id) => ({
      process: () => debits.process(requestIn(id, 'initial')),
      succeed: async () => debits.endRequest(requestIn(id, 'initial', 'processing'), 'successful'),
      fail: async (reason = 'insufficient_funds') => debits.endRequest(requestIn(id, 'initial', 'processing'), 'failed', told(reason)),
      chargeBack: async (reason = 'disputed_by_payer') => debits.chargeBack(requestIn(id, 'successful'), told(reason)),
    }),
  }
}

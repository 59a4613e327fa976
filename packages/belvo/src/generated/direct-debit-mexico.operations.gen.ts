// Generated from openapi/direct-debit-mexico.yaml by @kit/codegen. Do not edit.

import type { OperationTable } from '@kit/core/api'

/** The operations of Belvo direct debit in Mexico, for `createApi`. */
export const directDebitMexicoOperations: OperationTable = {
  api: 'directDebit',
  operations: [
    'directDebit.institutions.list GET /institutions directDebit -',
    'directDebit.customers.create POST /customers directDebit b reconcile=0',
    '.list GET ~/ directDebit -',
    '.detail GET ~/{customerId} directDebit -',
    '.update POST ~/{customerId} directDebit b reconcile=1',
    'directDebit.paymentMethods.create POST /payment_methods/bank_accounts directDebit b reconcile=0',
    '.list GET /payment_methods directDebit -',
    '.detail GET /payment_methods/{paymentMethodId} directDebit -',
    '.deactivate POST /payment_methods/{paymentMethodId}/deactivate directDebit - reconcile=1',
    'directDebit.paymentRequests.list GET /payment_requests directDebit q',
    '.create POST ~ directDebit b money reconcile=2',
    '.detail GET ~/{paymentRequestId} directDebit -',
    '.cancel POST ~/{paymentRequestId}/cancel directDebit - reconcile=1',
    'directDebit.movements.list GET /movements directDebit -',
    'directDebit.consents.list GET /consents directDebit -',
    '.create POST ~ directDebit b reconcile=0',
    '.detail GET ~/{consentId} directDebit -',
    'directDebit.consents.files.upload POST /consents/{consentId}/files directDebit m reconcile=3',
  ],
  texts: [
    'Look for what you sent in the list method of the same resource; create again only when it is not there. A second one moves no money.',
    'Read it again and compare; call again only while nothing has changed.',
    'Look for your reference with directDebit.paymentRequests.list: one that is there is yours, create no other. Create again only when a second look some minutes later finds none; without a unique reference ask Belvo first.',
    'Read it again: it may name its files. A second upload moves no money.',
  ],
}

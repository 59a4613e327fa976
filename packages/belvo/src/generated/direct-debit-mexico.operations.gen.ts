// Generated from openapi/direct-debit-mexico.yaml by @kit/codegen. Do not edit.

import type { OperationTable } from '@kit/core/api'

/** The operations of Belvo direct debit in Mexico, for `createApi`. */
export const directDebitMexicoOperations: OperationTable = {
  api: 'directDebit',
  operations: [
    'directDebit.institutions.list GET /institutions directDebit -',
    'directDebit.customers.create POST /customers directDebit b reconcile=0',
    'directDebit.customers.list GET /customers/ directDebit -',
    'directDebit.customers.detail GET /customers/{customerId} directDebit -',
    'directDebit.customers.update POST /customers/{customerId} directDebit b reconcile=1',
    'directDebit.paymentMethods.create POST /payment_methods/bank_accounts directDebit b reconcile=0',
    'directDebit.paymentMethods.list GET /payment_methods directDebit -',
    'directDebit.paymentMethods.detail GET /payment_methods/{paymentMethodId} directDebit -',
    'directDebit.paymentMethods.deactivate POST /payment_methods/{paymentMethodId}/deactivate directDebit - reconcile=1',
    'directDebit.paymentRequests.list GET /payment_requests directDebit q',
    'directDebit.paymentRequests.create POST /payment_requests directDebit b money reconcile=2',
    'directDebit.paymentRequests.detail GET /payment_requests/{paymentRequestId} directDebit -',
    'directDebit.paymentRequests.cancel POST /payment_requests/{paymentRequestId}/cancel directDebit - reconcile=1',
    'directDebit.movements.list GET /movements directDebit -',
    'directDebit.consents.list GET /consents directDebit -',
    'directDebit.consents.create POST /consents directDebit b reconcile=0',
    'directDebit.consents.detail GET /consents/{consentId} directDebit -',
    'directDebit.consents.files.upload POST /consents/{consentId}/files directDebit m reconcile=3',
  ],
  texts: [
    'List the same resource and look for what you sent; create again only when it is not there. A second one moves no money.',
    'Read it again and compare: send the same call once more only while nothing has changed.',
    'Look for your reference with directDebit.paymentRequests.list: a debit that carries it was created, so do not create another. Create again only when a second look some minutes later finds none; without a unique reference ask Belvo before you do.',
    'Read the consent with directDebit.consents.detail; whether it names its files is not documented. Uploading the same files again moves no money.',
  ],
}

// Generated from openapi/webform.yaml by @kit/codegen. Do not edit.

import type { OperationTable } from '@kit/core/api'

/** The operations of finAPI Web Form 2.0, for `createApi`. */
export const webformOperations: OperationTable = {
  api: 'webForm',
  operations: [
    'webForms.list GET /api/webForms user q pages=numbered:items',
    '.get GET ~/{id} user -',
    '.delete DELETE ~/{id} user - reconcile=0',
    '.cancel POST ~/{id}/cancel user - reconcile=1',
    '.createDirectDebitWithAccountId POST ~/directDebitWithAccountId user b money reconcile=2',
    '.createPaymentWithAccountId POST ~/paymentWithAccountId user b money reconcile=2',
    '.createStandalonePayment POST ~/standalonePayment user b money reconcile=2',
    '.createStandingOrder POST ~/standingOrder user b money reconcile=2',
    'tasks.createBackgroundUpdate POST /api/tasks/backgroundUpdate user b reconcile=3',
    'webForms.createBankConnectionImport POST /api/webForms/bankConnectionImport user b reconcile=4',
    'tasks.list GET /api/tasks user q pages=numbered:items',
    '.get GET ~/{id} user -',
    'translations.list GET /api/translations admin q pages=numbered:items',
    '.create POST ~ admin b reconcile=5',
    '.get GET ~/{id} admin -',
    '.delete DELETE ~/{id} admin - reconcile=0',
    'profiles.list GET /api/profiles admin q pages=numbered:items',
    '.create POST ~ admin b reconcile=6',
    '.get GET ~/{id} admin -',
    '.update PATCH ~/{id} admin b reconcile=7',
    '.delete DELETE ~/{id} admin - reconcile=0',
  ],
  texts: [
    'Read it with `get`: a 404 means that it took effect. A second delete is answered with 404, which then is no failure.',
    'Read it with `get`: a final status means that the cancel, or something before it, took effect. Otherwise call again; a final form does not change any more.',
    "Do not create a second form before the first is known to be final: two forms can both be paid. List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt` with the time of this call. A form found there is the one you made: use it or end it with webForms.cancel. Create again only when no such form appears on a second look some seconds later.",
    "Look with tasks.list({ order: 'createdAt,desc' }) for one of this bank connection created after this call. A second update meanwhile is answered with 423 `LOCKED`.",
    "List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt` with the time of this call: a form found there is the one you made. Create again when a second look some seconds later finds none. An unused second form does no harm: it expires after 20 minutes, and a duplicate import is refused with `ENTITY_EXISTS`.",
    'Look for it with `list`: a mandator has at most one set, so one that is there is yours (compare `createdAt`). A second one is refused with `ENTITY_EXISTS`.',
    'Look with `list` for the label. A second one with it is refused with `ENTITY_EXISTS`.',
    'Read it with `get` and compare it with what you sent; send the change again when it is not there.',
  ],
}

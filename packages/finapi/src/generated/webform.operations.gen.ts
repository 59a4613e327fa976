// Generated from openapi/webform.yaml by @kit/codegen. Do not edit.

import type { OperationTable } from '@kit/core/api'

/** The operations of finAPI Web Form 2.0, for `createApi`. */
export const webformOperations: OperationTable = {
  api: 'webForm',
  operations: [
    'webForms.list GET /api/webForms user q pages=numbered:items',
    'webForms.get GET /api/webForms/{id} user -',
    'webForms.delete DELETE /api/webForms/{id} user - reconcile=0',
    'webForms.cancel POST /api/webForms/{id}/cancel user - reconcile=1',
    'webForms.createDirectDebitWithAccountId POST /api/webForms/directDebitWithAccountId user b money reconcile=2',
    'webForms.createPaymentWithAccountId POST /api/webForms/paymentWithAccountId user b money reconcile=2',
    'webForms.createStandalonePayment POST /api/webForms/standalonePayment user b money reconcile=2',
    'webForms.createStandingOrder POST /api/webForms/standingOrder user b money reconcile=2',
    'tasks.createBackgroundUpdate POST /api/tasks/backgroundUpdate user b reconcile=3',
    'webForms.createBankConnectionImport POST /api/webForms/bankConnectionImport user b reconcile=4',
    'tasks.list GET /api/tasks user q pages=numbered:items',
    'tasks.get GET /api/tasks/{id} user -',
    'translations.list GET /api/translations admin q pages=numbered:items',
    'translations.create POST /api/translations admin b reconcile=5',
    'translations.get GET /api/translations/{id} admin -',
    'translations.delete DELETE /api/translations/{id} admin - reconcile=6',
    'profiles.list GET /api/profiles admin q pages=numbered:items',
    'profiles.create POST /api/profiles admin b reconcile=7',
    'profiles.get GET /api/profiles/{id} admin -',
    'profiles.update PATCH /api/profiles/{id} admin b reconcile=8',
    'profiles.delete DELETE /api/profiles/{id} admin - reconcile=9',
  ],
  texts: [
    'Read the form with webForms.get: a 404 means the delete took effect. A second delete of the same form is answered with 404, which then is no failure.',
    'Read the form with webForms.get: when its status is final the cancel, or something before it, took effect; otherwise call webForms.cancel again. A final form does not change any more.',
    "Do not create a second form before the first is known to be final: two forms can both be paid. List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt` with the time of this call. A form found there is the one you made: use it or end it with webForms.cancel. Create again only when no such form appears on a second look some seconds later.",
    "List the newest tasks with tasks.list({ order: 'createdAt,desc' }) and look for one of this bank connection created since this call. A running update is answered with 423 `LOCKED`, so a second call cannot start the same update twice at once.",
    "List the newest forms of this user with webForms.list({ order: 'createdAt,desc' }) and compare `type` and `createdAt` with the time of this call: a form found there is the one you made. Create again when a second look some seconds later finds none. An unused second form does no harm: it expires after 20 minutes, and a duplicate import is refused with `ENTITY_EXISTS`.",
    'Call translations.list: a mandator has at most one set, so a set listed there is the one you created (compare `createdAt`). Creating again while it exists is refused with `ENTITY_EXISTS`.',
    'Read the set with translations.get: a 404 means the delete took effect. A second delete is answered with 404, which then is no failure.',
    'Call profiles.list and look for the label: labels are unique per mandator, so a second create with the same label is refused with `ENTITY_EXISTS` and cannot make a duplicate.',
    'Read the profile with profiles.get and compare it with what you sent; send the change again when it is not there.',
    'Read the profile with profiles.get: a 404 means the delete took effect. A second delete is answered with 404, which then is no failure.',
  ],
}

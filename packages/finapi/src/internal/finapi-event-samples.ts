import type { FinapiEventMap, FinapiEventType } from '../events/finapi-event.ts'
import type { WebFormInfo } from '../generated/webform.gen.ts'

/** What finAPI tells of a web form. */
export function sampleForm(status: string, id: string = crypto.randomUUID()): WebFormInfo {
  return { id, url: `https://webform-sandbox.finapi.io/wf/${id}`, status }
}

function notification(triggerEvent: string): FinapiEventMap['notification.NEW_TRANSACTIONS']['data'] {
  const [rule = 1] = crypto.getRandomValues(new Uint16Array(1))
  return { notificationRuleId: 100_000 + rule, triggerEvent, callbackHandle: null }
}

/** A body of each event type, with ids of its own each time. */
export const finapiEventSamples: { readonly [Type in FinapiEventType]: () => FinapiEventMap[Type]['data'] } = {
  'webForm.finalised': () => ({ webFormId: crypto.randomUUID(), status: 'COMPLETED' }),
  'task.finalised': () => ({ taskId: crypto.randomUUID(), status: 'COMPLETED' }),
  'task.webFormRequired': () => ({ taskId: crypto.randomUUID(), status: 'WEB_FORM_REQUIRED', webForm: sampleForm('NOT_YET_OPENED') }),
  'user.deleted': () => ({ userId: `kit-user-${crypto.randomUUID().slice(0, 8)}`, event: 'DELETED' }),
  'notification.NEW_ACCOUNT_BALANCE': () => notification('NEW_ACCOUNT_BALANCE'),
  'notification.NEW_TRANSACTIONS': () => ({
    ...notification('NEW_TRANSACTIONS'),
    newTransactions: [
      {
        accountId: 51208,
        accountName: 'Current account',
        accountNumber: '0532013000',
        accountIban: 'DE89370400440532013000',
        bankName: 'finAPI Test Bank',
        bankConnectionName: null,
        newTransactionsCount: 2,
        details: null,
      },
    ],
  }),
  'notification.BANK_LOGIN_ERROR': () => notification('BANK_LOGIN_ERROR'),
  'notification.FOREIGN_MONEY_TRANSFER': () => notification('FOREIGN_MONEY_TRANSFER'),
  'notification.LOW_ACCOUNT_BALANCE': () => notification('LOW_ACCOUNT_BALANCE'),
  'notification.HIGH_TRANSACTION_AMOUNT': () => notification('HIGH_TRANSACTION_AMOUNT'),
  'notification.CATEGORY_CASH_FLOW': () => notification('CATEGORY_CASH_FLOW'),
  'notification.NEW_TERMS_AND_CONDITIONS': () => notification('NEW_TERMS_AND_CONDITIONS'),
}

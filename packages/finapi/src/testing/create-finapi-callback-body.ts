import type { FinapiEventMap, FinapiEventType } from '../events/finapi-event.ts'
import type { WebFormInfo } from '../generated/webform.gen.ts'
import { isRecord } from '../internal/json.ts'

/** The body finAPI sends for one event type. */
export type FinapiCallbackBody<Type extends FinapiEventType = FinapiEventType> = FinapiEventMap[Type]['data']

/** What to change in a made-up body. Of `webForm` the members that are left out are those of the sample. */
export type FinapiCallbackBodyOverrides<Type extends FinapiEventType> = {
  readonly [Member in keyof FinapiCallbackBody<Type>]?:
    | (Member extends 'webForm' ? Partial<WebFormInfo> | null : FinapiCallbackBody<Type>[Member])
    | undefined
}

function sampleForm(status: string, id: string = crypto.randomUUID()): WebFormInfo {
  return { id, url: `https://webform-sandbox.finapi.io/wf/${id}`, status }
}

function notification(triggerEvent: string): FinapiEventMap['notification.NEW_TRANSACTIONS']['data'] {
  const [rule = 1] = crypto.getRandomValues(new Uint16Array(1))
  return { notificationRuleId: 100_000 + rule, triggerEvent, callbackHandle: null }
}

const samples: { readonly [Type in FinapiEventType]: () => FinapiCallbackBody<Type> } = {
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

/**
 * Makes the body of a callback or notification, complete and typed, with ids of its own each time. Give the ids to test a repetition: the id of
 * an event is derived from its body.
 *
 * The bodies of seven notifications are known only in part, so they hold just that. What you override can make another event of it: a status
 * `IN_PROGRESS` belongs to no callback, and parses as `unknown`.
 *
 * @example
 * ```ts
 * const event = createFinapiCallbackBody('task.finalised', { status: 'WEB_FORM_REQUIRED', webForm: { status: 'ABORTED' } })
 * const response = await handler(await signedFinapiRequest({ event, secret }))
 * ```
 * @see https://documentation.finapi.io/webform/for-best-results
 */
export function createFinapiCallbackBody<Type extends FinapiEventType>(
  type: Type,
  overrides: FinapiCallbackBodyOverrides<Type> = {},
): FinapiCallbackBody<Type> {
  const sample: object = samples[type]()
  const { webForm: form }: { readonly webForm?: unknown } = overrides
  if (!isRecord(form)) return { ...sample, ...overrides } as FinapiCallbackBody<Type>
  const { id }: Partial<WebFormInfo> = form
  const webForm = { ...sampleForm(type === 'task.webFormRequired' ? 'NOT_YET_OPENED' : 'COMPLETED', id), ...form }
  return { ...sample, ...overrides, webForm } as FinapiCallbackBody<Type>
}

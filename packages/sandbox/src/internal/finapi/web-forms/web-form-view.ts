import { amountOf } from '../orders/orders.ts'
import type { OrderDetails } from '../orders/orders.ts'
import { testBanks } from '../banks/test-banks.ts'
import { challengeResponse, loginLabels, twoStepProcedures } from '../access/test-login.ts'
import type { WebForm } from './web-form-flow.ts'
import { accountsOfVisit } from './web-form-visit.ts'
import type { Visit } from './web-form-visit.ts'

export interface ViewOption {
  readonly value: string
  readonly label: string
  readonly checked: boolean
}

export type ViewField =
  | { readonly kind: 'text' | 'password' | 'code'; readonly name: string; readonly label: string; readonly autocomplete: string }
  | { readonly kind: 'one' | 'many'; readonly name: string; readonly label: string; readonly options: readonly ViewOption[] }

/** One step, as the page and the component both show it. */
export interface StepView {
  readonly step: Visit['step']
  readonly heading: string
  readonly lines: readonly string[]
  readonly alert: string | undefined
  readonly fields: readonly ViewField[]
  readonly buttons: readonly { readonly label: string; readonly answer: string }[]
}

const credentials: readonly ViewField[] = [
  { kind: 'text', name: 'username', label: loginLabels.username, autocomplete: 'off' },
  { kind: 'password', name: 'pin', label: loginLabels.pin, autocomplete: 'off' },
]
const loginHint = 'Test users: demo with PIN demo, and demo_no_msa with PIN demo_no_msa, who needs no second factor.'
const goOn = [{ label: 'Continue', answer: 'continue' }]
const mostItems = 5

const challengeLines: Readonly<Record<string, string>> = {
  text: 'The bank sent you a code.',
  flicker: 'Hold the chipTAN device to the flickering bars. The sandbox shows none.',
  photo: 'Photograph the picture with the device of your bank. The sandbox shows none.',
}

function euros(cents: number): string {
  return `${(cents / 100).toFixed(2)} EUR`
}

function orderLines(order: OrderDetails): readonly string[] {
  const isDebit = order.kind === 'DIRECT_DEBIT'
  const items = order.items.slice(0, mostItems).map(({ name, iban, amount, purpose }) => {
    const party = [name, iban].filter((part) => part !== undefined).join(', ')
    return `${euros(amount)} ${isDebit ? 'from' : 'to'} ${party}${purpose === undefined ? '' : `: ${purpose}`}`
  })
  const more = order.items.length - items.length
  return [
    ...items,
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(order.items.length > 1 ? [`${order.items.length} orders, together ${euros(amountOf(order))}`] : []),
    ...(order.frequency === undefined ? [] : [`Standing order, ${order.frequency}, from ${order.startDate ?? ''}${order.endDate === undefined ? '' : ` until ${order.endDate}`}`]),
    ...(order.executionDate === undefined ? [] : [`On ${order.executionDate}`]),
    ...(order.instantPayment === true ? ['At once'] : []),
  ]
}

/** What the person is asked at the step they are at. */
export function viewOf(form: WebForm, visit: Visit, seed: number): StepView {
  const { step, alert } = visit
  const view = (heading: string, lines: readonly string[], fields: readonly ViewField[] = [], buttons: StepView['buttons'] = goOn): StepView => ({
    step,
    heading,
    lines,
    alert,
    fields,
    buttons,
  })
  switch (step) {
    case 'bank': {
      const options = testBanks.map(({ id, name, blz }, index) => ({ value: String(id), label: `${name} (${blz})`, checked: index === 0 }))
      return view('Choose your bank', [], [{ kind: 'one', name: 'bank', label: 'Bank', options }])
    }
    case 'login':
      return view('Log in to your bank', [loginHint], credentials, [{ label: 'Log in', answer: 'continue' }])
    case 'approval':
      return view(`${form.bank.name}: your approval`, ['This is the page of the bank itself.', loginHint], credentials, [
        { label: 'Approve', answer: 'continue' },
        { label: 'Refuse', answer: 'refuse' },
      ])
    case 'procedure': {
      const options = twoStepProcedures.map(({ procedureId, procedureName }, index) => ({ value: procedureId, label: procedureName, checked: index === 0 }))
      return view('How do you want to confirm?', [], [{ kind: 'one', name: 'procedure', label: 'Procedure', options }])
    }
    case 'challenge': {
      const shows = twoStepProcedures.find(({ procedureId }) => procedureId === visit.procedureId)?.shows ?? 'text'
      const lines = [challengeLines[shows] ?? '', `Every code of the test bank is ${challengeResponse}.`]
      return view('Confirm', lines, [{ kind: 'code', name: 'code', label: 'Code', autocomplete: 'one-time-code' }])
    }
    case 'app':
      return view('Confirm in the app of your bank', ['The bank waits for you. There is no app here: say what you would do in it.'], [], [
        { label: 'I have confirmed', answer: 'continue' },
        { label: 'Refuse', answer: 'refuse' },
      ])
    case 'account': {
      const checking = accountsOfVisit(form, visit, seed).filter(({ type }) => type === 'Checking')
      const options = checking.map(({ iban, name }, index) => ({ value: iban, label: `${name}, ${iban}`, checked: index === 0 }))
      return view('Choose the account', [], [{ kind: 'one', name: 'account', label: 'Account', options }])
    }
    case 'accounts': {
      const all = accountsOfVisit(form, visit, seed)
      const options = all.map(({ index, iban, name }) => ({ value: String(index), label: `${name}, ${iban}`, checked: true }))
      return view('Choose the accounts', [], [{ kind: 'many', name: 'accounts', label: 'Accounts', options }])
    }
    case 'review':
      return view('Check the order', form.order === undefined ? [] : orderLines(form.order), [], [{ label: 'Confirm', answer: 'continue' }])
  }
}

import { bankAccountsOf } from '../accounts/bank-data.ts'
import type { BankAccountData } from '../accounts/bank-data.ts'
import { testBanks } from '../banks/test-banks.ts'
import { challengeResponse, isRedirectBank, isTestLogin, needsSecondFactor, twoStepProcedures } from '../access/test-login.ts'
import type { PersonInput, WebForm, WebFormFlow } from './web-form-flow.ts'
import type { PageLinks } from './web-form-page.ts'

/** What a person is asked for, one after the other. */
export type VisitStep = 'bank' | 'login' | 'account' | 'review' | 'procedure' | 'challenge' | 'app' | 'approval' | 'accounts'

/** A person in front of an open form. */
export interface Visit {
  /** Only the page that opened the form may act on it. */
  readonly key: string
  readonly links: PageLinks
  step: VisitStep
  login: string | undefined
  procedureId: string | undefined
  /** Wrong answers to one question. */
  attempts: number
  /** What was wrong with the last answer. */
  alert: string | undefined
  /** IBAN of the account that pays. */
  iban: string | undefined
  accounts: readonly number[] | undefined
}

/** What an answer leads to: another look at the page, or the end of the form. */
export type VisitOutcome = { readonly ends: false } | { readonly ends: true; readonly event: 'complete' | 'fail'; readonly input: PersonInput }

export interface VisitContext {
  readonly flow: Pick<WebFormFlow, 'importObstacle' | 'placeOrder'>
  readonly seed: number
}

const mostAttempts = 3
const stay: VisitOutcome = { ends: false }
const rejected: VisitOutcome = { ends: true, event: 'fail', input: { errorCode: 'BANK_SERVER_REJECTION' } }

/** Steps of a form, as far as what was answered by now decides them. */
function stepsOf(form: WebForm, { login, procedureId }: Pick<Visit, 'login' | 'procedureId'>): readonly VisitStep[] {
  const { order, bank, bankIsKnown, type } = form
  const choice: VisitStep[] = bankIsKnown ? [] : ['bank']
  const review: VisitStep[] = order === undefined ? [] : ['review']
  const accounts: VisitStep[] = type === 'BANK_CONNECTION_IMPORT' ? ['accounts'] : []
  if (isRedirectBank(bank)) return [...choice, ...review, 'approval', ...accounts]
  const payer: VisitStep[] = order !== undefined && order.accountId === undefined && order.iban === undefined ? ['account'] : []
  const confirms = twoStepProcedures.find((each) => each.procedureId === procedureId)?.shows === 'app' ? 'app' : 'challenge'
  const factor: VisitStep[] = login === undefined || !needsSecondFactor(login) ? [] : ['procedure', confirms]
  return [...choice, 'login', ...payer, ...review, ...factor, ...accounts]
}

export function startVisit(form: WebForm, key: string, links: PageLinks): Visit {
  const unknown = { login: undefined, procedureId: undefined }
  return { key, links, step: stepsOf(form, unknown)[0] ?? 'login', ...unknown, attempts: 0, alert: undefined, iban: undefined, accounts: undefined }
}

/** The accounts the person who logged in has at the bank. */
export function accountsOfVisit(form: WebForm, visit: Visit, seed: number): readonly BankAccountData[] {
  return bankAccountsOf({ bankId: form.bank.id, login: visit.login ?? '', seed })
}

/** Takes the answer to the step the person is at. An answer to another one, as a reload sends it, shows the step again. */
export function answerVisit(form: WebForm, visit: Visit, answers: URLSearchParams, { flow, seed }: VisitContext): VisitOutcome {
  const again = (alert: string): VisitOutcome => {
    visit.alert = alert
    return stay
  }

  const wrong = (alert: string): VisitOutcome => {
    visit.attempts += 1
    return visit.attempts >= mostAttempts ? rejected : again(alert)
  }

  const next = (): VisitOutcome => {
    if (visit.step === 'review') flow.placeOrder(form)
    if (form.placed !== undefined) form.placed.iban ??= visit.iban
    const steps = stepsOf(form, visit)
    const step = steps[steps.indexOf(visit.step) + 1]
    const obstacle = step === 'accounts' ? flow.importObstacle(form, visit.login) : undefined
    if (obstacle !== undefined) return { ends: true, event: 'fail', input: { errorCode: obstacle } }
    if (step === undefined) return { ends: true, event: 'complete', input: { login: visit.login, accounts: visit.accounts } }
    visit.step = step
    visit.attempts = 0
    return stay
  }

  const logIn = (): VisitOutcome => {
    const username = answers.get('username') ?? ''
    if (!isTestLogin(username, answers.get('pin') ?? '')) return wrong('The bank does not know this name and PIN.')
    visit.login = username
    return next()
  }

  if (answers.get('step') !== visit.step) return stay
  visit.alert = undefined
  switch (visit.step) {
    case 'bank': {
      const bank = testBanks.find(({ id }) => String(id) === answers.get('bank'))
      if (bank === undefined) return again('Choose a bank.')
      form.bank = bank
      return next()
    }
    case 'login':
      return logIn()
    case 'approval': {
      if (answers.get('answer') === 'refuse') return rejected
      const outcome = logIn()
      if (visit.login !== undefined && form.placed !== undefined) form.placed.iban ??= accountsOfVisit(form, visit, seed)[0]?.iban
      return outcome
    }
    case 'procedure': {
      const procedure = twoStepProcedures.find(({ procedureId }) => procedureId === answers.get('procedure'))
      if (procedure === undefined) return again('Choose how to confirm.')
      visit.procedureId = procedure.procedureId
      return next()
    }
    case 'challenge':
      return answers.get('code') === challengeResponse ? next() : wrong('The bank does not take this code.')
    case 'app':
      return answers.get('answer') === 'refuse' ? rejected : next()
    case 'account': {
      const account = accountsOfVisit(form, visit, seed).find(({ iban, type }) => iban === answers.get('account') && type === 'Checking')
      if (account === undefined) return again('Choose the account.')
      visit.iban = account.iban
      return next()
    }
    case 'accounts': {
      const chosen = accountsOfVisit(form, visit, seed).filter(({ index }) => answers.getAll('accounts').includes(String(index)))
      if (chosen.length === 0) return again('Choose at least one account.')
      visit.accounts = chosen.map(({ index }) => index)
      return next()
    }
    case 'review':
      return next()
  }
}

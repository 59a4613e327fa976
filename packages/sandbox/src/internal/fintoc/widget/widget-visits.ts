import type { FintocBankFault } from '../../../fintoc-sandbox-control.ts'
import type { RuleQueue } from '../../fault-plan.ts'
import type { Identifiers } from '../../identifiers.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { defaultUsernames, testUser } from '../links/test-users.ts'
import { rightCode } from './second-factor.ts'
import type { WidgetJourney, WidgetStep, WidgetVisit } from './widget-visit.ts'

const attempts = 3

export type NewVisit = Pick<WidgetVisit, 'door' | 'journey' | 'subject' | 'pageOrigin' | 'tellsEvents' | 'holderType' | 'prefilled' | 'institutionId'>

export interface WidgetVisits {
  find(id: string): WidgetVisit | undefined
  journeyOf(visit: WidgetVisit): WidgetJourney
  begin(details: NewVisit): WidgetVisit
  /** What the person did, as the form has it. What does not fit the step changes nothing. */
  act(visit: WidgetVisit, fields: URLSearchParams): void
}

export interface WidgetVisitsParts {
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly journeys: readonly WidgetJourney[]
  readonly bankFaults: RuleQueue<FintocBankFault>
}

/** A card number is right when its check digit is: the sandbox knows no cards. */
function isCardNumber(text: string): boolean {
  const digits = text.replaceAll(/[ -]/g, '')
  if (!/^\d{13,19}$/.test(digits)) return false
  const sum = Array.from(digits).reduceRight((total, digit, index) => {
    const doubled = Number(digit) * ((digits.length - 1 - index) % 2 === 1 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

export function isOver({ step }: WidgetVisit): boolean {
  return step === 'succeeded' || step === 'failed' || step === 'left'
}

/** People in front of the widget: what they do moves them from step to step, and at the end the state of the API. */
export function createWidgetVisits({ state, identifiers, journeys, bankFaults }: WidgetVisitsParts): WidgetVisits {
  const visits = state.map<string, WidgetVisit>('widget visits')
  const byName = new Map(journeys.map((journey) => [journey.name, journey]))

  const journeyOf: WidgetVisits['journeyOf'] = (visit) => {
    const journey = byName.get(visit.journey)
    if (journey === undefined) throw new Error(`no journey ${visit.journey}`)
    return journey
  }

  const fail = (visit: WidgetVisit, code: string): void => {
    visit.step = 'failed'
    visit.problem = code
    journeyOf(visit).fail(visit, code)
  }

  const goOn = (visit: WidgetVisit): void => {
    const journey = journeyOf(visit)
    const steps = journey.steps(visit)
    const next: WidgetStep | undefined = steps[steps.indexOf(visit.step) + 1]
    visit.wrong = 0
    visit.problem = undefined
    if (next !== undefined) {
      visit.step = next
      return
    }
    visit.success = journey.succeed(visit)
    visit.step = 'succeeded'
  }

  /** Three attempts, then the bank locks. */
  const refuse = (visit: WidgetVisit, problem: string, locked: string): void => {
    visit.wrong += 1
    if (visit.wrong >= attempts) {
      fail(visit, locked)
      return
    }
    visit.problem = problem
    journeyOf(visit).retry?.(visit, problem)
  }

  const confirm = (visit: WidgetVisit, outcome: string): void => {
    const { failures, otherEnds = [] } = journeyOf(visit)
    if (failures.includes(outcome)) {
      fail(visit, outcome)
      return
    }
    if (otherEnds.includes(outcome)) visit.outcome = outcome
    goOn(visit)
  }

  const signIn = (visit: WidgetVisit, fields: URLSearchParams): void => {
    const { prefilled, holderType } = visit
    const username = prefilled?.editable === false ? prefilled.username : (fields.get('username') ?? '')
    if (testUser(username, fields.get('password') ?? '', holderType) === undefined) {
      refuse(visit, 'login_invalid_credentials', 'login_credentials_locked')
      return
    }
    visit.username = username
    goOn(visit)
  }

  const steps: Readonly<Partial<Record<WidgetStep, (visit: WidgetVisit, fields: URLSearchParams) => void>>> = {
    method(visit, fields) {
      const method = fields.get('method') ?? ''
      if (journeyOf(visit).methods?.(visit).includes(method) !== true) return
      visit.method = method
      goOn(visit)
    },
    bank(visit, fields) {
      const institutionId = fields.get('institution') ?? ''
      if (!journeyOf(visit).banks(visit).some(({ id }) => id === institutionId)) return
      visit.institutionId = institutionId
      const fault = bankFaults.take((rule) => rule.institutionId === institutionId)
      if (fault === undefined) goOn(visit)
      else fail(visit, fault.problem ?? 'bank_not_available')
    },
    login: signIn,
    card(visit, fields) {
      if (isCardNumber(fields.get('number') ?? '')) goOn(visit)
      else refuse(visit, 'invalid_card', 'invalid_card')
    },
    confirm: (visit, fields) => confirm(visit, fields.get('outcome') ?? ''),
    factor(visit, fields) {
      if (fields.get('answer') === 'time-out') fail(visit, 'mfa_authorization_timeout')
      else if (fields.get('answer') === 'approve' || fields.get('code')?.trim() === rightCode) goOn(visit)
      else refuse(visit, 'mfa_invalid_authorization', 'mfa_locked')
    },
  }

  return {
    find: (id) => visits.get(id),
    journeyOf,
    begin(details) {
      const visit: WidgetVisit = {
        ...details,
        id: identifiers.prefixed('visit_'),
        username: undefined,
        method: undefined,
        step: 'bank',
        wrong: 0,
        problem: undefined,
        outcome: undefined,
        success: undefined,
      }
      const [first = 'bank'] = journeyOf(visit).steps(visit)
      visit.step = first
      visits.set(visit.id, visit)
      return visit
    },
    act(visit, fields) {
      const journey = journeyOf(visit)
      if (fields.get('action') === 'exit') {
        visit.step = 'left'
        return
      }
      if (isOver(visit) || journey.closed(visit) !== undefined) return
      // A button of a page that is no longer the newest means another step.
      if (fields.get('action') === 'succeed') {
        visit.institutionId ??= journey.banks(visit)[0]?.id
        visit.username = visit.prefilled?.username ?? defaultUsernames[visit.holderType]
        visit.success = journey.succeed(visit)
        visit.step = 'succeeded'
      } else if (fields.get('action') === 'fail') fail(visit, journey.failures[0] ?? 'bank_not_available')
      else if (fields.get('action') === 'back') visit.step = journey.steps(visit)[0] ?? visit.step
      else if (fields.get('step') === visit.step) steps[visit.step]?.(visit, fields)
    },
  }
}


import type { CallbackFault, ResponseFault } from '../finapi-sandbox-control.ts'

interface Planned<Rule> {
  readonly rule: Rule
  left: number
}

/** Rules wait here until a call or callback uses them up, oldest first. */
export interface FaultPlan {
  callback(rule: CallbackFault): void
  response(rule: ResponseFault): void
  takeCallback(): CallbackFault | undefined
  takeResponse(names: readonly string[]): ResponseFault | undefined
  clear(): void
}

function take<Rule>(planned: Planned<Rule>[], matches: (rule: Rule) => boolean): Rule | undefined {
  const entry = planned.find((candidate) => candidate.left > 0 && matches(candidate.rule))
  if (entry === undefined) return undefined
  entry.left -= 1
  if (entry.left <= 0) planned.splice(planned.indexOf(entry), 1)
  return entry.rule
}

function checkCount(count: number | undefined): number {
  const left = count ?? 1
  if (!(left >= 1)) throw new RangeError('A fault rule needs a count of at least 1; leave it out for one use.')
  return left
}

export function createFaultPlan(): FaultPlan {
  const callbacks: Planned<CallbackFault>[] = []
  const responses: Planned<ResponseFault>[] = []
  return {
    callback: (rule) => void callbacks.push({ rule, left: checkCount(rule.count) }),
    response: (rule) => void responses.push({ rule, left: checkCount(rule.count) }),
    takeCallback: () => take(callbacks, () => true),
    takeResponse: (names) => take(responses, (rule) => names.includes(rule.operation)),
    clear() {
      callbacks.length = 0
      responses.length = 0
    },
  }
}

import type { ResponseFault } from '../provider-sandbox-control.ts'
import type { SandboxState } from './sandbox-state.ts'

/** Rules wait here until something uses them up, oldest first. */
export interface RuleQueue<Rule> {
  /** What waits, with how often it is still used. */
  readonly waiting: readonly PlannedRule<Rule>[]
  /** @throws RangeError when `count` is below one. */
  add(rule: Rule): void
  take(matches?: (rule: Rule) => boolean): Rule | undefined
  clear(): void
}

export interface PlannedRule<Rule> {
  readonly rule: Rule
  left: number
}

/** @param name of the queue in the state */
export function createRuleQueue<Rule extends { readonly count?: number | undefined }>(state: SandboxState, name: string): RuleQueue<Rule> {
  const planned = state.list<PlannedRule<Rule>>(name)
  return {
    waiting: planned,
    add(rule) {
      const left = rule.count ?? 1
      if (!(left >= 1)) throw new RangeError('A fault rule needs a count of at least 1; leave it out for one use.')
      planned.push({ rule, left })
    },
    take(matches = () => true) {
      const entry = planned.find((candidate) => matches(candidate.rule))
      if (entry === undefined) return undefined
      entry.left -= 1
      if (entry.left <= 0) planned.splice(planned.indexOf(entry), 1)
      return entry.rule
    },
    clear() {
      planned.length = 0
    },
  }
}

/** Is the rule meant for a request with these headers? */
export function picksRequest({ requestHeaders = {} }: ResponseFault, headers: Headers): boolean {
  return Object.entries(requestHeaders).every(([name, value]) => headers.get(name) === value)
}

/** Does the rule keep the caller from seeing the real answer? */
export function replacesAnswer(fault: Omit<ResponseFault, 'operation'>): boolean {
  if (fault.reset === true || fault.silent === true) return true
  return [fault.status, fault.body, fault.contentType, fault.retryAfter].some((value) => value !== undefined)
}

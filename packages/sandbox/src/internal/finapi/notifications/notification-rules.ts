import type { Identifiers } from '../../identifiers.ts'
import { canonicalJson } from '../../json.ts'
import { Refusal } from '../../refusal.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { BankConnection } from '../banks/bank-connections.ts'

export interface NotificationRule {
  readonly id: number
  readonly userId: string
  readonly triggerEvent: string
  readonly params: Readonly<Record<string, string>>
  readonly callbackHandle: string | undefined
  readonly includeDetails: boolean
}

export interface NotificationRuleBook {
  /** @throws Refusal when the user has the same rule already */
  add(rule: Omit<NotificationRule, 'id'>): NotificationRule
  of(userId: string): readonly NotificationRule[]
  remove(rule: NotificationRule): void
  /** Rules that name a connection end with it. */
  readonly removeConnection: (connection: BankConnection) => void
}

/** The ids a rule's parameters name, e.g. `accountIds`; nothing when it names none. */
export function idsOfRule({ params }: NotificationRule, name: 'accountIds' | 'bankConnectionIds'): ReadonlySet<number> | undefined {
  const text = params[name]
  return text === undefined ? undefined : new Set(text.split(',').map(Number))
}

export function createNotificationRuleBook(memory: SandboxState, identifiers: Identifiers): NotificationRuleBook {
  const rules = memory.map<number, NotificationRule>('notification rules')
  const of: NotificationRuleBook['of'] = (userId) => [...rules.values()].filter((rule) => rule.userId === userId)
  const watches = ({ triggerEvent, params }: Omit<NotificationRule, 'id'>): string => `${triggerEvent} ${canonicalJson(params)}`
  return {
    of,
    add(wanted) {
      if (of(wanted.userId).some((rule) => watches(rule) === watches(wanted))) {
        throw new Refusal(422, 'ENTITY_EXISTS', 'The user has a rule for this event and these params already.')
      }
      const rule = { ...wanted, id: identifiers.number('notificationRule') }
      rules.set(rule.id, rule)
      return rule
    },
    remove: ({ id }) => void rules.delete(id),
    removeConnection({ userId, id }) {
      for (const rule of of(userId)) if (idsOfRule(rule, 'bankConnectionIds')?.has(id) === true) rules.delete(rule.id)
    },
  }
}

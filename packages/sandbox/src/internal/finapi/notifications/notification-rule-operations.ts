import { booleanAt, isJsonObject, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import type { FinapiState } from '../finapi-state.ts'
import type { NotificationRule } from './notification-rules.ts'
import { booleanIn, idsIn } from '../query-values.ts'

function resource({ id, triggerEvent, params, callbackHandle, includeDetails }: NotificationRule): JsonObject {
  return { id, triggerEvent, params, ...(callbackHandle === undefined ? {} : { callbackHandle }), includeDetails }
}

/** Rules for messages about what automatic updates bring. */
export function createNotificationRuleOperations({ rules, batchUpdates }: FinapiState): readonly OperationHandler[] {
  const userOf = (call: Call): string => call.principal?.userId ?? ''

  const own = (call: Call): NotificationRule => {
    const rule = rules.of(userOf(call)).find(({ id }) => String(id) === call.params['id'])
    if (rule === undefined) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no notification rule with this id.')
    return rule
  }

  const refuseBusy = (call: Call): void => {
    if (batchUpdates.isRunning(userOf(call))) throw new Refusal(423, 'LOCKED', 'An automatic update of the user is running.')
  }

  return [
    {
      id: 'notificationRules.list',
      handle(call) {
        const ids = idsIn(call.query, 'ids')
        const event = call.query.get('triggerEvent')
        const includeDetails = booleanIn(call.query, 'includeDetails')
        const found = rules
          .of(userOf(call))
          .filter(
            (rule) =>
              (ids === undefined || ids.has(rule.id)) &&
              (event === null || rule.triggerEvent === event) &&
              (includeDetails === undefined || rule.includeDetails === includeDetails),
          )
        return { status: 200, body: { notificationRules: found.map(resource) } }
      },
    },
    {
      id: 'notificationRules.create',
      handle(call) {
        refuseBusy(call)
        const { body } = call
        const params = objectAt(body, 'params') ?? {}
        const rule = rules.add({
          userId: userOf(call),
          triggerEvent: stringAt(body, 'triggerEvent') ?? '',
          params: isJsonObject(params) ? Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])) : {},
          callbackHandle: stringAt(body, 'callbackHandle'),
          includeDetails: booleanAt(body, 'includeDetails') ?? false,
        })
        return { status: 201, body: resource(rule) }
      },
    },
    { id: 'notificationRules.get', handle: (call) => ({ status: 200, body: resource(own(call)) }) },
    {
      id: 'notificationRules.delete',
      handle(call) {
        const rule = own(call)
        refuseBusy(call)
        rules.remove(rule)
        return { status: 200 }
      },
    },
    {
      id: 'notificationRules.deleteAll',
      handle(call) {
        refuseBusy(call)
        const all = rules.of(userOf(call))
        for (const rule of all) rules.remove(rule)
        return { status: 200, body: { identifiers: all.map(({ id }) => id) } }
      },
    },
  ]
}

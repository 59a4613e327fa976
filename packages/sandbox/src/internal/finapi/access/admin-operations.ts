import { isJsonObject, listAt, numberAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import { languageOf } from '../accounts/category-book.ts'
import { dateOf, dayOf } from '../accounts/days.ts'
import type { FinapiState } from '../finapi-state.ts'
import { orderedPage } from '../ordered-page.ts'
import { booleanIn, isWithin } from '../query-values.ts'
import { isUserBusy, removeUser } from './remove-user.ts'
import { accessTimestamp } from '../timestamps.ts'
import type { User } from './users.ts'

interface CategorizationRule {
  readonly id: number
  readonly createdAt: number
  readonly categoryId: number
  /** As it was sent, but for the category. */
  readonly details: JsonObject
}

type RuleKind = 'ibanRules' | 'keywordRules'

/** A rule has one direction; who asks for both gets two rules. */
function directionsOf(direction: unknown): readonly unknown[] {
  return direction === 'Both' ? ['Income', 'Spending'] : [direction]
}

/** What the mandator's own admin client may do. */
export function createAdminOperations(state: FinapiState): readonly OperationHandler[] {
  const { categories, clock, clients, configuration, connections, identifiers, memory, users } = state

  const userInfo = (user: User): JsonObject => {
    const date = (time: number): string => dateOf(dayOf(time))
    const own = connections.of(user.id)
    const latest = own.map(({ importedAt }) => importedAt).toSorted((a, b) => a - b).at(-1)
    return {
      userId: user.id,
      registrationDate: date(user.registeredAt),
      ...(user.deletedAt === undefined ? {} : { deletionDate: date(user.deletedAt) }),
      ...(user.lastActiveAt === undefined ? {} : { lastActiveDate: date(user.lastActiveAt) }),
      bankConnectionCount: own.length,
      ...(latest === undefined ? {} : { latestBankConnectionImportDate: date(latest) }),
      isLocked: user.failedLogins >= configuration.current().maxUserLoginAttempts,
    }
  }

  const categorizationRules = (kind: RuleKind, list: string, create: string, remove: string): readonly OperationHandler[] => {
    const rules = memory.map<number, CategorizationRule>(`mandator ${kind}`)
    const resource = (call: Call, { id, createdAt, categoryId, details }: CategorizationRule): JsonObject => ({
      id,
      category: categories.resource('', categoryId, languageOf(call.headers)),
      creationDate: accessTimestamp(createdAt),
      ...details,
    })
    return [
      {
        id: list,
        handle(call) {
          const { items, paging } = orderedPage([...rules.values()].map((rule) => resource(call, rule)), call.query)
          return { status: 200, body: { [kind]: items, paging } }
        },
      },
      {
        id: create,
        handle(call) {
          const wanted = listAt(call.body, kind).filter(isJsonObject)
          if (wanted.some((each) => categories.resource('', numberAt(each, 'categoryId') ?? 0, 'de') === undefined)) {
            throw new Refusal(404, 'UNKNOWN_ENTITY', 'No category of the sandbox has one of these ids; see GET /api/v2/categories.')
          }
          const made = wanted.flatMap(({ categoryId, direction, ...sent }) => {
            const standard = kind === 'keywordRules' ? { keywordsLanguage: 'DE', allKeywordsMustMatch: false } : {}
            const common = { createdAt: clock.now(), categoryId: Number(categoryId) }
            return directionsOf(direction).map((each): CategorizationRule => {
              const rule = { ...common, id: identifiers.number('categorizationRule'), details: { ...standard, ...sent, direction: each } }
              rules.set(rule.id, rule)
              return rule
            })
          })
          return { status: 201, body: { [kind]: made.map((rule) => resource(call, rule)) } }
        },
      },
      {
        id: remove,
        handle({ body }) {
          const ids = listAt(body, 'ids').map(Number)
          if (ids.some((id) => !rules.has(id))) throw new Refusal(404, 'UNKNOWN_ENTITY', 'No rule has one of these ids.')
          for (const id of ids) rules.delete(id)
          return { status: 200, body: { identifiers: ids } }
        },
      },
    ]
  }

  return [
    {
      id: 'mandatorAdmin.listUsers',
      handle({ query }) {
        const isDeleted = booleanIn(query, 'isDeleted')
        const isLocked = booleanIn(query, 'isLocked')
        const named = query.get('userId')?.toLowerCase()
        const between = (name: string, date: unknown): boolean =>
          isWithin(typeof date === 'string' ? date : undefined, query.get(`min${name}`), query.get(`max${name}`))
        const found = users
          .ever()
          .map(userInfo)
          .filter(
            (info) =>
              (named === undefined || String(info['userId']).toLowerCase() === named) &&
              (isDeleted === undefined || isDeleted === 'deletionDate' in info) &&
              (isLocked === undefined || isLocked === info['isLocked']) &&
              between('RegistrationDate', info['registrationDate']) &&
              between('DeletionDate', info['deletionDate']) &&
              between('LastActiveDate', info['lastActiveDate']),
          )
        const { items, paging } = orderedPage(found, query, 'userId')
        return { status: 200, body: { users: items, paging } }
      },
    },
    {
      id: 'mandatorAdmin.deleteUsers',
      handle({ body }) {
        const ids = [...new Set(listAt(body, 'userIds').map(String))]
        const removable = (id: string): User | undefined => {
          const user = users.find(id)
          return user === undefined || isUserBusy(state, user) ? undefined : user
        }
        const deletedUsers = ids.filter((id) => {
          const user = removable(id)
          if (user !== undefined) removeUser(state, user)
          return user !== undefined
        })
        return { status: 200, body: { deletedUsers, nonDeletedUsers: ids.filter((id) => !deletedUsers.includes(id)) } }
      },
    },
    {
      id: 'mandatorAdmin.changeClientCredentials',
      handle({ body }) {
        const { client, adminClient } = clients.value
        const id = stringAt(body, 'clientId')
        const changed = [client, adminClient].find(({ clientId, clientSecret }) => clientId === id && clientSecret === body['oldClientSecret'])
        if (changed === undefined) throw new Refusal(422, 'ILLEGAL_FIELD_VALUE', 'clientId and oldClientSecret are of no client of the mandator.')
        const renewed = { clientId: changed.clientId, clientSecret: stringAt(body, 'newClientSecret') ?? changed.clientSecret }
        clients.value = changed === client ? { client: renewed, adminClient } : { client, adminClient: renewed }
        return { status: 200 }
      },
    },
    ...categorizationRules('ibanRules', 'mandatorAdmin.listIbanRules', 'mandatorAdmin.createIbanRules', 'mandatorAdmin.deleteIbanRules'),
    ...categorizationRules('keywordRules', 'mandatorAdmin.listKeywordRules', 'mandatorAdmin.createKeywordRules', 'mandatorAdmin.deleteKeywordRules'),
  ]
}

import { booleanAt, listAt, numberAt, objectAt, stringAt, withoutNulls } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import { isCallbackUrl } from '../../loopback.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import { Refusal } from '../../refusal.ts'
import type { BankConnection } from '../banks/bank-connections.ts'
import { fieldRefusal } from '../field-refusal.ts'
import type { FinapiState } from '../finapi-state.ts'
import { orderOfWebForm } from './order-of-web-form.ts'
import { pageOf } from '../paging.ts'
import { bankOfSender, requestedBank } from '../banks/test-banks.ts'
import { webFormTimestamp } from '../timestamps.ts'
import type { WebForm } from './web-form-flow.ts'
import type { WebFormType } from './web-form-machine.ts'

interface Profile {
  readonly id: string
  readonly createdAt: number
  fields: JsonObject
}

interface TranslationSet {
  readonly id: string
  readonly createdAt: number
  readonly fields: JsonObject
}

const licencesWithRedirect = {
  information: new Set(['FULLY_LICENSED', 'AISP']),
  payment: new Set(['FULLY_LICENSED', 'PISP']),
} as const

function checkUrl(field: string, url: string | undefined): string | undefined {
  if (url !== undefined && url !== '' && !isCallbackUrl(url)) throw fieldRefusal(field, 'must be an https URL, or http to a loopback host')
  return url === '' ? undefined : url
}

function notFound(what: string): Refusal {
  return new Refusal(404, 'NOT_FOUND', `No ${what} of this client or user has this id.`)
}

export function createWebFormOperations(state: FinapiState): readonly OperationHandler[] {
  const { flow, connections, identifiers, clock, configuration, memory } = state
  const profiles = memory.map<string, Profile>('profiles')
  const translations = memory.map<string, TranslationSet>('translations')

  const userOf = (call: Call): { userId: string; token: string } => ({
    userId: call.principal?.userId ?? '',
    token: call.principal?.token ?? '',
  })

  /** What every create request has to satisfy beyond its schema. */
  const checkCommon = (body: JsonObject, service: keyof typeof licencesWithRedirect): void => {
    const redirectUrl = checkUrl('redirectUrl', stringAt(body, 'redirectUrl'))
    const demanded = licencesWithRedirect[service].has(configuration.current().mandatorLicense)
    if (demanded !== (redirectUrl !== undefined)) {
      const message = demanded ? 'The licence demands redirectUrl.' : 'The licence forbids redirectUrl; leave it out.'
      throw new Refusal(422, 'INVALID_REDIRECT_URL', message)
    }
    const profileId = stringAt(body, 'profileId')
    if (profileId !== undefined && !profiles.has(profileId)) throw notFound('profile')
    if (booleanAt(body, 'skipBalancesDownload') === true && booleanAt(body, 'skipPositionsDownload') !== true) {
      throw fieldRefusal('skipBalancesDownload', 'needs skipPositionsDownload as well')
    }
  }

  const callbackUrl = (body: JsonObject, name: string): string | undefined =>
    checkUrl(`callbacks.${name}`, stringAt(objectAt(body, 'callbacks'), name))

  const connectionOf = (call: Call, party: 'sender' | 'receiver'): BankConnection => {
    const accountId = numberAt(objectAt(call.body, party), 'accountId')
    const connection = accountId === undefined ? undefined : connections.ofAccount(userOf(call).userId, accountId)
    if (connection === undefined) throw notFound('account')
    return connection
  }

  const ownForm = (call: Call): WebForm => {
    const form = flow.form(call.params['id'] ?? '')
    if (form === undefined || form.userId !== call.principal?.userId) throw notFound('web form')
    return form
  }

  const payment = (id: string, type: WebFormType, party?: 'sender' | 'receiver'): OperationHandler => ({
    id,
    handle(call) {
      const finalised = callbackUrl(call.body, 'finalised')
      checkCommon(call.body, 'payment')
      const order = orderOfWebForm(type, call.body)
      const bank = party === undefined ? bankOfSender(call.body) : connectionOf(call, party).bank
      const form = flow.createForm({ ...userOf(call), type, bank, order, callbackUrl: finalised })
      return { status: 201, body: flow.formResource(form) }
    },
  })

  const profileResource = ({ id, createdAt, fields }: Profile): JsonObject => ({
    id,
    label: fields['label'],
    createdAt: webFormTimestamp(createdAt),
    default: fields['default'] ?? false,
    ...Object.fromEntries(['brand', 'functionality', 'aspect'].filter((name) => name in fields).map((name) => [name, fields[name]])),
  })

  const translationResource = ({ id, createdAt, fields }: TranslationSet): JsonObject => ({
    id,
    createdAt: webFormTimestamp(createdAt),
    ...fields,
  })

  const profileOf = (call: Call): Profile => {
    const profile = profiles.get(call.params['id'] ?? '')
    if (profile === undefined) throw notFound('profile')
    return profile
  }

  const translationOf = (call: Call): TranslationSet => {
    const set = translations.get(call.params['id'] ?? '')
    if (set === undefined) throw notFound('translation set')
    return set
  }

  const checkProfile = (body: JsonObject, self?: Profile): void => {
    const others = [...profiles.values()].filter((profile) => profile !== self)
    if (others.some(({ fields }) => fields['label'] === body['label'])) {
      throw new Refusal(422, 'ENTITY_EXISTS', 'A profile with this label exists already.')
    }
    if (body['default'] === true && others.some(({ fields }) => fields['default'] === true)) {
      throw new Refusal(422, 'ENTITY_EXISTS', 'Another profile is the default already.')
    }
  }

  return [
    {
      id: 'webForms.createBankConnectionImport',
      handle(call) {
        const { body } = call
        const finalised = callbackUrl(body, 'finalised')
        const maxDaysForDownload = numberAt(body, 'maxDaysForDownload')
        if (maxDaysForDownload !== undefined && maxDaysForDownload !== 0 && (maxDaysForDownload < 14 || maxDaysForDownload > 3650)) {
          throw fieldRefusal('maxDaysForDownload', 'must be 0 or from 14 to 3650')
        }
        const bank = requestedBank(body)
        checkCommon(body, 'information')
        const form = flow.createForm({
          ...userOf(call),
          type: 'BANK_CONNECTION_IMPORT',
          bank,
          import: {
            name: stringAt(body, 'bankConnectionName'),
            maxDaysForDownload,
            accountTypes: listAt(body, 'accountTypes'),
            skipDuplicateDetection: booleanAt(body, 'skipDuplicateDetection'),
          },
          callbackUrl: finalised,
        })
        return { status: 201, body: flow.formResource(form) }
      },
    },
    payment('webForms.createPaymentWithAccountId', 'PAYMENT_WITH_ACCOUNT_ID', 'sender'),
    payment('webForms.createStandalonePayment', 'STANDALONE_PAYMENT'),
    payment('webForms.createStandingOrder', 'STANDING_ORDER'),
    payment('webForms.createDirectDebitWithAccountId', 'DIRECT_DEBIT_WITH_ACCOUNT_ID', 'receiver'),
    {
      id: 'webForms.list',
      handle(call) {
        const { items, paging } = pageOf(flow.forms(userOf(call).userId), call.query, true)
        return { status: 200, body: { items: items.map((form) => flow.formResource(form)), paging } }
      },
    },
    {
      id: 'webForms.get',
      handle: (call) => ({ status: 200, body: flow.formResource(ownForm(call)) }),
    },
    {
      id: 'webForms.delete',
      handle(call) {
        flow.remove(ownForm(call))
        return { status: 200 }
      },
    },
    {
      id: 'webForms.cancel',
      async handle(call) {
        const form = ownForm(call)
        await flow.apply(form, 'cancel')
        return { status: 200, body: flow.formResource(form) }
      },
    },
    {
      id: 'tasks.createBackgroundUpdate',
      handle(call) {
        const { body } = call
        const callbacks = { finalised: callbackUrl(body, 'finalised'), webFormRequired: callbackUrl(body, 'webFormRequired') }
        checkCommon(body, 'information')
        const connection = connections.find(userOf(call).userId, numberAt(body, 'bankConnectionId') ?? 0)
        if (connection === undefined) throw notFound('bank connection')
        if (flow.isBusy(connection)) throw new Refusal(423, 'LOCKED', 'The bank connection is being imported or updated.')
        const planned = state.scenarios.shift() ?? { next: 'completes' }
        const settingsToManage = body['manageSavedSettings']
        const forced = Array.isArray(settingsToManage) && settingsToManage.length > 0
        const scenario = forced ? { ...planned, next: 'needs-web-form' as const } : planned
        const task = flow.createTask({ ...userOf(call), connection, callbacks, scenario })
        return { status: 201, body: flow.taskResource(task) }
      },
    },
    {
      id: 'tasks.list',
      handle(call) {
        const { items, paging } = pageOf(flow.tasks(userOf(call).userId), call.query, true)
        return { status: 200, body: { items: items.map((task) => flow.taskResource(task)), paging } }
      },
    },
    {
      id: 'tasks.get',
      handle(call) {
        const task = flow.tasks(userOf(call).userId).find(({ id }) => id === call.params['id'])
        if (task === undefined) throw notFound('task')
        return { status: 200, body: flow.taskResource(task) }
      },
    },
    {
      id: 'profiles.create',
      handle({ body }) {
        checkProfile(body)
        const profile: Profile = { id: identifiers.uuid(), createdAt: clock.now(), fields: withoutNulls(body) }
        profiles.set(profile.id, profile)
        return { status: 201, body: profileResource(profile) }
      },
    },
    {
      id: 'profiles.list',
      handle({ query }) {
        const { items, paging } = pageOf([...profiles.values()], query, true)
        return { status: 200, body: { items: items.map(profileResource), paging } }
      },
    },
    {
      id: 'profiles.get',
      handle: (call) => ({ status: 200, body: profileResource(profileOf(call)) }),
    },
    {
      id: 'profiles.update',
      handle(call) {
        const profile = profileOf(call)
        checkProfile(call.body, profile)
        profile.fields = { ...profile.fields, ...withoutNulls(call.body) }
        return { status: 201, body: profileResource(profile) }
      },
    },
    {
      id: 'profiles.delete',
      handle(call) {
        profiles.delete(profileOf(call).id)
        return { status: 200 }
      },
    },
    {
      id: 'translations.create',
      handle({ body }) {
        if (translations.size > 0) throw new Refusal(422, 'ENTITY_EXISTS', 'The mandator has a translation set already.')
        const set: TranslationSet = { id: identifiers.uuid(), createdAt: clock.now(), fields: withoutNulls(body) }
        translations.set(set.id, set)
        return { status: 201, body: translationResource(set) }
      },
    },
    {
      id: 'translations.list',
      handle({ query }) {
        const { items, paging } = pageOf([...translations.values()], query, false)
        return { status: 200, body: { items: items.map(translationResource), paging } }
      },
    },
    {
      id: 'translations.get',
      handle: (call) => ({ status: 200, body: translationResource(translationOf(call)) }),
    },
    {
      id: 'translations.delete',
      handle(call) {
        translations.delete(translationOf(call).id)
        return { status: 200 }
      },
    },
  ]
}

import type { FintocOnboardingControls, FintocSandboxOnboarding } from '../../../fintoc-sandbox-control.ts'
import type { Identifiers } from '../../identifiers.ts'
import { isJsonObject, listAt, numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { AccountBook, Entity } from './account-book.ts'
import { cursorPage } from '../cursor-page.ts'
import { existing } from '../existing.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { named } from '../named-resource.ts'

interface Shareholder {
  readonly id: string
  readonly details: JsonObject
  hasDocument: boolean
}

interface Onboarding {
  readonly id: string
  readonly entity: Entity
  readonly data: JsonObject
  readonly legalRepresentatives: readonly JsonObject[]
  readonly shareholders: readonly Shareholder[]
  readonly uploaded: Set<string>
  status: FintocSandboxOnboarding['status']
  submittedAt: number | undefined
  reviewedAt: number | undefined
}

export interface OnboardingParts {
  readonly accounts: AccountBook
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
}

export interface Onboardings {
  readonly operations: readonly OperationHandler[]
  readonly control: FintocOnboardingControls
}

/** Steps of the form, as far as a country has them. */
const steps: Readonly<Record<Entity['country'], readonly string[]>> = {
  mx: ['company_information', 'transactional_profile'],
  cl: ['company_information', 'transactional_profile', 'company_basics', 'senior_management', 'plaft'],
}

/** Papers the sandbox asks for; which ones Fintoc does was not seen, so others are taken as well. */
const wantedDocuments = ['legal_statutes', 'tax_registration']
const fileTypes = ['application/pdf', 'image/jpeg', 'image/png']
const largestFile = 20 * 1024 * 1024

function iso(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString()
}

function isSubmittable({ data, entity, shareholders, status, uploaded }: Onboarding): boolean {
  const filled = steps[entity.country].every((step) => data[step] !== undefined)
  const papers = wantedDocuments.every((key) => uploaded.has(key))
  return status === 'in_progress' && filled && papers && shareholders.every(({ hasDocument }) => hasDocument)
}

function shareholderResource({ id, details }: Shareholder): JsonObject {
  return {
    id,
    type: details['type'],
    name: stringAt(details, 'name') ?? null,
    last_name: stringAt(details, 'last_name') ?? null,
    holder_id: stringAt(details, 'holder_id') ?? null,
    nationality: stringAt(details, 'nationality') ?? null,
    percentage: numberAt(details, 'percentage') ?? null,
  }
}

function onboardingResource(onboarding: Onboarding): JsonObject {
  const { id, data, entity, legalRepresentatives, reviewedAt, shareholders, status, submittedAt, uploaded } = onboarding
  const keys = new Set([...wantedDocuments, ...uploaded])
  return {
    id,
    object: 'onboarding',
    data,
    documents: [...keys].map((key) => ({ key, status: uploaded.has(key) ? 'uploaded' : 'missing' })),
    entity_id: entity.id,
    legal_representatives: legalRepresentatives,
    reviewed_at: iso(reviewedAt),
    shareholders: shareholders.map(shareholderResource),
    source: 'api',
    status,
    submittable: isSubmittable(onboarding),
    submitted_at: iso(submittedAt),
  }
}

/** Onboardings of entities: filled in, documented, submitted, and then reviewed by a control. */
export function createOnboardings({ accounts, clock, state, identifiers }: OnboardingParts): Onboardings {
  const onboardings = state.map<string, Onboarding>('onboardings')
  const entityOf = ({ params }: Call): Entity => named(accounts.entities, params['entity_id'], 'entity')
  const onboardingOf = (call: Call): Onboarding => {
    const onboarding = named(onboardings, call.params['onboarding_id'], 'onboarding')
    if (onboarding.entity !== entityOf(call)) throw fintocRefusal(404, 'missing_resource', 'The entity has no onboarding with this id.')
    return onboarding
  }

  /** @throws Refusal when nothing more is taken, or not this file */
  const receive = (onboarding: Onboarding, { body }: Call): void => {
    const { status } = onboarding
    if (status !== 'in_progress') throw fintocRefusal(400, 'invalid_request', `The onboarding is ${status}: it takes documents while in_progress.`)
    const file = objectAt(body, 'file')
    if (!fileTypes.includes(stringAt(file, 'type') ?? '')) throw fintocRefusal(400, 'invalid_params', 'file must be a PDF, JPEG or PNG.', 'file')
    if ((numberAt(file, 'size') ?? 0) > largestFile) throw fintocRefusal(400, 'invalid_params', 'file has at most 20 MB.', 'file')
  }

  return {
    operations: [
      {
        id: 'v2.entities.onboardings.create',
        handle(call) {
          const entity = entityOf(call)
          const running = [...onboardings.values()].find((each) => each.entity === entity && ['in_progress', 'submitted', 'approved'].includes(each.status))
          if (running !== undefined) throw fintocRefusal(400, 'invalid_request', `The entity has an onboarding that is ${running.status}.`)
          const { body } = call
          const representative = objectAt(body, 'legal_representative')
          const onboarding: Onboarding = {
            id: identifiers.prefixed('onbprc_'),
            entity,
            data: Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'shareholders' && name !== 'legal_representative')),
            legalRepresentatives: representative === undefined ? [] : [representative],
            shareholders: listAt(body, 'shareholders')
              .filter(isJsonObject)
              .map((details) => ({ id: identifiers.prefixed('onbsh_'), details, hasDocument: false })),
            uploaded: new Set(),
            status: 'in_progress',
            submittedAt: undefined,
            reviewedAt: undefined,
          }
          onboardings.set(onboarding.id, onboarding)
          return { status: 201, body: onboardingResource(onboarding) }
        },
      },
      {
        id: 'v2.entities.onboardings.list',
        handle(call) {
          const entity = entityOf(call)
          return cursorPage(call, [...onboardings.values()].filter((each) => each.entity === entity), onboardingResource)
        },
      },
      { id: 'v2.entities.onboardings.get', handle: (call) => ({ status: 200, body: onboardingResource(onboardingOf(call)) }) },
      {
        id: 'v2.entities.onboardings.documents.upload',
        handle(call) {
          const onboarding = onboardingOf(call)
          receive(onboarding, call)
          onboarding.uploaded.add(call.params['slot_key'] ?? '')
          return { status: 200, body: onboardingResource(onboarding) }
        },
      },
      {
        id: 'v2.entities.onboardings.shareholders.uploadDocument',
        handle(call) {
          const onboarding = onboardingOf(call)
          const shareholder = named(new Map(onboarding.shareholders.map((each) => [each.id, each])), call.params['shareholder_id'], 'shareholder')
          receive(onboarding, call)
          shareholder.hasDocument = true
          return { status: 200, body: onboardingResource(onboarding) }
        },
      },
      {
        id: 'v2.entities.onboardings.submit',
        handle(call) {
          const onboarding = onboardingOf(call)
          if (!isSubmittable(onboarding)) throw fintocRefusal(400, 'invalid_request', 'Not submittable yet: see data, documents and shareholders.')
          onboarding.status = 'submitted'
          onboarding.submittedAt = clock.now()
          return { status: 200, body: onboardingResource(onboarding) }
        },
      },
    ],
    control: {
      get all() {
        return [...onboardings.values()].map(({ id, entity, status }) => ({ id, entityId: entity.id, status }))
      },
      decide(id, status) {
        const onboarding = existing(onboardings, id, 'onboarding')
        const before = status === 'cancelled' ? ['in_progress', 'submitted'] : ['submitted']
        if (!before.includes(onboarding.status)) {
          throw new TypeError(`Only an onboarding that is ${before.join(' or ')} becomes ${status}; this one is ${onboarding.status}.`)
        }
        onboarding.status = status
        onboarding.reviewedAt = clock.now()
      },
    },
  }
}

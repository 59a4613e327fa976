import type { FintocBankFault, FintocRefreshScenario, FintocSandboxRefresh } from '../../../fintoc-sandbox-control.ts'
import type { RuleQueue } from '../../fault-plan.ts'
import type { Identifiers } from '../../identifiers.ts'
import { stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import type { FintocEvents } from '../webhooks/fintoc-events.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import type { Link, LinkBook } from './link-book.ts'
import { linkOfQuery } from './link-operations.ts'
import { named } from '../named-resource.ts'
import { offsetPage } from '../offset-page.ts'

type RefreshType = 'only_last' | 'historical'

export interface Refresh {
  readonly id: string
  readonly link: Link
  readonly type: RefreshType
  readonly createdAt: number
  readonly scenario: FintocRefreshScenario
  status: FintocSandboxRefresh['status']
  /** There while the widget has to be opened. */
  widgetToken: string | undefined
  newMovements: number | undefined
  publicError: string | undefined
  endedAt: number | undefined
}

export interface RefreshParts {
  readonly book: LinkBook
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: FintocEvents
  readonly scenarios: RuleQueue<FintocRefreshScenario>
  readonly bankFaults: RuleQueue<FintocBankFault>
  readonly refreshMs: number
}

export interface Refreshes {
  readonly operations: OperationHandler[]
  readonly all: readonly FintocSandboxRefresh[]
  /** Those with this id that wait for a second factor. */
  waiting(id: string): Refresh | undefined
  /** The person gives the second factor in the widget. */
  goOn(refresh: Refresh): void
  /** The bank does not take the second factor, or is not there. */
  stop(refresh: Refresh, status: 'failed' | 'rejected', publicError: string): Promise<void>
}

/** A person who does not come is not waited for any longer. */
const mfaTimeoutMs = 5 * 60_000
const waitAfterMs: Readonly<Record<RefreshType, number>> = { only_last: 5 * 60_000, historical: 60 * 60_000 }

function refreshResource(refresh: Refresh): JsonObject {
  const { id, link, type, createdAt, status, widgetToken, newMovements, publicError } = refresh
  return {
    id,
    object: 'refresh_intent',
    created_at: new Date(createdAt).toISOString(),
    ...(newMovements === undefined ? {} : { new_movements: newMovements }),
    refreshed_object: 'link',
    refreshed_object_id: link.id,
    requires_mfa: widgetToken === undefined ? null : { widget_token: widgetToken },
    status,
    type,
    ...(publicError === undefined ? {} : { public_error: publicError }),
  }
}

/** Refreshing a link on demand, with its events. */
export function createRefreshes({ book, clock, state, identifiers, events, scenarios, bankFaults, refreshMs }: RefreshParts): Refreshes {
  const refreshes = state.map<string, Refresh>('refresh intents')
  const of = (link: Link): readonly Refresh[] => [...refreshes.values()].filter((refresh) => refresh.link === link)

  const refuseUnlessDue = (link: Link): void => {
    if (link.refreshing) throw fintocRefusal(422, 'refresh_intent_in_progress', 'Another refresh of this link is running.')
    if (!link.active) throw fintocRefusal(422, 'on_demand_refresh_unavailable', 'The link is paused.')
    if (link.status !== 'active') {
      throw fintocRefusal(422, 'rejected_refresh_intent', 'The bank no longer takes the credentials: the person must connect again.')
    }
    const last = of(link).findLast(({ status }) => status === 'succeeded')
    if (last?.endedAt !== undefined && clock.now() < last.endedAt + waitAfterMs[last.type]) {
      throw fintocRefusal(422, 'on_demand_refresh_unavailable', `Wait ${waitAfterMs[last.type] / 60_000} minutes after a refresh that succeeded.`)
    }
  }

  /** Every account gets an event, with a refresh intent of its own that the API does not list. */
  const tellAccounts = async (refresh: Refresh, counts: ReadonlyMap<string, number>): Promise<void> => {
    const { status } = refresh
    if (status === 'created') return
    const told = refresh.link.accounts.map(({ id }) =>
      events.emit(`account.refresh_intent.${status}`, {
        ...refreshResource(refresh),
        id: identifiers.prefixed('ri_'),
        refreshed_object: 'account',
        refreshed_object_id: id,
        new_movements: counts.get(id) ?? 0,
      }),
    )
    await Promise.all(told)
  }

  const stop = async (refresh: Refresh, status: 'failed' | 'rejected', publicError: string): Promise<void> => {
    refresh.widgetToken = undefined
    refresh.link.refreshing = false
    refresh.endedAt = clock.now()
    refresh.status = status
    refresh.publicError = publicError
    const told = [tellAccounts(refresh, new Map())]
    // There is no such event for one that was rejected.
    if (status === 'failed') told.push(events.emit('link.refresh_intent.failed', refreshResource(refresh)))
    await Promise.all(told)
  }

  const giveUp = async (refresh: Refresh): Promise<void> => {
    if (refresh.widgetToken === undefined) return
    await stop(refresh, 'rejected', 'mfa_authorization_timeout')
  }

  const end = async (refresh: Refresh): Promise<void> => {
    const { link, scenario } = refresh
    const fault = bankFaults.take(({ institutionId }) => institutionId === link.institution.id)
    if (fault !== undefined) return stop(refresh, 'failed', fault.problem ?? 'bank_not_available')
    if (scenario.next === 'fails') return stop(refresh, 'failed', scenario.publicError ?? 'bank_not_available')
    if (scenario.next === 'rejects') return stop(refresh, 'rejected', scenario.publicError ?? 'login_invalid_credentials')
    link.refreshing = false
    refresh.endedAt = clock.now()
    const counts = new Map(link.accounts.map((account) => [account.id, book.newMovements(link, account)]))
    refresh.status = 'succeeded'
    refresh.newMovements = [...counts.values()].reduce((total, count) => total + count, 0)
    link.refreshedAt = clock.now()
    await Promise.all([tellAccounts(refresh, counts), events.emit('link.refresh_intent.succeeded', refreshResource(refresh))])
  }

  const endLater = clock.task('Fintoc refresh intent ends', end)
  const giveUpLater = clock.task('Fintoc refresh intent is given up', giveUp)
  const run = (refresh: Refresh): void => void endLater(refresh.scenario.afterMs ?? refreshMs, refresh)

  return {
    get all() {
      return [...refreshes.values()].map(({ id, link, type, status, widgetToken }) => ({
        id,
        linkId: link.id,
        type,
        status,
        requiresMfa: widgetToken !== undefined,
      }))
    },
    waiting(id) {
      const refresh = refreshes.get(id)
      return refresh?.widgetToken === undefined ? undefined : refresh
    },
    goOn(refresh) {
      refresh.widgetToken = undefined
      run(refresh)
    },
    stop,
    operations: [
      {
        id: 'refreshIntents.create',
        handle(call) {
          const link = linkOfQuery(book, call)
          refuseUnlessDue(link)
          const scenario = scenarios.take() ?? {}
          const id = identifiers.prefixed('ri_')
          const refresh: Refresh = {
            id,
            link,
            type: stringAt(call.body, 'refresh_type') === 'historical' ? 'historical' : 'only_last',
            createdAt: clock.now(),
            scenario,
            status: 'created',
            widgetToken: scenario.mfa === true ? `${id}_sec_${identifiers.secret(18)}` : undefined,
            newMovements: undefined,
            publicError: undefined,
            endedAt: undefined,
          }
          refreshes.set(id, refresh)
          link.refreshing = true
          if (refresh.widgetToken === undefined) run(refresh)
          else giveUpLater(mfaTimeoutMs, refresh)
          return { status: 201, body: refreshResource(refresh) }
        },
      },
      { id: 'refreshIntents.list', handle: (call) => offsetPage(call, of(linkOfQuery(book, call)), refreshResource) },
      {
        id: 'refreshIntents.get',
        handle(call) {
          const mine = new Map(of(linkOfQuery(book, call)).map((refresh) => [refresh.id, refresh]))
          return { status: 200, body: refreshResource(named(mine, call.params['refresh_intent_id'], 'refresh of this link')) }
        },
      },
    ],
  }
}

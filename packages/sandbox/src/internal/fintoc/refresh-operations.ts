import type { FintocRefreshScenario, FintocSandboxRefresh } from '../../fintoc-sandbox-control.ts'
import type { RuleQueue } from '../fault-plan.ts'
import type { Identifiers } from '../identifiers.ts'
import { stringAt } from '../json.ts'
import type { JsonObject } from '../json.ts'
import type { OperationHandler } from '../operation.ts'
import type { SandboxClock } from '../sandbox-clock.ts'
import type { FintocEvents } from './fintoc-events.ts'
import { fintocRefusal } from './fintoc-refusal.ts'
import type { Link, LinkBook } from './link-book.ts'
import { linkOfQuery } from './link-operations.ts'
import { named } from './named-resource.ts'
import { offsetPage } from './offset-page.ts'

type RefreshType = 'only_last' | 'historical'

interface Refresh {
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
  readonly identifiers: Identifiers
  readonly events: FintocEvents
  readonly scenarios: RuleQueue<FintocRefreshScenario>
  readonly refreshMs: number
}

export interface Refreshes {
  readonly operations: OperationHandler[]
  readonly all: readonly FintocSandboxRefresh[]
  /** The person gives the second factor in the widget. @throws RangeError */
  answer(id: string): void
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
export function createRefreshes({ book, clock, identifiers, events, scenarios, refreshMs }: RefreshParts): Refreshes {
  const refreshes = new Map<string, Refresh>()
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
    if (refresh.status === 'created') return
    for (const { id } of refresh.link.accounts) {
      const count = counts.get(id)
      await events.emit(`account.refresh_intent.${refresh.status}`, {
        ...refreshResource(refresh),
        id: identifiers.prefixed('ri_'),
        refreshed_object: 'account',
        refreshed_object_id: id,
        new_movements: count ?? 0,
      })
    }
  }

  const stop = async (refresh: Refresh, status: 'failed' | 'rejected', publicError: string): Promise<void> => {
    refresh.link.refreshing = false
    refresh.endedAt = clock.now()
    refresh.status = status
    refresh.publicError = publicError
    await tellAccounts(refresh, new Map())
  }

  const giveUp = async (refresh: Refresh): Promise<void> => {
    if (refresh.widgetToken === undefined) return
    refresh.widgetToken = undefined
    await stop(refresh, 'rejected', 'mfa_authorization_timeout')
  }

  const end = async (refresh: Refresh): Promise<void> => {
    const { link, scenario } = refresh
    if (scenario.next === 'fails') return stop(refresh, 'failed', scenario.publicError ?? 'bank_not_available')
    if (scenario.next === 'rejects') return stop(refresh, 'rejected', scenario.publicError ?? 'login_invalid_credentials')
    link.refreshing = false
    refresh.endedAt = clock.now()
    const counts = new Map(link.accounts.map((account) => [account.id, book.newMovements(link, account)]))
    refresh.status = 'succeeded'
    refresh.newMovements = [...counts.values()].reduce((total, count) => total + count, 0)
    link.refreshedAt = clock.now()
    await tellAccounts(refresh, counts)
    await events.emit('link.refresh_intent.succeeded', refreshResource(refresh))
  }

  const run = (refresh: Refresh): void => {
    clock.schedule(refresh.scenario.afterMs ?? refreshMs, () => end(refresh))
  }

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
    answer(id) {
      const refresh = refreshes.get(id)
      if (refresh?.widgetToken === undefined) throw new RangeError('No refresh that waits for a second factor has this id.')
      refresh.widgetToken = undefined
      run(refresh)
    },
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
          else clock.schedule(mfaTimeoutMs, () => giveUp(refresh))
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

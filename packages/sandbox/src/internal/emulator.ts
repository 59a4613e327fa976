import type { ProviderSandboxControl, ResponseFault, SandboxApi } from '../provider-sandbox-control.ts'
import type { DeliveryFault } from '../sandbox-deliveries.ts'
import { createApiApp } from './api-app.ts'
import type { SandboxApp } from './api-app.ts'
import type { ApiProfile } from './api-profile.ts'
import { createExampleAnswers } from './example/example-answers.ts'
import { createRuleQueue } from './fault-plan.ts'
import type { RuleQueue } from './fault-plan.ts'
import { createIdempotencyKeys } from './idempotency-keys.ts'
import type { Identifiers } from './identifiers.ts'
import type { Operation } from './operation.ts'
import { createRequestLog } from './request-log.ts'
import type { RequestLog } from './request-log.ts'
import type { SandboxClock } from './sandbox-clock.ts'
import type { SandboxState } from './sandbox-state.ts'

/** What every provider's part of one sandbox is made with. */
export interface EmulatorContext<Api extends SandboxApi, Options> {
  readonly clock: SandboxClock
  /** Of this provider alone. */
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly seed: number | undefined
  readonly latencyMs: number
  readonly origins: Readonly<Record<Api, string>>
  readonly options: Options
}

/** What is planned to go wrong. */
export interface EmulatedFaults {
  readonly response: RuleQueue<ResponseFault>
  readonly delivery: RuleQueue<DeliveryFault>
}

/** One provider's part of a sandbox. */
export interface Emulator<Control> {
  readonly control: Control
  readonly apps: ReadonlyMap<SandboxApi, SandboxApp>
  readonly faults: EmulatedFaults
  /** Resolves when no webhook and no callback is on its way. */
  idle(): Promise<void>
  close(): Promise<void>
}

export interface EmulatedApi {
  readonly profile: ApiProfile
  readonly operations: readonly Operation[]
}

export interface EmulatedApis<Api extends SandboxApi> {
  readonly apps: ReadonlyMap<Api, SandboxApp>
  readonly log: RequestLog
  readonly faults: RuleQueue<ResponseFault>
  /** The part of a control that is the same for all providers. */
  readonly control: ProviderSandboxControl<Api>
}

/** Serves the APIs of one provider; faults and the request log are theirs together. */
export function createEmulatedApis<Api extends SandboxApi>(
  context: EmulatorContext<Api, unknown>,
  apis: Readonly<Record<Api, EmulatedApi>>,
): EmulatedApis<Api> {
  const { clock, state, latencyMs, origins } = context
  const faults = createRuleQueue<ResponseFault>(state, 'response faults')
  const log = createRequestLog(state)
  const examples = createExampleAnswers(context.seed ?? 0)
  const entries = Object.entries(apis) as [Api, EmulatedApi][]
  const apps = new Map(
    entries.map(([api, { profile, operations }]) => {
      const keys = profile.idempotency === undefined ? undefined : createIdempotencyKeys({ clock, state, name: `keys of ${api}` }, profile.idempotency)
      return [api, createApiApp({ api, profile, operations, clock, faults, log, latencyMs, examples, keys })]
    }),
  )
  const all = entries.flatMap(([, { operations }]) => operations)
  const names = new Set(['*', ...all.flatMap(({ id, method, path }) => [id, `${method} ${path}`])])
  return {
    apps,
    log,
    faults,
    control: {
      origins,
      faults: {
        response(rule) {
          if (!names.has(rule.operation)) throw new TypeError(`No operation is called ${rule.operation}; see operations of this control.`)
          faults.add(rule)
        },
        clear: () => faults.clear(),
      },
      operations: all.map(({ id }) => id),
      requests: log.entries,
    },
  }
}

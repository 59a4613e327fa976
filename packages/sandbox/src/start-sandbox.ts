import type { FinapiSandboxControl, WebFormControl } from './finapi-sandbox-control.ts'
import { createApiApp } from './internal/api-app.ts'
import { createCallbackSender } from './internal/callback-sender.ts'
import { createFaultPlan } from './internal/fault-plan.ts'
import { createAccessOperations } from './internal/finapi/access-operations.ts'
import { finapiDocuments } from './internal/finapi/finapi-documents.ts'
import { createFinapiState } from './internal/finapi/finapi-state.ts'
import type { FinapiState } from './internal/finapi/finapi-state.ts'
import { mountWebFormPages } from './internal/finapi/mount-web-form-pages.ts'
import type { WebForm } from './internal/finapi/web-form-flow.ts'
import { createWebFormOperations } from './internal/finapi/web-form-operations.ts'
import { createIdentifiers } from './internal/identifiers.ts'
import { listenOnLoopback } from './internal/listener.ts'
import { bindOperations } from './internal/operation.ts'
import { createRequestLog } from './internal/request-log.ts'
import { createRequestValidator } from './internal/request-validator.ts'
import { createSandboxClock } from './internal/sandbox-clock.ts'
import type { Sandbox, SandboxOptions } from './sandbox.ts'

function webFormControl(state: FinapiState, id: string): WebFormControl {
  const { flow } = state
  const form = (): WebForm => {
    const found = flow.form(id)
    if (found === undefined) throw new Error('The sandbox has no such web form; was it deleted?')
    return found
  }
  const opened = async (): Promise<WebForm> => {
    await flow.apply(form(), 'open')
    return form()
  }
  return {
    open: async () => void (await opened()),
    complete: async () => flow.apply(await opened(), 'complete'),
    fail: async (errorCode) => flow.apply(await opened(), 'fail', errorCode),
    abort: async () => flow.apply(await opened(), 'abort'),
    expire: async () => flow.apply(form(), 'expire'),
    completeInterface: async () => flow.completeInterface(form()),
  }
}

/**
 * Starts the emulator on loopback and resolves when both listeners answer.
 *
 * @throws Error when a port is taken.
 * @example
 * ```ts
 * const sandbox = await startSandbox({ clock: 'manual' })
 * const { access, webForm } = sandbox.origins
 * await sandbox.clock.advance(20 * 60_000)
 * await sandbox.close()
 * ```
 * @see https://documentation.finapi.io/webform/web-form-2-0-basics
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const port = options.port ?? 0
  const accessListener = await listenOnLoopback(port)
  const webFormListener = await listenOnLoopback(port === 0 ? 0 : port + 1).catch(async (error: unknown) => {
    await accessListener.close()
    throw error
  })

  const clock = createSandboxClock({ mode: options.clock ?? 'real', startAt: options.startAt?.getTime() })
  const identifiers = createIdentifiers(options.seed)
  const faults = createFaultPlan()
  const log = createRequestLog()
  const callbacks = createCallbackSender(clock, faults)
  const state = createFinapiState({
    clock,
    identifiers,
    callbacks,
    settings: options.finapi ?? {},
    pageUrl: (id) => `${webFormListener.origin}/wf/${id}`,
  })

  const operations = {
    access: bindOperations(finapiDocuments.access, createAccessOperations(state)),
    webForm: bindOperations(finapiDocuments.webForm, createWebFormOperations(state)),
  }
  const appOf = (api: 'access' | 'webForm'): ReturnType<typeof createApiApp> =>
    createApiApp({
      api,
      operations: operations[api],
      check: createRequestValidator(finapiDocuments[api]),
      clock,
      identifiers,
      faults,
      log,
      latencyMs: options.latencyMs ?? 0,
      principal: (token) => state.tokens.principal(token),
    })
  const accessApp = appOf('access')
  const webFormApp = appOf('webForm')
  mountWebFormPages(webFormApp, state, log)
  accessListener.serve(accessApp.fetch)
  webFormListener.serve(webFormApp.fetch)

  const all = [...operations.access, ...operations.webForm]
  const operationNames = new Set(all.flatMap(({ id, method, path }) => [id, `${method} ${path}`]))

  const finapi: FinapiSandboxControl = {
    client: state.client,
    adminClient: state.adminClient,
    faults: {
      callback: (rule) => faults.callback(rule),
      response(rule) {
        if (!operationNames.has(rule.operation)) throw new TypeError(`No operation is called ${rule.operation}; see finapi.operations.`)
        faults.response(rule)
      },
      clear: () => faults.clear(),
    },
    webForm: (id) => webFormControl(state, id),
    tasks: { scenario: (rule) => void state.scenarios.push(rule) },
    operations: all.map(({ id }) => id),
    requests: log.entries,
    callbacks: callbacks.log,
  }

  return {
    origins: { access: accessListener.origin, webForm: webFormListener.origin },
    url: accessListener.origin,
    finapi,
    clock: { now: () => new Date(clock.now()), advance: (ms) => clock.advance(ms) },
    async close() {
      clock.close()
      await callbacks.close()
      await Promise.all([accessListener.close(), webFormListener.close()])
    },
  }
}

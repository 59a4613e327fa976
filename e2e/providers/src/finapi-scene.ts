import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@kit/core/node'
import { createTaskWaiter } from '@kit/core/waiter'
import type { PollSchedule, TaskWaiter, TaskWaiterOptions, WaitWarning } from '@kit/core/waiter'
import type { WebhookHandler } from '@kit/core/webhooks'
import { createFinapiClient, finapiBackgroundUpdate, finapiWebForm } from '@kit/finapi'
import type { FinapiBackgroundUpdateTask, FinapiClient, FinapiClientOptions, FinapiUserClient, FinapiWebFormTask } from '@kit/finapi'
import { startSandbox } from '@kit/sandbox'
import type { Sandbox, SandboxOptions } from '@kit/sandbox'

/** Signs the callback URLs of these tests. */
export const CALLBACK_SECRET = 'e2e-callback-secret-5b1c'

/** The sandbox, a user in it, a waiter, and an HTTP server that receives the callbacks. */
export interface FinapiScene {
  readonly sandbox: Sandbox<'finapi'>
  readonly finapi: FinapiClient
  readonly user: FinapiUserClient
  readonly userId: string
  readonly password: string
  readonly waiter: TaskWaiter<readonly [FinapiWebFormTask, FinapiBackgroundUpdateTask]>
  readonly warnings: WaitWarning[]
  /** Base URL of the receiving server. */
  readonly receiver: string
  /** Serves `POST /events`. */
  onEvents(handler: WebhookHandler): void
  /** Requests the sandbox has answered for one operation. */
  count(operation: string): number
  close(): Promise<void>
}

/** Options of {@link openFinapiScene}. */
export interface FinapiSceneOptions {
  readonly sandbox?: SandboxOptions | undefined
  readonly client?: Partial<FinapiClientOptions> | undefined
  /** Over the definitions' own schedules, so that a test need not wait for five seconds. */
  readonly schedule?: Partial<PollSchedule> | undefined
  /** The ports of the waiter. */
  readonly waiter?: Pick<TaskWaiterOptions, 'hints' | 'budget' | 'clock' | 'random'> | undefined
  /** Gives the sandbox the user-deletion callback it is started with. */
  readonly userDeletedUrl?: ((receiver: string) => Promise<string>) | undefined
}

/** Starts everything a finAPI flow needs on loopback. */
export async function openFinapiScene(options: FinapiSceneOptions = {}): Promise<FinapiScene> {
  let events: WebhookHandler | undefined
  let callbacks: WebhookHandler | undefined
  const server = createServer((request, response) => {
    const handler = request.url?.startsWith('/events') ? events : callbacks
    if (handler === undefined) response.writeHead(404).end()
    else toNodeHandler(handler)(request, response)
  })
  const receiver = await listen(server)
  const userSynchronizationCallbackUrl = await options.userDeletedUrl?.(receiver)
  const sandbox = await startSandbox({
    clock: 'manual',
    ...options.sandbox,
    providers: ['finapi'],
    finapi: { ...options.sandbox?.finapi, ...(userSynchronizationCallbackUrl === undefined ? {} : { userSynchronizationCallbackUrl }) },
  })
  const finapi = createFinapiClient({
    ...sandbox.finapi.client,
    environment: sandbox.finapi.origins,
    now: () => sandbox.clock.now().getTime(),
    ...options.client,
  })
  const { id: userId, password } = await finapi.users.create({})
  const user = finapi.asUser({ userId, password: password ?? '' })
  const warnings: WaitWarning[] = []
  const form = finapiWebForm(() => user)
  const update = finapiBackgroundUpdate(() => user)
  const waiter = createTaskWaiter({
    ...options.waiter,
    tasks: [
      { ...form, schedule: { ...form.schedule, ...options.schedule } },
      { ...update, schedule: { ...update.schedule, ...options.schedule } },
    ],
    callback: { baseUrl: `${receiver}/callbacks`, secret: CALLBACK_SECRET },
    onWarning: (warning) => warnings.push(warning),
  })
  callbacks = (request) => waiter.handleCallback(request)
  return {
    sandbox,
    finapi,
    user,
    userId,
    password: password ?? '',
    waiter,
    warnings,
    receiver,
    onEvents(handler) {
      events = handler
    },
    count: (operation) => sandbox.finapi.requests.filter((request) => request.operation === operation).length,
    async close() {
      await waiter.close()
      await sandbox.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Resolves once `ready` holds; a test's own time-out ends it otherwise. */
export async function until(ready: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** What a promise rejects with; `undefined` when it does not. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
    return undefined
  } catch (error) {
    return error
  }
}

/** The URL `fetch` was called with. */
export function urlOf(input: Parameters<typeof fetch>[0]): string {
  if (typeof input === 'string') return input
  return input instanceof URL ? input.href : input.url
}

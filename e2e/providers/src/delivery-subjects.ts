import { createBelvoClient, belvoPaymentIntent } from '@kit/belvo'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import { createTaskWaiter } from '@kit/core/waiter'
import type { TaskResult, Wait } from '@kit/core/waiter'
import type { IdempotentRunner, WebhookHandler } from '@kit/core/webhooks'
import { createFinapiClient, finapiWebForm } from '@kit/finapi'
import { createFintocClient, fintocPaymentIntent } from '@kit/fintoc'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { startSandbox } from '@kit/sandbox'
import type { DeliveryFault, SandboxDelivery, SandboxProvider } from '@kit/sandbox'
import { belvoPayment } from './belvo-payment.ts'
import { listen } from './http-server.ts'

/** What came in, by the id of its event, and what its handler took it for. */
export interface Handled {
  readonly id: string
  readonly known: boolean
}

/** A task that ends, and a receiver of what tells of it. */
export interface DeliveryScene {
  /** The next webhooks, or callbacks, until the scene ends. */
  fault(rule: DeliveryFault): void
  /** Begins a task, waits for it, lets it end at the provider, and gives how the wait ended. */
  run(): Promise<TaskResult>
  /** What our handlers were given, once each; a callback has none. */
  readonly handled: readonly Handled[]
  /** Statuses of our answers. */
  readonly answers: readonly number[]
  /** Every attempt to deliver. */
  readonly deliveries: () => readonly SandboxDelivery[]
  close(): Promise<void>
}

export interface DeliverySubject {
  readonly provider: SandboxProvider
  /** Whether what is delivered are events for a handler, and not only hints for a wait. */
  readonly events: boolean
  open(): Promise<DeliveryScene>
}

// Short enough for a test that loses every delivery.
const schedule = { firstDelayMs: 1_000, firstDelayWithCallbackMs: 1_000, maxDelayMs: 1_000, maxDelayWithCallbackMs: 1_000 }
const patience = { timeoutMs: 30_000 }

interface Closable {
  close(): Promise<void>
}

/** Serves the handler, and notes what it answered. */
async function serve(handler: WebhookHandler, answers: number[]): Promise<Closable & { readonly url: string }> {
  return await listen(
    toNodeHandler(async (request) => {
      const response = await handler(request)
      answers.push(response.status)
      return response
    }),
  )
}

/** What the handlers of webhooks are given beside their secret, and what they were told. */
function noting(): { readonly handled: Handled[]; readonly handling: { idempotency: IdempotentRunner; otherwise(event: Handled): void } } {
  const handled: Handled[] = []
  const idempotency = createIdempotentRunner({ store: createMemoryIdempotencyStore() })
  return { handled, handling: { idempotency, otherwise: ({ id, known }) => void handled.push({ id, known }) } }
}

/** Waits, lets the task end at the provider meanwhile, and gives how the wait ended. */
async function resultOf(wait: Wait<{ readonly id: string }>, end: (id: string) => Promise<unknown>): Promise<TaskResult> {
  const result = wait.result(patience)
  await end(wait.task?.id ?? '')
  return await result
}

async function closeAll(parts: readonly Closable[]): Promise<void> {
  for (const part of parts) await part.close()
}

export const deliverySubjects: readonly DeliverySubject[] = [
  {
    provider: 'fintoc',
    events: true,
    async open() {
      const sandbox = await startSandbox({ providers: ['fintoc'] })
      const { secretKey, origins, faults, paymentIntents, deliveries } = sandbox.fintoc
      const fintoc = createFintocClient({ secretKey, environment: origins })
      const waiter = createTaskWaiter({ tasks: [{ ...fintocPaymentIntent(fintoc), schedule }] })
      const { handled, handling } = noting()
      const answers: number[] = []
      let secret = ''
      const server = await serve(createFintocWebhookHandler({ secret: () => secret, waiter, ...handling }), answers)
      const enabled_events = ['payment_intent.succeeded', 'payment_intent.failed']
      secret = (await fintoc.webhookEndpoints.create({ url: `${server.url}/webhooks`, enabled_events })).secret ?? ''
      const body = { amount: 900, currency: 'CLP', payment_type: 'bank_transfer' } as const
      const create = () => fintoc.paymentIntents.create(body, { idempotencyKey: 'auto' })
      return {
        fault: (rule) => faults.webhook(rule),
        run: async () => resultOf(await waiter.start('fintoc.paymentIntent', { account: 'shop' }, create), (id) => paymentIntents.pay(id)),
        handled,
        answers,
        deliveries: () => deliveries.all,
        close: () => closeAll([waiter, sandbox, server]),
      }
    },
  },
  {
    provider: 'belvo',
    events: true,
    async open() {
      const sandbox = await startSandbox({ providers: ['belvo'], belvo: { settleMs: 50 } })
      const { payments, origins, faults, webhooks, deliveries, paymentIntent } = sandbox.belvo
      const belvo = createBelvoClient({ payments, environment: origins })
      const waiter = createTaskWaiter({ tasks: [{ ...belvoPaymentIntent(belvo), schedule }] })
      const { handled, handling } = noting()
      const answers: number[] = []
      const authorization = 'Bearer of the test'
      const server = await serve(createBelvoWebhookHandler({ authorization, waiter, ...handling }), answers)
      webhooks.add({ url: `${server.url}/webhooks`, authorization })
      const create = () => belvo.payments.paymentIntents.create(belvoPayment, { idempotencyKey: 'auto' })
      return {
        fault: (rule) => faults.webhook(rule),
        run: async () => resultOf(await waiter.start('belvo.paymentIntent', { account: 'shop' }, create), (id) => paymentIntent(id).authorise()),
        handled,
        answers,
        deliveries: () => deliveries.all,
        close: () => closeAll([waiter, sandbox, server]),
      }
    },
  },
  {
    provider: 'finapi',
    events: false,
    async open() {
      const sandbox = await startSandbox({ providers: ['finapi'] })
      const { client, origins, faults, deliveries, forms } = sandbox.finapi
      const finapi = createFinapiClient({ ...client, environment: origins })
      const created = await finapi.users.create({})
      const user = finapi.asUser({ userId: created.id, password: created.password ?? '' })
      const answers: number[] = []
      const server = await serve((request) => waiter.handleCallback(request), answers)
      const callback = { baseUrl: `${server.url}/callbacks`, secret: 'a secret that is 32 characters long' }
      const waiter = createTaskWaiter({ tasks: [{ ...finapiWebForm(() => user), schedule }], callback })
      const create = ({ callbackUrl = null }: { callbackUrl?: string | null | undefined }) =>
        user.webForms.createBankConnectionImport({ callbacks: { finalised: callbackUrl } })
      return {
        fault: (rule) => faults.callback(rule),
        run: async () => resultOf(await waiter.start('finapi.webForm', { account: created.id }, create), (id) => forms.complete(id)),
        handled: [],
        answers,
        deliveries: () => deliveries.all,
        close: () => closeAll([waiter, sandbox, server]),
      }
    },
  },
]

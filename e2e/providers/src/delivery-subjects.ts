import { createBelvoClient, belvoPaymentIntent } from '@kit/belvo'
import { createBelvoWebhookHandler } from '@kit/belvo/webhooks'
import { createIdempotentRunner, createMemoryIdempotencyStore } from '@kit/core/idempotency'
import { toNodeHandler } from '@kit/core/node'
import { createTaskWaiter } from '@kit/core/waiter'
import type { TaskResult } from '@kit/core/waiter'
import type { WebhookHandler } from '@kit/core/webhooks'
import { createFinapiClient, finapiWebForm } from '@kit/finapi'
import { createFintocClient, fintocPaymentIntent } from '@kit/fintoc'
import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'
import { startSandbox } from '@kit/sandbox'
import type { DeliveryFault, SandboxDelivery, SandboxProvider } from '@kit/sandbox'
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
const idempotency = () => createIdempotentRunner({ store: createMemoryIdempotencyStore() })

/** Serves the handler, and notes what it answered. */
async function serve(handler: WebhookHandler, answers: number[]): Promise<{ readonly url: string; close(): Promise<void> }> {
  return await listen(
    toNodeHandler(async (request) => {
      const response = await handler(request)
      answers.push(response.status)
      return response
    }),
  )
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
      const handled: Handled[] = []
      const answers: number[] = []
      let secret = ''
      const otherwise = ({ id, known }: Handled): void => void handled.push({ id, known })
      const server = await serve(createFintocWebhookHandler({ secret: () => secret, waiter, idempotency: idempotency(), otherwise }), answers)
      const enabled_events = ['payment_intent.succeeded', 'payment_intent.failed']
      secret = (await fintoc.webhookEndpoints.create({ url: `${server.url}/webhooks`, enabled_events })).secret ?? ''
      return {
        fault: (rule) => faults.webhook(rule),
        async run() {
          const body = { amount: 900, currency: 'CLP', payment_type: 'bank_transfer' } as const
          const wait = await waiter.start('fintoc.paymentIntent', { account: 'shop' }, () => fintoc.paymentIntents.create(body, { idempotencyKey: 'auto' }))
          const result = wait.result(patience)
          await paymentIntents.pay(wait.task?.id ?? '')
          return await result
        },
        handled,
        answers,
        deliveries: () => deliveries.all,
        async close() {
          await waiter.close()
          await sandbox.close()
          await server.close()
        },
      }
    },
  },
  {
    provider: 'belvo',
    events: true,
    async open() {
      const sandbox = await startSandbox({ providers: ['belvo'], belvo: { settleMs: 50 } })
      const { payments, origins, faults, webhooks, deliveries } = sandbox.belvo
      const belvo = createBelvoClient({ payments, environment: origins })
      const waiter = createTaskWaiter({ tasks: [{ ...belvoPaymentIntent(belvo), schedule }] })
      const handled: Handled[] = []
      const answers: number[] = []
      const authorization = 'Bearer of the test'
      const otherwise = ({ id, known }: Handled): void => void handled.push({ id, known })
      const server = await serve(createBelvoWebhookHandler({ authorization, waiter, idempotency: idempotency(), otherwise }), answers)
      webhooks.add({ url: `${server.url}/webhooks`, authorization })
      return {
        fault: (rule) => faults.webhook(rule),
        async run() {
          const wait = await waiter.start('belvo.paymentIntent', { account: 'shop' }, () =>
            belvo.payments.paymentIntents.create(
              {
                amount: '12.50',
                customer: '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e',
                description: 'Order 7',
                allowed_payment_method_types: ['open_finance'],
                payment_method_details: {
                  open_finance: {
                    beneficiary_bank_account: 'b5d8a1d6-0f4e-4b8e-9a31-0d7c5e2f8a11',
                    payer_institution: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42',
                    callback_url: 'https://shop.example.org/checkout/back',
                  },
                },
                confirm: true,
              },
              { idempotencyKey: 'auto' },
            ),
          )
          const result = wait.result(patience)
          await sandbox.belvo.paymentIntent(wait.task?.id ?? '').authorise()
          return await result
        },
        handled,
        answers,
        deliveries: () => deliveries.all,
        async close() {
          await waiter.close()
          await sandbox.close()
          await server.close()
        },
      }
    },
  },
  {
    provider: 'finapi',
    events: false,
    async open() {
      const sandbox = await startSandbox({ providers: ['finapi'] })
      const { client, origins, faults, deliveries } = sandbox.finapi
      const finapi = createFinapiClient({ ...client, environment: origins })
      const created = await finapi.users.create({})
      const user = finapi.asUser({ userId: created.id, password: created.password ?? '' })
      const answers: number[] = []
      const server = await serve((request) => waiter.handleCallback(request), answers)
      const callback = { baseUrl: `${server.url}/callbacks`, secret: 'a secret that is 32 characters long' }
      const waiter = createTaskWaiter({ tasks: [{ ...finapiWebForm(() => user), schedule }], callback })
      return {
        fault: (rule) => faults.callback(rule),
        async run() {
          const wait = await waiter.start('finapi.webForm', { account: created.id }, ({ callbackUrl }) =>
            user.webForms.createBankConnectionImport({ callbacks: { finalised: callbackUrl ?? null } }),
          )
          const result = wait.result(patience)
          await sandbox.finapi.forms.complete(wait.task?.id ?? '')
          return await result
        },
        handled: [],
        answers,
        deliveries: () => deliveries.all,
        async close() {
          await waiter.close()
          await sandbox.close()
          await server.close()
        },
      }
    },
  },
]

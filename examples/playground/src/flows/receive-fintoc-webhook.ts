import { signedFintocRequest } from '@kit/fintoc/testing'
import type { Backend } from '../backend.ts'
import type { Report } from '../report.ts'

const event = {
  id: 'evt_playground_1',
  object: 'event',
  type: 'account.refresh_intent.succeeded',
  mode: 'test',
  created_at: '2026-03-22T21:04:05.000Z',
  data: { object: 'refresh_intent', refreshed_object: 'account', refreshed_object_id: 'acc_playground', new_movements: 5, status: 'succeeded', type: 'only_last' },
} as const

/** The shape of a transfer as Fintoc's sandbox answers it (recorded), with our own values. */
const transferEvent = {
  id: 'evt_playground_2',
  object: 'event',
  type: 'transfer.outbound.succeeded',
  mode: 'test',
  created_at: '2026-03-22T21:05:05.000Z',
  data: {
    object: 'transfer',
    id: 'tr_playground',
    amount: 50_000,
    currency: 'MXN',
    direction: 'outbound',
    status: 'succeeded',
    transaction_date: '2026-03-22T21:05:00Z',
    post_date: '2026-03-22T00:00:00Z',
    comment: 'Payout 77',
    reference_id: '770077',
    counterparty: { holder_name: 'Ana Prueba', account_number: '000000000000000000', account_type: 'clabe', institution: { id: '90735', name: 'FINTOC', country: 'mx' } },
    metadata: {},
    return_reason: null,
  },
}

/** Signed Fintoc webhooks arrive at an Express app on a real port: the first is handled, its duplicate known, a tampered one refused. */
export async function receiveFintocWebhook(backend: Backend, report: Report): Promise<void> {
  report.title('Fintoc webhooks at an Express app')
  const url = `${backend.url}/webhooks/fintoc`
  const id = `${event.id}_${Date.now()}`
  const deliver = async (what: string, request: Request, status: number, verdict: string | null): Promise<void> => {
    const response = await fetch(url, { method: 'POST', headers: request.headers, body: await request.arrayBuffer() })
    const answer = response.headers.get('x-kit-webhook')
    report.check(response.status === status && answer === verdict, `${what}: ${response.status}${answer ? ` ${answer}` : ''}`)
  }
  const signed = (value: typeof event | typeof transferEvent): Promise<Request> =>
    signedFintocRequest({ event: { ...value, id: `${value.id}_${id}` }, secret: backend.fintocSecret, url })

  await deliver('a signed event', await signed(event), 200, 'processed')
  await deliver('the same event again', await signed(event), 200, 'duplicate')
  const honest = await signed(event)
  const body = (await honest.clone().text()).replace('"new_movements":5', '"new_movements":500')
  await deliver('the same event, tampered with', new Request(honest, { method: 'POST', body }), 401, null)
  await deliver('an event type without a handler', await signed(transferEvent), 200, 'processed')
  report.line(`handlers wrote: ${backend.webhooks.slice(-2).join('; ')}`)
}

interface PaymentIntent {
  readonly id: string
  readonly status: string
}

interface Client {
  readonly paymentIntents: { list(query: { since: string }): AsyncIterable<PaymentIntent> }
  readonly refunds: { create(body: { resource_id: string; resource_type: string }, options: { idempotencyKey: string }): Promise<{ status: string }> }
  readonly accounts: { list(): AsyncIterable<{ readonly balance: { readonly available: number | null } }> }
}

declare function createClient(options: { secretKey: string; fetch?: typeof fetch }): Client

const client = createClient({ secretKey: 'sk_test_bench' })

export async function succeeded(since: string): Promise<string[]> {
  const ids: string[] = []
  for await (const intent of client.paymentIntents.list({ since })) {
    if (intent.status === 'succeeded') ids.push(intent.id)
  }
  return ids
}

export async function refund(id: string, reference: string): Promise<string> {
  try {
    const made = await client.refunds.create({ resource_id: id, resource_type: 'payment_intent' }, { idempotencyKey: reference })
    return made.status
  } catch (error) {
    if (error instanceof Error) return error.message
    throw error
  }
}

export async function balance(): Promise<number> {
  let sum = 0
  for await (const account of client.accounts.list()) sum += account.balance.available ?? 0
  return sum
}

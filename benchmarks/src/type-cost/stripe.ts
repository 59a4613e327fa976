import { Stripe } from 'stripe'

const stripe = new Stripe('sk_test_bench')

export async function succeeded(since: number): Promise<string[]> {
  const ids: string[] = []
  for await (const intent of stripe.paymentIntents.list({ created: { gte: since } })) {
    if (intent.status === 'succeeded') ids.push(intent.id)
  }
  return ids
}

export async function refund(id: string, reference: string): Promise<string | null> {
  const made = await stripe.refunds.create({ payment_intent: id }, { idempotencyKey: reference })
  return made.status
}

export async function balance(): Promise<number> {
  const { available } = await stripe.balance.retrieve()
  return available.reduce((sum, entry) => sum + entry.amount, 0)
}

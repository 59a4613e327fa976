import { Fintoc } from 'fintoc'

const fintoc = new Fintoc('sk_test_bench')

export async function succeeded(since: string): Promise<string[]> {
  const ids: string[] = []
  for await (const intent of await fintoc.paymentIntents.list({ since })) {
    if (intent.status === 'succeeded') ids.push(String(intent.id))
  }
  return ids
}

export async function refund(id: string): Promise<string> {
  const made = await fintoc.refunds.create({ resource_id: id, resource_type: 'payment_intent' })
  return String(made.status)
}

export async function balance(linkToken: string): Promise<number> {
  const link = await fintoc.links.get(linkToken)
  const accounts = await link.accounts.list({ lazy: false })
  return accounts.length
}

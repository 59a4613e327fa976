import { createFintocClient, isFintocError } from '@kit/fintoc'

const fintoc = createFintocClient({ secretKey: 'sk_test_bench', apiVersion: '2026-02-01' })

export async function succeeded(since: string): Promise<string[]> {
  const ids: string[] = []
  for await (const intent of fintoc.paymentIntents.list({ since })) {
    if (intent.status === 'succeeded') ids.push(intent.id)
  }
  return ids
}

export async function refund(id: string, reference: string): Promise<string> {
  try {
    const made = await fintoc.refunds.create({ resource_id: id, resource_type: 'payment_intent' }, { idempotencyKey: reference })
    return made.status
  } catch (error) {
    if (isFintocError(error)) return error.providerCode ?? String(error.status)
    throw error
  }
}

export async function balance(linkToken: string): Promise<number> {
  let sum = 0
  for await (const account of fintoc.forLink(linkToken).accounts.list()) sum += account.balance.available ?? 0
  return sum
}

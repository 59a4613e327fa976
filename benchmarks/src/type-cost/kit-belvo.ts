import { createBelvoClient, isBelvoError } from '@kit/belvo'

const belvo = createBelvoClient({ aggregation: { secretId: 'id', secretPassword: 'password' }, environment: 'sandbox' })

export async function descriptions(link: string): Promise<string[]> {
  const found: string[] = []
  for await (const transaction of belvo.transactions.list({ link })) {
    if (transaction.type === 'OUTFLOW') found.push(transaction.description ?? '')
  }
  return found
}

export async function fresh(link: string): Promise<number> {
  try {
    const retrieved = await belvo.transactions.retrieve({ link, date_from: '2026-01-01', date_to: '2026-01-31' })
    return retrieved.length
  } catch (error) {
    if (isBelvoError(error) && error.providerCode === 'login_error') return 0
    throw error
  }
}

export async function valid(): Promise<number> {
  let count = 0
  for await (const link of belvo.links.list()) if (link.status === 'valid') count += 1
  return count
}

import { createFinapiClient, isApiError } from '@kit/finapi'

const finapi = createFinapiClient({ clientId: 'id', clientSecret: 'secret', environment: 'sandbox' })
const user = finapi.asUser({ userId: 'user', password: 'password' })

export async function purposes(accountId: number): Promise<string[]> {
  const found: string[] = []
  for await (const transaction of user.transactions.list({ view: 'userView', accountIds: [accountId] })) {
    if (transaction.amount < 0) found.push(transaction.purpose ?? '')
  }
  return found
}

export async function connect(): Promise<string> {
  try {
    const form = await user.webForms.createBankConnectionImport({ bank: { search: 'Test' } })
    return form.url
  } catch (error) {
    if (isApiError(error)) return error.providerCode ?? String(error.status)
    throw error
  }
}

export async function banks(search: string): Promise<number> {
  const page = await finapi.banks.list({ search })
  return page.items.length
}

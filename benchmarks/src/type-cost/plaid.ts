import { Configuration, PlaidApi, PlaidEnvironments } from 'plaid'

const plaid = new PlaidApi(new Configuration({ basePath: PlaidEnvironments['sandbox'] ?? '', baseOptions: { headers: { 'PLAID-CLIENT-ID': 'id' } } }))

export async function movements(accessToken: string): Promise<string[]> {
  const names: string[] = []
  let cursor: string | undefined
  for (;;) {
    const { data } = await plaid.transactionsSync({ access_token: accessToken, ...(cursor === undefined ? {} : { cursor }) })
    for (const transaction of data.added) names.push(transaction.name)
    if (!data.has_more) return names
    cursor = data.next_cursor
  }
}

export async function balance(accessToken: string): Promise<number> {
  const { data } = await plaid.accountsBalanceGet({ access_token: accessToken })
  return data.accounts.reduce((sum, account) => sum + (account.balances.available ?? 0), 0)
}

export async function refund(paymentId: string, reference: string): Promise<string> {
  const { data } = await plaid.paymentInitiationPaymentReverse({ payment_id: paymentId, idempotency_key: reference, reference, amount: { currency: 'EUR' as never, value: 1 } })
  return data.status
}

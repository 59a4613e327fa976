import { expect, it } from 'vitest'
import { createFinapiClient } from '@kit/finapi'
import { startFinapiServer, tokenReply } from '../support/finapi-server.ts'

it('lists go on from page to page, in Access and in Web Form, and resume where they stopped', async () => {
  const server = await startFinapiServer(({ path }) => {
    if (path === '/api/v2/oauth/token') return tokenReply('t-1')
    const page = Number(new URL(path, 'http://localhost').searchParams.get('page') ?? 1)
    const list = [{ id: page * 10 }, { id: page * 10 + 1 }]
    return { json: { [path.startsWith('/api/v2/') ? 'transactions' : 'items']: list, paging: { page, perPage: 2, pageCount: 3, totalCount: 6 } } }
  })
  try {
    const finapi = createFinapiClient({ clientId: 'c', clientSecret: 's', environment: server.environment, maxRetries: 0 })
    const user = finapi.asUser({ userId: 'u', password: 'p' })
    const ids: unknown[] = []
    for await (const { id } of user.transactions.list({ view: 'bankView', accountIds: [1, 2] }, { limit: 5 })) ids.push(id)
    expect(ids).toEqual([10, 11, 20, 21, 30])
    const first = await user.webForms.list({ perPage: 2 })
    expect([first.items.length, first.body.paging.pageCount, first.nextCursor]).toEqual([2, 3, '2'])
    const rest: unknown[] = []
    for await (const { id } of user.webForms.list({ perPage: 2 }, { cursor: '3' })) rest.push(id)
    expect(rest).toEqual([30, 31])
    expect(server.seen.map(({ path }) => path).filter((path) => !path.includes('oauth'))).toEqual([
      '/api/v2/transactions?view=bankView&accountIds=1&accountIds=2',
      '/api/v2/transactions?view=bankView&accountIds=1&accountIds=2&page=2',
      '/api/v2/transactions?view=bankView&accountIds=1&accountIds=2&page=3',
      '/api/webForms?perPage=2',
      '/api/webForms?perPage=2&page=3',
    ])
  } finally {
    await server.close()
  }
})

import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createFintocClient, isInvalidArgumentError, VERSION } from '@kit/fintoc'
import { failureOf, startApiServer } from '../support/api-server.ts'

const SECRET_KEY = 'sk_test_9f1d2c3b4a5e4f608b7a'

describe('the key', () => {
  it('is sent bare, with no scheme before it', async () => {
    const server = await startApiServer({ json: { id: 'pi_1' } })
    await createFintocClient({ secretKey: SECRET_KEY, environment: { api: server.origin } }).paymentIntents.get('pi_1')
    expect(server.seen[0]).toMatchObject({ method: 'GET', path: '/v1/payment_intents/pi_1' })
    expect(server.seen[0]?.headers.authorization).toBe(SECRET_KEY)
    expect(server.seen[0]?.headers['user-agent']).toBe(`kit-fintoc/${VERSION}`)
    expect(server.seen[0]?.headers).not.toHaveProperty('fintoc-version')
  })

  it('is that of its own client, however many there are', async () => {
    const server = await startApiServer({ json: [] })
    const clients = ['sk_test_first', 'sk_live_second'].map((secretKey) => createFintocClient({ secretKey, environment: { api: server.origin } }))
    for (const client of clients) await client.links.list()
    await clients[0]?.links.list()
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['sk_test_first', 'sk_live_second', 'sk_test_first'])
  })

  it('comes with the version of the API that was asked for', async () => {
    const server = await startApiServer({ json: [] })
    const fintoc = createFintocClient({ secretKey: SECRET_KEY, apiVersion: '2026-02-01', environment: { api: server.origin } })
    await fintoc.links.list()
    await fintoc.forLink('link_1_token_2').accounts.list()
    await fintoc.v2.checkoutSessions.create({} as never)
    expect(server.seen.map(({ headers }) => headers['fintoc-version'])).toEqual(['2026-02-01', '2026-02-01', '2026-02-01'])
  })

  it('goes to Fintoc unless told otherwise', async () => {
    const urls: string[] = []
    const fetch = async (url: string | URL | Request): Promise<Response> => {
      urls.push(url instanceof Request ? url.url : url.toString())
      return Response.json([])
    }
    const fintoc = createFintocClient({ secretKey: SECRET_KEY, fetch })
    await fintoc.links.list()
    await fintoc.v2.transfers.list()
    expect(urls).toEqual(['https://api.fintoc.com/v1/links', 'https://api.fintoc.com/v2/transfers'])
  })

  it.each<[string, object, string]>([
    ['no key', {}, 'secretKey'],
    ['an empty key', { secretKey: '' }, 'secretKey'],
    ['an empty signing key', { secretKey: SECRET_KEY, signingKey: '' }, 'signingKey'],
    ['a host without TLS', { secretKey: SECRET_KEY, environment: { api: 'http://api.fintoc.com' } }, 'environment.api'],
    ['a host that is no URL', { secretKey: SECRET_KEY, environment: { api: 'api.fintoc.com' } }, 'environment.api'],
  ])('is checked with the rest: %s', (_, options, argument) => {
    let error: unknown
    try {
      createFintocClient(options as never)
    } catch (thrown) {
      error = thrown
    }
    expect(isInvalidArgumentError(error) && error.argument).toBe(argument)
  })

  it('with a line break, as files have it, is refused before anything is sent', async () => {
    const server = await startApiServer({ json: [] })
    const error = await failureOf(createFintocClient({ secretKey: `${SECRET_KEY}\n`, environment: { api: server.origin } }).links.list().withResponse())
    expect(isInvalidArgumentError(error) && error.message).toContain('line breaks')
    expect(inspect(error)).not.toContain(SECRET_KEY)
    expect(server.seen).toEqual([])
  })

  it('is printed nowhere', async () => {
    const server = await startApiServer({ status: 401, json: { error: { type: 'authentication_error', code: SECRET_KEY, message: SECRET_KEY, param: SECRET_KEY } } })
    const fintoc = createFintocClient({ secretKey: SECRET_KEY, environment: { api: server.origin } })
    const link = fintoc.forLink('link_1_token_2')
    const error = (await failureOf(link.accounts.list().withResponse())) as Error
    for (const value of [error, fintoc, link]) {
      const printed = [inspect(value, { depth: 12, showHidden: true }), JSON.stringify(value), error.stack].join('\n')
      for (const secret of [SECRET_KEY, 'link_1_token_2']) expect(printed).not.toContain(secret)
    }
  })
})

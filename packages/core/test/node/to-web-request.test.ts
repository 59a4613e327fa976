import { isWebhookVerificationError } from '@kit/core'
import { sendWebResponse, toWebRequest } from '@kit/core/node'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { listen } from './server.ts'

describe('toWebRequest', () => {
  it('keeps method, headers and the URL that Express routers cut', async () => {
    let seen: Request | undefined
    const app = express()
    const router = express.Router()
    router.post('/fintoc', (request, response) => {
      seen = toWebRequest(request)
      response.end()
    })
    app.use('/hooks', router)
    const { url } = await listen(app)
    await fetch(`${url}/hooks/fintoc?token=a%2Bb`, { method: 'POST', body: 'x', headers: { 'X-One': 'é'.normalize('NFD').slice(0, 1) } })
    expect(seen?.url).toBe(`${url}/hooks/fintoc?token=a%2Bb`)
    expect([seen?.method, seen?.headers.get('x-one')]).toEqual(['POST', 'e'])
  })

  it('takes a Fastify-like request with a Buffer, and refuses one with an object', async () => {
    const request = { method: 'POST', url: '/hooks?a=1', headers: { host: 'example.com', 'x-many': ['a', 'b'], 'x-none': undefined } }
    const web = toWebRequest({ ...request, body: Buffer.from('raw') })
    expect([web.url, await web.text(), web.headers.get('x-many'), web.headers.has('x-none')]).toEqual(['http://example.com/hooks?a=1', 'raw', 'a, b', false])
    for (const body of [{ id: 1 }, [1], 7, undefined, null, {}]) {
      let error: unknown
      try {
        toWebRequest({ ...request, body })
      } catch (caught) {
        error = caught
      }
      expect(isWebhookVerificationError(error) && error.reason).toBe('body_not_raw')
    }
  })

  it('a path cannot change the host, and TLS gives https', () => {
    const headers = { host: 'example.com' }
    expect(new URL(toWebRequest({ method: 'GET', url: '//evil.example/x', headers }).url).host).toBe('example.com')
    expect(toWebRequest({ method: 'GET', url: '/x', headers, socket: { encrypted: true } }).url).toBe('https://example.com/x')
    expect(toWebRequest({ method: 'GET', url: '/x', headers: { ':authority': 'h2.example', ':path': '/x' } }).url).toBe('http://h2.example/x')
  })
})

describe('sendWebResponse', () => {
  it('sends status, headers, several cookies and a long body', async () => {
    const { url } = await listen((_request, response) => {
      const headers = new Headers({ 'x-a': '1' })
      headers.append('set-cookie', 'a=1')
      headers.append('set-cookie', 'b=2')
      void sendWebResponse(response, new Response('x'.repeat(2_000_000), { status: 202, headers }))
    })
    const answer = await fetch(url)
    expect([answer.status, answer.headers.get('x-a'), answer.headers.getSetCookie()]).toEqual([202, '1', ['a=1', 'b=2']])
    expect(await answer.text()).toHaveLength(2_000_000)
  })

  it('sends an empty answer, leaves a begun one alone and cuts a broken one', async () => {
    const { url } = await listen((request, response) => {
      if (request.url === '/empty') void sendWebResponse(response, new Response(null, { status: 204 }))
      else if (request.url === '/begun') {
        response.write('mine')
        void sendWebResponse(response, new Response('late', { status: 500 })).then(() => response.end())
      } else {
        const broken = new ReadableStream({
          pull: (controller) => controller.error(new Error('source')),
          start: (controller) => controller.enqueue(new Uint8Array(10)),
        })
        void sendWebResponse(response, new Response(broken))
      }
    })
    expect((await fetch(`${url}/empty`)).status).toBe(204)
    const begun = await fetch(`${url}/begun`)
    expect([begun.status, await begun.text()]).toEqual([200, 'mine'])
    await expect(fetch(`${url}/broken`).then((answer) => answer.text())).rejects.toThrow()
  })
})

import { toNodeHandler } from '@kit/core/node'
import express from 'express'
import { fastify } from 'fastify'
import Koa from 'koa'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Running } from './framework-suite.ts'
import { serve } from './serve.ts'

const mine = new Error('mine')
// The handlers of the providers never reject; a function of your own may.
const rejecting = toNodeHandler(() => Promise.reject(mine))

async function post(running: Running): Promise<{ status: number; text: string }> {
  onTestFinished(async () => void (await running.close()))
  const response = await fetch(running.url, { method: 'POST', body: '{}' })
  return { status: response.status, text: await response.text() }
}

describe('what a handler of your own rejects with goes to the error handling of', () => {
  it('Express', async () => {
    const app = express()
    app.use(rejecting)
    app.use((error: Error, _request: unknown, response: express.Response, _next: unknown) => void response.status(418).send(error.message))
    expect(await post(await serve(app))).toEqual({ status: 418, text: 'mine' })
  })

  it('Fastify', async () => {
    const app = fastify()
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    app.setErrorHandler((error, _request, reply) => reply.code(418).send(error === mine ? 'mine' : 'other'))
    app.all('/', rejecting)
    expect(await post({ url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() })).toEqual({ status: 418, text: 'mine' })
  })

  it('Koa', async () => {
    const app = new Koa()
    const told: unknown[] = []
    app.on('error', (error) => told.push(error))
    app.use(rejecting)
    const listener = app.callback()
    expect(await post(await serve((request, response) => void listener(request, response)))).toEqual({ status: 500, text: 'Internal Server Error' })
    expect(told).toEqual([mine])
  })
})

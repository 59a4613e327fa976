import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createFintocEventBody, signedFintocRequest } from '@kit/fintoc/testing'
import { ensureSchema } from '@kit/postgres'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { quantile } from './rounds.ts'
import { databaseUrl, redisUrl } from './services.ts'

const rate = 500
const seconds = Number(process.env['RECEIVE_SECONDS'] ?? 60)
const secret = 'whsec_bench'

interface Delivery {
  readonly headers: Record<string, string>
  readonly body: string
}

/** Signed before the clock runs: the sender must not be what is measured. */
async function prepare(count: number): Promise<Delivery[]> {
  const deliveries: Delivery[] = []
  for (let index = 0; index < count; index += 1) {
    const event = createFintocEventBody('payment_intent.succeeded', { id: `evt_bench_${index}` })
    const signed = await signedFintocRequest({ event, secret })
    deliveries.push({ headers: Object.fromEntries(signed.headers), body: await signed.text() })
  }
  return deliveries
}

function post(agent: Agent, port: number, { headers, body }: Delivery): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request({ agent, port, host: '127.0.0.1', method: 'POST', path: '/webhooks', headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    call.on('error', reject)
    call.end(body)
  })
}

async function offer(kind: 'PostgreSQL' | 'Redis', place: string): Promise<void> {
  const server = fork(fileURLToPath(new URL('./receive/server.ts', import.meta.url)), [kind, place, secret])
  const [port] = (await once(server, 'message')) as [number]
  const deliveries = await prepare(rate * seconds)
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const times: number[] = []
  let accepted = 0
  let refused = 0
  const pending: Promise<void>[] = []
  const begin = performance.now()
  for (const [index, delivery] of deliveries.entries()) {
    const due = begin + (index * 1_000) / rate
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    pending.push(
      post(agent, port, delivery).then(
        (status) => {
          // From when it should have been sent: a server that stands still must not hide it.
          times.push(performance.now() - due)
          if (status === 200) accepted += 1
          else refused += 1
        },
        () => void (refused += 1),
      ),
    )
  }
  await Promise.all(pending)
  server.send('count')
  const [stored] = (await once(server, 'message')) as [number]
  agent.destroy()
  server.kill()
  const [p50, p99] = [0.5, 0.99].map((q) => quantile(times, q).toFixed(1))
  console.log(`  ${kind.padEnd(12)} offered ${deliveries.length}, answered 2xx ${accepted}, other ${refused}, stored ${stored}, lost ${accepted - stored}; p50 ${p50} ms, p99 ${p99} ms`)
}

/** What a minute of webhooks at 500 a second becomes: verified, stored, answered. Needs Redis and PostgreSQL. */
export async function benchReceive(): Promise<void> {
  const place = `kit_bench_receive_${process.pid}`
  const pool = new Pool({ connectionString: databaseUrl, max: 1 })
  const redis = new Redis(redisUrl)
  console.log(`\nreceive → 2xx, durably stored, ${rate} a second for ${seconds} s (times of this machine, for what they are worth)`)
  try {
    await ensureSchema({ sql: pool, schema: place })
    await offer('PostgreSQL', place)
    await offer('Redis', place)
  } finally {
    await pool.query(`drop schema if exists ${place} cascade`)
    await pool.end()
    for await (const keys of redis.scanStream({ match: `*${place}*`, count: 1_000 }) as AsyncIterable<string[]>) if (keys.length > 0) await redis.unlink(...keys)
    redis.disconnect()
  }
}

import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { signHmac } from '@kit/core/signature'
import type { Chance } from '../chance.ts'
import type { CrashBody } from '../worker/webhook.ts'
import type { Fleet, Member } from './fleet.ts'

/** Delivers events as a provider does: over HTTP, some of them twice at once, and each again until it is answered with 2xx. */
export interface Sender {
  /** Events answered with 2xx. */
  readonly accepted: ReadonlySet<string>
  /** Requests that were sent. */
  readonly deliveries: number
  /** Events whose delivery has begun. */
  readonly begun: number
  /** Delivers all events; rejects when it is told to give up. */
  run(): Promise<void>
}

const ANSWER_MS = 4_000

/** Makes a sender of `events` events. */
export function createSender(options: {
  readonly events: number
  readonly fleet: Fleet
  readonly chance: Chance
  readonly secret: string
  readonly inFlight: number
  /** Share of the events that are delivered twice at once. */
  readonly twice: number
  /** Share of the events whose handler outlives a lease. */
  readonly slow: number
  /** Whether the next event may be begun. */
  readonly mayBegin: () => boolean
  readonly signal: AbortSignal
}): Sender {
  const { fleet, chance, secret, signal } = options
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 256 })
  const accepted = new Set<string>()
  let deliveries = 0
  let begun = 0

  function send(port: number, body: string, signature: string): Promise<boolean> {
    deliveries++
    return new Promise((resolve) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-signature': signature }
      const sent = request({ agent, host: '127.0.0.1', port, method: 'POST', path: '/', headers, timeout: ANSWER_MS }, (response) => {
        response.resume()
        response.on('error', () => resolve(false))
        response.on('close', () => resolve(response.complete && response.statusCode === 200))
      })
      sent.on('timeout', () => sent.destroy())
      sent.on('error', () => resolve(false))
      sent.end(body)
    })
  }

  function choose(): Member | undefined {
    // A balancer does not know at once that a process stands still, so now and then one of those is asked.
    const open = fleet.members.filter(({ state }) => state === 'ready' || state === 'armed' || (state === 'stopped' && chance.happens(0.05)))
    return open.length === 0 ? undefined : chance.pick(open)
  }

  async function deliver(id: string, body: string, signature: string): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      const member = choose()
      if (member !== undefined && (await send(member.port, body, signature))) {
        accepted.add(id)
        return
      }
      await sleep(chance.between(20, 150))
    }
  }

  async function deliverEvent(id: string): Promise<void> {
    const body = JSON.stringify({ id, slow: chance.happens(options.slow) } satisfies CrashBody)
    const signature = await signHmac({ secret, payload: body })
    const times = chance.happens(options.twice) ? 2 : 1
    await Promise.all(Array.from({ length: times }, () => deliver(id, body, signature)))
  }

  async function lane(): Promise<void> {
    while (begun < options.events) {
      signal.throwIfAborted()
      if (!options.mayBegin()) {
        await sleep(5)
        continue
      }
      begun++
      await deliverEvent(`e${begun}`)
    }
  }

  return {
    accepted,
    get deliveries() {
      return deliveries
    },
    get begun() {
      return begun
    },
    async run() {
      try {
        await Promise.all(Array.from({ length: options.inFlight }, lane))
      } finally {
        agent.destroy()
      }
    },
  }
}

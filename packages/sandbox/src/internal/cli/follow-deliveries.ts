import { setTimeout as sleep } from 'node:timers/promises'
import type { ShownDelivery } from '../inspector/shown-deliveries.ts'
import type { SandboxApi } from './sandbox-api.ts'
import type { Terminal } from './terminal.ts'

const everyMs = 250

/** One line for a delivery. */
export function deliveryLine({ at, provider, id, type, mode, attempt, url, status }: ShownDelivery): string {
  const how = [mode === 'normal' ? '' : mode, attempt > 1 ? `attempt ${attempt}` : ''].filter((text) => text !== '').join(', ')
  const answer = status ?? (mode === 'lost' ? 'lost' : 'no answer')
  return `${at.slice(11, 19)}  ${provider.padEnd(7)} ${id.padEnd(12)} ${String(answer).padEnd(9)} ${type}${how === '' ? '' : ` (${how})`} → ${url}`
}

/** Prints deliveries as they come, until interrupted. */
export async function followDeliveries(api: SandboxApi, terminal: Terminal, wanted: (delivery: ShownDelivery) => boolean): Promise<void> {
  const stop = new AbortController()
  void terminal.interrupted.then(() => stop.abort())
  const seen = new Set((await api.ask<ShownDelivery[]>('GET', '/api/deliveries')).map((delivery) => JSON.stringify(delivery)))
  while (!stop.signal.aborted) {
    for (const delivery of await api.ask<ShownDelivery[]>('GET', '/api/deliveries')) {
      const key = JSON.stringify(delivery)
      if (seen.has(key)) continue
      seen.add(key)
      if (!wanted(delivery)) continue
      terminal.line(deliveryLine(delivery))
      terminal.json(delivery)
    }
    await sleep(everyMs, undefined, { signal: stop.signal }).catch(() => undefined)
  }
}

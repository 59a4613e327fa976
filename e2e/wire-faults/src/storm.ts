import type { Chance } from './chance.ts'
import type { TcpProxy } from './tcp-proxy.ts'
import { pause } from './until.ts'

/** Faults that go on and on. */
export interface Storm {
  /** How often something was done to the connections so far. */
  readonly faults: () => number
  /** Ends it after so many, and heals the way; gives how many there were. */
  after(atLeast: number): Promise<number>
}

const FAULTS = ['reset', 'reset', 'end', 'one', 'reply', 'reply', 'slow', 'refuse'] as const

/**
 * Every 100 to 200 ms: all connections are cut, or one, or a reply is lost after its request has arrived, or the way is slow, or nobody gets
 * through. `more` is done as well, each time.
 */
export function startStorm(proxy: TcpProxy, chance: Chance, more?: () => Promise<unknown>): Storm {
  const state = { faults: 0, stopped: false }

  function strike(): void {
    proxy.heal()
    state.faults++
    switch (chance.pick(FAULTS)) {
      case 'reset':
        return proxy.cut('reset')
      case 'end':
        return proxy.cut('end')
      case 'one': {
        const ports = proxy.serverSidePorts()
        const port = ports.length > 0 ? chance.pick(ports) : 0
        return proxy.cut('reset', (other) => other === port)
      }
      case 'reply':
        return proxy.loseReply(chance.between(1, 6))
      case 'slow':
        return proxy.delay({ requestsMs: chance.between(0, 20), repliesMs: chance.between(0, 20) })
      case 'refuse':
        proxy.refuse()
        return proxy.cut('reset')
    }
  }

  async function blow(): Promise<void> {
    while (!state.stopped) {
      await pause(chance.between(100, 200))
      if (state.stopped) break
      strike()
      // What the server refuses while it is hit is no matter of the storm.
      await more?.().catch(() => undefined)
    }
    proxy.heal()
  }

  const blowing = blow()
  return {
    faults: () => state.faults,
    async after(atLeast) {
      while (state.faults < atLeast) await pause(25)
      state.stopped = true
      await blowing
      return state.faults
    },
  }
}

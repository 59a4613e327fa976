import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from '../chance.ts'
import type { Fleet, Member } from './fleet.ts'

/** What was done to the workers. */
export interface ChaosFigures {
  killsAtPoints: number
  killsAtRandom: number
  stopsAtPoints: number
  stopsAtRandom: number
}

/** Hits workers until the plan is done, in step with the deliveries. */
export interface Chaos {
  readonly figures: Readonly<ChaosFigures>
  /** Hits that are over, or under way. */
  readonly begun: number
  /** Hits that are over. */
  readonly done: number
  run(): Promise<void>
}

interface Hit {
  readonly signal: 'SIGKILL' | 'SIGSTOP'
  readonly point: string | undefined
  readonly stopMs: number
}

/** At a point that is not on the way of the next deliveries a worker would wait for ever. */
const POINT_MS = 3_000
/** So many workers at the most are away, or on their way out, at the same time. */
const AWAY = 3

/** Plans so many kills and stops, two of three at named points. */
export function createChaos(options: {
  readonly kills: number
  readonly stops: number
  readonly points: readonly string[]
  readonly leaseMs: number
  readonly fleet: Fleet
  readonly chance: Chance
  /** Whether the hit of that number is due. */
  readonly isDue: (index: number) => boolean
  readonly signal: AbortSignal
}): Chaos {
  const { fleet, chance, points, leaseMs, signal } = options
  const figures: ChaosFigures = { killsAtPoints: 0, killsAtRandom: 0, stopsAtPoints: 0, stopsAtRandom: 0 }
  let begun = 0
  let done = 0

  const hit = (kind: Hit['signal']): Hit => ({
    signal: kind,
    point: chance.happens(0.67) ? chance.pick(points) : undefined,
    // Most stops outlast the lease, some do not.
    stopMs: chance.between(0.5, 2.5) * leaseMs,
  })
  const plan = chance.shuffle([
    ...Array.from({ length: options.kills }, () => hit('SIGKILL')),
    ...Array.from({ length: options.stops }, () => hit('SIGSTOP')),
  ])

  async function strike({ signal: kind, point, stopMs }: Hit, member: Member): Promise<void> {
    const came = point !== undefined && (await member.arm(point, kind, { stopMs, withinMs: POINT_MS }))
    if (kind === 'SIGKILL') figures[came ? 'killsAtPoints' : 'killsAtRandom']++
    else figures[came ? 'stopsAtPoints' : 'stopsAtRandom']++
    if (came) return
    if (kind === 'SIGKILL') member.kill()
    else member.stop(stopMs)
  }

  return {
    figures,
    get begun() {
      return begun
    },
    get done() {
      return done
    },
    async run() {
      const running = new Set<Promise<void>>()
      for (const [index, planned] of plan.entries()) {
        for (;;) {
          signal.throwIfAborted()
          const ready = fleet.members.filter(({ state }) => state === 'ready')
          if (options.isDue(index) && running.size < AWAY && ready.length >= fleet.members.length - AWAY) {
            begun++
            const struck = strike(planned, chance.pick(ready)).finally(() => {
              done++
              running.delete(struck)
            })
            running.add(struck)
            break
          }
          await sleep(chance.between(2, 10))
        }
      }
      await Promise.all(running)
    },
  }
}

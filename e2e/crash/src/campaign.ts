import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createChance } from './chance.ts'
import { checkEvidence } from './check/check-evidence.ts'
import type { Evidence, Verdict } from './check/check-evidence.ts'
import { readRecords } from './check/history.ts'
import type { HistoryRecord } from './check/history.ts'
import { createChaos } from './parent/chaos.ts'
import type { ChaosFigures } from './parent/chaos.ts'
import { startFleet } from './parent/fleet.ts'
import { openLedger } from './parent/ledger.ts'
import { startPaymentProvider } from './parent/payment-provider.ts'
import { openProbe } from './parent/probe.ts'
import type { Probe } from './parent/probe.ts'
import { startServer } from '../../../packages/redis/test/support/own-server.ts'
import { compileCache } from './parent/compile-cache.ts'
import { createSender } from './parent/sender.ts'
import { databaseUrl } from '../../../packages/postgres/test/support/services.ts'
import { subjectOf } from './subject.ts'
import type { SubjectName } from './subject.ts'

/** How much is done to a subject. */
export interface CampaignOptions {
  readonly subject: SubjectName
  readonly events: number
  readonly kills: number
  readonly stops: number
  /** SIGKILLs of the Redis server itself, where the subject has one. */
  readonly serverKills?: number | undefined
  readonly seed: number
  /** Share of the events delivered twice at once; 0.3 unless told. */
  readonly twice?: number | undefined
  /** Share of the events whose handler outlives its lease; 0.005 unless told. */
  readonly slow?: number | undefined
  readonly leaseMs?: number | undefined
  /** The campaign fails when it takes longer. */
  readonly limitMs: number
  /** Ends it before its time. */
  readonly signal?: AbortSignal | undefined
}

/** What came of it. */
export interface CampaignReport extends ChaosFigures {
  readonly subject: SubjectName
  readonly seed: number
  readonly events: number
  readonly deliveries: number
  readonly serverKills: number
  readonly verdict: Verdict
  /** Workers that ended without having been hit, or would not end. */
  readonly failures: readonly string[]
  /** Calls to the provider that its idempotency keys kept from paying again, and those of a process that had been overtaken. */
  readonly repeatedCalls: number
  readonly lateCalls: number
  readonly seconds: number
}

const WORKERS = 8
/** Events begun and without an effect, at the most: what is not handled yet is not hit either. */
const BACKLOG = 64
/** So many hits may be ahead of the deliveries, or the deliveries of them. */
const LEAD = 4
const PROBED_AT_ONCE = 500
/** What nobody has come for in this time is lost. */
const PATIENCE_MS = 30_000

/** Waits until everything is handled, or nothing comes of it any more, and tells what is not. */
async function findUnstored(accepted: ReadonlySet<string>, probe: Probe, signal: AbortSignal): Promise<string[]> {
  let open = [...accepted]
  let progressAt = performance.now()
  for (;;) {
    const unstored: string[] = []
    const still: string[] = []
    for (let at = 0; at < open.length; at += PROBED_AT_ONCE) {
      const part = open.slice(at, at + PROBED_AT_ONCE)
      const kinds = await Promise.all(part.map((id) => probe.kindOf(`crash:${id}`)))
      for (const [index, kind] of kinds.entries()) {
        if (kind === 'completed') continue
        still.push(part[index]!)
        unstored.push(`${part[index]} is ${kind}`)
      }
    }
    if (still.length < open.length) progressAt = performance.now()
    open = still
    if (open.length === 0 || performance.now() - progressAt > PATIENCE_MS) return unstored
    signal.throwIfAborted()
    await sleep(500)
  }
}

async function readHistory(folder: string): Promise<HistoryRecord[]> {
  const files = await readdir(folder)
  const records: HistoryRecord[] = []
  for (const file of files) for (const record of readRecords(await readFile(join(folder, file), 'utf8'))) records.push(record)
  return records
}

/**
 * Lets eight workers handle events while they are killed and stopped, until all events are accepted, all hits are done and everything
 * that was accepted is handled, or nothing comes of it any more. Whatever it started is gone when it settles.
 *
 * @throws a TimeoutError when it takes longer than `limitMs`, or the reason of `signal`
 */
export async function runCampaign(options: CampaignOptions): Promise<CampaignReport> {
  const { subject: name, events, kills, stops, seed, serverKills = 0, twice = 0.3, slow = 0.005, leaseMs = 1_500 } = options
  const subject = subjectOf(name)
  const chance = createChance(seed)
  const began = performance.now()
  const schema = `crash_${randomUUID().replaceAll('-', '').slice(0, 20)}`
  const folder = await mkdtemp(join(tmpdir(), 'kit-crash-'))
  const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  const signal = AbortSignal.any([AbortSignal.timeout(options.limitMs), ...(options.signal === undefined ? [] : [options.signal])])

  try {
    const historyFolder = join(folder, 'history')
    await mkdir(historyFolder)
    const ledger = subject.needs === 'postgres' ? await openLedger(schema) : undefined
    if (ledger !== undefined) undo.push(ledger.close)
    const redis = subject.needs === 'redis' ? await startServer('--appendonly', 'yes', '--appendfsync', 'always') : undefined
    if (redis !== undefined) undo.push(redis.close)
    const provider = await startPaymentProvider(createChance(seed + 1))
    undo.push(provider.close)
    const secret = randomUUID()
    const fleet = startFleet({
      size: WORKERS,
      cacheFolder: compileCache(),
      historyFolder,
      settings: { subject: name, databaseUrl, schema, redisPort: redis?.port ?? 0, providerUrl: provider.url, secret, leaseMs },
    })
    undo.push(fleet.destroy)
    await fleet.ready()

    const hits = kills + stops
    let seen = 0
    let givenUp = 0
    const waiting = (): number => (subject.handled === 'at once' ? 0 : sender.begun - seen - givenUp)
    const countEffects = async (): Promise<number> => (ledger !== undefined && subject.effects === 'table' ? ledger.count() : provider.effects.size)
    const sender = createSender({
      events,
      fleet,
      chance,
      secret,
      inFlight: 48,
      twice,
      slow,
      signal,
      mayBegin: () => waiting() < BACKLOG && (sender.begun / events) * hits < chaos.done + LEAD,
    })
    const chaos = createChaos({ kills, stops, points: subject.points, leaseMs, fleet, chance, signal, isDue: (index) => index <= (sender.begun / events) * hits + LEAD })

    const over = new AbortController()
    const watch = async (): Promise<void> => {
      let progressAt = performance.now()
      while (!over.signal.aborted) {
        const before = seen
        // A server that has no connection left for us has one a little later.
        seen = await countEffects().catch(() => before)
        if (seen !== before || waiting() < BACKLOG) progressAt = performance.now()
        // What is lost must not keep the rest from being tried.
        else if (performance.now() - progressAt > PATIENCE_MS) givenUp += waiting()
        await sleep(100)
      }
    }
    const crashServer = async (): Promise<void> => {
      if (redis === undefined) return
      for (let crash = 0; crash < serverKills; crash++) {
        while (sender.begun / events < (crash + 0.5) / serverKills) {
          signal.throwIfAborted()
          await sleep(20)
        }
        await redis.kill()
        await redis.restart()
      }
    }
    const watched = watch()
    const ends = await Promise.allSettled([sender.run(), chaos.run(), crashServer()])
    over.abort()
    await watched
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    let unstored: readonly string[] = []
    if (subject.claims !== 'unchecked') {
      const probe = openProbe(subject, schema, { pool: ledger?.pool, redisPort: redis?.port })
      undo.push(probe.close)
      unstored = await findUnstored(sender.accepted, probe, signal)
    }
    // Whoever was overtaken goes on now, and has its last chance to do harm.
    await fleet.close()

    const history = await readHistory(historyFolder)
    const evidence: Evidence = {
      accepted: sender.accepted,
      effects: ledger !== undefined && subject.effects === 'table' ? await ledger.effects() : provider.effects,
      unstored,
      history,
      claims: subject.claims === 'lease' ? { heldFor: 'lease', leaseMs } : { heldFor: subject.claims },
    }
    return {
      subject: name,
      seed,
      events: sender.accepted.size,
      deliveries: sender.deliveries,
      serverKills: redis === undefined ? 0 : serverKills,
      verdict: checkEvidence(evidence),
      failures: fleet.failures,
      repeatedCalls: provider.repeats,
      lateCalls: provider.late,
      seconds: (performance.now() - began) / 1_000,
      ...chaos.figures,
    }
  } finally {
    const ends = []
    for (const step of undo.reverse()) ends.push(...(await Promise.allSettled([step()])))
    for (const end of ends) if (end.status === 'rejected') console.error('Not cleaned up:', end.reason)
  }
}

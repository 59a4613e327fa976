import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { firstSeed, seedsOf } from '../src/seeds.ts'
import { simulate } from '../src/simulate.ts'
import { brokenWorlds, slowPollsWorld, smallWorld } from '../src/small-world.ts'

describe('a fleet in a world of faults', { timeout: 300_000 }, () => {
  it.each(seedsOf(3))('keeps the guarantees, seed %i', async (seed) => {
    const { violations, counts } = await simulate({ ...smallWorld, seed })
    expect(violations).toEqual([])
    expect(counts['succeeded']).toBeGreaterThan(400)
    expect(counts['tooMany']).toBe(0)
  })

  it.each(seedsOf(2))('keeps them with the budget of @kit/core in the store, seed %i', async (seed) => {
    expect((await simulate({ ...smallWorld, seed, budget: 'memory' })).violations).toEqual([])
  })

  it.each(seedsOf(2))('keeps those that do not need the store when its errors reach the waiter, seed %i', async (seed) => {
    // Nobody keeps to the account's limit then, so there is none here.
    const { violations } = await simulate({ ...smallWorld, seed, slicePerSecond: undefined, limitPerSecond: 1_000 })
    expect(violations).toEqual([])
  })

  it.each(seedsOf(2))('ends waits by their hints alone when polls are rare, seed %i', async (seed) => {
    expect((await simulate({ ...slowPollsWorld, seed })).violations).toEqual([])
  })

  it('happens the same way again, here and in another process', async () => {
    const world = { ...smallWorld, seed: firstSeed() }
    const { hash, events } = await simulate(world)
    expect(events).toBeGreaterThan(5_000)
    expect((await simulate(world)).hash).toBe(hash)
    expect((await simulate({ ...world, seed: world.seed + 1 })).hash).not.toBe(hash)
    const script = fileURLToPath(new URL('../src/replay.ts', import.meta.url))
    const { stdout, stderr } = spawnSync(process.execPath, ['--conditions=@kit/source', script], { encoding: 'utf8' })
    expect(stdout.trim(), stderr).toBe(hash)
  })
})

describe('the rules notice', { timeout: 300_000 }, () => {
  it.each(brokenWorlds)('%s', async (breakage, rule, world) => {
    const found = await Promise.all(seedsOf(2).map((seed) => simulate({ ...world, seed, breakage })))
    for (const { violations } of found) expect(violations.map((violation) => violation.rule)).toContain(rule)
  })
})

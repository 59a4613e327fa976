import { simulate } from './simulate.ts'
import { firstSeed } from './seeds.ts'
import { smallWorld } from './small-world.ts'

// The hash of one small world, for a comparison with another process; with SIMULATION_LOG everything that happened.
const log = process.env['SIMULATION_LOG'] ? (line: string) => console.log(line) : undefined
const { hash } = await simulate({ ...smallWorld, seed: firstSeed() }, log)
console.log(hash)

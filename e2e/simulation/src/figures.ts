import { measureFigures, scarceWorld } from './measure-figures.ts'
import { firstSeed } from './seeds.ts'

const world = scarceWorld(1_000, firstSeed())
const { perSecond } = world
const rows = [
  await measureFigures('tight, two lanes', world),
  await measureFigures('tight, two lanes, paced', { ...world, budget: 'paced', perSecond: perSecond * 1.2 }),
  await measureFigures('tight, one FIFO', { ...world, budget: 'fifo' }),
  await measureFigures('tight, two lanes, tasks that turn into a form', scarceWorld(1_000, firstSeed(), 'sim.form')),
  await measureFigures('no limit an account', { ...world, perSecond: 1_000 }),
]

console.log(`seed ${world.seed}, ${world.processes * world.waits} tasks, ${((world.processes * world.waits) / world.hours / 3_600).toFixed(1)} a second\n`)
console.log('| budget | GETs a task | while it is tight | hinted p50 | p99 | not hinted p50 | p99 |')
console.log('| --- | --- | --- | --- | --- | --- | --- |')
for (const { name, looksPerTask, looksPerTaskThen, hintedMs, unhintedMs } of rows) {
  const times = [hintedMs.p50, hintedMs.p99, unhintedMs.p50, unhintedMs.p99].map((ms) => `${(ms / 1_000).toFixed(1)} s`)
  console.log(`| ${name} | ${looksPerTask.toFixed(2)} | ${looksPerTaskThen.toFixed(2)} | ${times.join(' | ')} |`)
}

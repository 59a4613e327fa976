import type { ContractClock } from '@kit/core/testing'
import { schemaSql } from '@kit/postgres'
import { atTheEnd, newName, openPool } from './database.ts'
import { hasPostgres } from './services.ts'

/** Runs text that has no values. */
type Run = (text: string) => Promise<unknown>

/** A schema whose functions take their time from a row, which moves only when told: how busy the machine is decides nothing. */
export interface SteppedSchema {
  readonly schema: string
  /** `now` is that of this process, which is what a `retryAt` is counted from. */
  readonly clock: ContractClock
  /** `now` is that of the schema. */
  readonly ownClock: ContractClock
  /** A statement, with the time taken from the row. */
  onClock(text: string): string
}

const real = Date.now
let jumped = 0

/** Moves the wall clock of this process. */
function jump(ms: number): void {
  jumped += ms
  Date.now = jumped === 0 ? real : (): number => real() + jumped
}

/** Makes such a schema with what `ensureSchema` runs. */
export async function steppedSchema(run: Run, schema: string): Promise<SteppedSchema> {
  const onClock = (text: string): string => text.replaceAll('clock_timestamp()', `"${schema}".test_clock()`)
  await run(`CREATE SCHEMA "${schema}"; CREATE TABLE "${schema}".clock (at timestamptz); INSERT INTO "${schema}".clock VALUES (clock_timestamp());
    CREATE FUNCTION "${schema}".test_clock() RETURNS timestamptz LANGUAGE sql VOLATILE AS 'SELECT at FROM "${schema}".clock';`)
  await run(onClock(schemaSql({ schema })))
  let now = Date.now()
  const clock: ContractClock = {
    now: () => Date.now(),
    jump,
    async advance(ms) {
      now += ms
      await run(`UPDATE "${schema}".clock SET at = at + ${ms} * interval '1 millisecond'`)
      // What travels, a notification for instance, takes real time.
      await new Promise((resolve) => setTimeout(resolve, 25))
    },
  }
  return { schema, onClock, clock, ownClock: { ...clock, now: () => now } }
}

/** Such a schema on the server, which is dropped after the tests of the file. */
export async function makeSteppedSchema(): Promise<SteppedSchema> {
  const schema = newName('kit_stepped')
  const pool = openPool({ max: 4 })
  if (!hasPostgres) return steppedSchema(async () => undefined, schema)
  atTheEnd(() => pool.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`))
  return steppedSchema((text) => pool.query(text), schema)
}

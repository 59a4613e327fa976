import { InvalidArgumentError } from '@kit/core'
import { StoreUnavailableError } from '@kit/core/idempotency'
import type { PgBossClient, PgBossDatabase } from '../pg-boss-client.ts'
import { createBatch } from './batch.ts'
import { uuidV5 } from './uuid-v5.ts'

/** What every job of ours holds. */
export interface JobData {
  /** Changes when the job is put again. */
  readonly put: string
  /** Runs that failed since the last one that did not. */
  readonly failures?: number
  /** Stands for the keys that are noted for the job. */
  readonly noted?: string
}

/** A job that this process runs. */
export interface QueuedJob<Data> {
  readonly id: string
  readonly data: Data
  /** Something asked for this run. */
  readonly hinted: boolean
  /** Grows with each run of the job: tells this run from one that took it over. */
  readonly turn: number
}

/** How a job goes to sleep. */
export interface Sleep {
  readonly ms: number
  readonly failures: number
  /** `false`: it was brought forward, and this is still to be done. */
  readonly hinted?: boolean
  /** Wake the job from now on. */
  readonly keys?: readonly string[]
}

const HINTED_PRIORITY = 10
const LONGEST_PAUSE_SECONDS = 60

/** A job is never given up by pg-boss: it ends when its work says so. */
const JOB_OPTIONS = {
  retryLimit: 1_000_000_000,
  retryDelay: 1,
  heartbeatSeconds: 10,
  expireInSeconds: 900,
  // Ten years: what pg-boss deletes after that has no provider any more.
  retentionSeconds: 315_360_000,
  deleteAfterSeconds: 3_600,
}

/** It has no meaning of its own: it puts active jobs into an index, so that those of a lost process are found without a look at those that sleep. */
const GROUP = { id: 'kit' }

/** The jobs of one queue, on top of pg-boss: one row a job for all its life, which each statement moves from one state to the next. */
export class JobQueue<Data extends JobData> {
  readonly name: string
  readonly #boss: PgBossClient
  readonly #schema: string
  readonly #job: string
  /** Which keys wake which job; `undefined` where jobs have none. */
  readonly #keys: string | undefined
  readonly #wakes: (keys: Iterable<string>) => Promise<void>
  readonly #rings: (items: Iterable<never>) => Promise<void>
  /** Called when there may be something to do in this process. */
  onWake: () => void = () => {}
  #prepared: Promise<void> | undefined
  #channel: Promise<string> | undefined

  constructor(options: { boss: PgBossClient; schema: string; name: string; keyed: boolean }) {
    const { boss, schema, name, keyed } = options
    if (!/^(?:[A-Za-z_]\w*|"[^"'%$.\\]+")$/.test(schema)) {
      throw new InvalidArgumentError('schema must be the one you gave to pg-boss, written the same way', { argument: 'schema' })
    }
    if (!/^[\w.\-/]+$/.test(name)) {
      throw new InvalidArgumentError('queueName may hold letters, digits, and the characters _ - . / only', { argument: 'queueName' })
    }
    this.name = name
    this.#boss = boss
    this.#schema = schema
    this.#job = `${schema}.job`
    this.#keys = keyed ? `${schema}.kit_wait_key` : undefined
    this.#wakes = createBatch((keys) => this.#wakeNow(keys))
    this.#rings = createBatch(() => this.#ringNow())
  }

  /** The id of the job with this name. */
  idOf(name: string): Promise<string> {
    return uuidV5('kit:job', name)
  }

  /** Makes the queue, and the table beside it, where they are missing. */
  async prepare(): Promise<void> {
    this.#prepared ??= this.#prepareNow()
    try {
      await this.#prepared
    } catch (error) {
      this.#prepared = undefined
      throw error
    }
  }

  /**
   * Puts jobs in: new ones run at once. One that is there takes the new data; it goes on sleeping, at most until `runBy`, and if it runs now
   * it runs once more. With `db` all of it is part of the transaction there.
   */
  async put(id: string, data: Data, options: { db?: PgBossDatabase | undefined; runBy?: Date | undefined } = {}): Promise<void> {
    await this.prepare()
    const { runBy } = options
    const db = options.db ?? this.#boss.getDb()
    try {
      // A job can end between the two statements; then it is put anew.
      for (let round = 0; round < 10; round++) {
        const inserted = await this.#boss.insert(this.name, [{ ...JOB_OPTIONS, group: GROUP, id, data }], { db, returnId: true })
        if (inserted !== null) return await this.#entered(options.db)
        if (await this.#replace(db, id, data, runBy)) return await this.#entered(options.db)
      }
      throw new Error('The queue does not keep the job')
    } catch (cause) {
      // It may have been deleted: the next call makes it anew.
      this.#prepared = undefined
      throw unavailable('The job could not be stored; nothing was accepted', cause)
    }
  }

  /** Puts in those jobs that are missing and brings the others forward. */
  async putDue(jobs: readonly { readonly id: string; readonly data: Data }[]): Promise<void> {
    if (jobs.length === 0) return
    await this.prepare()
    const db = this.#boss.getDb()
    const ids = jobs.map(({ id }) => id)
    await db.executeSql(`DELETE FROM ${this.#job} WHERE name = $1 AND id = ANY($2::uuid[]) AND state > 'active'`, [this.name, ids])
    await this.#boss.insert(this.name, jobs.map((job) => ({ ...JOB_OPTIONS, group: GROUP, ...job })), { db })
    await this.#bringForward(ids, 0)
    this.onWake()
  }

  /** Jobs to run now, those that were brought forward first. They are ours as long as `touch` is called. */
  async fetch(limit: number): Promise<readonly QueuedJob<Data>[]> {
    const jobs = await this.#boss.fetch(this.name, { batchSize: limit, includeMetadata: true })
    return jobs.map(({ id, data, priority, retryCount }) => ({ id, data: data as Data, hinted: priority >= HINTED_PRIORITY, turn: retryCount }))
  }

  async touch(ids: readonly string[]): Promise<void> {
    await this.#boss.touch(this.name, [...ids])
  }

  /**
   * Lets the job sleep; not, if it was put again in the meantime. One statement, so that a process which dies leaves a job that either runs
   * or sleeps. A run that lost its job changes nothing.
   */
  async sleep(job: QueuedJob<Data>, sleep: Sleep): Promise<void> {
    const { ms, failures, hinted = false, keys } = sleep
    const digests = await this.#digests(keys ?? [])
    const noted = keys === undefined ? job.data.noted : await uuidV5('kit:keys', digests.join())
    const isNoted = noted === job.data.noted
    const patch = JSON.stringify({ failures, ...(noted === undefined ? {} : { noted }) })
    const update = `UPDATE ${this.#job} SET state = 'retry', heartbeat_on = NULL, priority = $6::int,
        start_after = now() + CASE WHEN data->>'put' = $4 THEN $5::float8 ELSE 0 END * interval '1 millisecond',
        data = CASE WHEN data->>'put' = $4 THEN data || $7::jsonb ELSE data END
      WHERE name = $1 AND id = $2::uuid AND state = 'active' AND retry_count = $3::int`
    const values = [this.name, job.id, job.turn, job.data.put, Math.max(0, ms), hinted ? HINTED_PRIORITY : 0, patch]
    if (this.#keys === undefined || isNoted) return void (await this.#run(update, values))
    const insert = `WITH slept AS (${update} RETURNING id)
      INSERT INTO ${this.#keys} (queue, key, job_id)
      SELECT $1, key, slept.id FROM slept, unnest($8::uuid[]) AS key ON CONFLICT DO NOTHING`
    await this.#run(insert, [...values, digests])
  }

  /** Ends the job. `false`: it was put again in the meantime, or is gone. */
  async remove(job: QueuedJob<Data>): Promise<boolean> {
    return this.#delete(`name = $1 AND id = $2::uuid AND data->>'put' = $3`, [this.name, job.id, job.data.put])
  }

  /** Takes out a job that sleeps. `false`: there is none, or it runs. */
  async cancel(id: string): Promise<boolean> {
    await this.prepare()
    try {
      return await this.#delete(`name = $1 AND id = $2::uuid AND state < 'active'`, [this.name, id])
    } catch (cause) {
      throw unavailable('The job could not be taken out', cause)
    }
  }

  /** Wakes the jobs of these keys. Harmless for those that run, or are not there. */
  async wake(keys: Iterable<string>): Promise<void> {
    await this.prepare()
    try {
      await this.#wakes(keys)
    } catch (cause) {
      throw unavailable('The hint is stored, but its jobs could not be woken', cause)
    }
  }

  /** Lets the job run in `ms` milliseconds, if it sleeps longer than that. */
  async nudge(id: string, ms: number): Promise<void> {
    await this.#bringForward([id], ms)
    if (ms === 0) this.onWake()
  }

  /** Gives back what a lost process ran: pg-boss itself looks for it once a minute only. */
  async rescue(): Promise<void> {
    const failures = `COALESCE((data->>'failures')::int, 0)`
    const sql = `WITH lost AS (
        UPDATE ${this.#job} SET state = 'retry', heartbeat_on = NULL,
          start_after = now() + CASE WHEN ${failures} = 0 THEN 0 ELSE LEAST(${LONGEST_PAUSE_SECONDS}, 2 ^ LEAST(16, ${failures})) END * interval '1 second',
          data = data || jsonb_build_object('failures', ${failures} + 1)
        WHERE name = $1 AND state = 'active' AND group_id IS NOT NULL AND heartbeat_on + heartbeat_seconds * interval '1 second' < now()
        RETURNING id)
      SELECT count(*)::int AS count FROM lost`
    if ((await this.#count(sql, [this.name])) > 0) this.onWake()
  }

  /** Forgets the keys of jobs that are gone, which a process that died at the wrong moment, or a person, may have left. */
  async sweepKeys(): Promise<void> {
    if (this.#keys === undefined) return
    const sql = `DELETE FROM ${this.#keys} k WHERE queue = $1 AND noted_on < now() - interval '1 hour'
      AND NOT EXISTS (SELECT FROM ${this.#job} j WHERE j.name = $1 AND j.id = k.job_id)`
    await this.#run(sql, [this.name])
  }

  /** Calls `onWake` when another process put in or woke a job. `undefined` where the database of pg-boss cannot listen. */
  async listen(): Promise<{ close(): Promise<void> } | undefined> {
    const heard = (): void => this.onWake()
    return this.#boss.getDb().listen?.(await this.#channelName(), heard, heard)
  }

  async #prepareNow(): Promise<void> {
    try {
      let queue = await this.#boss.getQueue(this.name)
      if (queue === null) {
        // Jobs that sleep are no backlog to warn of.
        await this.#boss.createQueue(this.name, { ...JOB_OPTIONS, policy: 'standard', warningQueueSize: 2 ** 31 - 1 })
        queue = await this.#boss.getQueue(this.name)
      }
      if (queue?.policy !== undefined && queue.policy !== null && queue.policy !== 'standard') {
        throw new InvalidArgumentError('The queue must have the policy standard: give queueName the name of another one', { argument: 'queueName' })
      }
      await this.#prepareKeys()
    } catch (cause) {
      if (cause instanceof InvalidArgumentError) throw cause
      throw unavailable('The queue could not be prepared: start pg-boss first, and give the same schema here and there', cause)
    }
  }

  async #prepareKeys(): Promise<void> {
    if (this.#keys === undefined) return
    const db = this.#boss.getDb()
    const { rows } = await db.executeSql(`SELECT to_regclass('${this.#keys}') IS NOT NULL AS there`)
    if ((rows[0] as { there: boolean }).there) return
    // Several statements in one text are one transaction.
    await db.executeSql(`SELECT pg_advisory_xact_lock(hashtextextended('${this.#keys}', 0));
      CREATE TABLE IF NOT EXISTS ${this.#keys} (
        queue text NOT NULL,
        key uuid NOT NULL,
        job_id uuid NOT NULL,
        noted_on timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (queue, key, job_id)
      );
      CREATE INDEX IF NOT EXISTS kit_wait_key_job ON ${this.#keys} (job_id)`)
  }

  async #replace(db: PgBossDatabase, id: string, data: Data, runBy: Date | undefined): Promise<boolean> {
    const sql = `WITH replaced AS (
        UPDATE ${this.#job} SET data = $3::jsonb, completed_on = NULL, heartbeat_on = CASE WHEN state = 'active' THEN heartbeat_on END,
          start_after = CASE WHEN state < 'active' THEN LEAST(start_after, $4::timestamptz) WHEN state = 'active' THEN start_after ELSE now() END,
          state = CASE WHEN state > 'active' THEN 'retry' ELSE state END
        WHERE name = $1 AND id = $2::uuid RETURNING id)
      SELECT count(*)::int AS count FROM replaced`
    return (await this.#count(sql, [this.name, id, JSON.stringify(data), runBy?.toISOString() ?? null], db)) > 0
  }

  async #delete(where: string, values: unknown[]): Promise<boolean> {
    const gone = `WITH gone AS (DELETE FROM ${this.#job} WHERE ${where} RETURNING id)`
    const keys = this.#keys === undefined ? '' : `, keys AS (DELETE FROM ${this.#keys} WHERE queue = $1 AND job_id IN (SELECT id FROM gone))`
    return (await this.#count(`${gone}${keys} SELECT count(*)::int AS count FROM gone`, values)) > 0
  }

  async #wakeNow(keys: ReadonlySet<string>): Promise<void> {
    const waits = [...keys].filter((key) => key.startsWith('wait:'))
    const ids = await Promise.all(waits.map((key) => this.idOf(key.slice('wait:'.length))))
    const digests = await this.#digests([...keys].filter((key) => !key.startsWith('wait:')))
    await this.#bringForward(ids, 0, digests)
    this.onWake()
  }

  /** Rows are locked in one order everywhere, or two processes that wake the same jobs could lock each other out. */
  async #bringForward(ids: readonly string[], ms: number, digests: readonly string[] = []): Promise<void> {
    const named = `SELECT unnest($2::uuid[])`
    const byKey = this.#keys === undefined || digests.length === 0 ? '' : ` UNION SELECT job_id FROM ${this.#keys} WHERE queue = $1 AND key = ANY($5::uuid[])`
    const sql = `WITH target AS MATERIALIZED (
        SELECT id FROM ${this.#job} WHERE name = $1 AND id = ANY(ARRAY(${named}${byKey})) AND state < 'active'
          AND (start_after > now() + $3::float8 * interval '1 millisecond' OR priority < ${HINTED_PRIORITY})
        ORDER BY id FOR UPDATE
      ), woken AS (
        UPDATE ${this.#job} SET priority = ${HINTED_PRIORITY}, start_after = LEAST(start_after, now() + $3::float8 * interval '1 millisecond')
        WHERE name = $1 AND id = ANY(ARRAY(SELECT id FROM target)) RETURNING id
      )
      SELECT pg_notify($4, '') FROM (SELECT FROM woken LIMIT 1) AS any_woken`
    await this.#run(sql, [this.name, ids, ms, await this.#channelName(), ...(byKey === '' ? [] : [digests])])
  }

  async #entered(db: PgBossDatabase | undefined): Promise<void> {
    // What is not committed cannot be run; and a notification in the transaction would make its commit wait for those of others.
    if (db !== undefined) return
    this.onWake()
    await this.#rings([]).catch(() => {})
  }

  async #ringNow(): Promise<void> {
    await this.#run('SELECT pg_notify($1, $2)', [await this.#channelName(), ''])
  }

  #channelName(): Promise<string> {
    this.#channel ??= uuidV5(`kit:channel:${this.#schema}`, this.name).then((id) => `kit_${id.replaceAll('-', '')}`)
    return this.#channel
  }

  async #digests(keys: readonly string[]): Promise<string[]> {
    const further = keys.filter((key) => !key.startsWith('wait:')).sort()
    return Promise.all(further.map((key) => uuidV5('kit:hint-key', key)))
  }

  async #run(sql: string, values: unknown[], db: PgBossDatabase = this.#boss.getDb()): Promise<readonly unknown[]> {
    return (await db.executeSql(sql, values)).rows
  }

  async #count(sql: string, values: unknown[], db?: PgBossDatabase): Promise<number> {
    const [row] = await this.#run(sql, values, db)
    return (row as { count: number }).count
  }
}

function unavailable(message: string, cause: unknown): StoreUnavailableError {
  return new StoreUnavailableError(message, { cause })
}

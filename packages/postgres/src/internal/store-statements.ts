import { KEYED } from './keyed.ts'

/** Idempotency store and inbox. */
export function storeStatements(schema: string): readonly string[] {
  return [
    `CREATE SCHEMA IF NOT EXISTS ${schema}`,
    `CREATE TABLE IF NOT EXISTS ${schema}.schema_version (
  version integer PRIMARY KEY,
  applied timestamptz NOT NULL DEFAULT clock_timestamp()
)`,
    // One for all keys, so that a key that was forgotten does not start again at a fence somebody still holds.
    `CREATE SEQUENCE IF NOT EXISTS ${schema}.fence`,
    // json and not jsonb: it gives back what was stored, a NUL and the order of members included.
    `CREATE TABLE IF NOT EXISTS ${schema}.idempotency (
  key text COLLATE "C" PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('held', 'free', 'completed', 'dead')),
  fence bigint NOT NULL,
  attempt integer NOT NULL,
  fingerprint bytea,
  retain interval NOT NULL,
  until timestamptz NOT NULL,
  expires timestamptz NOT NULL,
  result json,
  error text
)`,
    `CREATE INDEX IF NOT EXISTS idempotency_expires ON ${schema}.idempotency (expires)`,
    `CREATE TABLE IF NOT EXISTS ${schema}.inbox (
  key text COLLATE "C" PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('waiting', 'held', 'completed', 'dead')),
  fence bigint NOT NULL,
  attempt integer NOT NULL,
  fingerprint bytea NOT NULL,
  payload bytea NOT NULL,
  sealed boolean NOT NULL,
  received timestamptz NOT NULL,
  until timestamptz NOT NULL,
  expires timestamptz NOT NULL,
  error text
)`,
    `CREATE INDEX IF NOT EXISTS inbox_due ON ${schema}.inbox (until) WHERE state IN ('waiting', 'held')`,
    `CREATE INDEX IF NOT EXISTS inbox_dead ON ${schema}.inbox (received) WHERE state = 'dead'`,
    `CREATE INDEX IF NOT EXISTS inbox_expires ON ${schema}.inbox (expires) WHERE state = 'completed'`,
    claimFunction(schema),
    settleFunction(schema),
    inboxPutFunction(schema),
    inboxClaimFunction(schema),
    inboxSettleFunction(schema),
  ]
}

/**
 * All keys in one guarded upsert; those that are plainly taken are only read. While another transaction holds one of them the upsert waits for `patience` milliseconds; after that the keys
 * are taken one by one, so that the held one alone is in progress. The handler of the exception is a subtransaction: a lock that was not to be
 * had leaves the caller's transaction as it was. Setting lock_timeout here holds until the function ends.
 */
function claimFunction(schema: string): string {
  return `CREATE OR REPLACE FUNCTION ${schema}.claim(
  keys text[], leases float8[], retains float8[], prints bytea[], patience integer
) RETURNS TABLE (n integer, kind text, fence text, attempt text, ms text, print bytea, result text, error text)
LANGUAGE plpgsql ${KEYED} SET lock_timeout = '50ms' AS $kit$
#variable_conflict use_column
DECLARE
  queue integer[];
  step integer := cardinality(keys);
  some integer[];
  won text[] := '{}';
  locked integer[] := '{}';
  clock timestamptz;
BEGIN
  PERFORM set_config('lock_timeout', patience::text, true);
  SELECT array_agg(i.n::integer ORDER BY i.key COLLATE "C") INTO queue FROM unnest(keys) WITH ORDINALITY AS i (key, n);
  FOR round IN 1 .. 3 LOOP
    WHILE cardinality(queue) > 0 LOOP
      BEGIN
        WITH taken AS (
          INSERT INTO ${schema}.idempotency AS t (key, state, fence, attempt, fingerprint, retain, until, expires)
          SELECT i.key, 'held', nextval('${schema}.fence'), 1, i.print, i.retain * interval '1 millisecond',
            clock_timestamp() + i.lease * interval '1 millisecond', clock_timestamp() + i.retain * interval '1 millisecond'
          FROM unnest(keys, leases, retains, prints) WITH ORDINALITY AS i (key, lease, retain, print, n)
          WHERE i.n = ANY (queue[1:step]) AND NOT EXISTS (
            SELECT FROM ${schema}.idempotency AS s
            WHERE s.key = i.key AND CASE WHEN s.state IN ('held', 'free') THEN s.until ELSE s.expires END > clock_timestamp()
          )
          ORDER BY i.key COLLATE "C"
          ON CONFLICT (key) DO UPDATE SET
            state = 'held',
            fence = nextval('${schema}.fence'),
            attempt = CASE WHEN t.expires <= clock_timestamp() THEN 1 ELSE t.attempt + 1 END,
            fingerprint = excluded.fingerprint,
            retain = excluded.retain,
            until = excluded.until,
            expires = excluded.expires,
            result = NULL,
            error = NULL
          WHERE CASE WHEN t.state IN ('held', 'free') THEN t.until ELSE t.expires END <= clock_timestamp()
          RETURNING t.key
        )
        SELECT won || coalesce(array_agg(taken.key), '{}') INTO won FROM taken;
        queue := queue[step + 1:];
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF step = 1 THEN
          locked := locked || queue[1];
          queue := queue[2:];
        ELSE
          step := 1;
          PERFORM set_config('lock_timeout', greatest(1, patience / 10)::text, true);
        END IF;
      END;
    END LOOP;
    clock := clock_timestamp();
    -- What is free again, or was deleted, since the upsert looked at it.
    SELECT array_agg(i.n::integer ORDER BY i.key COLLATE "C") INTO queue
    FROM unnest(keys) WITH ORDINALITY AS i (key, n) LEFT JOIN ${schema}.idempotency AS t ON t.key = i.key
    WHERE NOT i.key = ANY (won) AND NOT i.n = ANY (locked)
      AND (t.key IS NULL OR CASE WHEN t.state IN ('held', 'free') THEN t.until ELSE t.expires END <= clock);
    EXIT WHEN queue IS NULL;
  END LOOP;
  RETURN QUERY
  SELECT i.n::integer,
    CASE
      WHEN i.key = ANY (won) THEN 'acquired'
      WHEN t.state IN ('completed', 'dead') AND t.expires > clock THEN t.state
      ELSE 'in_progress'
    END,
    t.fence::text,
    t.attempt::text,
    CASE
      WHEN i.key = ANY (won) THEN (extract(epoch FROM t.until) * 1000)::float8::text
      WHEN t.until > clock THEN (extract(epoch FROM t.until - clock) * 1000)::float8::text
      ELSE '250'
    END,
    t.fingerprint,
    t.result::text,
    t.error
  FROM unnest(keys) WITH ORDINALITY AS i (key, n) LEFT JOIN ${schema}.idempotency AS t ON t.key = i.key;
END $kit$`
}

/** What holders do with their claims. A row that another transaction holds is `locked`, unless the caller is patient. */
function settleFunction(schema: string): string {
  return settleFunctionOf(schema, {
    name: 'settle',
    table: 'idempotency',
    changes: `state = CASE i.verb WHEN 'renew' THEN 'held' WHEN 'complete' THEN 'completed' ELSE i.verb END,
      until = CASE WHEN i.verb = 'complete' THEN t.until ELSE clock + i.span * interval '1 millisecond' END,
      expires = CASE i.verb
        WHEN 'renew' THEN t.expires
        WHEN 'complete' THEN clock + t.retain
        ELSE clock + i.span * interval '1 millisecond' + t.retain
      END,
      result = CASE WHEN i.verb = 'complete' THEN i.note::json END,
      error = CASE WHEN i.verb IN ('free', 'dead') THEN i.note END`,
    where: `
      AND (t.until > clock OR (t.expires > clock AND i.verb <> 'renew'))`,
  })
}

/** As settle, for events. */
function inboxSettleFunction(schema: string): string {
  return settleFunctionOf(schema, {
    name: 'inbox_settle',
    table: 'inbox',
    changes: `state = CASE i.verb WHEN 'renew' THEN 'held' WHEN 'complete' THEN 'completed' WHEN 'free' THEN 'waiting' ELSE i.verb END,
      until = CASE WHEN i.verb = 'complete' THEN t.until ELSE clock + i.span * interval '1 millisecond' END,
      payload = CASE WHEN i.verb = 'complete' THEN '' ELSE t.payload END,
      error = CASE i.verb WHEN 'renew' THEN t.error WHEN 'complete' THEN NULL ELSE i.note END`,
    where: ` AND (i.verb <> 'renew' OR t.until > clock)`,
  })
}

/** Settles rows that are still held under the caller's fence; `where` narrows them. */
function settleFunctionOf(
  schema: string,
  { name, table, changes, where }: { readonly name: string; readonly table: string; readonly changes: string; readonly where: string },
): string {
  return `CREATE OR REPLACE FUNCTION ${schema}.${name}(
  keys text[], fences bigint[], verbs text[], spans float8[], notes text[], patient boolean
) RETURNS TABLE (n integer, kind text)
LANGUAGE plpgsql ${KEYED} AS $kit$
#variable_conflict use_column
DECLARE
  mine text[];
  clock timestamptz;
BEGIN
${lockRows(schema, table)}
  clock := clock_timestamp();
  RETURN QUERY
  WITH changed AS (
    UPDATE ${schema}.${table} AS t SET
      ${changes}
    FROM unnest(keys, fences, verbs, spans, notes) AS i (key, fence, verb, span, note)
    WHERE t.key = i.key AND t.key = ANY (mine) AND t.fence = i.fence AND t.state = 'held'${where}
    RETURNING t.key
  )
  SELECT i.n::integer,
    CASE
      WHEN changed.key IS NOT NULL THEN 'done'
      WHEN t.fence = i.fence AND t.state = 'completed' AND t.expires > clock AND i.verb = 'complete' THEN 'done'
      WHEN t.fence <= i.fence AND NOT t.key = ANY (mine) THEN 'locked'
      ELSE 'lost'
    END
  FROM unnest(keys, fences, verbs) WITH ORDINALITY AS i (key, fence, verb, n)
  LEFT JOIN changed ON changed.key = i.key
  LEFT JOIN ${schema}.${table} AS t ON t.key = i.key;
END $kit$`
}

/** Rows are locked in the order of their keys: two callers never wait for each other in a circle. */
function lockRows(schema: string, table: string): string {
  return `  IF patient THEN
    PERFORM 1 FROM ${schema}.${table} AS t WHERE t.key = ANY (keys) ORDER BY t.key FOR UPDATE;
    mine := keys;
  ELSE
    SELECT coalesce(array_agg(free.key), '{}') INTO mine FROM (
      SELECT t.key FROM ${schema}.${table} AS t WHERE t.key = ANY (keys) ORDER BY t.key FOR UPDATE SKIP LOCKED
    ) AS free;
  END IF;`
}

/** Never waits for a transaction in which an event is being handled: what can be seen to be there is not inserted, and takes no lock. */
function inboxPutFunction(schema: string): string {
  return `CREATE OR REPLACE FUNCTION ${schema}.inbox_put(
  keys text[], prints bytea[], payloads bytea[], seals boolean[], retains float8[]
) RETURNS TABLE (n integer, kind text)
LANGUAGE plpgsql ${KEYED} AS $kit$
#variable_conflict use_column
DECLARE
  queue text[] := keys;
  stored text[] := '{}';
BEGIN
  FOR round IN 1 .. 3 LOOP
    WITH taken AS (
      INSERT INTO ${schema}.inbox (key, state, fence, attempt, fingerprint, payload, sealed, received, until, expires)
      SELECT i.key, 'waiting', 0, 0, i.print, i.payload, i.seal, clock_timestamp(), clock_timestamp(),
        clock_timestamp() + i.retain * interval '1 millisecond'
      FROM unnest(keys, prints, payloads, seals, retains) AS i (key, print, payload, seal, retain)
      WHERE i.key = ANY (queue) AND NOT EXISTS (SELECT FROM ${schema}.inbox AS s WHERE s.key = i.key)
      ORDER BY i.key COLLATE "C"
      ON CONFLICT (key) DO NOTHING
      RETURNING key
    )
    SELECT stored || coalesce(array_agg(taken.key), '{}') INTO stored FROM taken;
    EXIT WHEN cardinality(stored) = cardinality(keys);
    DELETE FROM ${schema}.inbox AS t WHERE t.ctid = ANY (ARRAY(
      SELECT s.ctid FROM ${schema}.inbox AS s
      WHERE s.key = ANY (keys) AND s.state = 'completed' AND s.expires <= clock_timestamp()
      ORDER BY s.key FOR UPDATE SKIP LOCKED
    ));
    SELECT array_agg(i.key) INTO queue FROM unnest(keys) AS i (key)
    WHERE NOT i.key = ANY (stored) AND NOT EXISTS (SELECT FROM ${schema}.inbox AS t WHERE t.key = i.key);
    EXIT WHEN queue IS NULL;
  END LOOP;
  RETURN QUERY
  SELECT i.n::integer,
    CASE WHEN i.key = ANY (stored) THEN 'stored' WHEN t.fingerprint = i.print THEN 'duplicate' WHEN t.key IS NULL THEN 'gone' ELSE 'mismatch' END
  FROM unnest(keys, prints) WITH ORDINALITY AS i (key, print, n) LEFT JOIN ${schema}.inbox AS t ON t.key = i.key;
END $kit$`
}

/** A row that another transaction holds is in progress there, so nothing here ever waits. */
function inboxClaimFunction(schema: string): string {
  return `CREATE OR REPLACE FUNCTION ${schema}.inbox_claim(keys text[], leases float8[])
RETURNS TABLE (n integer, kind text, fence text, attempt text, ms text, payload bytea, sealed text, error text)
LANGUAGE plpgsql ${KEYED} AS $kit$
#variable_conflict use_column
DECLARE
  mine text[];
  clock timestamptz;
BEGIN
  SELECT coalesce(array_agg(free.key), '{}') INTO mine FROM (
    SELECT t.key FROM ${schema}.inbox AS t
    WHERE t.key = ANY (keys) AND t.state IN ('waiting', 'held') AND t.until <= clock_timestamp()
    ORDER BY t.key FOR UPDATE SKIP LOCKED
  ) AS free;
  clock := clock_timestamp();
  RETURN QUERY
  WITH taken AS (
    UPDATE ${schema}.inbox AS t SET
      state = 'held',
      fence = nextval('${schema}.fence'),
      attempt = t.attempt + 1,
      until = clock + i.lease * interval '1 millisecond'
    FROM unnest(keys, leases) AS i (key, lease)
    WHERE t.key = i.key AND t.key = ANY (mine)
    RETURNING t.key, t.fence, t.attempt, t.received, t.payload, t.sealed
  )
  SELECT i.n::integer,
    CASE
      WHEN taken.key IS NOT NULL THEN 'acquired'
      WHEN t.key IS NULL OR t.state = 'completed' AND t.expires <= clock THEN 'missing'
      WHEN t.state IN ('completed', 'dead') THEN t.state
      ELSE 'in_progress'
    END,
    taken.fence::text,
    taken.attempt::text,
    CASE
      WHEN taken.key IS NOT NULL THEN (extract(epoch FROM taken.received) * 1000)::float8::text
      WHEN t.until > clock THEN (extract(epoch FROM t.until - clock) * 1000)::float8::text
      ELSE '250'
    END,
    taken.payload,
    taken.sealed::text,
    t.error
  FROM unnest(keys) WITH ORDINALITY AS i (key, n)
  LEFT JOIN taken ON taken.key = i.key
  LEFT JOIN ${schema}.inbox AS t ON t.key = i.key;
END $kit$`
}

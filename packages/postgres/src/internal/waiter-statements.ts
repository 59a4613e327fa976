import { KEYED } from './keyed.ts'
import { ALL } from './notification.ts'

/** News are gathered up to here; a notification takes less than 8,000 bytes, and a key has at most 2,000. */
const PART_BYTES = 4_000

/** What a waiter needs: hints and the poll budget. */
export function waiterStatements(schema: string): readonly string[] {
  return [
    `CREATE SEQUENCE IF NOT EXISTS ${schema}.hint_version`,
    // Which transaction wrote a hint tells a process that polls what is new; times and sequences do not follow the order of commits.
    `CREATE TABLE IF NOT EXISTS ${schema}.hint (
  key text COLLATE "C" PRIMARY KEY,
  version bigint NOT NULL,
  task text,
  written xid8 NOT NULL,
  expires timestamptz NOT NULL
)`,
    `CREATE INDEX IF NOT EXISTS hint_written ON ${schema}.hint (written)`,
    `CREATE INDEX IF NOT EXISTS hint_expires ON ${schema}.hint (expires)`,
    `CREATE TABLE IF NOT EXISTS ${schema}.poll_account (
  account text COLLATE "C" PRIMARY KEY,
  grants timestamptz[] NOT NULL DEFAULT '{}',
  paused timestamptz NOT NULL DEFAULT '-infinity',
  confirms timestamptz NOT NULL DEFAULT '-infinity',
  polls timestamptz NOT NULL DEFAULT '-infinity',
  streak integer NOT NULL DEFAULT 0,
  seen timestamptz NOT NULL DEFAULT clock_timestamp()
)`,
    `CREATE INDEX IF NOT EXISTS poll_account_seen ON ${schema}.poll_account (seen)`,
    `CREATE TABLE IF NOT EXISTS ${schema}.poll_task (
  task text COLLATE "C" PRIMARY KEY,
  looked timestamptz NOT NULL,
  expires timestamptz NOT NULL
)`,
    `CREATE INDEX IF NOT EXISTS poll_task_expires ON ${schema}.poll_task (expires)`,
    hintPutFunction(schema),
    pauseFunction(schema),
    reserveFunction(schema),
  ]
}

/**
 * Stores hints and tells of them in the same commit, in notifications of less than 8,000 bytes. A crash of the server may forget them: that costs
 * time only. The disk is not waited for, so that the lock all commits with a notification share is held for a moment.
 */
function hintPutFunction(schema: string): string {
  return `CREATE OR REPLACE FUNCTION ${schema}.hint_put(keys text[], ttls float8[], tasks text[], channel text) RETURNS TABLE (told text)
LANGUAGE plpgsql ${KEYED} AS $kit$
#variable_conflict use_column
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  RETURN QUERY
  WITH put AS (
    INSERT INTO ${schema}.hint AS t (key, version, task, written, expires)
    SELECT i.key, nextval('${schema}.hint_version'), i.task, pg_current_xact_id(), clock_timestamp() + i.ttl * interval '1 millisecond'
    FROM unnest(keys, ttls, tasks) AS i (key, ttl, task)
    ORDER BY i.key COLLATE "C"
    ON CONFLICT (key) DO UPDATE SET
      version = nextval('${schema}.hint_version'),
      task = coalesce(excluded.task, CASE WHEN t.expires > clock_timestamp() THEN t.task END),
      written = excluded.written,
      expires = excluded.expires
    RETURNING t.key, t.version
  ), news AS (
    -- A task's id can be a credential, and anybody may listen: it is read, never told.
    SELECT (CASE WHEN i.task IS NULL THEN json_build_array(put.key, put.version::text) ELSE to_json(put.key) END)::text AS item
    FROM put JOIN unnest(keys, tasks) AS i (key, task) ON i.key = put.key
  ), parts AS (
    SELECT item, sum(octet_length(item) + 1) OVER (ROWS UNBOUNDED PRECEDING) / ${PART_BYTES} AS part FROM news
  ), payloads AS (
    SELECT '[' || string_agg(item, ',') || ']' AS payload FROM parts GROUP BY part
  )
  SELECT pg_notify(channel, CASE WHEN octet_length(payload) < 8000 THEN payload ELSE '${ALL}' END)::text FROM payloads WHERE channel IS NOT NULL;
END $kit$`
}

function pauseFunction(schema: string): string {
  return `CREATE OR REPLACE FUNCTION ${schema}.pause(account text, span float8) RETURNS void
LANGUAGE sql AS $kit$
  INSERT INTO ${schema}.poll_account AS t (account, paused) VALUES ($1, clock_timestamp() + $2 * interval '1 millisecond')
  ON CONFLICT (account) DO UPDATE SET paused = greatest(t.paused, excluded.paused)
$kit$`
}

/**
 * One look, if it may be made now; otherwise the milliseconds to wait. The looks of an account take turns at its row, and the clock is read once
 * the row is theirs. A clock that was set back takes everything kept for the account along.
 */
function reserveFunction(schema: string): string {
  return `CREATE OR REPLACE FUNCTION ${schema}.reserve(
  for_account text, for_task text, lane text, slots integer, window_ms float8, min_ms float8
) RETURNS TABLE (ms text)
LANGUAGE plpgsql ${KEYED} AS $kit$
#variable_conflict use_column
DECLARE
  row ${schema}.poll_account%ROWTYPE;
  clock timestamptz;
  looked timestamptz;
  back interval;
  span interval := window_ms * interval '1 millisecond';
  spacing interval;
  free timestamptz;
  turn timestamptz;
  mine timestamptz;
  other timestamptz;
  share float8 := 1;
  confirm boolean := lane = 'confirm';
BEGIN
  IF slots IS NULL THEN
    SELECT * INTO row FROM ${schema}.poll_account AS t WHERE t.account = for_account;
  ELSE
    SELECT * INTO row FROM ${schema}.poll_account AS t WHERE t.account = for_account FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO ${schema}.poll_account (account) VALUES (for_account) ON CONFLICT DO NOTHING;
      SELECT * INTO row FROM ${schema}.poll_account AS t WHERE t.account = for_account FOR UPDATE;
    END IF;
  END IF;
  clock := clock_timestamp();
  IF slots IS NOT NULL AND clock < row.seen THEN
    back := row.seen - clock;
    row.grants := ARRAY(SELECT g - back FROM unnest(row.grants) WITH ORDINALITY AS i (g, n) ORDER BY n);
    row.paused := row.paused - back;
    row.confirms := row.confirms - back;
    row.polls := row.polls - back;
  END IF;
  IF row.paused > clock THEN
    RETURN QUERY SELECT (extract(epoch FROM row.paused - clock) * 1000)::float8::text;
    RETURN;
  END IF;
  IF min_ms > 0 THEN
    SELECT least(t.looked, clock) + min_ms * interval '1 millisecond' INTO looked FROM ${schema}.poll_task AS t WHERE t.task = for_task;
    IF looked > clock THEN
      RETURN QUERY SELECT (extract(epoch FROM looked - clock) * 1000)::float8::text;
      RETURN;
    END IF;
  END IF;
  IF slots IS NOT NULL THEN
    spacing := span / slots;
    mine := CASE WHEN confirm THEN row.confirms ELSE row.polls END;
    other := CASE WHEN confirm THEN row.polls ELSE row.confirms END;
    free := CASE WHEN cardinality(row.grants) < slots THEN '-infinity' ELSE row.grants[cardinality(row.grants) - slots + 1] + span END;
    -- Nine confirmations, one poll; a slot nobody of the other lane came for is not kept any longer.
    IF free > clock OR (other > clock AND (NOT confirm) <> (row.streak >= 9) AND free > '-infinity' AND clock - free < spacing) THEN
      IF other > clock THEN
        share := CASE WHEN confirm THEN 10.0 / 9 ELSE 10 END;
      END IF;
      turn := greatest(free, clock + spacing, mine);
      -- The queue is a matter of order only: a crash of the server may forget the end of it.
      PERFORM set_config('synchronous_commit', 'off', true);
      UPDATE ${schema}.poll_account AS t SET
        grants = row.grants,
        paused = row.paused,
        confirms = CASE WHEN confirm THEN turn + spacing * share ELSE row.confirms END,
        polls = CASE WHEN confirm THEN row.polls ELSE turn + spacing * share END,
        seen = clock
      WHERE t.account = for_account;
      RETURN QUERY SELECT (extract(epoch FROM turn - clock) * 1000)::float8::text;
      RETURN;
    END IF;
  END IF;
  IF min_ms > 0 THEN
    INSERT INTO ${schema}.poll_task AS t (task, looked, expires) VALUES (for_task, clock, clock + min_ms * interval '1 millisecond')
    ON CONFLICT (task) DO UPDATE SET looked = excluded.looked, expires = excluded.expires
    WHERE least(t.looked, clock) + min_ms * interval '1 millisecond' <= clock;
    IF NOT FOUND THEN
      RETURN QUERY SELECT min_ms::text;
      RETURN;
    END IF;
  END IF;
  IF slots IS NOT NULL THEN
    UPDATE ${schema}.poll_account AS t SET
      grants = (row.grants || clock)[greatest(1, cardinality(row.grants) + 2 - slots):],
      paused = row.paused,
      confirms = row.confirms,
      polls = row.polls,
      streak = CASE WHEN confirm THEN least(row.streak + 1, 9) ELSE 0 END,
      seen = clock
    WHERE t.account = for_account;
  END IF;
  RETURN QUERY SELECT '0';
END $kit$`
}

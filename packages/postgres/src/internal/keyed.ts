/**
 * How functions that look rows up by their keys are planned: once a session, and by the index. A plan is made for the rows the server knows of, which
 * in a new table are none: left to itself it would read the whole table, and go on doing so until the next ANALYZE.
 */
export const KEYED: string =
  'SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off'

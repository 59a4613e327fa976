/** PostgreSQL that the benchmarks may write to; `DATABASE_URL` overrides the local default. */
export const databaseUrl: string = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

/** Redis that the benchmarks may write to; `REDIS_URL` overrides the local default. */
export const redisUrl: string = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379'

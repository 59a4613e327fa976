/** A client of ioredis 5 or 6: `Redis` or `Cluster`. */
export interface IoredisClient {
  /** How scripts are run. */
  evalsha(sha1: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
  /** How a subscriber is made. */
  duplicate(): unknown
}

/** A client of node-redis 5 or 6: what `createClient`, `createCluster` or, except for hints, `createClientPool` gives. Connect it first. */
export interface NodeRedisClient {
  /** How scripts are run. */
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/**
 * Your own client; its version and kind are found out. The package never opens a connection from a URL and never closes yours.
 *
 * @example
 * ```ts
 * createRedisIdempotencyStore({ redis: new Redis(url) }) // ioredis
 * createRedisIdempotencyStore({ redis: await createClient({ url }).connect() }) // node-redis
 * ```
 */
export type RedisClient = IoredisClient | NodeRedisClient

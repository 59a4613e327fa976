/** Runs SQL: what pg-boss calls a `Db`. Give one that runs inside your transaction, by hand or made by pg-boss's `fromKnex` and its kin. */
export interface PgBossDatabase {
  /** Runs one text of SQL; `values` fill `$1` and so on. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: readonly unknown[] }>
}

/** What Kit uses of a `PgBoss`: give the instance you made and started. */
export interface PgBossClient {
  /** The database pg-boss works on. */
  getDb(): PgBossDatabase & {
    listen?(channel: string, onNotification: (payload: string) => void, onReconnect: () => void): Promise<{ close(): Promise<void> }>
  }
  createQueue(name: string, options?: object): Promise<void>
  getQueue(name: string): Promise<{ readonly policy?: string } | null>
  insert(name: string, jobs: object[], options?: { db?: PgBossDatabase; returnId?: boolean }): Promise<readonly string[] | null>
  fetch(name: string, options: { batchSize: number; includeMetadata: true }): Promise<
    readonly { readonly id: string; readonly data: unknown; readonly priority: number; readonly retryCount: number }[]
  >
  touch(name: string, id: string[]): Promise<unknown>
}

import { InvalidArgumentError, isKitError, KitError } from '@kit/core'
import { StoreUnavailableError } from '@kit/core/idempotency'
import { Queue, Worker } from 'bullmq'
import type { Job, Processor } from 'bullmq'
import type { CheckedOptions } from './check-options.ts'
import { LOCK_MS } from './keep-lock.ts'
import { tell } from './tell.ts'
import { within } from './within.ts'

const STALLED_CHECK_MS = 2_500
/** A wait of months may meet many deploys that kill its worker. It must never be failed for that. */
const ANY_NUMBER_OF_STALLS = Number.MAX_SAFE_INTEGER

/** The queue as the helpers use it: connected and checked. */
export interface OpenQueue {
  readonly queue: Queue
  readonly backend: ReturnType<Queue['getBackend']>
  readonly client: Client
}

type Client = Awaited<ReturnType<Queue['getBackend']>['client']>

/** A script of ours beside those of BullMQ. */
export interface Script {
  readonly name: string
  readonly keys: number
  readonly lua: string
}

/** One queue of BullMQ: connects when it is first needed, works on jobs once started, and closes all of it. */
export class JobQueue {
  readonly #options: CheckedOptions
  readonly #scripts: readonly Script[]
  readonly #report: (error: unknown) => void
  #queue: Queue | undefined
  #opening: Promise<OpenQueue> | undefined
  #worker: Worker | undefined
  #started = false
  #closing: Promise<void> | undefined
  /** Connections that are ours to end. */
  readonly #clients: Client[] = []

  constructor(options: CheckedOptions, scripts: readonly Script[], report: (error: unknown) => void) {
    this.#options = options
    this.#scripts = scripts
    this.#report = report
  }

  /** `prefix:queueName`. */
  get qualifiedName(): string {
    return `${this.#options.prefix}:${this.#options.queueName}`
  }

  get closed(): boolean {
    return this.#closing !== undefined
  }

  /** Does something with the queue. Rejects with StoreUnavailableError when Redis does not, and with KitError `closed`. */
  async use<T>(work: (open: OpenQueue) => Promise<T>): Promise<T> {
    if (this.closed) throw closedError()
    return this.useInRun(work)
  }

  /** The same for a run of a job: it goes on while the queue closes, because close waits for it. */
  async useInRun<T>(work: (open: OpenQueue) => Promise<T>): Promise<T> {
    const { timeoutMs } = this.#options
    const late = (): Error => new StoreUnavailableError(`Redis did not answer within ${timeoutMs} ms; what was asked may still be done`)
    return within(timeoutMs, this.#attempt(work), late)
  }

  async start(processor: Processor): Promise<void> {
    if (this.#started) throw new InvalidArgumentError('It is started already; make another one to work with another handler', { argument: 'run' })
    this.#started = true
    let givenUp = false
    try {
      await this.use(async ({ client }) => {
        // A worker that never reached Redis would wait for it, also when it is closed.
        await client.info().catch(throwUnlessAnswered)
        if (this.closed || givenUp) throw closedError()
        const worker = this.#work(processor)
        await worker.waitUntilReady()
        const { client: own, blockingClient } = worker.getBackend()
        this.#clients.push(...(await Promise.all([blockingClient!, ...(this.#ownsConnection ? [own] : [])])))
      })
    } catch (error) {
      givenUp = true
      this.#started = false
      await this.#worker?.close(true)
      this.#worker = undefined
      throw error
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#end()
    return this.#closing
  }

  async #end(): Promise<void> {
    if (this.#worker) await this.#shut(this.#worker.close())
    if (this.#queue) await this.#shut(this.#queue.close())
  }

  /** Without Redis, BullMQ waits until it can take its leave. */
  async #shut(closing: Promise<void>): Promise<void> {
    const closed = closing.catch(this.#report)
    for (;;) {
      const inTime = await within(this.#options.timeoutMs, closed.then(() => true), closedError).catch(() => false)
      if (inTime) return
      if (this.#clients.some(isLive)) continue
      for (const client of this.#clients) client.disconnect()
      return
    }
  }

  async #attempt<T>(work: (open: OpenQueue) => Promise<T>): Promise<T> {
    try {
      this.#opening ??= this.#open()
      return await work(await this.#opening)
    } catch (cause) {
      if (isKitError(cause)) throw cause
      throw new StoreUnavailableError('Redis refused or lost a command of the queue; see cause', { cause })
    }
  }

  async #open(): Promise<OpenQueue> {
    try {
      const queue = (this.#queue ??= this.#connect())
      const backend = queue.getBackend()
      const client = await backend.client
      if (this.#ownsConnection) this.#clients.push(client)
      this.#checkInfo(await client.info().catch(() => ''))
      for (const { name, keys, lua } of this.#scripts) client.defineCommand(name, { numberOfKeys: keys, lua })
      return { queue, backend, client }
    } catch (error) {
      // The next call tries again.
      this.#opening = undefined
      throw error
    }
  }

  get #ownsConnection(): boolean {
    return typeof (this.#options.connection as { readonly duplicate?: unknown }).duplicate !== 'function'
  }

  #connect(): Queue {
    const { connection, prefix, queueName } = this.#options
    const queue = usable((): Queue => new Queue(queueName, { connection, prefix }))
    queue.on('error', this.#report)
    return queue
  }

  #work(processor: Processor): Worker {
    const { connection, prefix, queueName, concurrency, limiter } = this.#options
    const worker = usable(
      (): Worker =>
        new Worker(queueName, processor, {
          connection,
          prefix,
          concurrency,
          ...(limiter && { limiter: { max: limiter.max, duration: limiter.durationMs } }),
          lockDuration: LOCK_MS,
          stalledInterval: STALLED_CHECK_MS,
          maxStalledCount: ANY_NUMBER_OF_STALLS,
          // BullMQ renews by job id and forgets the id when a run ends: a job that is taken again at once in this process would go
          // without renewal. The runs renew their locks themselves.
          skipLockRenewal: true,
        }),
    )
    this.#worker = worker
    worker.on('error', this.#report)
    return worker
  }

  #checkInfo(info: string): void {
    const valueOf = (field: string): string | undefined => new RegExp(`^${field}:(.*?)\\r?$`, 'm').exec(info)?.[1]
    const policy = valueOf('maxmemory_policy')
    if (policy === undefined) {
      const message = 'Redis does not say whether it may evict keys. Make sure that maxmemory-policy is noeviction, or jobs can vanish'
      this.#warn('eviction_unknown', message)
    } else if (policy !== 'noeviction') {
      const message = 'This Redis may evict keys, and with them jobs. Set its maxmemory-policy to noeviction, or use another server for the queue'
      throw new InvalidArgumentError(message, { argument: 'connection' })
    }
    if (valueOf('aof_enabled') === '0') {
      this.#warn('not_persistent', 'This Redis keeps no append-only file: a restart loses jobs. Set appendonly yes, unless replicas keep them')
    }
  }

  #warn(code: 'eviction_unknown' | 'not_persistent', message: string): void {
    tell(() => this.#options.onWarning?.({ code, message }))
  }
}

/** What BullMQ does not take is an argument that cannot be used. */
function usable<T>(make: () => T): T {
  try {
    return make()
  } catch (cause) {
    const message = 'BullMQ does not take this connection; see cause. A client of yours needs maxRetriesPerRequest: null and no keyPrefix'
    throw new InvalidArgumentError(message, { argument: 'connection' }, { cause })
  }
}

/** Clients of a cluster say `connect` when they can be used. */
function isLive({ status }: Client): boolean {
  return status === 'ready' || status === 'connect'
}

/** Refusing INFO is an answer, too. */
function throwUnlessAnswered(error: unknown): void {
  if (!(error instanceof Error && error.message.startsWith('NOPERM'))) throw error
}

function closedError(): KitError {
  return new KitError('closed', 'It was closed; make a new one')
}

/** A job as the runs get it. */
export type QueueJob = Job<Record<string, unknown>>

import type { Script } from './script.ts'

/** What the package asks of a driver. */
export interface RedisConnection {
  readonly isCluster: boolean
  /** Runs a script whose name is known. */
  run(script: Script, sha1: string, keys: string[], args: string[]): Promise<unknown>
  /** The same, and how many replicas have it then. Both travel on one connection, or neither counts. */
  runAndWait(script: Script, sha1: string, keys: string[], args: string[], replicas: Replicas): Promise<readonly [unknown, number]>
  /** The first members of a sorted set. */
  firstOf(key: string, count: number): Promise<unknown>
  /** `INFO memory` of every primary. */
  info(): Promise<readonly string[]>
  publish(channel: string, message: string): Promise<unknown>
  /** A connection of its own for messages, which the driver reconnects. */
  createSubscriber(handlers: SubscriberHandlers): RedisSubscriber
}

export interface Replicas {
  readonly count: number
  readonly timeoutMs: number
}

export interface SubscriberHandlers {
  readonly onMessage: (channel: string, message: string) => void
  /** The connection came or went. */
  readonly onChange: () => void
}

export interface RedisSubscriber {
  /** Resolves once every later message will arrive. */
  subscribe(channels: string[]): Promise<unknown>
  close(): void
}

/** Redis forgot its scripts, for instance in a restart. */
export function isNoScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT')
}

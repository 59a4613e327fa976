import type { Backend, Deployment } from './backend.ts'
import { startTcpProxy } from './tcp-proxy.ts'
import type { TcpProxy } from './tcp-proxy.ts'

/** A server, a way to it that fails, and one that does not. */
export interface Stage {
  readonly backend: Backend
  readonly namespace: string
  readonly proxy: TcpProxy
  /** Connected to the server itself, for finding out what is so. */
  readonly near: Deployment
  /** Connected through the proxy: the one under test. */
  readonly far: Deployment
  /** One more deployment through the same proxy, with a name of its own; `near` and `far` as above. */
  second(): Promise<Stage>
  close(): Promise<void>
}

/** Opens a stage of its own name on the server. */
export async function openStage(backend: Backend, proxy?: TcpProxy): Promise<Stage> {
  const namespace = `wire_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
  await backend.prepare(namespace)
  const own = proxy ?? (await startTcpProxy(backend.port))
  const near = await backend.open(namespace, backend.port)
  const far = await backend.open(namespace, own.port)
  const seconds: Stage[] = []
  return {
    backend,
    namespace,
    proxy: own,
    near,
    far,
    async second() {
      const stage = await openStage(backend, own)
      seconds.push(stage)
      return stage
    },
    async close() {
      own.heal()
      for (const stage of seconds) await stage.close()
      await Promise.all([far.close(), near.close()])
      if (proxy === undefined) await own.close()
      await backend.remove(namespace)
      if (proxy === undefined) await backend.close()
    },
  }
}

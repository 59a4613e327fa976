import { startSandbox } from '@kit/sandbox'
import type { Sandbox } from '@kit/sandbox'
import { createOfficialBelvo } from './belvo-client.ts'
import type { BelvoClient, BelvoResource } from './belvo-client.ts'
import { redirectHost } from './redirect-host.ts'
import type { RedirectedHost } from './redirect-host.ts'

/** The connected official client, and the sandbox its fixed host leads to. */
export interface BelvoScene {
  readonly sandbox: Sandbox<'belvo'>
  readonly host: RedirectedHost
  readonly client: BelvoClient
  /** One method of one resource, as `client.<resource>.<method>(…)`. */
  call(name: string, ...given: readonly unknown[]): Promise<unknown>
  /** A link at a bank, registered with the official client by a person nobody else is; gives its id. */
  register(institution?: string): Promise<string>
  close(): Promise<void>
}

/** Starts the sandbox on a clock of its own, leads `sandbox.belvo.com` to it and connects. */
export async function startBelvoScene(): Promise<BelvoScene> {
  const sandbox = await startSandbox({ providers: ['belvo'], clock: 'manual' })
  const { aggregation, origins } = sandbox.belvo
  const host = await redirectHost('sandbox.belvo.com', origins.main)
  const client = createOfficialBelvo(aggregation.secretId, aggregation.secretPassword)
  await client.connect()

  const call: BelvoScene['call'] = async (name, ...given) => {
    const [resource = '', method = ''] = name.split('.')
    return (client[resource] as BelvoResource)[method]?.(...given)
  }
  let people = 0
  return {
    sandbox,
    host,
    client,
    call,
    async register(institution = 'erebor_br_retail') {
      people += 1
      const link = (await call('links.register', institution, `person-${people}-100`, 'secret', {})) as { readonly id: string }
      // What Belvo reads by itself for a new link.
      await sandbox.clock.advance(60_000)
      return link.id
    },
    async close() {
      await host.close()
      await sandbox.close()
    },
  }
}

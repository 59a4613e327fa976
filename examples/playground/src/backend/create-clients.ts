import { createBelvoClient, type BelvoAggregationClient, type BelvoPaymentsClient } from '@kit/belvo'
import type { TransportHooks } from '@kit/core/http'
import { createFinapiClient, type FinapiUserClient } from '@kit/finapi'
import { createFintocClient, type FintocClient } from '@kit/fintoc'
import type { Sandbox } from '@kit/sandbox'
import type { Moments } from '../moments.ts'
import type { Provider } from '../provider.ts'

/** A client of each provider. In life the credentials come from your vault, and `environment` is left out. */
export interface Clients {
  readonly fintoc: FintocClient
  readonly belvo: BelvoAggregationClient & BelvoPaymentsClient
  /** Of one user, for whom this backend works. */
  readonly finapi: FinapiUserClient
}

export async function createClients(sandbox: Sandbox, moments: Moments): Promise<Clients> {
  const hooks = (provider: Provider): TransportHooks => ({
    onResponse: ({ method, path, status }) => moments.tell({ provider, kind: 'request', method, path, status }),
  })

  const fintoc = createFintocClient({ secretKey: sandbox.fintoc.secretKey, environment: sandbox.fintoc.origins, hooks: hooks('fintoc') })

  const { aggregation, payments, origins } = sandbox.belvo
  const belvo = createBelvoClient({ aggregation, payments, environment: origins, hooks: hooks('belvo') })

  const finapi = createFinapiClient({ ...sandbox.finapi.client, environment: sandbox.finapi.origins, hooks: hooks('finapi') })
  const { id, password } = await finapi.users.create({})
  return { fintoc, belvo, finapi: finapi.asUser({ userId: id, password: password ?? '' }) }
}

import type { Backend } from '../backend/start-backend.ts'
import type { Provider } from '../provider.ts'
import type { Report } from '../report.ts'

const body = JSON.stringify({ id: 'evt_forged', object: 'event', type: 'payment_intent.succeeded', data: { id: 'pi_somebody_else' } })

const forgeries: Readonly<Record<Provider, { readonly path: string; readonly headers: Readonly<Record<string, string>> }>> = {
  fintoc: { path: '/webhooks/fintoc', headers: { 'fintoc-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}` } },
  belvo: { path: '/webhooks/belvo', headers: { authorization: 'Bearer guessed' } },
  finapi: { path: '/callbacks/finapi/finapi.webForm/somebody-elses-wait.guessed', headers: {} },
}

/** A webhook that the provider did not send is refused. */
export async function checkForgery({ url }: Backend, provider: Provider, report: Report): Promise<void> {
  const { path, headers } = forgeries[provider]
  const { status } = await fetch(new URL(path, url), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  report.check(status === 401, `a forged webhook is refused: ${status}`)
}

import type { Sandbox } from '@kit/sandbox'
import type { Backend } from '../backend/start-backend.ts'
import type { Provider } from '../provider.ts'
import type { CallbackFate } from './run.ts'

const modes = { lost: 'lost', twice: 'duplicate' } as const

/** Decides what becomes of every callback of a provider from now on. @returns lets them arrive again */
export function decideCallbackFate(sandbox: Sandbox, provider: Provider, fate: CallbackFate): () => void {
  // Faults that somebody set in the inspector stay.
  if (fate === 'arrive') return () => undefined
  const rule = { mode: modes[fate], count: Infinity }
  if (provider === 'finapi') sandbox.finapi.faults.callback(rule)
  else sandbox[provider].faults.webhook(rule)
  return () => sandbox[provider].faults.clear()
}

/** Tells of callbacks that never arrive, which nobody else can. @returns stops telling, after a last look */
export function tellLostDeliveries({ sandbox, moments }: Backend, provider: Provider): () => void {
  let seen = sandbox[provider].deliveries.all.length
  const look = (): void => {
    const { all } = sandbox[provider].deliveries
    for (const { type, mode } of all.slice(seen)) if (mode === 'lost') moments.tell({ provider, kind: 'lost', type })
    seen = all.length
  }
  const timer = setInterval(look, 50)
  return () => {
    clearInterval(timer)
    look()
  }
}

import type { BelvoEventType } from '@kit/belvo/events'
import type { FintocEventType } from '@kit/fintoc/events'
import type { SandboxProvider } from '../../provider-sandbox-control.ts'
import type { SandboxControls } from '../../sandbox.ts'
import type { JsonObject } from '../json.ts'

/**
 * Makes an event up and sends it to the registered endpoints.
 *
 * @param data for Fintoc members of the event's `data`, for Belvo members of its body
 * @returns the body that was sent
 * @throws TypeError when the provider is not emulated, or has no endpoints to send to
 */
export async function triggerEvent(controls: Partial<SandboxControls>, provider: SandboxProvider, type: string, data?: JsonObject): Promise<unknown> {
  if (controls[provider] === undefined) throw new TypeError(`This sandbox does not emulate ${provider}.`)
  if (provider === 'fintoc') return controls.fintoc?.trigger(type as FintocEventType, data === undefined ? {} : { data: data as never })
  if (provider === 'belvo') return controls.belvo?.trigger(type as BelvoEventType, data ?? {})
  throw new TypeError('finAPI sends callbacks to the URL that a form or task was made with, and has no endpoints: name the URL with --to.')
}

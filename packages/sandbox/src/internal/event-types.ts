import { belvoEventTypes } from '@kit/belvo/testing'
import { finapiEventTypes } from '@kit/finapi/testing'
import { fintocEventTypes } from '@kit/fintoc/testing'
import type { SandboxProvider } from '../provider-sandbox-control.ts'

/** Every event type of every provider; no two providers share one. */
export const eventTypes: Readonly<Record<SandboxProvider, readonly string[]>> = { belvo: belvoEventTypes, finapi: finapiEventTypes, fintoc: fintocEventTypes }

/** Whose event it is. */
export function providerOfEvent(type: string): SandboxProvider | undefined {
  return (['fintoc', 'belvo', 'finapi'] as const).find((provider) => eventTypes[provider].includes(type))
}

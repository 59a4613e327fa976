import type { FintocEventType } from '@kit/fintoc/events'
import { fintocEventTypes } from '@kit/fintoc/testing'

export function isFintocEventType(type: string): type is FintocEventType {
  return fintocEventTypes.some((known) => known === type)
}

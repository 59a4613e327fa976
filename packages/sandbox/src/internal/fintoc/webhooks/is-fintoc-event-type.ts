import type { FintocEventType } from '@kit/fintoc/events'
import { fintocFintocDocument } from '../../../generated/fintoc-fintoc.gen.ts'
import { listAt, objectAt } from '../../json.ts'

const schemas = objectAt(fintocFintocDocument.components, 'schemas')
const eventTypes = new Set(listAt(objectAt(schemas, 'EventType'), 'enum'))

export function isFintocEventType(type: string): type is FintocEventType {
  return eventTypes.has(type)
}

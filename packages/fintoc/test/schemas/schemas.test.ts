import { testProviderSchemas } from '../../../codegen/test/support/provider-schemas.ts'
import { fintocAnswerSchemas, fintocEventSchemas } from '../../src/generated/fintoc.bodies.gen.ts'
import * as door from '../../src/schemas/index.ts'

testProviderSchemas({
  provider: 'fintoc',
  door,
  answers: [fintocAnswerSchemas],
  events: [fintocEventSchemas],
  eventType: (body) => (body as { type?: string }).type,
})

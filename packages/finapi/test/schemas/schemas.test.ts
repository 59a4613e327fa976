import { testProviderSchemas } from '../../../codegen/test/support/provider-schemas.ts'
import { accessAnswerSchemas, accessEventSchemas } from '../../src/generated/access.bodies.gen.ts'
import { webformAnswerSchemas, webformEventSchemas } from '../../src/generated/webform.bodies.gen.ts'
import * as door from '../../src/schemas/index.ts'

testProviderSchemas({
  provider: 'finapi',
  door,
  answers: [accessAnswerSchemas, webformAnswerSchemas],
  events: [accessEventSchemas, webformEventSchemas],
  // finAPI's bodies carry no type: which event they are depends on the URL they are sent to.
  eventType: () => undefined,
})

import type { BelvoSandboxKeys } from '../../../belvo-sandbox-control.ts'
import { objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import type { OperationHandler } from '../../operation.ts'
import { belvoRefusal } from '../belvo-refusal.ts'
import type { WidgetTokenBook, WidgetTokenKind } from './widget-tokens.ts'

/** Operations that carry the key pair in their body and need no header. */
export const authorizedByBody: ReadonlySet<string> = new Set(['widgetToken.create'])

function kindOf(body: JsonObject): WidgetTokenKind {
  const feature = stringAt(objectAt(body, 'widget'), 'openfinance_feature')
  if (feature === 'consent_management') return 'portal'
  if (feature === 'consent_link_creation') return 'open-finance'
  return body['link_id'] === undefined ? 'credentials' : 'update'
}

export function createWidgetTokenOperations({ secretId, secretPassword }: BelvoSandboxKeys, tokens: WidgetTokenBook): readonly OperationHandler[] {
  return [
    {
      id: 'widgetToken.create',
      handle({ body }) {
        if (stringAt(body, 'id') !== secretId || stringAt(body, 'password') !== secretPassword) {
          throw belvoRefusal(401, 'authentication_failed', 'id and password must be the aggregation key pair.')
        }
        return { status: 200, body: tokens.issue(kindOf(body), body) }
      },
    },
  ]
}

export function createPixWidgetTokenOperations(tokens: WidgetTokenBook): readonly OperationHandler[] {
  return [
    { id: 'payments.widgetToken.create', handle: ({ body }) => ({ status: 200, body: tokens.issue('pix', body) }) },
    { id: 'payments.sdkToken.create', handle: () => ({ status: 200, body: tokens.issue('pix', {}) }) },
  ]
}

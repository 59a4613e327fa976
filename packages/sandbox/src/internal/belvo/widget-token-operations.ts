import type { BelvoSandboxKeys } from '../../belvo-sandbox-control.ts'
import { stringAt } from '../json.ts'
import type { OperationHandler } from '../operation.ts'
import { belvoRefusal } from './belvo-refusal.ts'

/** Operations that carry the key pair in their body and need no header. */
export const authorizedByBody: ReadonlySet<string> = new Set(['widgetToken.create'])

export function createWidgetTokenOperations({ secretId, secretPassword }: BelvoSandboxKeys): readonly OperationHandler[] {
  return [
    {
      id: 'widgetToken.create',
      handle(call) {
        if (stringAt(call.body, 'id') !== secretId || stringAt(call.body, 'password') !== secretPassword) {
          throw belvoRefusal(401, 'authentication_failed', 'id and password must be the aggregation key pair.')
        }
        return call.example()
      },
    },
  ]
}

import type { OperationHandler } from '../../operation.ts'
import { createAccountOperations } from '../accounts/account-operations.ts'
import { createAdminOperations } from './admin-operations.ts'
import { createBankConnectionOperations } from '../banks/bank-connection-operations.ts'
import { createBankOperations } from '../banks/bank-operations.ts'
import { createBankSideOperations } from '../banks/bank-side-operations.ts'
import { createCategoryOperations } from '../accounts/category-operations.ts'
import { createClientConfigurationOperations } from './client-configuration-operations.ts'
import { createDirectOperations } from '../banks/direct-operations.ts'
import type { FinapiState } from '../finapi-state.ts'
import { createLabelOperations } from '../accounts/label-operations.ts'
import { createNotificationRuleOperations } from '../notifications/notification-rule-operations.ts'
import { createOauthOperations } from './oauth-operations.ts'
import { createOrderOperations } from '../orders/order-operations.ts'
import { createTestOperations } from './test-operations.ts'
import { createTransactionOperations } from '../accounts/transaction-operations.ts'
import { createUserOperations } from './user-operations.ts'

/** Everything Access keeps state for. */
export function createAccessOperations(state: FinapiState): readonly OperationHandler[] {
  return [
    ...createOauthOperations(state),
    ...createUserOperations(state),
    ...createBankOperations(),
    ...createBankConnectionOperations(state),
    ...createDirectOperations(state),
    ...createAccountOperations(state),
    ...createTransactionOperations(state),
    ...createCategoryOperations(state),
    ...createLabelOperations(state),
    ...createBankSideOperations(state),
    ...createOrderOperations(state),
    ...createNotificationRuleOperations(state),
    ...createClientConfigurationOperations(state),
    ...createAdminOperations(state),
    ...createTestOperations(state),
  ]
}

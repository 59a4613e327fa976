import { expectTypeOf } from 'vitest'
import { createTaskWaiter } from '@kit/core/waiter'
import {
  fintocAccountVerification,
  fintocCheckoutSession,
  fintocPaymentIntent,
  fintocRefreshIntent,
  fintocRefund,
  fintocSubscriptionIntent,
  fintocTransfer,
} from '@kit/fintoc'
import type { CheckoutSession, CheckoutSessionV2023, FintocClient, FintocPaymentAction, RefreshIntent, Transfer } from '@kit/fintoc'

declare const fintoc: FintocClient
const waiter = createTaskWaiter({
  tasks: [
    fintocTransfer(fintoc),
    fintocPaymentIntent(() => fintoc),
    fintocCheckoutSession(async (account: string) => (account === 'a' ? fintoc : fintoc)),
    fintocRefund(fintoc),
    fintocAccountVerification(fintoc),
    fintocSubscriptionIntent(fintoc),
    fintocRefreshIntent((account) => fintoc.forLink(account)),
  ],
})

const transfer = await waiter.start('fintoc.transfer', { account: 'a' }, () => fintoc.v2.transfers.get('tr_1'))
const moved = await transfer.result({ timeoutMs: 1, onActionRequired: (action) => expectTypeOf(action).toBeNever() })
if (moved.ok) expectTypeOf(moved.value).toEqualTypeOf<Transfer>()

const payment = await waiter.start('fintoc.paymentIntent', { account: 'a' }, () => fintoc.v2.paymentIntents.get('pi_1'))
await payment.result({ timeoutMs: 1, onActionRequired: (action) => expectTypeOf(action).toEqualTypeOf<FintocPaymentAction>() })

const refresh = await waiter.start('fintoc.refreshIntent', { account: 'a' }, () => fintoc.forLink('t').refreshIntents.create())
expectTypeOf(refresh.task).toEqualTypeOf<RefreshIntent | undefined>()
await refresh.result({ timeoutMs: 1, onActionRequired: ({ widgetToken }) => expectTypeOf(widgetToken).toBeString() })

expectTypeOf(fintocCheckoutSession(fintoc).classify).parameter(0).toEqualTypeOf<CheckoutSession>()
expectTypeOf(fintocCheckoutSession({ v2: fintoc }).classify).parameter(0).toEqualTypeOf<CheckoutSessionV2023>()

// @ts-expect-error a refund is no transfer
await waiter.start('fintoc.transfer', { account: 'a' }, () => fintoc.refunds.get('re_1'))
// @ts-expect-error the token of a link is needed to read its refreshes
fintocRefreshIntent(fintoc)

import { expectTypeOf } from 'vitest'
import { createTaskWaiter } from '@kit/core/waiter'
import { belvoAsyncRequest, belvoCharge, belvoEnrollment, belvoLinkData, belvoPaymentAuthorization, belvoPaymentIntent, createBelvoClient } from '@kit/belvo'
import type { BelvoDataState, BelvoEnrollmentAction, BelvoOpenUrlAction, BelvoPaymentIntentAction, PaymentCharge } from '@kit/belvo'

const keys = { secretId: 'a', secretPassword: 'b' }
const data = createBelvoClient({ aggregation: keys, environment: 'sandbox' })
const money = createBelvoClient({ payments: keys, environment: 'production' })
const waiter = createTaskWaiter({
  tasks: [
    belvoLinkData(data, { lists: ['accounts', 'br.investments'] }),
    belvoAsyncRequest(async () => data),
    belvoPaymentIntent(money),
    belvoCharge(() => money),
    belvoPaymentAuthorization(async (account: string) => (account === 'a' ? money : money)),
    belvoEnrollment(money),
  ],
})

const link = await waiter.start('belvo.linkData', { account: 'a' }, () => data.links.detail('1'))
const read = await link.result({ timeoutMs: 1, onActionRequired: ({ kind }) => expectTypeOf(kind).toEqualTypeOf<'give_credentials' | 'give_second_factor'>() })
if (read.ok) expectTypeOf(read.value).toEqualTypeOf<BelvoDataState>()

const charge = await waiter.start('belvo.charge', { account: 'a' }, () => money.payments.paymentAuthorizations.charges.detail('1', '2'))
const paid = await charge.result({ timeoutMs: 1, onActionRequired: (action) => expectTypeOf(action).toBeNever() })
if (paid.ok) expectTypeOf(paid.value).toEqualTypeOf<PaymentCharge>()

const intent = await waiter.start('belvo.paymentIntent', { account: 'a' }, () => money.payments.paymentIntents.detail('1'))
await intent.result({ timeoutMs: 1, onActionRequired: (action) => expectTypeOf(action).toEqualTypeOf<BelvoPaymentIntentAction>() })
const authorization = await waiter.start('belvo.paymentAuthorization', { account: 'a' }, () => money.payments.paymentAuthorizations.detail('1'))
await authorization.result({ timeoutMs: 1, onActionRequired: (action) => expectTypeOf(action).toEqualTypeOf<BelvoOpenUrlAction>() })
const enrollment = await waiter.start('belvo.enrollment', { account: 'a' }, () => money.payments.enrollments.detail('1'))
await enrollment.result({ timeoutMs: 1, onActionRequired: (action) => expectTypeOf(action).toEqualTypeOf<BelvoEnrollmentAction>() })

// @ts-expect-error the answer alone is nothing one can look at
await waiter.start('belvo.asyncRequest', { account: 'a' }, () => data.links.refresh('1'))
// @ts-expect-error payments need their own keys
belvoCharge(data)
// @ts-expect-error links need the keys of aggregation
belvoLinkData(money)
// @ts-expect-error there is no such list
belvoLinkData(data, { lists: ['ACCOUNTS'] })

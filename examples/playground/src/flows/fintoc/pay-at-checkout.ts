import { randomUUID } from 'node:crypto'
import { unlessTheyLeave } from '../../people/person.ts'
import type { Flow } from '../flow.ts'
import { unsuccessful } from '../flow.ts'

/** A person pays with a checkout session in the widget. That they came to its end proves nothing: the payment decides. */
export const payAtFintocCheckout: Flow = {
  provider: 'fintoc',
  name: 'fintoc-pay-at-checkout',
  title: 'Take a payment',
  about: 'checkout session → widget → paid',
  async run({ backend: { fintoc, sandbox, url, waiter }, person, watch }) {
    const wait = await waiter.start('fintoc.checkoutSession', { account: 'shop' }, () =>
      fintoc.v2.checkoutSessions.create(
        { amount: 12_990, currency: 'CLP', ui_mode: 'embedded', success_url: `${url}/paid`, cancel_url: `${url}/cart` },
        { idempotencyKey: randomUUID() },
      ),
    )
    const paying = person.useFintocWidget({
      publicKey: sandbox.fintoc.widget.publicKey,
      sessionToken: wait.task?.session_token ?? '',
      product: 'payments',
      country: 'cl',
    })
    const result = await unlessTheyLeave(watch(wait), paying)
    if (!result.ok) return unsuccessful(result)
    const payment = result.value.payment_resource?.payment_intent
    return { phase: result.phase, text: `${payment?.amount ?? 0} ${payment?.currency ?? ''} paid` }
  },
}

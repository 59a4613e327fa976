import { unlessTheyLeave } from '../../people/person.ts'
import type { Flow } from '../flow.ts'
import { unsuccessful } from '../flow.ts'
import { useWebForm } from './use-web-form.ts'

/** A person pays from an account of theirs in a web form. */
export const payByWebForm: Flow = {
  provider: 'finapi',
  name: 'finapi-pay-by-web-form',
  title: 'Take a payment',
  about: 'web form → bank → payment',
  async run({ backend: { finapi, waiter }, person, watch }) {
    const wait = await waiter.start('finapi.webForm', { account: 'user' }, ({ callbackUrl }) =>
      finapi.webForms.createStandalonePayment({
        orders: [{ amount: { value: 12.5, currency: 'EUR' }, recipient: { name: 'Ada', iban: 'DE77533700080111111100' }, purpose: 'Order 4711' }],
        callbacks: { finalised: callbackUrl ?? null },
      }),
    )
    if (!wait.task) throw new Error('a started wait knows its form')
    const result = await unlessTheyLeave(watch(wait), useWebForm(person, wait.task))
    if (!result.ok) return unsuccessful(result)
    const { items: payments } = await finapi.payments.list({ ids: [result.value.paymentId ?? 0] })
    return { phase: result.phase, text: `12.50 EUR: the payment is ${payments[0]?.status ?? 'not there'}` }
  },
}

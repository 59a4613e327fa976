import { randomUUID } from 'node:crypto'
import { unlessTheyLeave } from '../../people/person.ts'
import type { Flow } from '../flow.ts'
import { unsuccessful } from '../flow.ts'

/** A person in Brazil pays with Pix on the page of their bank. */
export const payWithBelvoPix: Flow = {
  provider: 'belvo',
  name: 'belvo-pay-with-pix',
  title: 'Take a payment',
  about: 'payment intent in Brazil → bank → Pix',
  async run({ backend: { belvo, waiter }, person, watch }) {
    const visit = person.visit('The bank of the payer')
    const wait = await waiter.start('belvo.paymentIntent', { account: 'shop' }, () =>
      belvo.payments.paymentIntents.create(
        {
          amount: '150.00',
          customer: '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e',
          description: 'Order 4711',
          allowed_payment_method_types: ['open_finance'],
          payment_method_details: {
            open_finance: {
              beneficiary_bank_account: 'b5d8a1d6-0f4e-4b8e-9a31-0d7c5e2f8a11',
              payer_institution: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42',
              callback_url: visit.back('bank'),
            },
          },
          confirm: true,
        },
        { idempotencyKey: randomUUID() },
      ),
    )
    const bankPage = wait.task?.payment_method_information?.open_finance?.redirect_url
    const result = await unlessTheyLeave(watch(wait), visit.go(bankPage ?? ''))
    if (!result.ok) return unsuccessful(result)
    return { phase: result.phase, text: `${result.value.amount} ${result.value.currency} paid` }
  },
}

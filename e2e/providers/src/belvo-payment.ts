/** A payment intent as a shop in Brazil makes it. */
export const belvoPayment = {
  amount: '12.50',
  customer: '8e1c2d3f-4a5b-4c6d-8e7f-901a2b3c4d5e',
  description: 'Order 7',
  allowed_payment_method_types: ['open_finance' as const],
  payment_method_details: {
    open_finance: {
      beneficiary_bank_account: 'b5d8a1d6-0f4e-4b8e-9a31-0d7c5e2f8a11',
      payer_institution: '3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42',
      callback_url: 'https://shop.example.org/checkout/back',
    },
  },
  confirm: true,
}

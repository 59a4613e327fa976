import { connectBelvoBank } from './belvo/connect-bank.ts'
import { payWithBelvoPix } from './belvo/pay-with-pix.ts'
import { importBankConnection } from './finapi/import-bank-connection.ts'
import { payByWebForm } from './finapi/pay-by-web-form.ts'
import { updateInBackground } from './finapi/update-in-background.ts'
import { connectFintocBank } from './fintoc/connect-bank.ts'
import { payAtFintocCheckout } from './fintoc/pay-at-checkout.ts'
import type { Flow } from './flow.ts'

export const allFlows: readonly Flow[] = [
  connectFintocBank,
  payAtFintocCheckout,
  connectBelvoBank,
  payWithBelvoPix,
  importBankConnection,
  payByWebForm,
  updateInBackground,
]

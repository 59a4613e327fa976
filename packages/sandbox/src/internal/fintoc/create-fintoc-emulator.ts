import { fintocFintocDocument } from '../../generated/fintoc-fintoc.gen.ts'
import type { FintocSandboxControl, FintocSandboxOptions, SandboxTransfer } from '../../fintoc-sandbox-control.ts'
import { createEmulatedApis } from '../emulator.ts'
import type { Emulator, EmulatorContext } from '../emulator.ts'
import { bindOperations } from '../operation.ts'
import { createAccountBook } from './account-book.ts'
import { createAccountNumberOperations } from './account-number-operations.ts'
import { createAccountOperations } from './account-operations.ts'
import { createEntityOperations } from './entity-operations.ts'
import { createFintocProfile } from './fintoc-profile.ts'
import { mountWidget } from './mount-widget.ts'
import { createTransferBook } from './transfer-book.ts'
import type { Transfer } from './transfer-book.ts'
import { createTransferOperations } from './transfer-operations.ts'
import { createJwsCheck } from './verify-jws.ts'

const defaultOpeningBalance = 100_000_000
const defaultSettleMs = 2000

function snapshot({ id, number, direction, status, amount }: Transfer): SandboxTransfer {
  const { id: accountId, currency } = number.account
  return { id, accountId, direction, status, amount, currency }
}

/** The API of one organisation in test mode. */
export function createFintocEmulator(context: EmulatorContext<'api', FintocSandboxOptions>): Emulator<FintocSandboxControl> {
  const { clock, identifiers, options, origins } = context
  const secretKey = identifiers.prefixed('sk_test_')
  const accounts = createAccountBook(clock, identifiers, options.openingBalance ?? defaultOpeningBalance)
  const transfers = createTransferBook(clock, identifiers, accounts, options.settleMs ?? defaultSettleMs)
  const checkJws = createJwsCheck(clock, options.jwsPublicKey)
  const handlers = [
    ...createEntityOperations(accounts),
    ...createAccountOperations(accounts),
    ...createAccountNumberOperations(accounts, clock),
    ...createTransferOperations(accounts, transfers, clock),
  ]
  const { apps, log, control } = createEmulatedApis(context, {
    api: {
      profile: createFintocProfile({ secretKey, identifiers, checkJws }),
      operations: bindOperations(fintocFintocDocument, handlers),
    },
  })
  const publicKey = identifiers.prefixed('pk_test_')
  const widget = mountWidget(apps.get('api'), { origin: origins.api, publicKey, clock, log })
  return {
    apps,
    control: {
      ...control,
      secretKey,
      widget,
      accounts: { mx: accounts.root.mx.id, cl: accounts.root.cl.id },
      get transfers() {
        return transfers.all.map(snapshot)
      },
    },
    close: async () => undefined,
  }
}

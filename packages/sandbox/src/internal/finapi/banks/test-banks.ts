import { booleanAt, numberAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import { Refusal } from '../../refusal.ts'
import { fieldRefusal } from '../field-refusal.ts'

export type BankingInterface = 'XS2A' | 'FINTS_SERVER'

export interface TestBank {
  readonly id: number
  /** What the IBANs of its accounts have in the place of the bank code. */
  readonly ibanCode: string
  readonly name: string
  readonly blz: string
  readonly bic: string
  readonly city: string
  readonly interfaces: readonly BankingInterface[]
}

/** The provider's own test banks. */
export const testBanks: readonly [TestBank, ...TestBank[]] = [
  { id: 280001, ibanCode: '53370008', name: 'finAPI Test Bank', blz: 'DEMO0001', bic: 'DEUTDEFF533', city: 'München', interfaces: ['XS2A', 'FINTS_SERVER'] },
  { id: 280002, ibanCode: '53370024', name: 'finAPI Test Redirect Bank', blz: 'DEMO0002', bic: 'DEUTDEFF534', city: 'Berlin', interfaces: ['XS2A'] },
]

export function bankMatches(bank: TestBank, search: string): boolean {
  const wanted = search.trim().toLowerCase()
  if (wanted.replaceAll(' ', '').slice(4, 12) === bank.ibanCode) return true
  return [bank.name, bank.blz, bank.bic, bank.city].some((text) => text.toLowerCase().includes(wanted))
}

/** The bank a create request asks for; nothing when the person chooses it in the form. */
export function requestedBank(body: JsonObject): TestBank | undefined {
  const bank = objectAt(body, 'bank')
  const id = numberAt(bank, 'id')
  const search = stringAt(bank, 'search')
  if (id === undefined && search === undefined) return undefined
  if (id !== undefined && search !== undefined) throw fieldRefusal('bank', 'takes either id or search')
  if (booleanAt(body, 'allowTestBank') === false) {
    throw new Refusal(422, 'BANK_NOT_SUPPORTED', 'The sandbox has test banks only; leave allowTestBank out.')
  }
  const found = testBanks.filter((candidate) => candidate.id === id || (search !== undefined && bankMatches(candidate, search)))
  if (found.length > 1) throw new Refusal(422, 'BANK_NOT_UNIQUE', 'bank.search fits several banks; use bank.id or a bank code.')
  const [only] = found
  if (only === undefined) {
    throw new Refusal(422, 'BANK_NOT_SUPPORTED', 'No bank fits; the sandbox has 280001 (DEMO0001) and 280002 (DEMO0002).')
  }
  return only
}

/** The bank of the IBAN that pays; nothing when the person chooses it in the form. */
export function bankOfSender(body: JsonObject): TestBank | undefined {
  const iban = stringAt(objectAt(body, 'sender'), 'iban')?.replaceAll(' ', '')
  if (iban === undefined) return undefined
  const bank = testBanks.find(({ ibanCode }) => iban.slice(4, 12) === ibanCode)
  if (bank === undefined) throw new Refusal(422, 'BANK_NOT_SUPPORTED', 'sender.iban is of no test bank; DE77533700080111111100 is.')
  return bank
}

const everyOrder = {
  sepaDirectDebit: true,
  sepaMoneyTransfer: true,
  sepaInstantMoneyTransfer: true,
  sepaCollectiveMoneyTransfer: true,
  sepaFutureDatedMoneyTransfer: true,
  sepaStandingOrder: true,
  domesticMoneyTransfer: false,
  domesticCollectiveMoneyTransfer: false,
  domesticFutureDatedMoneyTransfer: false,
} as const

export function bankResource(bank: TestBank): JsonObject {
  return {
    id: bank.id,
    name: bank.name,
    bic: bank.bic,
    blz: bank.blz,
    location: 'DE',
    city: bank.city,
    isTestBank: true,
    popularity: 0,
    isBeta: false,
    interfaces: bank.interfaces.map((bankingInterface) => ({
      bankingInterface,
      loginCredentials: [
        { label: 'Onlinebanking-ID', isSecret: false, isVolatile: false, isMandatory: true },
        { label: 'PIN', isSecret: true, isVolatile: false, isMandatory: true },
      ],
      properties: [bank.id === 280002 ? 'REDIRECT_APPROACH' : 'DECOUPLED_APPROACH'],
      health: 100,
      isAisSupported: true,
      isPisSupported: true,
      aisCapabilities: { standingOrdersDownload: true },
      paymentCapabilities: everyOrder,
      aisAccountTypes: ['Checking', 'Savings'],
    })),
  }
}

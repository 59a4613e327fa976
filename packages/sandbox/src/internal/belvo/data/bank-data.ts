import { seededRandom } from '../../example/seeded-random.ts'

/** An account of a person, the same for the same person. */
export interface BankAccount {
  readonly index: number
  readonly category: 'CHECKING_ACCOUNT' | 'SAVINGS_ACCOUNT' | 'CREDIT_CARD'
  readonly name: string
  readonly number: string
  readonly agency: string
  readonly checkDigit: string
  /** Whole units of the currency; of a card. */
  readonly creditLimit: number
}

/** A movement of an account. Amounts are cents: money that goes out is negative, on a card too. */
export interface BankMovement {
  readonly account: BankAccount
  /** Days since the epoch. */
  readonly day: number
  /** Position within its day. */
  readonly index: number
  readonly at: number
  readonly cents: number
  /** Of the account, after it. What is owed on a card is negative. */
  readonly balance: number
  readonly kind: MovementKind
}

export interface MovementKind {
  readonly description: string
  readonly merchant: string | null
  readonly category: string
  readonly subcategory: string | null
  readonly mcc: number | null
}

/** Who the data belong to. */
export interface BankPerson {
  /** Everything about the person hangs on it. */
  readonly key: string
  readonly country: 'BR' | 'MX'
  readonly holder: 'person' | 'business'
  /** Has a lot more movements than others. */
  readonly frequent: boolean
}

export const dayMs = 86_400_000

interface Purchase extends MovementKind {
  readonly minimum: number
  readonly maximum: number
}

function purchase(merchant: string, category: string, subcategory: string, mcc: number, cents: readonly [number, number]): Purchase {
  return { description: merchant.toUpperCase(), merchant, category, subcategory, mcc, minimum: cents[0], maximum: cents[1] }
}

const food = 'Food & Groceries'
const travel = 'Transport & Travel'
const leisure = 'Online Platforms & Leisure'

const purchases: Readonly<Record<BankPerson['country'], readonly Purchase[]>> = {
  BR: [
    purchase('Supermercado Boa Safra', food, 'Groceries', 5411, [3500, 32_000]),
    purchase('Padaria Aurora', food, 'Bakery & Coffee', 5462, [800, 4500]),
    purchase('Restaurante Sabor da Serra', food, 'Restaurants', 5812, [2800, 14_000]),
    purchase('Posto Estrada Real', travel, 'Gas', 5541, [8000, 26_000]),
    purchase('Metro Linha Azul', travel, 'Public Transit', 4111, [440, 880]),
    purchase('Drogaria Vida Leve', 'Home & Life', 'Pharmacies', 5912, [1200, 11_000]),
    purchase('Cine em Casa', leisure, 'Movie & Audio', 4899, [2190, 5590]),
    purchase('Energia do Vale', 'Bills & Utilities', 'Electricity & Energy', 4900, [9000, 24_000]),
  ],
  MX: [
    purchase('Abarrotes La Esquina', food, 'Groceries', 5411, [9000, 90_000]),
    purchase('Panaderia El Trigal', food, 'Bakery & Coffee', 5462, [3500, 16_000]),
    purchase('Taqueria Los Arcos', food, 'Restaurants', 5812, [9000, 45_000]),
    purchase('Gasolinera del Valle', travel, 'Gas', 5541, [30_000, 95_000]),
    purchase('Metro Linea Verde', travel, 'Public Transit', 4111, [500, 1500]),
    purchase('Farmacia San Jorge', 'Home & Life', 'Pharmacies', 5912, [6000, 48_000]),
    purchase('Cine en Casa', leisure, 'Movie & Audio', 4899, [9900, 29_900]),
    purchase('Luz del Norte', 'Bills & Utilities', 'Electricity & Energy', 4900, [25_000, 90_000]),
  ],
}

const words = {
  BR: { salary: 'PAGAMENTO DE SALARIO', sale: 'RECEBIMENTO DE VENDAS', rent: 'ALUGUEL', interest: 'RENDIMENTO POUPANCA', bill: 'PAGAMENTO DE FATURA' },
  MX: { salary: 'NOMINA', sale: 'COBRO DE VENTAS', rent: 'RENTA', interest: 'INTERESES', bill: 'PAGO DE TARJETA' },
} as const

const accountNames = {
  BR: { CHECKING_ACCOUNT: 'Conta Corrente', SAVINGS_ACCOUNT: 'Conta Poupan\u00e7a', CREDIT_CARD: 'Cart\u00e3o Ouro' },
  MX: { CHECKING_ACCOUNT: 'Cuenta de Cheques', SAVINGS_ACCOUNT: 'Cuenta de Ahorro', CREDIT_CARD: 'Tarjeta Oro' },
} as const

/** How much more the same thing costs in pesos. */
const priceLevel = { BR: 1, MX: 3 } as const

export function accountsOf({ key, country, holder }: BankPerson): readonly BankAccount[] {
  const categories = holder === 'business' ? (['CHECKING_ACCOUNT', 'CREDIT_CARD'] as const) : (['CHECKING_ACCOUNT', 'SAVINGS_ACCOUNT', 'CREDIT_CARD'] as const)
  return categories.map((category, index) => {
    const random = seededRandom(`${key} account ${index}`)
    const digits = (length: number): string => Array.from({ length }, () => random.integer(0, 9)).join('')
    const creditLimit = category === 'CREDIT_CARD' ? random.integer(4, 20) * 1000 * priceLevel[country] : 0
    return { index, category, name: accountNames[country][category], number: digits(8), agency: digits(4), checkDigit: digits(1), creditLimit }
  })
}

function plain(description: string, category: string, subcategory: string | null = null): MovementKind {
  return { description, merchant: null, category, subcategory, mcc: null }
}

/** What happens on one day, before balances: the same whatever was asked before. */
function eventsOf(person: BankPerson, account: BankAccount, day: number): readonly { readonly cents: number; readonly kind: MovementKind }[] {
  const { key, country, holder, frequent } = person
  const random = seededRandom(`${key} ${account.index} ${day}`)
  const date = new Date(day * dayMs).getUTCDate()
  const level = priceLevel[country]
  const text = words[country]
  if (account.category === 'SAVINGS_ACCOUNT') {
    return date === 1 ? [{ cents: random.integer(1500, 6000) * level, kind: plain(text.interest, 'Investments & Savings', 'Interest') }] : []
  }
  const events: { readonly cents: number; readonly kind: MovementKind }[] = []
  if (account.category === 'CHECKING_ACCOUNT') {
    const salary = seededRandom(`${key} salary`).integer(6500, 9800) * 100 * level
    if (holder === 'person' && date === 5) events.push({ cents: salary, kind: plain(text.salary, 'Income & Payments', 'Salary') })
    if (holder === 'business' && day % 7 === 4) events.push({ cents: Math.round(salary * 0.9), kind: plain(text.sale, 'Income & Payments') })
    if (date === 8) events.push({ cents: -Math.round(salary * 0.28), kind: plain(text.rent, 'Bills & Utilities', 'Rent') })
  }
  const count = random.integer(0, 2) + (frequent ? 2 : 0)
  const share = frequent ? 0.4 : 1
  for (let index = 0; index < count; index += 1) {
    const { minimum, maximum, ...kind } = purchases[country][random.integer(0, purchases[country].length - 1)] as Purchase
    events.push({ cents: -Math.round(random.integer(minimum, maximum) * share), kind })
  }
  return events
}

/** The movements of an account from a day on until a moment, oldest first, with the balance after each. Nothing of it is kept. */
export function* movementsOf(person: BankPerson, account: BankAccount, firstDay: number, until: number): Generator<BankMovement, number> {
  const level = priceLevel[person.country]
  const opening = seededRandom(`${person.key} ${account.index} opening`).integer(8000, 15_000) * 100 * level
  let balance = account.category === 'CREDIT_CARD' ? 0 : opening
  for (let day = firstDay; day * dayMs <= until; day += 1) {
    const events = [...eventsOf(person, account, day)]
    // A card is paid in full once a month.
    const due = account.category === 'CREDIT_CARD' && new Date(day * dayMs).getUTCDate() === 12 && balance < 0
    if (due) events.unshift({ cents: -balance, kind: plain(words[person.country].bill, 'Credits & Loans', 'Credit Card') })
    for (const [index, { cents, kind }] of events.entries()) {
      // From nine in the morning in Brazil, one after the other.
      const at = day * dayMs + 12 * 3_600_000 + Math.floor((index * 10 * 3_600_000) / events.length)
      if (at > until) return balance
      balance += cents
      yield { account, day, index, at, cents, balance, kind }
    }
  }
  return balance
}

/** The balance in cents at a moment. */
export function balanceOf(person: BankPerson, account: BankAccount, firstDay: number, until: number): number {
  const movements = movementsOf(person, account, firstDay, until)
  for (let step = movements.next(); ; step = movements.next()) if (step.done === true) return step.value
}

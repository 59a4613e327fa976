import { dateOf } from './days.ts'
import { germanIban } from './german-iban.ts'
import { randomOf } from './random-of.ts'
import { testBanks } from '../banks/test-banks.ts'

/** Whose data it is: the same bank, login and seed give the same accounts and bookings. */
export interface BankCustomer {
  readonly bankId: number
  readonly login: string
  readonly seed: number
}

export interface BankAccountData {
  readonly index: number
  readonly type: 'Checking' | 'Savings'
  readonly name: string
  readonly holder: string
  readonly iban: string
  readonly accountNumber: string
}

/** One booking; the amount is in cents. */
export interface Booking {
  readonly amount: number
  readonly counterpart: string
  readonly counterpartIban: string | undefined
  readonly purpose: string
  readonly type: string
  readonly categoryId: number
}

interface Template extends Omit<Booking, 'amount' | 'counterpartIban'> {
  /** The least and the most, in cents. */
  readonly between: readonly [number, number]
  readonly party?: number
}

const kinds = [
  { type: 'Checking', name: 'Girokonto' },
  { type: 'Checking', name: 'Gemeinschaftskonto' },
  { type: 'Savings', name: 'Tagesgeldkonto' },
] as const

const holders = ['Erika Neumann', 'Jonas Albrecht', 'Mira Sommer', 'Paul Wieland', 'Lena Hartwig', 'Tobias Kern']
/** The account that every sample of the provider names is the first one of its test user. */
const sampleCustomer = { bankId: 280001, logins: ['demo', 'demo_no_msa'], account: 111_111_100 }

const everyMonth: readonly (readonly (readonly [day: number, template: Template])[])[] = [
  [
    [1, { between: [-98_000, -98_000], counterpart: 'Hausverwaltung Lindenhof', purpose: 'Miete Wohnung 4', type: 'Dauerauftrag', categoryId: 21, party: 1 }],
    [2, { between: [-20_000, -20_000], counterpart: 'Tagesgeldkonto', purpose: 'Sparrate', type: 'Dauerauftrag', categoryId: 62, party: 2 }],
    [3, { between: [-7_400, -7_400], counterpart: 'Stadtwerke Musterstadt', purpose: 'Abschlag Strom', type: 'Lastschrift', categoryId: 22, party: 3 }],
    [5, { between: [-3_999, -3_999], counterpart: 'Nordnetz Telekommunikation', purpose: 'Internet und Telefon', type: 'Lastschrift', categoryId: 23, party: 4 }],
    [10, { between: [-5_485, -5_485], counterpart: 'Alpina Versicherung', purpose: 'Beitrag Haftpflicht', type: 'Lastschrift', categoryId: 61, party: 5 }],
    [12, { between: [-1_099, -1_099], counterpart: 'Tonspur Streaming', purpose: 'Abonnement', type: 'Lastschrift', categoryId: 51, party: 6 }],
    [27, { between: [284_530, 284_530], counterpart: 'Werkstatt Digital GmbH', purpose: 'Lohn und Gehalt', type: 'Gutschrift', categoryId: 11, party: 7 }],
  ],
  [
    [4, { between: [-4_900, -4_900], counterpart: 'Verkehrsbetriebe Musterstadt', purpose: 'Monatskarte', type: 'Lastschrift', categoryId: 41, party: 8 }],
    [8, { between: [-2_990, -2_990], counterpart: 'Sportverein Blau-Weiss', purpose: 'Mitgliedsbeitrag', type: 'Lastschrift', categoryId: 52, party: 9 }],
    [15, { between: [96_000, 96_000], counterpart: 'Kanzlei am Markt', purpose: 'Honorar', type: 'Gutschrift', categoryId: 11, party: 10 }],
  ],
  [
    [2, { between: [20_000, 20_000], counterpart: 'Girokonto', purpose: 'Sparrate', type: 'Gutschrift', categoryId: 62, party: 2 }],
    [28, { between: [310, 890], counterpart: 'Zinsen', purpose: 'Habenzinsen', type: 'Zinsen', categoryId: 12 }],
  ],
]

/** What happens on some days, by how often, in the order it is tried. */
const nowAndThen: readonly (readonly [chance: number, template: Template])[] = [
  [0.42, { between: [-7_850, -620], counterpart: 'Supermarkt am Platz', purpose: 'Kartenzahlung', type: 'Kartenzahlung', categoryId: 31 }],
  [0.16, { between: [-4_200, -850], counterpart: 'Trattoria Vicolo', purpose: 'Kartenzahlung', type: 'Kartenzahlung', categoryId: 32 }],
  [0.1, { between: [-2_600, -380], counterpart: 'Drogerie Sauber', purpose: 'Kartenzahlung', type: 'Kartenzahlung', categoryId: 33 }],
  [0.07, { between: [-7_400, -3_900], counterpart: 'Tankstelle Ring', purpose: 'Kartenzahlung', type: 'Kartenzahlung', categoryId: 42 }],
  [0.06, { between: [-8_990, -1_290], counterpart: 'Versandhaus Kaufgern', purpose: 'Bestellung', type: 'Lastschrift', categoryId: 53 }],
]

const openings: readonly number[] = [184_012, 61_240, 1_250_000]

function keyOf({ bankId, login, seed }: BankCustomer, ...more: readonly number[]): string {
  return [seed, bankId, login, ...more].join(' ')
}

/** The accounts a customer has at a bank: two checking accounts and one savings account. */
export function bankAccountsOf(customer: BankCustomer): readonly BankAccountData[] {
  const random = randomOf(keyOf(customer))
  const holder = holders[Math.floor(random() * holders.length)] ?? ''
  const isSample = customer.bankId === sampleCustomer.bankId && sampleCustomer.logins.includes(customer.login)
  const bankCode = testBanks.find(({ id }) => id === customer.bankId)?.ibanCode ?? ''
  const first = isSample ? sampleCustomer.account : 200_000_000 + Math.floor(random() * 700_000_000)
  return kinds.map(({ type, name }, index) => {
    const accountNumber = String(first + index).padStart(10, '0')
    return { index, type, name, holder, accountNumber, iban: germanIban(bankCode, accountNumber) }
  })
}

/** Bookings by day of the accounts that were looked at last: a list is read page by page. */
const recent = new Map<string, Map<number, readonly Booking[]>>()
const mostRecent = 60

function recentOf(key: string): Map<number, readonly Booking[]> {
  const known = recent.get(key) ?? new Map<number, readonly Booking[]>()
  recent.delete(key)
  recent.set(key, known)
  const [oldest] = recent.keys()
  if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest)
  return known
}

/** What was booked to one account on the days from the first to the last, by day. */
export function bookingsBetween(customer: BankCustomer, account: number, first: number, last: number): readonly (readonly [day: number, bookings: readonly Booking[]])[] {
  const known = recentOf(keyOf(customer, account))
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => {
    const day = first + index
    const bookings = known.get(day) ?? bookingsOf(customer, account, day)
    known.set(day, bookings)
    return [day, bookings] as const
  })
}

/** What was booked to one account on one day. */
export function bookingsOf(customer: BankCustomer, account: number, day: number): readonly Booking[] {
  const random = randomOf(keyOf(customer, account, day))
  const dayOfMonth = Number(dateOf(day).slice(8))
  const regular = (everyMonth[account] ?? []).filter(([due]) => due === dayOfMonth).map(([, template]) => template)
  const chance = account === 2 ? [] : nowAndThen.filter(([share]) => random() < share).map(([, template]) => template)
  return [...regular, ...chance].map(({ between: [least, most], party, ...booking }) => ({
    ...booking,
    amount: least + Math.floor(random() * (most - least + 1)),
    counterpartIban: party === undefined ? undefined : germanIban('10050000', String(4_711_000 + party).padStart(10, '0')),
  }))
}

/** Cents in an account before its first day. */
export function openingBalanceOf(customer: BankCustomer, account: number): number {
  return (openings[account] ?? 0) + Math.floor(randomOf(keyOf(customer, account))() * 50_000)
}

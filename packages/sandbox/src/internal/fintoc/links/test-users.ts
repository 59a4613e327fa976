import { seededRandom } from '../../example/seeded-random.ts'

export const testPassword = 'jonsnow'

/** The people of test mode, with what the sandbox says they have. RUTs as the API writes them: no dots, no hyphen. */
const people: Readonly<Record<string, { readonly name: string; readonly accounts: readonly string[] }>> = {
  '416148503': { name: 'Jon Snow', accounts: ['checking_account', 'sight_account'] },
  '404276727': { name: 'Arya Stark', accounts: ['checking_account'] },
  '415792638': { name: 'Sansa Stark', accounts: ['checking_account', 'savings_account', 'credit_card'] },
}

const smallestCompany = 45_000_000

export interface TestUser {
  readonly holderId: string
  readonly holderName: string
  readonly accountTypes: readonly string[]
}

/** The check digit of a RUT: modulo 11 with weights 2 to 7 from the right. */
export function rutCheckDigit(digits: string): string {
  const sum = Array.from(digits).reduceRight((total, digit, index) => total + Number(digit) * (2 + ((digits.length - 1 - index) % 6)), 0)
  const rest = 11 - (sum % 11)
  return rest === 11 ? '0' : rest === 10 ? 'K' : String(rest)
}

export const defaultUsernames: Readonly<Record<'individual' | 'business', string>> = {
  individual: '41614850-3',
  business: `${smallestCompany}-${rutCheckDigit(String(smallestCompany))}`,
}

/** Whom the bank lets in, if anybody: one of three people, or any company whose RUT is 45.000.000 or more. */
export function testUser(username: string, password: string, holderType: 'individual' | 'business'): TestUser | undefined {
  const holderId = username.replaceAll(/[.-]/g, '').toUpperCase()
  if (password !== testPassword || !/^\d{7,9}[\dK]$/.test(holderId)) return undefined
  if (holderType === 'individual') {
    const person = people[holderId]
    return person === undefined ? undefined : { holderId, holderName: person.name, accountTypes: person.accounts }
  }
  const number = holderId.slice(0, -1)
  if (Number(number) < smallestCompany || rutCheckDigit(number) !== holderId.at(-1)) return undefined
  const serial = seededRandom(holderId).integer(100, 999)
  return { holderId, holderName: `Comercial Ejemplo ${serial} SpA`, accountTypes: ['checking_account'] }
}

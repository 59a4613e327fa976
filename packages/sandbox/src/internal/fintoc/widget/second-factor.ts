/** How a bank makes sure that it is the person. */
export type SecondFactor = 'sms' | 'email' | 'card' | 'device' | 'app'

/** The code that is right, whatever brings it. */
export const rightCode = '123456'

const ways: readonly SecondFactor[] = ['sms', 'email', 'card', 'device', 'app']
const asksAtLogin: Readonly<Record<string, SecondFactor>> = { cl_banco_santander: 'sms', cl_banco_bci: 'device', cl_banco_estado: 'card' }

/** What a bank wants before it lets somebody look; most want nothing. */
export function loginFactor(institutionId: string): SecondFactor | undefined {
  return asksAtLogin[institutionId]
}

/** What a bank wants before it moves money: always something. */
export function paymentFactor(institutionId: string): SecondFactor {
  const way = asksAtLogin[institutionId] ?? ways[institutionId.length % ways.length]
  return way ?? 'sms'
}

/** Where there is nothing to type: the person taps in the app of the bank. */
export function isTap(way: SecondFactor): boolean {
  return way === 'app' || way === 'device'
}

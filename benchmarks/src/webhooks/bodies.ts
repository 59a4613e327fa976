const at = '2026-03-22T21:04:05.000Z'

const event = (index: number, type: string, data: object): object => ({ id: `evt_${index}QkT7mWz04bRnL`, object: 'event', type, mode: 'live', created_at: at, data })

const refreshIntent = (index: number, padding: number): object => ({
  id: `ri_${index}KitSample000001`,
  object: 'refresh_intent',
  created_at: at,
  new_movements: 5 + index,
  public_error: 'x'.repeat(padding),
  refreshed_object: 'account',
  refreshed_object_id: `acc_${index}Jr5NbYx72LdKcQwE`,
  requires_mfa: null,
  status: 'succeeded',
  type: 'only_last',
})

const account = (index: number): object => ({
  id: `acc_${index}Jr5NbYx72LdKcQwE`,
  object: 'account',
  name: `Cuenta Corriente ${index}`,
  official_name: 'Cuenta Corriente Moneda Local',
  number: `00${index}98765`,
  holder_id: '111111111',
  holder_name: 'José Núñez Peña',
  type: 'checking_account',
  currency: 'CLP',
  refreshed_at: at,
  balance: { available: 1_000 * index, current: 1_200 * index, limit: 0 },
})

const link = (index: number, accounts: readonly object[], padding: number): object => ({
  id: `link_${index}Zp3VwXk90cTqLmRb`,
  object: 'link',
  username: '111111111',
  holder_type: 'individual',
  holder_id: '111111111',
  created_at: at,
  link_token: null,
  mode: 'live',
  active: true,
  status: 'login_required',
  institution: { id: 'cl_banco_estado', name: 'Banco Estado', country: 'cl' },
  refresh_status: 'x'.repeat(padding),
  accounts,
})

/** A body of Fintoc of a given number of bytes: a small event, or a link with as many accounts as fit, whose names have accents as there. */
export function bodyOf(bytes: number, index: number): string {
  const of = (accounts: readonly object[], padding: number): string =>
    JSON.stringify(
      bytes < 1_000
        ? event(index, 'account.refresh_intent.succeeded', refreshIntent(index, padding))
        : event(index, 'link.credentials_changed', link(index, accounts, padding)),
    )
  const one = Buffer.byteLength(JSON.stringify(account(1_000)))
  const fit = Math.floor((bytes - Buffer.byteLength(of([], 0))) / (one + 1))
  const accounts = Array.from({ length: Math.max(0, fit) }, (_, number) => account(1_000 + number))
  return of(accounts, Math.max(0, bytes - Buffer.byteLength(of(accounts, 0))))
}

import type { TestBank } from '../banks/test-banks.ts'

/** A way to confirm at a test bank. */
export interface TwoStepProcedure {
  readonly procedureId: string
  readonly procedureName: string
  /** How the challenge is shown. */
  readonly shows: 'text' | 'flicker' | 'photo' | 'app'
  readonly implicitExecute: boolean
}

/** What the embedded test bank offers; the redirect bank asks on a page of its own. */
export const twoStepProcedures: readonly TwoStepProcedure[] = [
  { procedureId: 'smsTan', procedureName: 'smsTan', shows: 'text', implicitExecute: false },
  { procedureId: 'pushTan', procedureName: 'pushTan', shows: 'text', implicitExecute: false },
  { procedureId: 'chipTanOptical', procedureName: 'chipTan optical', shows: 'flicker', implicitExecute: false },
  { procedureId: 'chipTanQr', procedureName: 'chipTan QR', shows: 'photo', implicitExecute: false },
  { procedureId: 'demoDecoupled', procedureName: 'Demo Decoupled Auth', shows: 'app', implicitExecute: true },
]

/** Answers every challenge. */
export const challengeResponse = '123456'

const pins: ReadonlyMap<string, string> = new Map([
  ['demo', 'demo'],
  ['demo_no_msa', 'demo_no_msa'],
])

/** The labels of the login fields of both test banks. */
export const loginLabels = { username: 'Onlinebanking-ID', pin: 'PIN' } as const

export function isTestLogin(username: string, pin: string): boolean {
  return pins.get(username) === pin
}

/** Does the bank ask this user for a second factor? */
export function needsSecondFactor(username: string): boolean {
  return username !== 'demo_no_msa'
}

export function isRedirectBank(bank: TestBank): boolean {
  return bank.id === 280002
}

import { seededRandom } from '../../example/seeded-random.ts'
import type { SeededRandom } from '../../example/seeded-random.ts'
import type { JsonObject } from '../../json.ts'
import { bankOf } from './chilean-banks.ts'

/** What makes an account's movements: the same always gives the same. */
export interface MovementSource {
  /** Seed and account. */
  readonly key: string
  /** First day of the history, in days since 1970. */
  readonly firstDay: number
  readonly paidSalary: boolean
}

/** One movement before it is written out. */
export interface MovementEntry {
  readonly id: string
  readonly at: number
  readonly day: number
  readonly amount: number
  readonly status: 'confirmed' | 'processing' | 'reversed'
  readonly kind: MovementKind
  readonly reference: string
  readonly counterparty: number
}

interface MovementKind {
  readonly type: 'transfer' | 'check' | 'other'
  readonly description: string
  /** Smallest and largest amount in pesos, both positive. */
  readonly range: readonly [number, number]
  readonly sign: 1 | -1
  readonly comment?: string
}

export const dayMs = 86_400_000
const hourMs = 3_600_000
const settlesAfterMs = 12 * hourMs

const salary: MovementKind = { type: 'transfer', description: 'Abono remuneraciones', range: [740_000, 740_000], sign: 1 }
const ownTransfer: MovementKind = { type: 'transfer', description: 'Abono desde cuenta propia', range: [620_000, 620_000], sign: 1 }

const kinds: readonly MovementKind[] = [
  { type: 'other', description: 'Compra Supermercado', range: [8_000, 65_000], sign: -1 },
  { type: 'other', description: 'Compra Farmacia', range: [3_000, 25_000], sign: -1 },
  { type: 'other', description: 'Carga tarjeta de transporte', range: [5_000, 10_000], sign: -1 },
  { type: 'other', description: 'Pago cuenta de luz', range: [18_000, 45_000], sign: -1 },
  { type: 'other', description: 'Restaurante', range: [9_000, 38_000], sign: -1 },
  { type: 'transfer', description: 'Traspaso a:', range: [10_000, 60_000], sign: -1, comment: 'Gracias' },
  { type: 'transfer', description: 'Traspaso de:', range: [10_000, 90_000], sign: 1, comment: 'Pago cuenta' },
  { type: 'check', description: 'Cheque cobrado', range: [20_000, 80_000], sign: -1 },
]

const people = ['Ada Ejemplo', 'Benito Prueba', 'Carla Muestra', 'Comercial Ejemplo SpA', 'Diego Modelo'] as const

function entry(source: MovementSource, random: SeededRandom, at: number, kind: MovementKind, now: number): MovementEntry {
  const [least, most] = kind.range
  const amount = (Math.round(random.integer(least, most) / 10) * 10 || least) * kind.sign
  const fate = random.integer(1, 40)
  return {
    id: `mov_${seededRandom(`${source.key} ${at}`).hex(16)}`,
    at,
    day: Math.floor(at / dayMs),
    amount,
    status: fate === 1 ? 'reversed' : fate < 6 && now - at < settlesAfterMs ? 'processing' : 'confirmed',
    kind,
    reference: String(random.integer(100_000_000, 999_999_999)),
    counterparty: random.integer(0, people.length - 1),
  }
}

/**
 * Movements of whole days from `fromDay` to `until`, oldest first. Nothing is kept: each day is made anew from the seed.
 *
 * @param until - milliseconds; movements after it have not happened yet
 * @param now - milliseconds, which decides what is still processing
 */
export function movementsUntil(source: MovementSource, until: number, now: number): readonly MovementEntry[] {
  const entries: MovementEntry[] = []
  for (let day = source.firstDay; day * dayMs <= until; day += 1) {
    const random = seededRandom(`${source.key} day ${day}`)
    const count = random.integer(0, 2)
    // About what a month of the others costs, so that balances neither run dry nor grow without end.
    const income = source.paidSalary ? salary : ownTransfer
    if (new Date(day * dayMs).getUTCDate() === 28) entries.push(entry(source, random, day * dayMs + 8 * hourMs, income, now))
    for (let index = 0; index < count; index += 1) {
      const at = day * dayMs + (12 + index * 5) * hourMs + random.integer(0, 4 * 3600) * 1000
      const kind = kinds[random.integer(0, kinds.length - 1)] ?? salary
      entries.push(entry(source, random, at, kind, now))
    }
  }
  while ((entries.at(-1)?.at ?? -Infinity) > until) entries.pop()
  return entries
}

export function linkMovementResource(movement: MovementEntry): JsonObject {
  const { id, at, day, amount, status, kind, reference } = movement
  const name = people[movement.counterparty] ?? ''
  const transfer = kind.type === 'transfer'
  const other = {
    holder_id: '111111111',
    holder_name: name,
    number: reference.slice(0, 8),
    institution: bankOf(movement.counterparty),
  }
  return {
    id,
    object: 'movement',
    amount,
    post_date: new Date(day * dayMs).toISOString(),
    description: kind.description.endsWith(':') ? `${kind.description}${name}` : kind.description,
    transaction_date: new Date(at).toISOString(),
    currency: 'CLP',
    reference_id: transfer ? reference : null,
    type: kind.type,
    pending: status === 'processing',
    status,
    recipient_account: transfer && amount < 0 ? other : null,
    sender_account: transfer && amount > 0 ? other : null,
    comment: kind.comment ?? null,
  }
}

import * as fc from 'fast-check'
import { canary } from './body-mutations.ts'

/** Changes the text that proves where a webhook comes from: a signature header, an `Authorization` value or the URL of a callback. */
export type ProofMutation = (proof: string) => string | undefined

const place = fc.nat({ max: 1_000_000 })
const at = (pick: number, proof: string): number => pick % Math.max(1, proof.length)

/** `undefined` leaves the header out. */
export const proofMutation: fc.Arbitrary<ProofMutation> = fc.oneof(
  { weight: 300, arbitrary: fc.constant<ProofMutation>((proof) => proof) },
  { weight: 100, arbitrary: fc.constantFrom<ProofMutation>(() => undefined, () => '', () => ' ', (proof) => proof.slice(0, -1), (proof) => `${proof},v1=`, (proof) => proof.toUpperCase(), (proof) => ` ${proof} `) },
  { weight: 300, arbitrary: fc.tuple(place, fc.string({ minLength: 1, maxLength: 1, unit: 'binary-ascii' })).map(([pick, by]) => (proof: string) => proof.slice(0, at(pick, proof)) + by + proof.slice(at(pick, proof) + 1)) },
  { weight: 200, arbitrary: fc.tuple(place, place).map(([from, to]) => (proof: string) => proof.slice(Math.min(at(from, proof), at(to, proof)), Math.max(at(from, proof), at(to, proof)))) },
  { weight: 200, arbitrary: fc.string({ unit: 'binary' }).map((text) => () => text) },
  { weight: 200, arbitrary: fc.constantFrom<ProofMutation>((proof) => `${proof},${proof}`, (proof) => `v1=${'0'.repeat(64)},${proof}`, (proof) => `t=0,${proof}`, (proof) => `${proof},t=99999999999999999999`, () => `t=NaN,v1=${canary}`, (proof) => `${proof}&${proof}`, () => `t=1,v1=${'z'.repeat(64)}`) },
  { weight: 1, arbitrary: fc.constantFrom<ProofMutation>((proof) => proof + ',v1=0'.repeat(200_000), () => '='.repeat(1_000_000), () => ' ,'.repeat(500_000), () => `t=${'9'.repeat(1_000_000)}`) },
)

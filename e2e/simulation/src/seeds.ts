/** `SIMULATION_SEED`: which worlds, 1 by default. */
export function firstSeed(): number {
  return numberOf('SIMULATION_SEED', 1)
}

/** The seeds of so many worlds; `SIMULATION_WORLDS` says otherwise how many. */
export function seedsOf(worlds: number): number[] {
  return Array.from({ length: numberOf('SIMULATION_WORLDS', worlds) }, (_, index) => firstSeed() + index)
}

function numberOf(name: string, otherwise: number): number {
  const given = Number(process.env[name] || otherwise)
  if (!Number.isInteger(given) || given < 0) throw new Error(`${name} must be a whole number, 0 or more`)
  return given
}

export interface Institution {
  readonly id: string
  readonly name: string
  readonly country: 'cl'
}

/** Banks the movements product supports. */
export const chileanBanks: readonly Institution[] = [
  ['cl_banco_de_chile', 'Banco de Chile'],
  ['cl_banco_santander', 'Banco Santander'],
  ['cl_banco_itau', 'Banco Itau'],
  ['cl_banco_bice', 'Banco BICE'],
  ['cl_banco_scotiabank', 'Scotiabank'],
  ['cl_banco_bci', 'Banco BCI'],
  ['cl_banco_bci_360', 'Banco BCI 360'],
  ['cl_banco_estado', 'Banco Estado'],
  ['cl_banco_security', 'Banco Security'],
].map(([id = '', name = '']) => ({ id, name, country: 'cl' }))

export function bankOf(index: number): Institution {
  const found = chileanBanks[index % chileanBanks.length]
  if (found === undefined) throw new Error('no banks')
  return found
}

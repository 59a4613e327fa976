export interface Institution {
  readonly id: string
  readonly name: string
  readonly country: 'cl' | 'mx'
}

/** Products an institution is there for, in the words of the widget's `product`. */
export type InstitutionProduct = 'movements' | 'payments' | 'transfers' | 'subscriptions' | 'invoices'

export interface ListedInstitution extends Institution {
  readonly products: readonly InstitutionProduct[]
  /** Movements of companies only. */
  readonly companiesOnly?: true
}

const money = ['payments', 'transfers'] as const
const all = ['movements', ...money, 'subscriptions'] as const

function chilean(id: string, name: string, products: readonly InstitutionProduct[], companiesOnly?: true): ListedInstitution {
  return { id, name, country: 'cl', products, ...(companiesOnly === undefined ? {} : { companiesOnly }) }
}

/** Institutions of Chile: banks for money and movements, and the tax office. */
export const chileanInstitutions: readonly ListedInstitution[] = [
  chilean('cl_banco_de_chile', 'Banco de Chile', all),
  chilean('cl_banco_santander', 'Banco Santander', all),
  chilean('cl_banco_itau', 'Banco Itau', all),
  chilean('cl_banco_bice', 'Banco BICE', all),
  chilean('cl_banco_scotiabank', 'Scotiabank', all),
  chilean('cl_banco_bci', 'Banco BCI', all),
  chilean('cl_banco_bci_360', 'Banco BCI 360', ['movements']),
  chilean('cl_banco_estado', 'Banco Estado', all),
  chilean('cl_banco_security', 'Banco Security', all, true),
  chilean('cl_banco_falabella', 'Banco Falabella', money),
  chilean('cl_banco_ripley', 'Banco Ripley', money),
  chilean('cl_banco_consorcio', 'Banco Consorcio', money),
  chilean('cl_banco_internacional', 'Banco Internacional', money),
  chilean('cl_banco_coopeuch', 'Coopeuch', money),
  chilean('cl_banco_bbva', 'BBVA Chile', money),
  chilean('cl_banco_hsbc', 'HSBC Chile', money),
  chilean('cl_mercado_pago', 'Mercado Pago', money),
  chilean('cl_mach', 'MACH', money),
  chilean('cl_tenpo', 'Tenpo', money),
  chilean('cl_tapp_caja_los_andes', 'Tapp Caja Los Andes', money),
  chilean('cl_copec_pay', 'Copec Pay', money),
  chilean('cl_prepago_los_heroes', 'Prepago Los Héroes', money),
  chilean('cl_fiscal_sii', 'Servicio de Impuestos Internos', ['invoices']),
]

function withProduct(product: InstitutionProduct): readonly ListedInstitution[] {
  return chileanInstitutions.filter(({ products }) => products.includes(product))
}

function asInstitution({ id, name, country }: ListedInstitution): Institution {
  return { id, name, country }
}

/** Banks the movements product supports. */
export const chileanBanks: readonly Institution[] = withProduct('movements').map(asInstitution)

/** Banks a person of this kind connects. */
export function movementBanks(holderType: 'individual' | 'business'): readonly Institution[] {
  return withProduct('movements')
    .filter(({ companiesOnly }) => holderType === 'business' || companiesOnly !== true)
    .map(asInstitution)
}

/** Banks a payer pays from, or signs a mandate at. */
export const chileanPayerBanks: readonly Institution[] = withProduct('payments').map(asInstitution)

/** Banks of Mexican payers: a few of all that are on SPEI. */
export const mexicanPayerBanks: readonly Institution[] = [
  { id: 'mx_banco_bbva', name: 'BBVA México', country: 'mx' },
  { id: 'mx_stp', name: 'STP', country: 'mx' },
  { id: 'mx_mercado_pago', name: 'Mercado Pago', country: 'mx' },
]

export const taxOffice: Institution = { id: 'cl_fiscal_sii', name: 'Servicio de Impuestos Internos', country: 'cl' }

export function bankOf(index: number): Institution {
  const found = chileanBanks[index % chileanBanks.length]
  if (found === undefined) throw new Error('no banks')
  return found
}

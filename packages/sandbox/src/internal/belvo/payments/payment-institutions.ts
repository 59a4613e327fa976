/** A bank a payer can pay from. */
interface PaymentInstitution {
  readonly id: string
  readonly name: string
  readonly institution_type: 'BUSINESS' | 'INDIVIDUAL'
  readonly [member: string]: unknown
}

function bank(id: string, name: string, displayName: string, institution_type: PaymentInstitution['institution_type'], priority: number): PaymentInstitution {
  return {
    id,
    code: id.slice(0, 8).replaceAll(/[a-f]/g, '7'),
    active: true,
    name,
    display_name: displayName,
    legal_entity_name: `${displayName} S.A.`,
    website: null,
    logo: null,
    icon_logo: null,
    text_logo: null,
    primary_color: '#1f6feb',
    institution_type,
    country: 'BRA',
    form_fields: [],
    sort_priority: priority,
    description: null,
  }
}

/** Invented banks: payments have no sandbox at the provider that would name some. */
export const paymentInstitutions: readonly PaymentInstitution[] = [
  bank('3f0c6c1a-6a5e-4d77-8d61-7a1f0c9e2b42', 'banco_aurora_retail', 'Banco Aurora', 'INDIVIDUAL', 1),
  bank('7b1d2e90-52c4-4f0b-9a3e-1c8d5f6a7b23', 'banco_serra_retail', 'Banco da Serra', 'INDIVIDUAL', 2),
  bank('c4a86f35-0d9b-4e61-8b27-6e5f4d3c2b1a', 'banco_litoral_retail', 'Banco Litoral', 'INDIVIDUAL', 3),
  bank('e92f7d48-b3a1-4c56-a0d4-9f8e7d6c5b4a', 'banco_aurora_business', 'Banco Aurora Empresas', 'BUSINESS', 4),
]

/** The providers of the playground, in the order they are shown. */
export const providers = ['fintoc', 'belvo', 'finapi'] as const

export type Provider = (typeof providers)[number]

export const providerNames: Readonly<Record<Provider, string>> = { fintoc: 'Fintoc', belvo: 'Belvo', finapi: 'finAPI' }

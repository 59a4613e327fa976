import type Ky from 'ky'

let loading: Promise<{ readonly ky: typeof Ky }> | undefined

/** ky, loaded with the first call that is repeated; a load that failed is tried again. */
export async function loadKy(): Promise<typeof Ky> {
  try {
    return (await (loading ??= import('./ky.ts'))).ky
  } catch (error) {
    loading = undefined
    throw error
  }
}

import type * as Ky from 'ky'

let loading: Promise<typeof Ky> | undefined

/** ky, loaded with the first call that is repeated; a load that failed is tried again. */
export async function loadKy(): Promise<(typeof Ky)['default']> {
  try {
    return (await (loading ??= import('ky'))).default
  } catch (error) {
    loading = undefined
    throw error
  }
}

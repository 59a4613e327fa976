import { isFinapiCiphertext } from '../webhooks/is-finapi-ciphertext.ts'
import { isRecord } from './json.ts'

/** Places of the texts in the lists of a message that look encrypted. The lists' names are not documented, so every list is looked at. */
export function encryptedFields(message: unknown): readonly string[] {
  const places: string[] = []
  for (const [name, list] of Object.entries(isRecord(message) ? message : {})) {
    if (!Array.isArray(list)) continue
    for (const [index, entry] of list.entries()) {
      if (!isRecord(entry)) continue
      for (const [key, value] of Object.entries(entry)) if (isFinapiCiphertext(value)) places.push(`${name}[${index}].${key}`)
    }
  }
  return places
}

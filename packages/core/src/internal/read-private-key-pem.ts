import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { joinBytes } from './join-bytes.ts'

const blockPattern = /-----BEGIN ([A-Z0-9 ]{1,40})-----((?:[^-]|-(?!----))*)-----END \1-----/g
/** Object identifier 1.2.840.113549.1.1.1 (rsaEncryption) in DER. */
const rsaIdentifier = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01]

/** What a PEM without a usable private key holds instead, and what to do about it. */
const wrongBlocks: Readonly<Record<string, string>> = {
  'ENCRYPTED PRIVATE KEY': 'is encrypted. Decrypt it first: openssl pkey -in key.pem -out plain.pem',
  'OPENSSH PRIVATE KEY': 'is in the format of OpenSSH. Convert it first: ssh-keygen -p -m PEM -f key',
}

/** The PKCS#8 bytes of the RSA key in a PEM text, which may be PKCS#1 or PKCS#8. What it throws shows nothing of the text. */
export function readPrivateKeyPem(pem: string): Uint8Array<ArrayBuffer> {
  // Environment variables and JSON files often hold a backslash and an n where the line breaks were.
  const text = pem.replaceAll(/\\[rn]/g, '')
  const blocks = new Map([...text.matchAll(blockPattern)].map(([, label, content]) => [label!, content!]))
  const pkcs8 = blocks.get('PRIVATE KEY')
  if (pkcs8 !== undefined) return checkedRsa(decode(pkcs8))
  const pkcs1 = blocks.get('RSA PRIVATE KEY')
  if (pkcs1 !== undefined) return wrapPkcs1(decode(pkcs1))
  const [label] = blocks.keys()
  if (label === undefined) throw invalidKey('is not a private key in PEM. Pass the text from -----BEGIN to END-----.')
  throw invalidKey(wrongBlocks[label] ?? `is of the wrong kind: ${label}. Pass an RSA PRIVATE KEY.`)
}

export function invalidKey(problem: string): InvalidArgumentError {
  return new InvalidArgumentError(`The signing key ${problem}`, { argument: 'key' })
}

function decode(content: string): Uint8Array<ArrayBuffer> {
  if (/Proc-Type:[ 0-9]{1,9},ENCRYPTED/.test(content)) throw invalidKey(wrongBlocks['ENCRYPTED PRIVATE KEY']!)
  try {
    return Uint8Array.from(atob(content.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0))
  } catch {
    throw invalidKey('is damaged: its text is no base64. Copy it again, with all its lines.')
  }
}

function checkedRsa(pkcs8: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  // The algorithm stands near the beginning, behind the lengths and the version.
  if (String.fromCharCode(...pkcs8.subarray(0, 32)).includes(String.fromCharCode(...rsaIdentifier))) return pkcs8
  throw invalidKey('is not an RSA key (elliptic-curve, Ed25519 and RSA-PSS keys are not). Make one: openssl genrsa -out key.pem 2048')
}

/** PKCS#8 is PKCS#1 behind a version and the name of the algorithm. */
function wrapPkcs1(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  const version = [0x02, 0x01, 0x00]
  const algorithm = [0x30, rsaIdentifier.length + 2, ...rsaIdentifier, 0x05, 0x00]
  const key = joinBytes([Uint8Array.from([0x04, ...derLength(pkcs1.length)]), pkcs1])
  const inner = joinBytes([Uint8Array.from([...version, ...algorithm]), key])
  return joinBytes([Uint8Array.from([0x30, ...derLength(inner.length)]), inner])
}

/** In the long form, which every length of a usable key needs. */
function derLength(length: number): number[] {
  const bytes: number[] = []
  for (let left = length; left > 0; left >>= 8) bytes.unshift(left & 0xff)
  return [0x80 | bytes.length, ...bytes]
}

import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { der, derObjectId, derSequence, derText, derTime } from './der.ts'

const ecdsaWithSha256 = derSequence(derObjectId('1.2.840.10045.4.3.2'))
const day = 86_400_000

const extension = (id: string, value: Uint8Array): Uint8Array => derSequence(derObjectId(id), der(0x04, value))

/** A certificate that signs itself, so that whoever trusts it as a CA accepts a server with one of these names. Both are PEM. */
export function makeCertificate(hosts: readonly string[]): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const name = derSequence(der(0x31, derSequence(derObjectId('2.5.4.3'), derText('Certificate of a test'))))
  const alternativeNames = derSequence(...hosts.map((host) => der(0x82, Buffer.from(host, 'latin1'))))
  const certificateAuthority = derSequence(der(0x01, Uint8Array.of(0xff)))
  const toSign = derSequence(
    der(0xa0, der(0x02, Uint8Array.of(2))),
    // The highest bit is the sign, and a serial number is positive.
    der(0x02, Uint8Array.of(0x40), randomBytes(15)),
    ecdsaWithSha256,
    name,
    derSequence(derTime(new Date(Date.now() - day)), derTime(new Date(Date.now() + day))),
    name,
    publicKey,
    der(0xa3, derSequence(extension('2.5.29.17', alternativeNames), extension('2.5.29.19', certificateAuthority))),
  )
  const signature = sign('sha256', toSign, privateKey)
  const certificate = derSequence(toSign, ecdsaWithSha256, der(0x03, Uint8Array.of(0), signature))
  const lines = Buffer.from(certificate).toString('base64').replaceAll(/.{64}/g, '$&\n')
  return { key: privateKey, cert: `-----BEGIN CERTIFICATE-----\n${lines.trimEnd()}\n-----END CERTIFICATE-----\n` }
}

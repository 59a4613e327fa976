const lengthOf = (content: Uint8Array): Uint8Array => {
  const { length } = content
  if (length < 0x80) return Uint8Array.of(length)
  return length < 0x1_00 ? Uint8Array.of(0x81, length) : Uint8Array.of(0x82, length >> 8, length & 0xff)
}

/** One value of ASN.1 in DER: its tag, its length (below 64 KiB) and its content. */
export function der(tag: number, ...content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = Buffer.concat(content)
  return Uint8Array.from(Buffer.concat([Uint8Array.of(tag), lengthOf(joined), joined]))
}

export const derSequence = (...members: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => der(0x30, ...members)

/** Text that ends up as UTF8String. */
export const derText = (text: string): Uint8Array<ArrayBuffer> => der(0x0c, Buffer.from(text))

/** A moment as GeneralizedTime, to the second. */
export const derTime = (time: Date): Uint8Array<ArrayBuffer> => der(0x18, Buffer.from(`${time.toISOString().replaceAll(/[-:T]|\.\d+Z$/g, '')}Z`))

/** An object identifier such as `2.5.4.3`. */
export function derObjectId(dotted: string): Uint8Array<ArrayBuffer> {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const base128 = (value: number): number[] => {
    const septets = [value & 0x7f]
    for (let left = value >> 7; left > 0; left >>= 7) septets.unshift(0x80 | (left & 0x7f))
    return septets
  }
  return der(0x06, Uint8Array.from([first * 40 + second, ...rest.flatMap(base128)]))
}

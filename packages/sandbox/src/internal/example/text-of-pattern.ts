import type { SeededRandom } from './seeded-random.ts'

/** What a part of a pattern can write; `extra` asks open repetitions for more than their minimum. */
type Writer = (random: SeededRandom, extra: number) => string

const digits = '0123456789'
const letters = 'abcdefghijklmnopqrstuvwxyz'
const printable = `${letters}${letters.toUpperCase()}${digits} -_.,:;/+#@!?&=()[]{}<>"'*%$~^|\\`
const classes: Readonly<Record<string, string>> = {
  d: digits,
  w: `${letters}${letters.toUpperCase()}${digits}_`,
  s: ' ',
  D: letters,
  W: '-',
  S: letters,
}
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', b: '', B: '' }

function only(characters: string, keep: (character: string) => boolean): string {
  return Array.from(characters).filter(keep).join('')
}

/** Reads the common part of regular expressions: literals, classes, groups, alternatives, repetitions. */
class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): Writer {
    const branches = [this.#sequence()]
    while (this.#take('|')) branches.push(this.#sequence())
    return (random, extra) => branches[random.integer(0, branches.length - 1)]?.(random, extra) ?? ''
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #next(): string {
    const character = this.#source[this.#at] ?? ''
    this.#at += 1
    return character
  }

  #sequence(): Writer {
    const parts: Writer[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) parts.push(this.#repeated(this.#atom()))
    return (random, extra) => parts.map((write) => write(random, extra)).join('')
  }

  #atom(): Writer {
    if (this.#take('(')) return this.#group()
    if (this.#take('[')) return this.#oneOf(this.#class())
    const character = this.#next()
    if (character === '^' || character === '$') return () => ''
    if (character === '.') return this.#oneOf(letters)
    return this.#oneOf(character === '\\' ? this.#escape() : character)
  }

  #group(): Writer {
    const lookaround = ['?=', '?!', '?<=', '?<!'].some((mark) => this.#take(mark))
    if (!lookaround && !this.#take('?:') && this.#take('?<')) this.#at = this.#source.indexOf('>', this.#at) + 1
    const inner = this.read()
    this.#take(')')
    // What a lookaround demands is left to chance; the caller checks the result.
    return lookaround ? () => '' : inner
  }

  #escape(): string {
    const character = this.#next()
    if (character === 'x' || character === 'u') {
      const length = character === 'x' ? 2 : 4
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + length), 16)
      this.#at += length
      return String.fromCharCode(code)
    }
    return classes[character] ?? controls[character] ?? character
  }

  #class(): string {
    const negated = this.#take('^')
    let members = ''
    while (this.#at < this.#source.length && !this.#take(']')) {
      const character = this.#next()
      const from = character === '\\' ? this.#escape() : character
      if (from.length === 1 && this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at += 1
        const end = this.#next()
        const to = end === '\\' ? this.#escape() : end
        for (let code = from.charCodeAt(0); code <= Math.min(to.charCodeAt(0), from.charCodeAt(0) + 200); code += 1) {
          members += String.fromCharCode(code)
        }
      } else members += from
    }
    if (negated) return only(printable, (each) => !members.includes(each))
    const plain = only(members, (each) => printable.includes(each))
    const simple = only(plain, (each) => /\w/.test(each))
    return simple || plain || members
  }

  #oneOf(characters: string): Writer {
    return (random) => characters[random.integer(0, characters.length - 1)] ?? ''
  }

  #repeated(write: Writer): Writer {
    let minimum = 1
    let maximum = 1
    if (this.#take('*')) [minimum, maximum] = [0, Infinity]
    else if (this.#take('+')) maximum = Infinity
    else if (this.#take('?')) minimum = 0
    else {
      const counted = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#source.slice(this.#at))
      if (counted === null) return write
      this.#at += counted[0].length
      minimum = Number(counted[1])
      maximum = counted[2] === undefined ? minimum : counted[3] === '' ? Infinity : Number(counted[3])
    }
    this.#take('?')
    return (random, extra) => {
      const count = Math.min(minimum + extra, maximum)
      return Array.from({ length: count }, () => write(random, extra)).join('')
    }
  }
}

/** A text that matches `pattern` and has the length, or nothing when none was found. */
export function textOfPattern(pattern: string, random: SeededRandom, minLength: number, maxLength: number): string | undefined {
  const write = new PatternReader(pattern).read()
  const expression = new RegExp(pattern)
  for (const extra of [1, 0, 2, 4, 8, 16, 32, minLength, minLength - 1].filter((each) => each >= 0)) {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const text = write(random, extra)
      if (text.length >= minLength && text.length <= maxLength && expression.test(text)) return text
    }
  }
  return undefined
}

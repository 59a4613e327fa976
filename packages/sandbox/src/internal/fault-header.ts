import type { ResponseFault } from '../provider-sandbox-control.ts'

/** The request header that asks for a fault of its own answer. */
export const faultHeader = 'X-Kit-Fault'

export type HeaderFault = Omit<ResponseFault, 'operation' | 'requestHeaders' | 'count'>

const numbers = { status: 'status', delay: 'delayMs', 'body-ms': 'bodyMs' } as const
const flags = ['reset', 'silent', 'applied', 'stored', 'truncated', 'tomorrow'] as const
const names = [...Object.keys(numbers), 'retry-after', 'html', ...flags]

function isNumberName(name: string): name is keyof typeof numbers {
  return Object.hasOwn(numbers, name)
}

/**
 * Reads a header such as `status=429; retry-after=1` or `reset; applied`.
 *
 * @throws TypeError for a name it does not know, and for a number that is none
 */
export function readFaultHeader(text: string): HeaderFault {
  const entries = text.split(';').map((part) => part.trim()).filter((part) => part !== '')
  const fault: Partial<Record<string, unknown>> = {}
  for (const entry of entries) {
    const [name = '', value = ''] = entry.split('=').map((part) => part.trim())
    if (isNumberName(name)) {
      if (!/^\d+$/.test(value)) throw new TypeError(`${faultHeader}: ${name} takes a whole number, such as ${name}=500.`)
      fault[numbers[name]] = Number(value)
    } else if (name === 'retry-after') fault['retryAfter'] = value
    else if (name === 'html') fault['body'] = '<h1>Bad gateway</h1>'
    else if (flags.some((flag) => flag === name)) fault[name] = true
    else throw new TypeError(`${faultHeader} knows ${names.join(', ')}, separated by semicolons.`)
  }
  return fault
}

import { isJsonObject } from './json.ts'

const kinds = ['type', 'webhook_code', 'eventType', 'status']

/**
 * The body of an event as a later version of the API has it: members that nobody knows, and with `renamed` a type that nobody knows either. What is
 * not a JSON object stays as it is.
 */
export function eventOfTomorrow(text: string, renamed: boolean): string {
  const body: unknown = JSON.parse(text)
  if (!isJsonObject(body)) return text
  const unknown = { member_of_tomorrow: { since: 'tomorrow' } }
  const { data } = body
  const kind = renamed ? kinds.find((name) => typeof body[name] === 'string') : undefined
  return JSON.stringify({
    ...body,
    ...unknown,
    ...(isJsonObject(data) ? { data: { ...data, ...unknown } } : {}),
    ...(kind === undefined ? {} : { [kind]: `${String(body[kind])}_of_tomorrow` }),
  })
}

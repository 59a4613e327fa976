/** Somebody in front of a page of the sandbox: no script runs, forms are sent as a browser does. */
export interface Person {
  /** Text of the page without tags. */
  readonly text: string
  readonly html: string
  readonly status: number
  /** Where a page of its own sent them at the end. */
  readonly sentTo: string | undefined
  /** What the script of the page tells the page or app around it. */
  readonly told: Readonly<Record<string, string>>
  /** Presses a button by its label, with these fields filled in. */
  press(label: string, fields?: Readonly<Record<string, string>>): Promise<Person>
}

function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function attributes(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]))
}

function formWith(html: string, label: string): { readonly form: string; readonly button: Record<string, string> } {
  for (const [form] of html.matchAll(/<form[\s\S]*?<\/form>/g)) {
    for (const [, tag = '', text = ''] of form.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)) {
      if (unescape(text) === label) return { form, button: attributes(tag) }
    }
  }
  throw new Error(`The page has no button ${label}: ${html}`)
}

/** Opens a URL and follows redirects within the sandbox. */
export async function visit(url: string, init: RequestInit = {}): Promise<Person> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const location = response.headers.get('location')
  const next = location === null ? undefined : new URL(location, url)
  if (next?.origin === new URL(url).origin) return visit(next.href)
  const html = await response.text()
  return {
    html,
    text: unescape(html.replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' '),
    status: response.status,
    sentTo: next?.href,
    told: attributes(/<div id="visit"[^>]*>/.exec(html)?.[0] ?? ''),
    press(label, fields = {}) {
      const { form, button } = formWith(html, label)
      const body = new URLSearchParams()
      for (const [tag] of form.matchAll(/<(?:input|select)[^>]*>/g)) {
        const { name, value } = attributes(tag)
        if (name !== undefined) body.set(name, fields[name] ?? value ?? '')
      }
      for (const name of Object.keys(fields)) if (!body.has(name)) throw new Error(`The form has no field ${name}.`)
      if (button['name'] !== undefined) body.set(button['name'], button['value'] ?? '')
      return visit(url, { method: 'POST', body })
    },
  }
}

/** Signs in with the password of test mode. */
export async function signIn(person: Person, bank: string, username = '41614850-3', password = 'jonsnow'): Promise<Person> {
  const login = await person.press(bank)
  return login.press('Continue', { username, password })
}

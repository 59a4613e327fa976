import { loadBelvoWidget } from '@kit/belvo/widget'

const pauseMs = 500

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no element ${id}.`)
  return found
}

function say(text: string): void {
  element('status').textContent = text
}

async function ask<Answer>(method: string, path: string): Promise<Answer> {
  const response = await fetch(path, { method })
  if (!response.ok) throw new Error(`The server answered ${response.status}.`)
  return (await response.json()) as Answer
}

async function showAccounts(link: string): Promise<void> {
  await ask('PUT', `/api/links/${link}`)
  say('Your bank is being read.')
  for (;;) {
    const { accounts } = await ask<{ accounts?: readonly { name: string; balance: number | null }[] }>('GET', `/api/links/${link}/accounts`)
    if (accounts !== undefined) {
      const items = accounts.map(({ name, balance }) => Object.assign(document.createElement('li'), { textContent: `${name}: ${balance ?? 'unknown'}` }))
      element('accounts').replaceChildren(...items)
      return say('Connected.')
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

function orSay(work: Promise<void>): void {
  work.catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
}

async function connect(src: string | undefined): Promise<void> {
  const { access } = await ask<{ access: string }>('POST', '/api/widget-token')
  const belvo = await loadBelvoWidget({ src })
  belvo
    ?.createWidget(access, {
      callback: (link) => orSay(showAccounts(link)),
      onExit: ({ last_encountered_error: error }) => say(error ? `Your bank was not connected (${error.code}).` : 'Your bank was not connected.'),
      locale: 'pt',
      country_codes: ['BR'],
    })
    .build()
}

const button = element('connect')
button.addEventListener('click', () => orSay(connect(button.dataset['widgetSrc'])))

import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { htmlPage, htmlPageHeaders } from '../../html-page.ts'
import type { Html } from '../../html-page.ts'

/** A page of the widget and the headers that let its own script run, and nothing else. */
export interface WidgetPage {
  readonly content: Html
  readonly headers: Readonly<Record<string, string>>
}

const buttons = html`<p role="status" id="status"></p>
<form id="ends"><button value="succeed">Succeed</button> <button value="fail">Fail</button> <button value="exit">Exit</button></form>
<form id="events">
<div><label for="name">Event name</label>
<input id="name" value="on_authentication_form" autocomplete="off" required></div>
<button>Send event</button>
</form>`

/** What both pages do; each brings its own \`act(action, name)\`. */
const wiring = `
const say = (text) => { document.getElementById('status').textContent = text }
document.getElementById('ends').addEventListener('submit', (event) => {
  event.preventDefault()
  act(event.submitter.value)
})
document.getElementById('events').addEventListener('submit', (event) => {
  event.preventDefault()
  act('event', document.getElementById('name').value)
})
`

const frameScript = `${wiring}
function act(action, name) {
  parent.postMessage({ action, name }, '*')
  say(action === 'fail' ? 'The page was told of an error.' : action === 'event' ? 'The page was told.' : '')
}
addEventListener('keydown', (event) => { if (event.key === 'Escape') act('exit') })
`

const webViewScript = `${wiring}
const query = new URLSearchParams(location.search)
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const random = () => Array.from(crypto.getRandomValues(new Uint8Array(27)), (byte) => letters[byte % letters.length]).join('')
function go(url) {
  window.ReactNativeWebView?.postMessage(url)
  location.href = url
}
function event(name, more = '') {
  if (query.get('_on_event') === 'true') go('fintocwidget://event/' + encodeURIComponent(name) + '?timestamp=' + Date.now() + more)
  else say('Events were not asked for: _on_event is not true.')
}
function act(action, name) {
  const intent = /^(li_.+?)_sec_/.exec(query.get('widget_token') ?? '')
  if (action === 'succeed') {
    go('fintocwidget://succeeded' + (intent ? '?object=link_intent&exchange_token=' + intent[1] + '_exchange_token_' + random() + '&id=' + intent[1] : ''))
  }
  if (action === 'exit') go('fintocwidget://exit')
  // The bare spaces are meant: real redirects were seen to have them.
  if (action === 'fail') event('on_error', '&message=Failed in the sandbox')
  if (action === 'event') event(name)
}
const required = ['public_key', 'widget_token|session_token|webhook_url']
const missing = required.filter((names) => !names.split('|').some((name) => query.get(name)))
if (missing.length > 0) {
  say('Missing: ' + missing.join(', '))
  for (const button of document.querySelectorAll('#ends button')) button.disabled = true
} else if (query.get('_on_event') === 'true') {
  // A navigation while the page loads would stop the loading.
  addEventListener('load', () => setTimeout(event, 0, 'opened'))
}
`

function page(title: string, script: string, more: Html | ''): WidgetPage {
  const hash = createHash('sha256').update(script).digest('base64')
  return {
    content: htmlPage(title, html`${buttons}${more}<script>${raw(script)}</script>`),
    headers: {
      ...htmlPageHeaders,
      'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'`,
    },
  }
}

/** What the dialog shows that the script opens in a page. */
export function widgetFramePage(): WidgetPage {
  return page('Fintoc sandbox', frameScript, '')
}

/** What a web view shows. */
export function widgetWebViewPage(): WidgetPage {
  return page(
    'Fintoc sandbox for web views',
    webViewScript,
    html`<p><a href="https://bank.example/login">Continue at the bank</a> (leads out of the web view, to a host that does not exist)</p>`,
  )
}

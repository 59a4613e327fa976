import { html, raw } from 'hono/html'
import { deliveryFaultModes } from '../delivery-fault-modes.ts'
import type { Html } from '../html-page.ts'

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --line: color-mix(in srgb, currentColor 25%, transparent) }
body { margin: 0 auto; padding: 1rem; max-width: 72rem }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline }
h1 { font-size: 1.25rem; margin: 0 }
h2 { font-size: 1rem; margin: 0 0 .5rem }
section { border-top: 1px solid var(--line); margin-top: 1rem; padding-top: 1rem }
.row > form { margin: 0 }
.side { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)) }

form, .row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 0 0 .5rem }
label { display: grid; font-size: .875rem }
button, select, input { font: inherit; color: inherit; background: Canvas; padding: .375rem .75rem; min-height: 2.5rem; border: 1px solid var(--line); border-radius: .375rem; box-sizing: border-box }
button { cursor: pointer }
button:hover { background: color-mix(in srgb, currentColor 10%, Canvas) }
button[aria-pressed=true] { outline: 2px solid; outline-offset: -2px }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
table { border-collapse: collapse; width: 100%; font-size: .875rem }
th, td { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top }
td button { min-height: 0; padding: 0 .25rem; border: 0; text-decoration: underline; font-family: ui-monospace, monospace }
.scroll { overflow-x: auto }
code, time { font-family: ui-monospace, monospace; font-size: .875rem }
ul { margin: 0; padding-left: 1.25rem; font-size: .875rem }
.note { font-size: .875rem; opacity: .85; margin: 0 }
.badge { display: inline-block; min-width: 5rem }
.badge::before { content: ''; display: inline-block; width: .625rem; height: .625rem; margin-right: .375rem; border: 2px solid; border-radius: 50% }
.delivery .badge::before { background: currentColor }
[role=alert]:not(:empty) { border: 2px solid; border-radius: .375rem; padding: .5rem }
`

/** Under this policy the page runs its own script and talks to its own origin, and nothing else. */
export const inspectorHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

const steps = ['1s', '10s', '1m', '20m', '1h', '1d']

/** The page of the inspector; its script fills it. */
export function inspectorPage(): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kit sandbox inspector</title>
<style>${raw(style)}</style>
<script src="/inspector.js" defer></script>
</head>
<body>
<header>
<h1>Kit sandbox inspector</h1>
<p class="note">Local sandbox. No bank is involved. Sandbox time <time id="now">–</time></p>
<p class="note"><span id="requests">0</span> requests, <span id="deliveries">0</span> deliveries</p>
</header>
<div id="problem" role="alert"></div>
<main>
<section aria-labelledby="clock-title">
<h2 id="clock-title">Clock</h2>
<div class="row">
${steps.map((step) => html`<button type="button" data-advance="${step}">+${step}</button>`)}
<form id="advance"><label>Another step <input name="duration" placeholder="1h30m" size="8" required></label><button>Step</button></form>
<button type="button" id="reset">Reset everything</button>
</div>
</section>
<div class="side">
<section aria-labelledby="faults-title">
<h2 id="faults-title">Faults</h2>
<form id="delivery-fault">
<label>Provider <select name="provider" data-providers></select></label>
<label>Next webhook or callback <select name="mode">
${deliveryFaultModes.map((mode) => html`<option>${mode}</option>`)}
</select></label>
<button>Plan</button>
</form>
<form id="response-fault">
<label>Provider <select name="provider" data-providers></select></label>
<label>Operation <input name="operation" value="*" size="14" required></label>
<label>Answer <select name="fault">
<option value="status=429; retry-after=2">429, Retry-After 2</option>
<option value="status=500">500 before the effect</option>
<option value="status=500; applied">500 after the effect</option>
<option value="reset">connection reset, no effect</option>
<option value="reset; applied">connection reset after the effect</option>
<option value="silent">never</option>
<option value="html; status=502">an HTML error, 502</option>
<option value="body-ms=5000">a body of 5 s</option>
<option value="truncated">half a body</option>
<option value="tomorrow">with unknown fields and values</option>
</select></label>
<button>Plan</button>
</form>
<ul id="faults" aria-live="polite"></ul>
<div class="row"><button type="button" id="clear">Clear all faults</button></div>
</section>
<section aria-labelledby="waiting-title">
<h2 id="waiting-title">What happens next by itself</h2>
<ul id="waiting"></ul>
</section>
</div>
<section aria-labelledby="objects-title">
<h2 id="objects-title">What your application knows</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Object</th><th scope="col">Provider</th><th scope="col">Status</th><th scope="col">Learned by</th><th scope="col">At</th><th scope="col">Requests</th><th scope="col">Deliveries</th></tr></thead>
<tbody id="objects"></tbody>
</table></div>
</section>
<section aria-labelledby="line-title">
<h2 id="line-title">Who learned what, when</h2>
<p class="note">A filled mark is a webhook or callback, an empty one a request. Choose an object to see it alone. <button type="button" id="everything" hidden>Show everything</button></p>
<div class="scroll"><table>
<thead><tr><th scope="col">Time</th><th scope="col">Kind</th><th scope="col">Provider</th><th scope="col">What</th><th scope="col">Object</th><th scope="col">Told</th><th scope="col">Status</th><th scope="col"><span class="note">Again</span></th></tr></thead>
<tbody id="entries"></tbody>
</table></div>
</section>
<section aria-labelledby="origins-title">
<h2 id="origins-title">Origins</h2>
<ul id="origins"></ul>
</section>
</main>
</body>
</html>`
}

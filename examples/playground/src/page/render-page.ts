import type { Sandbox } from '@kit/sandbox'
import { allFlows } from '../flows/all-flows.ts'
import { callbackFates, type CallbackFate } from '../flows/run.ts'
import { providerNames, providers, type Provider } from '../provider.ts'

const countries: Readonly<Record<Provider, string>> = { fintoc: 'Chile and Mexico', belvo: 'Brazil, Mexico, Chile', finapi: 'Germany and the EU' }

/** What a provider calls the messages it sends by itself. */
const messages: Readonly<Record<Provider, string>> = { fintoc: 'Webhooks', belvo: 'Webhooks', finapi: 'Callbacks' }

const fates: Readonly<Record<CallbackFate, string>> = { arrive: 'arrive', lost: 'get lost', twice: 'come twice' }

/** The one page of the playground. Nothing in it comes from a request. */
export function renderPage({ fintoc, inspectorUrl }: Sandbox): string {
  return /* html */ `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Kit playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<script src="${fintoc.widget.scriptUrl}" defer></script>
<script type="module" src="/client/main.mjs"></script>
</head>
<body>
<header>
<h1>Kit playground</h1>
<p>A backend that uses Kit, and three providers emulated on this machine. Start a flow, be the person, and watch what the backend learns, and how.
Then let the callbacks get lost: the wait ends all the same.</p>
<p><a href="${inspectorUrl}" target="_blank" rel="noopener">Look inside the sandbox</a>: who learned what when, the clock, and more faults.</p>
<p id="connection" role="status" hidden></p>
</header>
<main>
${providers.map(renderColumn).join('\n')}
</main>
<footer><p>Nothing here leaves this machine. No bank is involved.</p></footer>
</body>
</html>
`
}

function renderColumn(provider: Provider): string {
  const name = providerNames[provider]
  return /* html */ `<section class="column" data-provider="${provider}" aria-labelledby="${provider}">
<div class="head"><h2 id="${provider}">${name}</h2><p>${countries[provider]}</p></div>
<fieldset>
<legend>${messages[provider]} of the next flow</legend>
${callbackFates.map((fate) => renderFate(provider, fate)).join('\n')}
</fieldset>
<div class="flows">
${allFlows
  .filter((flow) => flow.provider === provider)
  .map(({ name: flow, title, about }) => `<button type="button" data-flow="${flow}"><strong>${title}</strong><span>${about}</span></button>`)
  .join('\n')}
</div>
<div class="now">
<p role="status" data-part="status">Nothing started yet.</p>
<button type="button" data-part="stop" hidden>Stop</button>
</div>
<div class="screen" data-part="screen" hidden></div>
<h3 id="${provider}-log">What happened</h3>
<ol class="log" data-part="log" role="log" aria-labelledby="${provider}-log" tabindex="0"></ol>
<h3 id="${provider}-chart">How long after the fact, and how many GETs</h3>
<div class="chart" data-part="chart"><p class="empty">Run a flow, then run it again with its ${messages[provider].toLowerCase()} lost.</p></div>
<details class="requests">
<summary>Requests: <span data-part="count">0</span></summary>
<ol data-part="requests"></ol>
</details>
</section>`
}

function renderFate(provider: Provider, fate: CallbackFate): string {
  const checked = fate === 'arrive' ? ' checked' : ''
  return `<label><input type="radio" name="${provider}-callbacks" value="${fate}"${checked}><span>${fates[fate]}</span></label>`
}

/** The playground's one page: no build step, no asset from elsewhere. */
export const page = /* html */ `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Kit playground</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  header p { opacity: .75; margin-top: 0 }
  .flows { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.5rem 0 }
  button { font: inherit; padding: .5rem .9rem; border: 1px solid currentColor; border-radius: .5rem; background: none; color: inherit; cursor: pointer }
  button:hover:enabled { background: color-mix(in srgb, currentColor 10%, transparent) }
  button:disabled { opacity: .4; cursor: progress }
  ol { list-style: none; padding: 1rem; margin: 0; min-height: 14rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem; font: 14px/1.6 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
  .good { color: light-dark(#0a6b2d, #6fdc8c) } .bad { color: light-dark(#b00020, #ff8a8a) }
</style>
<header><h1>Kit playground</h1><p>A backend, and three providers emulated on loopback. Start a flow and watch what the backend sees.</p></header>
<main>
  <div class="flows" role="group" aria-label="Flows">
    <button data-flow="import-by-hand">Import: you are the person</button>
    <button data-flow="import-lost">Import, callback lost</button>
    <button data-flow="import-duplicate">Import, callback twice</button>
    <button data-flow="background-update">Background update</button>
    <button data-flow="fintoc-webhook">Fintoc webhooks</button>
    <button data-flow="belvo-deep-links">Belvo deep links</button>
  </div>
  <ol id="log" aria-live="polite"><li>Nothing started yet.</li></ol>
</main>
<script type="module">
  const log = document.querySelector('#log')
  const buttons = [...document.querySelectorAll('button')]
  const add = (text) => {
    const item = document.createElement('li')
    const link = /^(.*open: )(https?:\\S+)$/.exec(text)
    if (link) {
      const anchor = Object.assign(document.createElement('a'), { href: link[2], textContent: 'open the web form', target: '_blank', rel: 'noopener' })
      item.append('  ', anchor)
    } else item.textContent = text.trimEnd()
    if (text.includes('✓')) item.className = 'good'
    if (text.includes('✗')) item.className = 'bad'
    log.append(item)
  }
  for (const button of buttons) button.addEventListener('click', () => {
    log.replaceChildren()
    for (const other of buttons) other.disabled = true
    const source = new EventSource('/flows/' + button.dataset.flow)
    const finish = (text) => { source.close(); add(text); for (const other of buttons) other.disabled = false }
    source.addEventListener('line', (event) => add(JSON.parse(event.data)))
    source.addEventListener('end', (event) => finish('— ' + JSON.parse(event.data)))
    source.onerror = () => finish('— the playground has stopped')
  })
</script>
</html>
`

import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

const style = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5 }
body { margin: 0; padding: 2rem 1rem; display: flex; justify-content: center }
main { max-width: 32rem; width: 100%; min-width: 0 }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 0 0 1rem }
label { display: block; font-size: .875rem }
button, select, input { font: inherit; color: inherit; background: transparent; padding: .5rem 1rem; border: 1px solid; border-radius: .375rem }
button:hover { background: color-mix(in srgb, currentColor 12%, transparent) }
button, select, input:not([type=radio], [type=checkbox]) { min-height: 2.75rem }
select, form > div { max-width: 100% }
fieldset { border: 1px solid; border-radius: .375rem; width: 100%; min-width: 0; box-sizing: border-box }
.step { display: block }
.field, .step fieldset { margin: 0 0 .75rem }
.field input { width: 100%; box-sizing: border-box }
.option { display: flex; gap: .5rem; align-items: center; min-height: 2.75rem; font-size: 1rem }
[role=alert] { border-left: .25rem solid; padding-left: .75rem }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
.note { font-size: .875rem; opacity: .85 }
`

/** A whole document without external assets; everything interpolated into it is escaped. */
export function htmlPage(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
<p class="note">Local sandbox. No bank is involved.</p>
</main>
</body>
</html>`
}

export const htmlPageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
}

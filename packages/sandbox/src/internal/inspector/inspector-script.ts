/** Runs in the inspector's page: shows what the API says, once a second, and sends what is pressed. */
export const inspectorScript = `'use strict'
const at = (id) => document.getElementById(id)
const everyMs = 1000
let only
let view

function element(name, text, attributes = {}) {
  const made = document.createElement(name)
  if (text !== undefined) made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

async function ask(method, path, body) {
  const options = body === undefined ? { method } : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(path, options)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}

async function act(method, path, body) {
  try {
    await ask(method, path, body)
    at('problem').textContent = ''
  } catch (error) {
    at('problem').textContent = error.message
  }
  await refresh()
}

function faultText({ provider, response, delivery, left }) {
  const times = left > 1 ? ', ' + (Number.isFinite(left) ? left : 'always') : ''
  if (delivery) return provider + ': next delivery ' + delivery.mode + times
  const { operation, ...rest } = response
  const words = Object.entries(rest).filter(([name, value]) => name !== 'count' && value !== undefined).map(([name, value]) => (value === true ? name : name + ' ' + value))
  return provider + ': ' + operation + ' ' + words.join(', ') + times
}

function rowOf(entry) {
  const row = element('tr', undefined, { class: entry.kind })
  const cell = (...content) => {
    const made = element('td')
    made.append(...content)
    row.append(made)
  }
  cell(element('time', entry.at.slice(11, 23)))
  cell(element('span', entry.kind === 'delivery' ? 'delivered' : 'asked', { class: 'badge' }))
  cell(entry.provider)
  cell(entry.kind === 'delivery' ? entry.type + (entry.mode === 'normal' ? '' : ' (' + entry.mode + ')') : entry.method + ' ' + entry.path)
  if (entry.subject) {
    const choose = element('button', entry.subject, { type: 'button', 'data-subject': entry.subject, 'aria-pressed': String(entry.subject === only) })
    cell(choose)
  } else cell()
  cell(entry.told ?? '')
  cell(String(entry.status ?? (entry.mode === 'lost' ? 'lost' : 'no answer')))
  cell()
  if (entry.kind === 'delivery') row.lastChild.append(element('button', 'send again', { type: 'button', 'data-again': entry.provider + '/' + entry.id }))
  return row
}

function objectRowOf({ subject, provider, told, learnedBy, since, requests, deliveries }) {
  const row = element('tr')
  const choose = element('button', subject, { type: 'button', 'data-subject': subject, 'aria-pressed': String(subject === only) })
  const learned = { delivery: 'callback', request: 'poll' }
  for (const content of [choose, provider, told ?? '', learned[learnedBy] ?? '', since?.slice(11, 23) ?? '', String(requests), String(deliveries)]) {
    const cell = element('td')
    cell.append(content)
    row.append(cell)
  }
  return row
}

function show() {
  at('now').textContent = view.now.replace('T', ' ').slice(0, 19)
  at('requests').textContent = view.requests
  at('deliveries').textContent = view.deliveries
  at('faults').replaceChildren(...view.faults.map((fault) => element('li', faultText(fault))))
  at('waiting').replaceChildren(...view.waiting.slice(0, 20).map(({ name, at: time }) => element('li', time.slice(0, 19).replace('T', ' ') + ' ' + name)))
  const origins = Object.entries(view.providers).flatMap(([provider, apis]) => Object.entries(apis).map(([api, origin]) => element('li', provider + ' ' + api + ' ' + origin)))
  at('origins').replaceChildren(...origins)
  at('objects').replaceChildren(...view.objects.slice(0, 20).map(objectRowOf))
  const shown = only === undefined ? view.entries : view.entries.filter(({ subject }) => subject === only)
  const focused = document.activeElement?.dataset?.subject
  at('entries').replaceChildren(...shown.toReversed().map(rowOf))
  if (focused) document.querySelector('[data-subject="' + focused + '"]')?.focus()
  at('everything').hidden = only === undefined
  for (const select of document.querySelectorAll('[data-providers]')) {
    if (select.options.length === 0) select.append(...Object.keys(view.providers).map((name) => element('option', name)))
  }
}

let last
async function refresh() {
  try {
    view = await ask('GET', '/api/view')
    const text = JSON.stringify([view, only])
    if (text !== last) show()
    last = text
  } catch {
    at('problem').textContent = 'The sandbox does not answer.'
  }
}

const onSubmit = (id, send) =>
  at(id).addEventListener('submit', (event) => {
    event.preventDefault()
    void send(Object.fromEntries(new FormData(event.target)))
  })

onSubmit('advance', ({ duration }) => act('POST', '/api/advance', { duration }))
onSubmit('delivery-fault', ({ provider, mode }) => act('POST', '/api/faults', { provider, delivery: { mode } }))
onSubmit('response-fault', (planned) => act('POST', '/api/faults', planned))
at('reset').addEventListener('click', () => act('POST', '/api/reset'))
at('clear').addEventListener('click', () => act('DELETE', '/api/faults'))
at('everything').addEventListener('click', () => {
  only = undefined
  void refresh()
})
document.addEventListener('click', ({ target }) => {
  const { advance, subject, again } = target.dataset ?? {}
  if (advance) void act('POST', '/api/advance', { duration: advance })
  if (again) void act('POST', '/api/deliveries/' + again + '/redeliver')
  if (subject) {
    only = only === subject ? undefined : subject
    void refresh()
  }
})
void refresh()
setInterval(() => document.hidden || refresh(), everyMs)
`

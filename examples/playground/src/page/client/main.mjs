import { createColumn } from './column.mjs'

const columns = new Map([...document.querySelectorAll('.column')].map((section) => [section.dataset.provider, createColumn(section, start, post)]))
const connection = document.querySelector('#connection')
let page

function post(path, body = {}) {
  return fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}

function start(flow, callbacks) {
  return post(`/flows/${flow}`, { callbacks, page })
}

const live = new EventSource('/live')
const on = (name, take) => live.addEventListener(name, (event) => take(JSON.parse(event.data)))

on('hello', (hello) => {
  page = hello.page
  connection.hidden = true
  for (const column of columns.values()) column.begin(hello.runs)
})
on('moment', (moment) => columns.get(moment.provider)?.tell(moment))
on('show', ({ provider, screen }) => columns.get(provider)?.show(screen))
on('hide', ({ provider, id }) => columns.get(provider)?.hide(id))
live.addEventListener('error', () => {
  connection.textContent = 'The playground does not answer. Is npm start still running?'
  connection.hidden = false
})

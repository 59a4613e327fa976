import { drawChart } from './chart.mjs'
import { element } from './element.mjs'
import { lineOf } from './line.mjs'
import { createScreen } from './screen.mjs'

const shownRequests = 40

/** One provider's column: its buttons, what happens, and the chart. */
export function createColumn(section, start, post) {
  const part = (name) => section.querySelector(`[data-part="${name}"]`)
  const { provider } = section.dataset
  const [log, status, stop, count, requests] = ['log', 'status', 'stop', 'count', 'requests'].map(part)
  const buttons = [...section.querySelectorAll('[data-flow]')]
  const screen = createScreen(part('screen'), (id, answer) => post(`/answers/${id}`, answer))
  let runs = []
  let startedAt = 0
  let requestCount = 0
  let pressed

  const say = (text, state) => {
    status.textContent = text
    status.dataset.state = state
  }
  const setRunning = (running) => {
    const focused = document.activeElement
    for (const button of buttons) button.disabled = running
    stop.hidden = !running
    // Whoever used the keyboard goes on where they were, unless they are somewhere else by now.
    if (!running && (focused === stop || focused === document.body)) pressed?.focus({ preventScroll: true })
  }
  const add = (line) => {
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    log.append(element('li', { className: line.tone ?? '' }, element('time', {}, `${seconds} s`), element('span', {}, ...line.content)))
    log.scrollTop = log.scrollHeight
  }
  const draw = () => part('chart').replaceChildren(...drawChart(runs, provider))

  const takeRequest = ({ method, path, status: code }) => {
    requestCount += 1
    count.textContent = String(requestCount)
    requests.prepend(element('li', {}, `${method} ${path} `, element('b', {}, String(code))))
    while (requests.children.length > shownRequests) requests.lastElementChild.remove()
  }

  const states = {
    started: ({ title }) => say(`${title} …`, 'running'),
    waiting: () => say('Waiting on callback and poll …', 'running'),
    phase: ({ phase, status: word }) => say(`Waiting: ${phase.replace('_', ' ')} (${word})`, 'running'),
    ended({ run }) {
      const how = run.wait ? `, found by ${run.wait.endedBy}` : ''
      say(`${run.title}: ${run.phase}${how}`, run.phase === 'succeeded' ? 'good' : 'bad')
      setRunning(false)
      runs = [...runs, run]
      if (run.wait) draw()
    },
  }

  for (const button of buttons) {
    button.addEventListener('click', async () => {
      pressed = button
      const callbacks = section.querySelector('input[type="radio"]:checked').value
      const response = await start(button.dataset.flow, callbacks).catch(() => undefined)
      if (response?.status === 409) say('A flow of this provider is running on another page.', 'bad')
      else if (!response?.ok) say('The playground did not take that. Reload the page.', 'bad')
    })
  }
  stop.addEventListener('click', () => post(`/stop/${provider}`))

  return {
    begin(everyRun) {
      screen.close()
      setRunning(false)
      runs = everyRun.filter((run) => run.provider === provider)
      if (runs.some((run) => run.wait)) draw()
    },
    tell(moment) {
      if (moment.kind === 'request') return takeRequest(moment)
      if (moment.kind === 'started') {
        startedAt = Date.now()
        log.replaceChildren()
        setRunning(true)
      }
      states[moment.kind]?.(moment)
      const line = lineOf(moment)
      if (line) add(line)
    },
    show: screen.show,
    hide: screen.hide,
  }
}

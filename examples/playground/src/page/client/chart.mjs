import { drawn, element } from './element.mjs'

const width = 320
const rowHeight = 20
const labelWidth = 58
const figureWidth = 112
const names = { arrive: 'arrived', lost: 'lost', twice: 'twice' }

/** The last run of each flow and fate of its callbacks, in the order they first ran. */
function lastRuns(runs) {
  const flows = new Map()
  for (const run of runs) {
    if (!run.wait) continue
    const fates = flows.get(run.title) ?? new Map()
    flows.set(run.title, fates.set(run.callbacks, run.wait))
  }
  return flows
}

const inSeconds = (ms) => `${(ms / 1000).toFixed(2)} s`
const gets = (count) => `${count} GET${count === 1 ? '' : 's'}`

function bar(fate, { detectedMs, gets: count }, y, longestMs) {
  const room = width - labelWidth - figureWidth
  const length = Math.max(2, (detectedMs / longestMs) * room)
  const middle = y + rowHeight / 2
  return [
    drawn('text', { x: labelWidth - 6, y: middle, class: 'label' }, names[fate]),
    drawn('rect', { x: labelWidth, y: y + 4, width: length, height: rowHeight - 8, rx: 3, class: fate }),
    drawn('text', { x: labelWidth + length + 6, y: middle }, `${inSeconds(detectedMs)} · ${gets(count)}`),
  ]
}

/** Bars of the time from the fact to the knowledge, with the GETs it took: callbacks that arrived against callbacks that were lost. */
export function drawChart(runs) {
  const flows = lastRuns(runs)
  const longestMs = Math.max(1_000, ...[...flows.values()].flatMap((fates) => [...fates.values()].map(({ detectedMs }) => detectedMs)))
  return [...flows].map(([title, fates]) => {
    const rows = Object.keys(names).filter((fate) => fates.has(fate))
    const spoken = rows.map((fate) => `${names[fate]}: ${inSeconds(fates.get(fate).detectedMs)}, ${gets(fates.get(fate).gets)}`).join('; ')
    const height = rows.length * rowHeight
    const picture = drawn(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${title}, callbacks ${spoken}` },
      ...rows.flatMap((fate, index) => bar(fate, fates.get(fate), index * rowHeight, longestMs)),
    )
    return element('figure', {}, element('figcaption', {}, title), picture)
  })
}

import { element } from './element.mjs'

const chip = (text, kind) => element('span', { className: `chip ${kind}` }, text)
const code = (text) => element('code', {}, text)

const lines = {
  started: ({ title }) => ({ content: [`${title}: started`] }),
  said: ({ text }) => ({ content: [text] }),
  waiting: ({ task }) => ({ content: ['waits for ', code(task), ' on callback and poll'] }),
  phase: ({ phase, status }) => ({ content: ['poll: ', chip(phase.replace('_', ' '), 'phase'), ' ', code(status)] }),
  event: ({ type, topic, outcome }) => ({
    tone: 'event',
    content: ['event ', code(type), ' ', ...[topic, outcome].filter(Boolean).map((word) => chip(word, 'topic'))],
  }),
  lost: ({ type }) => ({ tone: 'lost', content: [chip('lost', 'bad'), ' ', code(type), ' never arrives'] }),
  'turned away': ({ why }) => ({ content: [chip(why, 'bad'), why === 'duplicate' ? ' delivery: not handled again' : ' delivery: refused'] }),
  ended({ run: { phase, text, wait } }) {
    const cost = wait ? ` by ${wait.endedBy}, ${(wait.detectedMs / 1000).toFixed(2)} s after the fact, ${wait.gets} GET${wait.gets === 1 ? '' : 's'}` : ''
    return { tone: phase === 'succeeded' ? 'good' : 'bad', content: [element('strong', {}, phase), `${cost}: ${text}`] }
  },
}

/** A line of the log: what is in it, and its tone. */
export function lineOf(moment) {
  return lines[moment.kind]?.(moment)
}

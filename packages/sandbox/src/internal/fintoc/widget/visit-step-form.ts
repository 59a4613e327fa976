import { html } from 'hono/html'
import type { Html } from '../../html-page.ts'
import { problemText } from './problem-text.ts'
import { isTap, rightCode } from './second-factor.ts'
import type { SecondFactor } from './second-factor.ts'
import { defaultUsernames, testPassword } from '../links/test-users.ts'
import type { WidgetJourney, WidgetVisit } from './widget-visit.ts'

function bankForm(journey: WidgetJourney, visit: WidgetVisit): Html {
  const banks = journey.banks(visit).toSorted((a, b) => Number(b.id === visit.institutionId) - Number(a.id === visit.institutionId))
  return html`<h2>Which bank?</h2>
<ul class="banks">${banks.map(({ id, name }) => html`<li><button name="institution" value="${id}">${name}</button></li>`)}</ul>`
}

function loginForm(journey: WidgetJourney, visit: WidgetVisit): Html {
  const { prefilled, holderType, institutionId } = visit
  const bank = journey.banks(visit).find(({ id }) => id === institutionId)?.name ?? 'Sign in'
  const fixed = prefilled?.editable === false
  return html`<h2>${bank}</h2>
<p class="note">In this sandbox the password is <code>${testPassword}</code>, for ${
    holderType === 'individual'
      ? html`<code>41614850-3</code>, <code>40427672-7</code> or <code>41579263-8</code>`
      : html`any valid RUT of 45.000.000 or more, such as <code>${defaultUsernames.business}</code>`
  }.</p>
<p><label for="username">RUT</label>
<input id="username" name="username" value="${prefilled?.username ?? ''}" autocomplete="off" required${fixed ? ' readonly' : ''}></p>
<p><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="off" required></p>
<button>Continue</button>`
}

function factorForm(way: SecondFactor): Html {
  if (isTap(way)) {
    return html`<h2>Approve it in the app of the bank</h2>
<p class="note">There is no app here: say what the person does in it.</p>
<button name="answer" value="approve">Approve</button> <button name="answer" value="time-out">Do nothing until it is too late</button>`
  }
  const label = way === 'card' ? 'Coordinates of your card' : `Code from the ${way === 'sms' ? 'text message' : 'e-mail'}`
  return html`<h2>It is really you?</h2>
<p class="note">In this sandbox <code>${rightCode}</code> is right and everything else is wrong; after three wrong ones the bank locks.</p>
<p><label for="code">${label}</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code"></p>
<button>Continue</button> <button name="answer" value="time-out">Do nothing until it is too late</button>`
}

function cardForm(): Html {
  return html`<h2>Your card</h2>
<p class="note">In this sandbox every number with a right check digit is good, such as <code>4242 4242 4242 4242</code>.</p>
<p><label for="number">Card number</label><input id="number" name="number" inputmode="numeric" autocomplete="off" required></p>
<button>Continue</button>`
}

function confirmForm(journey: WidgetJourney, visit: WidgetVisit): Html {
  const ends = [...(journey.otherEnds ?? []), ...journey.failures]
  return html`<h2>Is this right?</h2>
<dl>${journey.summary(visit).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p><label for="outcome">What the bank makes of it</label><select id="outcome" name="outcome"><option value="">All goes well</option>${ends.map(
    (end) => html`<option value="${end}">${problemText(end)} (${end})</option>`,
  )}</select></p>
<button>Confirm</button>`
}

/** What a person fills in or presses at the step they are at; the form around it is the page's. */
export function stepForm(journey: WidgetJourney, visit: WidgetVisit): Html {
  switch (visit.step) {
    case 'method':
      return html`<h2>How?</h2><ul class="banks">${(journey.methods?.(visit) ?? []).map(
        (method) => html`<li><button name="method" value="${method}">${method.replace('_', ' ')}</button></li>`,
      )}</ul>`
    case 'bank':
      return bankForm(journey, visit)
    case 'login':
      return loginForm(journey, visit)
    case 'card':
      return cardForm()
    case 'factor':
      return factorForm(journey.factor(visit) ?? 'sms')
    default:
      return confirmForm(journey, visit)
  }
}

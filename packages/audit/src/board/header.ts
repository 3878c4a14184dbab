// The top of the board: the one sentence that somebody came for, and what it is made of.
import type { Audit } from '../audit.ts'
import { countVersions } from './counts.ts'
import { type Html, html } from './html.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The headline, the counts behind it, and what could not be read. */
export function header(audit: Audit): Html {
  return html`<header>
<p class="over">Release audit<span>${audit.repository}</span>${timeOf(audit.at)}</p>
<h1>${headline(audit)}</h1>
${parts(audit)}${unread(audit.unread)}${notes(audit.notes)}
</header>`
}

function headline({ versions, result, unread }: Audit): string {
  const { drift, unreadable, accepted } = countVersions(versions)
  const needing = drift + unreadable
  if (versions.length === 0) return unread.length > 0 ? 'Nothing could be read' : 'No version was found'
  const all = versions.length === 1 ? '1 version' : `${versions.length} versions`
  if (needing > 0)
    return versions.length === 1
      ? '1 version needs you'
      : `${needing} of ${all} ${needing === 1 ? 'needs' : 'need'} you`
  // What is missing belongs to no version that could be named.
  if (result !== 'clean') return `${all}, and not everything could be read`
  if (accepted > 0) return 'Nothing needs you'
  return versions.length === 1 ? 'The one version is in line' : `All ${all} are in line`
}

function parts({ versions }: Audit): Html {
  const { drift, unreadable, accepted, inLine } = countVersions(versions)
  const told: readonly (readonly [string, string, number])[] = [
    ['drift', 'with drift', drift],
    ['unreadable', 'unreadable', unreadable],
    ['accepted', 'accepted', accepted],
    ['good', 'in line', inLine],
  ]
  const shown = told.filter(([, , count]) => count > 0)
  if (shown.length === 0) return html``
  return html`<ul class="parts">${shown.map(([state, word, count]) => html`<li class="${state}"><b>${count}</b> ${word}</li>`)}</ul>
`
}

function unread(sentences: readonly string[]): Html {
  if (sentences.length === 0) return html``
  return html`<section class="unread" aria-labelledby="unread">
<h2 id="unread">Could not be read</h2>
<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
</section>
`
}

function notes(sentences: readonly string[]): Html {
  if (sentences.length === 0) return html``
  return html`<section class="notes" aria-labelledby="notes">
<h2 id="notes">Not looked into</h2>
<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
</section>
`
}

/** By parts of UTC, so that every machine writes the same. */
function timeOf(at: string): Html {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return html`<span>${at}</span>`
  const time = date.toISOString().slice(11, 16)
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
  return html`<time datetime="${date.toISOString()}">${day}, ${time} UTC</time>`
}

// One cell: a button that says what was seen, and behind it the reason and the next action.
import type { AuditedVersion, Cell, Surface } from '../audit.ts'
import { type Html, html, safeUrl } from './html.ts'
import { STATES } from './words.ts'

/** `id` is unique on the page. The browser itself opens and closes the panel, so that it works without a script. */
export function cell(version: AuditedVersion, surface: Surface, id: string): Html {
  const found = version.cells[surface]
  const { word } = STATES[found.state]
  const label = found.label === '' ? word : found.label
  return html`<td role="cell"><button class="${found.state}" popovertarget="${id}" aria-label="${surface}: ${spoken(label, word)}"><span>${label}</span>${stateWord(found, label, word)}</button>${panel(version, surface, found, id)}</td>`
}

/** The word beside the mark; what is in line keeps quiet, and a label that says the same is not repeated. */
function stateWord({ state }: Cell, label: string, word: string): Html {
  return state === 'good' || same(label, word) ? html`` : html` <small>${word}</small>`
}

function spoken(label: string, word: string): string {
  return same(label, word) ? word : `${label} ${word}`
}

function same(label: string, word: string): boolean {
  return label.toLowerCase() === word
}

function panel(version: AuditedVersion, surface: Surface, found: Cell, id: string): Html {
  const kept = found.state === 'good' ? html`` : html` class="told"`
  return html`<div popover id="${id}"${kept}><b>${surface} <span>${version.version}</span></b><p>${found.reason}</p>${next(found.next)}${link(found.url)}</div>`
}

function next(text: string): Html {
  return text === '' ? html`` : html`<div class="next"><b>Next</b><code>${text}</code></div>`
}

function link(url: string): Html {
  const safe = safeUrl(url)
  if (safe !== '') return html`<a href="${safe}" rel="noreferrer noopener">Open on ${new URL(safe).host}</a>`
  return url === '' ? html`` : html`<p class="plain">${url}</p>`
}

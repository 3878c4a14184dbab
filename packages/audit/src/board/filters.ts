// The filters: hidden until the script is there, because without it they would do nothing.
import type { Audit } from '../audit.ts'
import { needsSomebody } from './counts.ts'
import { type Html, html } from './html.ts'
import { VERDICTS } from './words.ts'

/** The form; a choice of packages only where there are several. */
export function filters({ versions }: Audit): Html {
  if (versions.length === 0) return html``
  const packages = [...new Set(versions.map((version) => version.package))]
  const verdicts = [...new Set(versions.flatMap((version) => version.verdicts))].sort()
  const needing = versions.filter(needsSomebody).length
  const options = verdicts.map((verdict) => html`<option value="${verdict}">${VERDICTS[verdict].word}</option>`)
  return html`<form id="filters" role="search" aria-label="Versions" hidden>
<label class="find"><span>Find</span><input id="text" type="search" autocomplete="off" spellcheck="false" placeholder="Version, word, file …"></label>
${
  packages.length > 1
    ? choice(
        'package',
        'Package',
        'All packages',
        packages.map((name, index) => html`<option value="${index}">${name}</option>`),
      )
    : html``
}
${choice('verdict', 'Verdict', 'All verdicts', options)}
<label class="tick"><input id="needing" type="checkbox"> Only what needs you <span class="count">${needing}</span></label>
<button id="clear" type="button" hidden>Clear</button>
<p id="said" role="status" aria-live="polite"></p>
</form>`
}

function choice(id: string, name: string, all: string, options: readonly Html[]): Html {
  return html`<label><span>${name}</span><select id="${id}"><option value="">${all}</option>${options}</select></label>`
}

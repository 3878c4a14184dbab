// What the marks and the words mean.
import { type Html, html } from './html.ts'
import { STATES, SURFACE_MEANS, SURFACES, VERDICTS } from './words.ts'

/** Three lists: marks, verdicts and columns. */
export function legend(): Html {
  const states = Object.entries(STATES).map(
    ([state, { word, means }]) => html`<div><dt class="${state}">${word}</dt><dd>${means}</dd></div>`,
  )
  const verdicts = Object.entries(VERDICTS).map(
    ([verdict, { word, means }]) =>
      html`<div><dt><span class="verdict ${verdict}">${word}</span></dt><dd>${means}</dd></div>`,
  )
  const surfaces = SURFACES.map((name) => html`<div><dt>${name}</dt><dd>${SURFACE_MEANS[name]}</dd></div>`)
  return html`<section class="legend" aria-labelledby="legend">
<h2 id="legend">Legend</h2>
<h3>Marks</h3><dl class="marks">${states}</dl>
<h3>Verdicts</h3><dl>${verdicts}</dl>
<h3>Columns</h3><dl>${surfaces}</dl>
</section>`
}

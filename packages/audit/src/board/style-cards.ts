// The board on a narrow screen, where each row is a card, and on paper, where what is wrong is told in full.
import { SURFACES } from './words.ts'

/** A card has no header above its cells, so each says itself which surface it is. */
const NAMES = SURFACES.map((surface, index) => `  td:nth-child(${index + 2})::before { content: "${surface}" }`).join(
  '\n',
)

export const CARDS = `
@media screen and (max-width: 60rem) {
  table { background: none; border: 0; border-radius: 0 }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  thead th { position: static }
  tbody tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.25rem, 1fr)); margin-bottom: .625rem; padding-bottom: .375rem; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; contain-intrinsic-height: auto 9rem }
  tbody :is(th, td) { height: auto; border: 0 }
  tr > th[scope=row] { grid-column: 1 / -1; padding: .6875rem .75rem .3125rem .8125rem; border: 0 }
  tbody th b { font-size: 1rem }
  tr.drift, tr.unreadable { border-inline-start-width: 3px; border-inline-start-color: var(--bad); background: var(--bad-wash) }
  tr.unreadable { border-inline-start-color: var(--warn); background: var(--warn-wash) }
  tr.package { display: block; margin: 1.25rem 0 .5rem; padding: 0; background: none; border: 0 }
  .package th { display: block; padding: 0 .125rem; border: 0 }
  tbody:first-of-type .package th { padding-top: 0 }
  td { position: relative }
  td::before { position: absolute; top: .3125rem; inset-inline-start: 2.25rem; font-size: .75rem; color: var(--soft); pointer-events: none }
${NAMES}
  td > button { min-height: 2.75rem; padding: 1.375rem .375rem .375rem .75rem }
  td > button::before { margin-top: -.4375rem }
  tr.inLine { grid-template-columns: repeat(auto-fill, minmax(6.25rem, 1fr)) }
  tr.inLine > td::before { top: .4375rem }
  tr.inLine > td > button { min-height: 2.25rem; padding-block: .4375rem }
  tr.inLine > td > button::before { margin-top: -.0313rem }
  tr.inLine > td > button > span { position: absolute; clip-path: inset(50%); width: 1px; height: 1px }
}
@media screen and (max-width: 40rem) {
  .over time { margin-inline-start: 0; flex-basis: 100% }
  .find, #filters label:not(.tick) { flex: 1 1 100%; max-width: none }
  #filters :is(input[type=search], select), #clear { height: 2.75rem; font-size: 1rem }
  #filters .tick { height: 2.75rem }
  #said { margin: 0; flex-basis: 100%; line-height: 1.5 }
  [popover] { position-area: none; inset: auto 0 0; width: 100%; max-width: none; max-height: 80vh; margin: 0; padding: 1.125rem 1rem 1.375rem; border-width: 1px 0 0; border-radius: 16px 16px 0 0 }
  [popover]::backdrop { background: #0006 }
  .next button { height: 2.75rem }
  .shut { display: block; width: 100%; height: 2.75rem; margin-top: .75rem; border: 1px solid var(--line) }
}
@media print {
  :root {
    color-scheme: light; --page: #fff; --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #ccc; --edge: #777;
    --accent: #000; --good: #1c7547; --bad: #b3261e; --warn: #875200; --bad-wash: #fff; --warn-wash: #fff;
  }
  @page { margin: 12mm; size: landscape }
  body { max-width: none; padding: 0; font-size: 8pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  #filters, .next button, .shut { display: none !important }
  table { border: 0 }
  thead { display: table-header-group }
  thead th { position: static }
  tr, .legend dl > div { break-inside: avoid }
  :is(h1, .unread h2) { font-size: 12pt }
  tbody :is(th, td), td > button { height: auto; min-height: 0 }
  td > button { padding-block: .25rem .125rem }
  td > button > span { white-space: normal }
  :is(.verdict, .why, thead th, td > button small) { font-size: 7pt !important }
  tr[data-needs] [popover].told { display: block; position: static; width: auto; max-height: none; margin: 0 0 .5rem; padding: 0 .375rem 0 .625rem; border: 0; box-shadow: none; background: none; overflow: visible }
  [popover] > :is(b, a) { display: none }
  tbody th[scope=row] { padding-block: .25rem }
  .next { display: block; padding: 0; background: none; border: 0 }
  .next b { line-height: 1.5; font-size: 7pt }
  .next code { padding: 0; font-size: 6.5pt }
}
`

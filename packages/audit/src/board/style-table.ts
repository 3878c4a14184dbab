// The board's table on a wide screen: a dense grid under a header that stays.

export const TABLE = `
table { width: 100%; margin-top: 1.25rem; border-collapse: separate; border-spacing: 0; table-layout: fixed; background: var(--paper); border: 1px solid var(--line); border-radius: 10px }
form + table { margin-top: 0 }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
th { font-weight: inherit; text-align: start }
thead th { position: sticky; top: 0; z-index: 1; padding: .625rem .625rem .5rem; background: var(--paper); border-bottom: 1px solid var(--edge); color: var(--soft); font-size: .75rem; font-weight: 550 }
thead th:first-child { width: 19%; padding-inline-start: 1rem; border-start-start-radius: 10px }
thead th:last-child { border-start-end-radius: 10px }
tbody :is(th, td) { height: 2.625rem; padding: 0; vertical-align: top; border-bottom: 1px solid var(--line) }
tbody:last-child tr:last-child > * { border-bottom: 0 }
tbody th[scope=row] { padding: .5625rem .5rem .5rem 1rem; border-inline-start: 3px solid transparent }
tbody th b { margin-inline-end: .375rem; font-weight: 620 }
tr.drift > * { background: var(--bad-wash) }
tr.unreadable > * { background: var(--warn-wash) }
tr.drift > th { border-inline-start-color: var(--bad) }
tr.unreadable > th { border-inline-start-color: var(--warn) }
.verdict { display: inline-block; font-size: .75rem; font-weight: 550; color: var(--bad); white-space: nowrap }
.verdict:has(+ .verdict)::after { content: "," }
.verdict.in-line { color: var(--soft); font-weight: 400 }
.verdict.unreadable { color: var(--warn) }
tr.accepted .verdict { color: var(--soft) }
.why { display: block; margin-top: .125rem; color: var(--soft); font-size: .75rem }
.package th { height: auto; padding: 1.375rem 1rem .5rem; border-bottom-color: var(--edge) }
tbody:first-of-type .package th { padding-top: .875rem }
.package h2 { display: inline; font-size: .9375rem; font-weight: 640 }
.package span { margin-inline-start: .375rem; color: var(--soft); font-size: .8125rem }

td > button { position: relative; display: grid; grid-template-columns: auto 1fr; align-content: start; width: 100%; height: 100%; min-height: 2.625rem; padding: .5625rem .375rem .5rem .625rem; background: none; border: 0; text-align: start; cursor: pointer }
td > button > span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
td > button.good > span { color: var(--soft) }
td > button:not(.good) > span { white-space: normal }
td > button.drift > span { font-weight: 550; color: var(--bad) }
td > button.unreadable > span { color: var(--warn) }
td > button small { grid-column: 2; font-size: .75rem; color: var(--soft); line-height: 1.2 }
td > button:hover { background: color-mix(in srgb, var(--accent) 9%, transparent) }
td > button:focus-visible { outline-offset: -2px; border-radius: 4px }
td > button:has(+ :popover-open) { border-radius: 4px; box-shadow: inset 0 0 0 1.5px var(--accent) }
td > button::before { margin-top: .0938rem }

/* Rows are grids of their own on a screen: only those in sight are laid out, which makes hundreds of them quick. */
@media screen {
  table, thead, tbody { display: block }
  tr { display: grid; grid-template-columns: minmax(10rem, 19fr) repeat(7, minmax(0, 11.6fr)) }
  tr > [colspan] { grid-column: 1 / -1 }
  thead { position: sticky; top: 0; z-index: 1 }
  thead th { position: static }
  thead th:first-child { width: auto }
  tbody tr { content-visibility: auto; contain-intrinsic-size: auto none auto 2.6875rem }
  tbody :is(th, td) { height: auto }
  td { display: grid }
  td > button { height: auto }
}
`

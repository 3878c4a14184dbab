// The board's colours and type, its top, filters, panels and legend. One accent; a state has its mark besides its colour.

export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #faf9f7; --paper: #fff; --raised: #fff; --ink: #1d1c1a; --soft: #605c57; --line: #e7e3dd; --edge: #8c867e;
  --accent: #0a58a8; --good: #1c7547; --bad: #b3261e; --warn: #875200; --bad-wash: #fdf2f0; --warn-wash: #fcf6ea;
  --shadow: 0 1px 2px #0001, 0 12px 32px #00000024;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #131416; --paper: #191a1d; --raised: #222428; --ink: #ebebed; --soft: #a5a6ad; --line: #2c2e33; --edge: #7b7d86;
    --accent: #86b8ff; --good: #6bcf98; --bad: #ff8f85; --warn: #f0b767; --bad-wash: #2a1c1c; --warn-wash: #272117;
    --shadow: 0 1px 2px #0006, 0 16px 40px #000000a6;
  }
}
*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 3rem }
body {
  max-width: 88rem; margin: 0 auto; padding: clamp(1rem, 3vw, 2.75rem) clamp(.875rem, 3vw, 2.5rem);
  background: var(--page); color: var(--ink);
  font: 400 .875rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0 }
button, input, select { font: inherit; color: inherit }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px }

.over { display: flex; flex-wrap: wrap; gap: .125rem 1rem; color: var(--soft); font-size: .8125rem }
.over span { color: var(--ink); font-weight: 550 }
.over time { margin-inline-start: auto }
h1 { margin: .5rem 0 .75rem; font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.125rem); font-weight: 640; line-height: 1.15; letter-spacing: -.02em; text-wrap: balance }
.parts { display: flex; flex-wrap: wrap; gap: .25rem 1.375rem; list-style: none }
.parts li { display: flex; align-items: center }
.parts b { margin-inline-end: .25rem; font-weight: 620 }
.unread { margin-top: 1.25rem; padding: .75rem 1rem; background: var(--warn-wash); border-inline-start: 3px solid var(--warn); border-radius: 3px }
.notes { margin-top: 1.25rem }
:is(.unread, .notes) h2 { font-size: .875rem; font-weight: 620 }
:is(.unread, .notes) ul { padding-inline-start: 1.125rem; max-width: 75ch }

:is(button, dt, li):is(.good, .drift, .absent, .unreadable, .not-visible, .accepted, .pending)::before {
  display: inline-grid; place-content: center; flex: none; width: 1.0625rem; height: 1.0625rem; margin-inline-end: .4375rem;
  border-radius: 50%; font: 700 .6875rem/1 system-ui, sans-serif; color: var(--soft); border: 1.5px solid transparent;
}
:is(button, dt, li).good::before { content: "✓"; content: "✓" / ""; color: var(--good); font-size: .8125rem }
:is(button, dt, li).drift::before { content: "!"; content: "!" / ""; color: var(--paper); background: var(--bad); border-color: var(--bad) }
:is(button, dt, li).absent::before { content: "–"; content: "–" / ""; border-color: var(--edge) }
:is(button, dt, li).unreadable::before { content: "?"; content: "?" / ""; color: var(--paper); background: var(--warn); border-color: var(--warn); border-radius: 3px }
:is(button, dt, li).not-visible::before { content: "·"; content: "·" / ""; border: 1.5px dashed var(--edge) }
:is(button, dt, li).accepted::before { content: "✓"; content: "✓" / ""; border-color: var(--edge) }
:is(button, dt, li).pending::before { content: "…"; content: "…" / ""; border: 1.5px solid var(--accent); color: var(--accent) }

#filters { display: flex; flex-wrap: wrap; align-items: end; gap: .625rem .75rem; margin: 1.75rem 0 .75rem }
#filters label > span:first-child { display: block; margin-bottom: .1875rem; color: var(--soft); font-size: .75rem }
#filters :is(input[type=search], select) {
  width: 100%; height: 2.25rem; padding: 0 .625rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px;
}
.find { flex: 0 1 17rem }
.find ~ label { max-width: 14rem }
#filters ::placeholder { color: var(--soft); opacity: 1 }
#filters .tick { display: flex; align-items: center; gap: .4375rem; height: 2.25rem; max-width: none }
.tick input { width: 1rem; height: 1rem; margin: 0; accent-color: var(--accent) }
.tick .count { color: var(--soft) }
#clear, .next button, .shut { height: 2.25rem; padding: 0 .625rem; background: none; border: 0; border-radius: 6px; color: var(--accent); cursor: pointer }
:is(#clear, .next button, .shut):hover { text-decoration: underline; text-underline-offset: .2em }
#said { margin-inline-start: auto; line-height: 2.25rem; color: var(--soft) }

[popover] { color: var(--ink); background: var(--raised); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); padding: .875rem 1rem 1rem; width: min(26rem, 100vw - 2rem); max-height: 70vh; overflow: auto }
[popover] > b { display: block; font-size: .75rem; font-weight: 550; color: var(--soft); margin-bottom: .25rem }
[popover] > b span::before { content: "· " }
[popover] :is(p, code) { white-space: pre-line }
[popover] :is(.next, a, .plain) { margin-top: .75rem }
[popover] a { display: inline-block; padding: .125rem 0 }
.plain { color: var(--soft); font-size: .8125rem }
.next { display: grid; grid-template-columns: 1fr auto; align-items: center; padding: .25rem .25rem .625rem .75rem; background: var(--page); border-inline-start: 3px solid var(--accent); border-radius: 3px }
.next b { font-size: .75rem; font-weight: 550; color: var(--soft); line-height: 2rem }
.next button { height: 2rem }
.next code { grid-column: 1 / -1; padding-inline-end: .5rem; font: .8125rem/1.5 var(--mono); user-select: all }
.next [role=status] { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
.shut { display: none }
@supports (position-area: bottom) {
  [popover] { inset: auto; margin: .25rem 0; position-area: bottom span-right; position-try: most-height flip-inline, flip-block, flip-block flip-inline, --wide-below, --wide-above }
}
/* It opens to the side with more room. Where that is too low it grows wider, and then it scrolls (five tries are all that count). */
@position-try --wide-below { position-area: bottom span-all; width: min(46rem, 100vw - 2rem); margin: .25rem .75rem; max-height: calc(100% - .5rem) }
@position-try --wide-above { position-area: top span-all; width: min(46rem, 100vw - 2rem); margin: .25rem .75rem; max-height: calc(100% - .5rem) }

.none { padding: 2.5rem 0; color: var(--soft); text-align: center }
.legend { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem }
.legend h2 { color: var(--ink); font-size: .9375rem; font-weight: 620 }
.legend h3 { margin: 1rem 0 .375rem; font-size: .75rem; font-weight: 550 }
.legend dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: .375rem 1.5rem }
.legend dl > div { display: grid; grid-template-columns: 8.25rem 1fr; gap: .5rem }
.legend dt { color: var(--ink) }
.marks dt { display: flex; align-items: center; align-self: start }
footer { margin-top: 2.5rem; color: var(--soft); font-size: .75rem }
`

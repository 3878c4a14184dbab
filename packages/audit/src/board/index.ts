// An audit as one HTML page that needs nothing else: no network, no file beside it.
import { createHash } from 'node:crypto'
import type { Audit } from '../audit.ts'
import { filters } from './filters.ts'
import { header } from './header.ts'
import { type Html, html, raw } from './html.ts'
import { legend } from './legend.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { CARDS } from './style-cards.ts'
import { TABLE } from './style-table.ts'
import { table } from './table.ts'

/** The whole page. The same audit gives the same bytes. */
export function renderBoard(audit: Audit): string {
  const style = `${STYLE}${TABLE}${CARDS}`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Release audit of ${audit.repository}</title>
<style>${raw(style)}</style>
</head>
<body>
${body(audit)}
<script>${raw(SCRIPT)}</script>
</body>
</html>
`
  return page.html
}

function body(audit: Audit): Html {
  return html`${header(audit)}
<main>
${filters(audit)}
${table(audit)}
${legend()}
</main>
<footer>Written by Plumbline’s audit. This page is one file: it sends nothing and asks for nothing.</footer>`
}

/** Nothing but this style and this script, by their hashes. */
function policy(style: string): string {
  const allowed = [`style-src ${hashOf(style)}`, `script-src ${hashOf(SCRIPT)}`]
  return ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

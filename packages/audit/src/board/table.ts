// The table: per package a group of rows, per version one row, newest first as the audit gives them.
import type { Audit, AuditedVersion } from '../audit.ts'
import { cell } from './cell.ts'
import { needsSomebody, standingOf } from './counts.ts'
import { type Html, html } from './html.ts'
import { SURFACES, VERDICTS } from './words.ts'

interface Row {
  readonly version: AuditedVersion
  /** Unique on the page. */
  readonly id: number
}

/** All versions; packages in the order in which they first come. */
export function table({ versions, repository }: Audit): Html {
  if (versions.length === 0) return html`<p class="none">There is nothing to show.</p>`
  const packages = new Map<string, Row[]>()
  versions.forEach((version, id) => {
    const rows = packages.get(version.package) ?? []
    packages.set(version.package, [...rows, { version, id }])
  })
  const groups = [...packages].map(([name, rows], index) => group(name, rows, index, packages.size > 1))
  return html`<table id="board" role="table">
<caption>Versions of ${packages.size === 1 ? (versions[0]?.package ?? repository) : repository}, newest first. A cell opens to its reason and the next action.</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">version</th>${SURFACES.map((surface) => html`<th role="columnheader" scope="col">${surface}</th>`)}</tr></thead>
${groups}
</table>
<p id="nothing" class="none" hidden>No version is left by these filters.</p>`
}

function group(name: string, rows: readonly Row[], index: number, named: boolean): Html {
  return html`<tbody role="rowgroup" data-package="${index}">
${named ? head(name, rows) : html``}${rows.map(row)}</tbody>
`
}

function head(name: string, rows: readonly Row[]): Html {
  const needing = rows.filter(({ version }) => needsSomebody(version)).length
  const count = rows.length === 1 ? '1 version' : `${rows.length} versions`
  const told = needing === 0 ? count : `${needing} of ${count} ${needing === 1 ? 'needs' : 'need'} you`
  return html`<tr class="package" role="row"><th role="rowheader" scope="rowgroup" colspan="${SURFACES.length + 1}"><h2>${name}</h2> <span>${told}</span></th></tr>
`
}

function row({ version, id }: Row): Html {
  const standing = standingOf(version)
  const marked = needsSomebody(version) ? html` data-needs` : html``
  return html`<tr role="row" class="${standing}" data-verdict="${version.verdicts.join(' ')}"${marked}>${rowHead(version)}${SURFACES.map((surface, column) => cell(version, surface, `${id}-${column}`))}</tr>
`
}

function rowHead({ version, verdicts, accepted }: AuditedVersion): Html {
  const told = verdicts.map((verdict) => html`<span class="verdict ${verdict}">${VERDICTS[verdict].word}</span> `)
  const why = accepted === '' ? html`` : html`<span class="why">Accepted: ${accepted}</span>`
  return html`<th role="rowheader" scope="row"><b>${version}</b> ${told}${why}</th>`
}

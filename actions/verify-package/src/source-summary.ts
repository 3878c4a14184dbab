// What the comparison with the source shows in the summary: short differences, lists of files, the patch.
import { type Difference, shortDiff } from '@plumbline/comparison'
import type { ComparedPackage } from './against-source.ts'
import type { Checked } from './checked.ts'
import { MOST_SHOWN as MOST_FILES, type Redact } from './hidden.ts'
import { shownPath } from './shown-paths.ts'
import { unlikeLines } from './unlike.ts'

const MOST_LINES = 20
const MOST_ROWS = 200
const MOST_PATCH_LINES = 60

/** How the first files differ that can be shown as text; the others are counted. */
export function differences(compared: readonly ComparedPackage[], redact: Redact): string[] {
  return compared.flatMap(({ comparison: { differs }, looked, sides }) => {
    if (differs.length === 0) return []
    const shown = differs
      .slice(0, MOST_FILES)
      .flatMap((difference) => fenced('diff', diffOf(difference, sides, redact)))
    const left = differs.length - MOST_FILES
    const rest = left > 0 ? [`${left} more ${left === 1 ? 'file differs' : 'files differ'}.`, ''] : []
    return ['', `#### How \`${looked.file.entry.name}\` differs from the source`, '', ...shown, ...rest]
  })
}

function diffOf(
  { path, place, how, unlike }: Difference,
  sides: ComparedPackage['sides'],
  redact: Redact,
): readonly string[] {
  const { ours, theirs } = sides.get(path) ?? {}
  const names = { ours: `source: ${shownPath(place)}`, theirs: `package: ${shownPath(path)}` }
  const head = [`--- ${names.ours}`, `+++ ${names.theirs}`]
  if (how === 'line-endings') return [...head, 'the same text with other line endings (CRLF)']
  if (unlike) return [...head, ...unlikeLines(unlike, redact, MOST_LINES)]
  if (!ours || !theirs) return [...head, 'no text, or too large to be shown']
  // Before lines are cut and left out: half a secret, or a key without its first line, has no shape.
  const shown = { ours: redacted(ours, redact), theirs: redacted(theirs, redact) }
  if (Buffer.compare(shown.ours, shown.theirs) === 0)
    return [...head, 'they differ in what looks like a secret and is hidden']
  return shortDiff(names, shown, MOST_LINES)
}

/** What is no text stays as it is, and is not shown. */
function redacted(bytes: Uint8Array, redact: Redact): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8')
  return text.includes('\ufffd') || text.includes('\0') ? bytes : Buffer.from(redact(text))
}

/** Everything that is no file of the source by its nature, with the reason. */
export function generated(compared: readonly ComparedPackage[], redact: Redact): string[] {
  return compared.flatMap(({ comparison, looked }) =>
    folded(
      ({ count, name }) => `${count} generated ${count === 1 ? 'file' : 'files'} in ${name}`,
      looked,
      comparison.generated.map(({ path, why }) => ({ text: redact(`${shownPath(path)}: ${why}`), files: 1 })),
    ),
  )
}

/** Everything that the source has and the package lacks. */
export function absent(compared: readonly ComparedPackage[], redact: Redact): string[] {
  return compared.flatMap(({ comparison, looked }) =>
    folded(
      ({ count, name }) => `${count} ${count === 1 ? 'file' : 'files'} of the source that ${name} lacks`,
      looked,
      comparison.absent.map(({ path, files }) => {
        const text = redact(shownPath(path))
        return { text: files === 1 ? text : `${text} (${files} files)`, files }
      }),
    ),
  )
}

interface Row {
  readonly text: string
  readonly files: number
}

/** A list that opens on a click, its title counting all of its files; nothing for an empty one. */
function folded(
  title: (told: { count: number; name: string }) => string,
  { file }: ComparedPackage['looked'],
  rows: readonly Row[],
): string[] {
  const filesOf = (some: readonly Row[]) => some.reduce((sum, { files }) => sum + files, 0)
  const count = filesOf(rows)
  if (count === 0) return []
  const name = `<code>${file.entry.name.replace(/[<>&]/g, '_')}</code>`
  const left = filesOf(rows.slice(MOST_ROWS))
  const rest = left > 0 ? [`… ${left} more`] : []
  const shown = rows.slice(0, MOST_ROWS).map(({ text }) => text)
  const head = `<details><summary>${title({ count, name })}</summary>`
  return ['', head, '', ...fenced('', [...shown, ...rest]), '</details>', '']
}

/** How to get from the tag to what is published. */
export function patchLines({ patch, label }: Checked, redact: Redact): string[] {
  if (!patch) return []
  if (patch.path === '') return ['', `No patch leads from ${label} to what is published: ${patch.lacks}`, '']
  const lines = redact(patch.text).replace(/\n$/, '').split('\n')
  const rest = lines.length > MOST_PATCH_LINES ? ['… and so on'] : []
  return [
    '',
    `#### From ${label} to what is published`,
    '',
    `The whole patch is the file of the output \`patch\`. What the package lacks of the source stays. ${patch.lacks}`.trim(),
    '',
    ...fenced('sh', patch.commands.split('\n')),
    ...fenced('diff', [...lines.slice(0, MOST_PATCH_LINES), ...rest]),
  ]
}

/** Texts of strangers in a block that they cannot end. */
function fenced(language: string, lines: readonly string[]): string[] {
  const text = lines.join('\n')
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...text.split('\n'), fence, '']
}

// What the comparison with the source shows in the summary: short differences, generated files, the patch.
import { type Difference, shortDiff } from '@plumbline/comparison'
import type { ComparedPackage } from './against-source.ts'
import type { Checked } from './checked.ts'
import { MOST_SHOWN as MOST_FILES, type Redact } from './hidden.ts'
import { shownPath } from './shown-paths.ts'

const MOST_LINES = 20
const MOST_GENERATED = 200
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

function diffOf({ path, place, how }: Difference, sides: ComparedPackage['sides'], redact: Redact): readonly string[] {
  const { ours, theirs } = sides.get(path) ?? {}
  const names = { ours: `source: ${shownPath(place)}`, theirs: `package: ${shownPath(path)}` }
  const head = [`--- ${names.ours}`, `+++ ${names.theirs}`]
  if (how === 'line-endings') return [...head, 'the same text with other line endings (CRLF)']
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
  return compared.flatMap(({ comparison, looked }) => {
    const count = comparison.generated.length
    if (count === 0) return []
    const rows = comparison.generated.slice(0, MOST_GENERATED).map(({ path, why }) => `${shownPath(path)}: ${why}`)
    const rest = count > MOST_GENERATED ? [`… ${count - MOST_GENERATED} more`] : []
    const title = `${count} generated ${count === 1 ? 'file' : 'files'} in <code>${looked.file.entry.name.replace(/[<>&]/g, '_')}</code>`
    return [
      '',
      `<details><summary>${title}</summary>`,
      '',
      ...fenced('', [...rows.map(redact), ...rest]),
      '</details>',
      '',
    ]
  })
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
    `The whole patch is the file of the output \`patch\`. ${patch.lacks}`.trim(),
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

// What find-built-files says for people: one sentence for the output, a short paragraph for the page.
import type { Choice } from './choose.ts'
import type { Inputs } from './inputs.ts'
import type { Kept } from './kept.ts'
import type { Shelf } from './shelf.ts'

export interface Told {
  readonly inputs: Inputs
  readonly choice: Choice | undefined
  readonly shelf: Shelf | undefined
  readonly kept: Kept
  readonly remarks: readonly string[]
}

/** Where the files come from, or that they will be built. */
export function sourceOf({ inputs, choice, shelf }: Told): string {
  const name = `${inputs['package-name']} ${inputs.version}`
  if (choice) {
    const count = choice.set.files.length === 1 ? '1 file' : `${choice.set.files.length} files`
    return `${count} of ${name} from ${choice.set.from} (${choice.set.link}), ${judgement(choice, shelf)}.`
  }
  if (shelf && shelf.held.length > 0) return `The files of ${name} that are published are not kept anywhere.`
  const made = inputs['files-from'] === '' ? 'they will be built' : 'those that jobs of this run made are taken'
  const there = shelf ? `${shelf.label} holds nothing of this version` : 'the registry was not asked'
  return `No files of ${name} exist yet, and ${there}: ${made}.`
}

/** Markdown for the job summary. */
export function summaryOf(told: Told): string {
  const { choice, kept, remarks } = told
  const rows = (choice?.set.files ?? []).map(
    ({ entry }) => `| \`${entry.name}\` | ${entry.size} | \`${entry.sha256}\` |`,
  )
  const table = rows.length === 0 ? [] : ['', '| file | bytes | sha256 |', '|---|---:|---|', ...rows]
  const gone = kept.expired.length
  const expired = gone === 0 ? [] : [`${gone === 1 ? 'One artifact' : `${gone} artifacts`} of earlier runs expired.`]
  const notes = [...expired, ...remarks].map((remark) => `- ${remark}`)
  const list = notes.length === 0 ? [] : ['', ...notes]
  return [`### Files: ${choice ? 'found, not built again' : 'none found'}`, '', sourceOf(told), ...table, ...list]
    .join('\n')
    .concat('\n')
}

function judgement({ why }: Choice, shelf: Shelf | undefined): string {
  if (!shelf) return 'not compared with the registry, which Plumbline cannot ask'
  if (why === 'served') return `the bytes that ${shelf.label} serves`
  return why === 'apart'
    ? `of which ${shelf.label} serves none, but others of this version`
    : `of which ${shelf.label} holds nothing yet`
}

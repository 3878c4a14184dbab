// The generated tables: what stands between the markers of a README.
import { type FailureCode, failureText } from '@plumbline/kernel'
import type { InputMetadata } from './action-files.ts'

type Named<Entry> = Readonly<Record<string, Entry | null | undefined>>

/** Inputs with their defaults; a sentence where there are none. */
export function inputsTable(inputs: Named<InputMetadata>): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input?.required ? '**required**' : shownDefault(input?.default),
    cell(input?.description),
  ])
  return rows.length === 0 ? 'It takes no inputs.' : table(['Input', 'Default', 'What it is'], rows)
}

/** Outputs with their descriptions; a sentence where there are none. */
export function outputsTable(outputs: Named<{ readonly description?: string }>): string {
  const rows = Object.entries(outputs).map(([name, output]) => [code(name), cell(output?.description)])
  return rows.length === 0 ? 'It has no outputs.' : table(['Output', 'What it is'], rows)
}

/** Failure codes with what they usually mean and what to do. */
export function failuresTable(codes: readonly FailureCode[]): string {
  const rows = codes.map((name) => [code(name), cell(failureText(name).means), cell(failureText(name).next)])
  return rows.length === 0
    ? 'It has no failures of its own.'
    : table(['Code', 'What it usually means', 'What to do'], rows)
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function shownDefault(value: unknown): string {
  return value === undefined || value === null || value === '' ? '' : code(cell(String(value)))
}

function code(text: string): string {
  return `\`${text}\``
}

function cell(text = ''): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}

// What each action's README must say, and what is wrong with the present one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionFiles, failureCodes } from './action-files.ts'
import { fillMarkers } from './markers.ts'
import { failuresTable, inputsTable, outputsTable } from './tables.ts'

/** A document as it should be, and everything that cannot be put right by writing it. */
export interface Document {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly problems: readonly string[]
}

const HEADINGS = ['## Permissions', '## Usage']

/** The README of one action with its tables filled in. */
export async function actionReadme(
  root: string,
  action: ActionFiles,
  actions: readonly ActionFiles[],
): Promise<Document> {
  const problems = missingDescriptions(action)
  if (!existsSync(join(root, action.readme))) {
    return { path: action.readme, text: '', problems: [...problems, `${action.readme}: missing.`] }
  }
  let text = readFileSync(join(root, action.readme), 'utf8')
  for (const heading of HEADINGS) {
    if (!text.split('\n').includes(heading)) problems.push(`${action.readme}: the heading "${heading}" is missing.`)
  }
  const tables = {
    inputs: inputsTable(action.metadata.inputs ?? {}),
    outputs: outputsTable(action.metadata.outputs ?? {}),
    failures: failuresTable(await failureCodes(root, action, actions)),
  }
  for (const [marker, table] of Object.entries(tables)) {
    const filled = fillMarkers(text, marker, table)
    if (filled === undefined) {
      problems.push(`${action.readme}: the lines "<!-- ${marker} -->" and "<!-- /${marker} -->" are missing.`)
    } else text = filled
  }
  return { path: action.readme, text, problems }
}

function missingDescriptions(action: ActionFiles): string[] {
  const { description, inputs = {}, outputs = {} } = action.metadata
  const entries = [
    ['the action', description],
    ...Object.entries(inputs).map(([name, input]) => [`input "${name}"`, input?.description]),
    ...Object.entries(outputs).map(([name, output]) => [`output "${name}"`, output?.description]),
  ]
  return entries.filter(([, text]) => !text?.trim()).map(([what]) => `${action.file}: ${what} has no description.`)
}

// Keeps the documents in line with the code: tables of inputs, outputs and failures, and every example that names us.
//   npm run docs               fills the tables
//   npm run docs -- --check    changes nothing; exit code 1 when something is out of date or wrong

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readActions } from './docs/action-files.ts'
import { actionReadme } from './docs/action-readmes.ts'
import { rootReadme } from './docs/root-readme.ts'
import { checkExamples } from './docs/usage-examples.ts'
import { workflowDocuments } from './docs/workflow-tables.ts'
import { projectRoot } from './project-root.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const actions = readActions(projectRoot)
const readmes = await Promise.all(actions.map((action) => actionReadme(projectRoot, action, actions)))
const workflows = workflowDocuments(projectRoot).filter(({ path }) => path !== 'README.md')
const documents = [...readmes, await rootReadme(projectRoot, actions), ...workflows]
const problems = [...documents.flatMap((document) => document.problems), ...checkExamples(projectRoot)]

const stale = documents.filter(({ path, text }) => {
  const file = join(projectRoot, path)
  return existsSync(file) && readFileSync(file, 'utf8') !== text
})
for (const { path, text } of stale) {
  if (values.check) problems.push(`${path}: its tables are out of date; run "npm run docs".`)
  else writeFileSync(join(projectRoot, path), text)
}

for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(`${documents.length} documents agree with the code, ${actions.length} actions`)
process.exitCode = problems.length > 0 ? 1 : 0

// The parts of the root README that the code knows: the actions, the scenarios, the registries, the minimal workflows.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minimalWorkflow, REHEARSED_ECOSYSTEMS, scenarios } from '@plumbline/rehearsal'
import type { ActionFiles } from './action-files.ts'
import type { Document } from './action-readmes.ts'
import { fillMarkers } from './markers.ts'
import { registryTable } from './registry-table.ts'
import { table } from './tables.ts'

/** README.md with its derived parts filled in; a missing pair of markers is a problem. */
export async function rootReadme(root: string, actions: readonly ActionFiles[]): Promise<Document> {
  const path = 'README.md'
  const badDays = scenarios.filter((scenario) => scenario.name !== 'good-day')
  const parts: readonly (readonly [string, string])[] = [
    ['actions', table(['Action', 'What it does'], actions.map(actionRow))],
    ['scenarios', table(['Scenario', 'What happens'], badDays.map(scenarioRow))],
    ['registries', await registryTable()],
  ]
  let text = readFileSync(join(root, path), 'utf8')
  const problems: string[] = []
  for (const [name, content] of parts) {
    const filled = fillMarkers(text, name, content)
    if (filled === undefined) problems.push(`${path}: has no "<!-- ${name} -->" … "<!-- /${name} -->".`)
    else text = filled
  }
  // What a reader copies is what is rehearsed.
  for (const ecosystem of REHEARSED_ECOSYSTEMS) {
    const workflow = `\`\`\`yaml\n${minimalWorkflow(ecosystem, '.')?.trimEnd()}\n\`\`\``
    const filled = fillMarkers(text, `minimal-workflow ${ecosystem}`, workflow, 'minimal-workflow')
    if (filled === undefined) problems.push(`${path}: has no "<!-- minimal-workflow ${ecosystem} -->" that is closed.`)
    else text = filled
  }
  return { path, text, problems }
}

function actionRow(action: ActionFiles): string[] {
  return [`[${action.name}](actions/${action.name})`, action.metadata.description ?? '']
}

function scenarioRow(scenario: (typeof scenarios)[number]): string[] {
  return [`\`${scenario.name}\``, scenario.tells]
}

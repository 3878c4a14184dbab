// Whether a scenario can be played on a repository, said before anything is fetched or started.
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import { loadRun } from '../engine/load.ts'
import { registryOf } from '../registries/index.ts'
import { type Given, type Scenario, scenarios } from '../scenarios/index.ts'
import { gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import { undertakingOf } from '../workflow/undertaking.ts'
import { rehearsalFiles } from './files.ts'
import { nextVersionTexts } from './next-version.ts'
import { requireFolder } from './package-folder.ts'
import { textAt } from './repository-change.ts'

/**
 * What is known before anything runs. Throws `scenario-not-here` with what is lacking and the scenarios that fit, and what
 * GitHub refuses the file for; `bad-input` where the workflow releases another folder.
 */
export async function requireFit(scenario: Scenario, subject: Subject, projectRoot: string): Promise<Given> {
  const given = await givenOf(subject, projectRoot)
  const lacking = await lackingFor(scenario, given)
  if (lacking === undefined) return given
  throw await notHere(
    scenario,
    given,
    `Scenario "${scenario.name}" cannot be played on ${subject.packageName}. ${lacking}`,
  )
}

/** The error for a scenario that was played and did not come to pass. */
export async function provesNothing(
  scenario: Scenario,
  subject: Subject,
  projectRoot: string,
  unmet: readonly string[],
): Promise<PlumblineError> {
  const what = `Scenario "${scenario.name}" did not come to pass on ${subject.packageName}: ${unmet.join('; ')}.`
  return notHere(scenario, await givenOf(subject, projectRoot), what)
}

async function givenOf(subject: Subject, projectRoot: string): Promise<Given> {
  const { slug: repository, commit, tag, workflow } = subject
  const entry = { repository, path: workflow.path, ref: `refs/tags/${tag}`, commit }
  const plan = await loadRun({ source: rehearsalFiles(subject, projectRoot), entry })
  requireFolder(plan, subject)
  return { subject, registry: registryOf(subject.ecosystem), workflow: undertakingOf(plan) }
}

async function lackingFor(scenario: Scenario, given: Given): Promise<string | undefined> {
  const { subject } = given
  if (
    scenario.workflow !== undefined &&
    gitMaybe(subject.gitDir, ['cat-file', '-e', fileAt(subject, scenario)]) === undefined
  )
    return `There is no ${scenario.workflow} at the tag.`
  const lacking = scenario.needs?.map((need) => need(given)).find((sentence) => sentence !== undefined)
  return lacking ?? (await refused(scenario, subject))
}

function fileAt({ commit }: Subject, { workflow }: Scenario): string {
  return `${commit}:${workflow}`
}

/** What the repository lacks for the scenario's change of it, or for the version after. */
async function refused({ change, nextVersion }: Scenario, subject: Subject): Promise<string | undefined> {
  try {
    change?.(subject, (path) => textAt(subject, path))
    if (nextVersion) await nextVersionTexts(subject)
    return undefined
  } catch (thrown) {
    const failure = asPlumblineError(thrown)
    if (failure.code !== 'scenario-not-here') throw thrown
    return failure.what
  }
}

async function notHere({ name, example = 'npm' }: Scenario, given: Given, what: string): Promise<PlumblineError> {
  const others = scenarios.filter((other) => other.name !== name)
  const lacking = await Promise.all(others.map((other) => lackingFor(other, given)))
  const fitting = others.filter((_, at) => lacking[at] === undefined)
  return new PlumblineError('scenario-not-here', {
    what,
    next: [
      `Play it on its own example (npm run rehearse -- --scenario ${name} --example ${example}),`,
      `or one of those that fit here: ${fitting.map((other) => other.name).join(', ')}.`,
    ].join(' '),
  })
}

// The check of a tag: its commit, the manifests at that commit, the verdict, and how it is told.
import { basename } from 'node:path'
import { type ActionDeps, type GithubContext, type Outcome, openWorkspace } from '@plumbline/actions-io'
import type { Finding, PlumblineError } from '@plumbline/kernel'
import type { Inputs } from './inputs.ts'
import { noSource, readManifests, severalPackages } from './manifests.ts'
import { findingsOf, sourceOf } from './places.ts'
import { summarize } from './summary.ts'
import { chooseTag, commitOfTag } from './tag.ts'
import { judge, type Verdict } from './verdict.ts'

/** Compares the tag with every manifest of the folder. */
export async function run(inputs: Inputs, { context, exec, log }: ActionDeps): Promise<Outcome> {
  const workspace = openWorkspace(context.workspace)
  const folder = workspace.folder('working-directory', inputs['working-directory'])
  const directory = workspace.pathOf(folder) ?? ''
  const tag = chooseTag(inputs.tag, context)
  const commit = await commitOfTag(tag, folder, exec)
  const manifests = await readManifests(workspace, directory)
  if (manifests.invalid.length > 0) return invalid(tag, commit, manifests.invalid)
  const verdict = judge(tag, manifests.readings, [ownName(directory, context)])
  const failure = verdict.result === 'no-version-source' ? noSource(directory, manifests) : verdict.failure
  const several = severalPackages(manifests)
  const findings: Finding[] = findingsOf(verdict.places)
  if (several) findings.push({ level: 'notice', message: several })
  log.info(
    `${verdict.result}: tag ${tag} at ${commit}, ${verdict.packageName || 'package without a name'} ${verdict.version}`,
  )
  return {
    outputs: outputsOf(verdict, commit),
    sections: sectionsOf(verdict, commit, directory),
    ...(failure ? { failure } : {}),
    summary: summarize(verdict, commit),
    findings,
  }
}

/** What a tag's prefix may call the package besides its name: its folder, or at the root the repository. */
function ownName(directory: string, context: GithubContext): string {
  return directory === '' ? (context.repository.split('/')[1] ?? '') : basename(directory)
}

/** Every manifest that does not parse is told; the first one is the failure. */
function invalid(tag: string, commit: string, errors: readonly PlumblineError[]): Outcome {
  const [first, ...more] = errors
  const findings = more.map((error) => ({
    level: 'error' as const,
    code: error.code,
    message: error.what,
    ...(error.file === undefined ? {} : { file: error.file }),
    ...(error.line === undefined ? {} : { line: error.line }),
  }))
  return { outputs: { tag, commit }, findings, ...(first ? { failure: first } : {}) }
}

function outputsOf(verdict: Verdict, commit: string): Record<string, string> {
  return {
    result: verdict.result,
    version: verdict.version,
    'normalized-version': verdict.normalized,
    tag: verdict.tag,
    commit,
    'package-name': verdict.packageName,
    ecosystem: verdict.ecosystem,
    sources: JSON.stringify(verdict.places.map(sourceOf)),
  }
}

/** The version is stated to later steps only when the tag bears it out. */
function sectionsOf(verdict: Verdict, commit: string, directory: string) {
  const { result, tag, version: text, normalized, scheme } = verdict
  const settled = result === 'match' || result === 'dynamic'
  return {
    package: { name: verdict.packageName, ecosystem: verdict.ecosystem, directory: directory || '.' },
    ...(settled ? { version: { text, normalized, scheme, tag, commit } } : {}),
    sources: verdict.places.map(sourceOf),
  }
}

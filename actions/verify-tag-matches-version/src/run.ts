// The check of a tag: its commit, the manifests at that commit, the verdict, and how it is told.
import { basename } from 'node:path'
import { type ActionDeps, type GithubContext, type Outcome, openWorkspace } from '@plumbline/actions-io'
import type { Finding, PlumblineError } from '@plumbline/kernel'
import { assumeTag } from './assumed.ts'
import { openClone } from './clone.ts'
import type { Inputs } from './inputs.ts'
import { noSource, readManifests, severalPackages } from './manifests.ts'
import { findingsOf, sourceOf } from './places.ts'
import { summarize } from './summary.ts'
import { existingTag, type FoundTag, givenTag } from './tag.ts'
import { claimsOf, judge, type Verdict } from './verdict.ts'

/** Compares the tag with every manifest of the folder. */
export async function run(inputs: Inputs, { context, exec, log }: ActionDeps): Promise<Outcome> {
  const workspace = openWorkspace(context.workspace)
  const folder = workspace.folder('working-directory', inputs['working-directory'])
  const directory = workspace.pathOf(folder) ?? ''
  const given = givenTag(inputs.tag, context)
  const clone = await openClone(folder, exec)
  const manifests = await readManifests(workspace, directory)
  const claims = manifests.invalid.length > 0 ? undefined : claimsOf(manifests.readings, [ownName(directory, context)])
  const found =
    inputs['if-no-tag'] === 'assume'
      ? await assumeTag({ given, clone, context, claims, belowRoot: directory !== '' })
      : await existingTag(given, clone, context)
  if (manifests.invalid.length > 0) return invalid(found, manifests.invalid)
  const verdict = judge(found.tag, manifests.readings, claims)
  const failure = verdict.result === 'no-version-source' ? noSource(directory, manifests) : verdict.failure
  log.info(logLine(verdict, found))
  return {
    outputs: outputsOf(verdict, found),
    sections: sectionsOf(verdict, found, directory),
    ...(failure ? { failure } : {}),
    summary: summarize(verdict, found),
    findings: [...findingsOf(verdict.places), ...notices([found.assumed, severalPackages(manifests)])],
  }
}

function logLine({ result, packageName, version }: Verdict, { tag, commit, assumed }: FoundTag): string {
  const at = `tag ${tag}${assumed ? ' (assumed)' : ''} at ${commit}`
  return `${result}: ${at}, ${packageName || 'package without a name'} ${version}`
}

function notices(messages: readonly (string | undefined)[]): Finding[] {
  return messages.flatMap((message) => (message ? [{ level: 'notice', message }] : []))
}

/** What a tag's prefix may call the package besides its name: its folder, or at the root the repository. */
function ownName(directory: string, context: GithubContext): string {
  return directory === '' ? (context.repository.split('/')[1] ?? '') : basename(directory)
}

/** Every manifest that does not parse is told; the first one is the failure. */
function invalid({ tag, commit }: FoundTag, errors: readonly PlumblineError[]): Outcome {
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

function outputsOf(verdict: Verdict, { commit, assumed }: FoundTag): Record<string, string> {
  return {
    result: verdict.result,
    version: verdict.version,
    'normalized-version': verdict.normalized,
    tag: verdict.tag,
    'tag-assumed': String(assumed !== ''),
    commit,
    'package-name': verdict.packageName,
    ecosystem: verdict.ecosystem,
    sources: JSON.stringify(verdict.places.map(sourceOf)),
  }
}

/** The version is stated to later steps only when the tag bears it out. */
function sectionsOf(verdict: Verdict, { commit, assumed }: FoundTag, directory: string) {
  const { result, tag, version: text, normalized, scheme } = verdict
  const settled = result === 'match' || result === 'dynamic'
  return {
    package: { name: verdict.packageName, ecosystem: verdict.ecosystem, directory: directory || '.' },
    ...(settled ? { version: { text, normalized, scheme, tag, commit, ...(assumed ? { assumed: true } : {}) } } : {}),
    sources: verdict.places.map(sourceOf),
  }
}

// The check of a tag: its commit, what the files at that commit state, the verdict, and how it is told.
import { basename } from 'node:path'
import { type ActionDeps, type GithubContext, type Outcome, openWorkspace, type Workspace } from '@plumbline/actions-io'
import type { Finding, PlumblineError } from '@plumbline/kernel'
import { manifestsAmong } from '@plumbline/manifests'
import { assumeTag } from './assumed.ts'
import { claimsOf } from './claims.ts'
import { openClone } from './clone.ts'
import { asCommitted } from './committed.ts'
import { findingsOf, missingFinding, notAsCommitted } from './findings.ts'
import type { Inputs } from './inputs.ts'
import { type Manifests, readManifests, severalPackages } from './manifests.ts'
import { noSource } from './no-source.ts'
import { unmetRequirement } from './requirements.ts'
import { mayBeSame } from './standing.ts'
import { summarize } from './summary.ts'
import { existingTag, type FoundTag, givenTag } from './tag.ts'
import { logLines, outputsOf, sectionsOf } from './told.ts'
import { judge, type Verdict } from './verdict.ts'
import { readVersionFiles } from './version-files.ts'

/** Compares the tag with every place in the folder that states the version. */
export async function run(inputs: Inputs, { context, exec, log }: ActionDeps): Promise<Outcome> {
  const worktree = openWorkspace(context.workspace)
  const folder = worktree.folder('working-directory', inputs['working-directory'])
  const directory = worktree.pathOf(folder) ?? ''
  const given = givenTag(inputs.tag, context)
  const clone = await openClone(folder, exec)
  const { workspace, differing } = await asCommitted(worktree, directory, clone)
  const manifests = await sources(workspace, directory, inputs)
  const aliases = [ownName(clone.path, context)].filter((name) => name !== '')
  const { 'tag-pattern': pattern, ecosystem } = inputs
  const question = { tag: given, pattern, ecosystem, aliases, areListed: inputs['version-files'].trim() !== '' }
  const isInvalid = manifests.invalid.length > 0
  const claims = isInvalid ? undefined : claimsOf(manifests.readings, question)
  const belowRoot = clone.path !== ''
  const found =
    inputs['if-no-tag'] === 'assume'
      ? await assumeTag({ given, clone, context, claims, belowRoot, pattern })
      : await existingTag(given, clone, context)
  if (isInvalid) return invalid(found, manifests.invalid)
  const isPackage = (path: string) => manifestsAmong(workspace.files(path)).length > 0
  const asked = { ...question, tag: found.tag, folder: clone.path, listed: manifests.listed, isPackage }
  const ofTag = claimsOf(manifests.readings, asked)
  const verdict = judge(manifests.readings, ofTag, { ...asked, allowLockfileDrift: inputs['allow-lockfile-drift'] })
  const failure =
    failureOf(verdict, workspace, directory, inputs, manifests) ?? (await unmetRequirement(inputs, found, clone))
  for (const line of logLines(verdict, found)) log.info(line)
  const bound = ofTag?.standings.readings.filter((one) => ofTag.standings.of(one) === 'binding') ?? []
  return {
    outputs: outputsOf(verdict, found),
    sections: sectionsOf(verdict, found, directory, failure === undefined),
    ...(failure ? { failure } : {}),
    summary: summarize(verdict, found, manifests.missing),
    findings: [
      ...findingsOf(verdict.places),
      ...verdict.remarks,
      ...differing().map(notAsCommitted),
      ...notices([found.assumed, severalPackages(bound, mayBeSame)]),
      ...manifests.missing.map(missingFinding),
    ],
  }
}

function sources(workspace: Workspace, directory: string, inputs: Inputs): Promise<Manifests> {
  const listed = inputs['version-files'].trim()
  return listed === '' ? readManifests(workspace, directory) : readVersionFiles(workspace, directory, listed)
}

function failureOf(
  { result, failure }: Verdict,
  workspace: Workspace,
  directory: string,
  { ecosystem }: Inputs,
  manifests: Manifests,
): PlumblineError | undefined {
  if (result !== 'no-version-source') return failure
  return noSource(directory, workspace.files(directory), ecosystem, manifests)
}

function notices(messages: readonly (string | undefined)[]): Finding[] {
  return messages.flatMap((message) => (message ? [{ level: 'notice', message }] : []))
}

/** What a tag's prefix may call the package besides its name: its folder, or at the root the repository. */
function ownName(path: string, context: GithubContext): string {
  return path === '' ? (context.repository.split('/')[1] ?? '') : basename(path)
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

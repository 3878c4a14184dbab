// A repository made ready: a bare clone in the scratch folder, the tag, the package, the workflow.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { git, gitMaybe } from './git.ts'
import { packageAtCommit } from './package-at-tag.ts'
import { repositoryName } from './repository-name.ts'
import { packagesOf } from './siblings.ts'
import type { Subject } from './subject.ts'
import { earlierVersion, givenTag, tagForHead } from './tag-choice.ts'
import { chooseWorkflow } from './workflow-choice.ts'

export interface SubjectRequest {
  readonly kind: Subject['kind']
  readonly folder: string
  readonly tag: string | undefined
  readonly workflow: string | undefined
  readonly directory: string
  readonly scratch: string
  /** Nothing will be released: HEAD may state a version that was released from another commit. */
  readonly dryRun?: boolean
}

/**
 * The subject of a rehearsal, from the folder of a clone or one in it; the clone itself is only read.
 * Throws `no-clone`, `clone-shallow`, `tag-not-found`, `tag-moved`, `no-package`, `workflow-not-found`,
 * `workflow-invalid`.
 */
export async function prepareSubject(request: SubjectRequest): Promise<Subject> {
  const folder = topFolder(resolve(request.folder))
  const gitDir = cloneBare(folder, join(request.scratch, 'origin.git'))
  const head = git(gitDir, ['rev-parse', '--verify', 'HEAD^{commit}'])
  const choice = request.tag
    ? givenTag(gitDir, request.tag)
    : tagForHead(gitDir, head, await packageAtCommit(gitDir, head, request.directory), request.dryRun ?? false)
  const found = await packageAtCommit(gitDir, choice.commit, request.directory, choice.tag)
  const { slug, assumed } = repositoryName(folder)
  return {
    kind: request.kind,
    slug,
    ...(assumed === undefined ? {} : { slugAssumed: assumed }),
    gitDir,
    defaultBranch: gitMaybe(gitDir, ['symbolic-ref', '--short', 'HEAD']) ?? 'main',
    tag: choice.tag,
    commit: choice.commit,
    tagMade: choice.made,
    ecosystem: found.ecosystem,
    packageName: found.name,
    version: found.version,
    directory: request.directory,
    earlierVersion: earlierVersion(gitDir, found, choice.tag),
    packages: await packagesOf(gitDir, choice.commit, choice.tag, found),
    hasDependencies: found.hasDependencies,
    ...(found.requirements ? { requirements: found.requirements } : {}),
    workflow: await chooseWorkflow({
      gitDir,
      slug,
      ref: choice.tag,
      commit: choice.commit,
      ecosystem: found.ecosystem,
      directory: request.directory,
      asked: request.workflow,
    }),
  }
}

/** The clone's own where one stands below it; of a bare repository, and of none, the folder itself. */
function topFolder(folder: string): string {
  return (existsSync(folder) ? gitMaybe(folder, ['rev-parse', '--show-toplevel']) : undefined) ?? folder
}

function cloneBare(folder: string, gitDir: string): string {
  if (!existsSync(folder)) {
    throw new PlumblineError('no-clone', { what: `There is no folder "${folder}".` })
  }
  const shallow = gitMaybe(folder, ['rev-parse', '--is-shallow-repository'])
  if (shallow === undefined) {
    throw new PlumblineError('no-clone', { what: `"${folder}" is not a git repository.` })
  }
  if (shallow === 'true') throw new PlumblineError('clone-shallow', { what: `"${folder}" is a shallow clone.` })
  if (gitMaybe(folder, ['rev-parse', '--verify', 'HEAD']) === undefined) {
    throw new PlumblineError('no-clone', { what: `"${folder}" has no commit yet.` })
  }
  git(join(gitDir, '..'), ['clone', '--quiet', '--bare', '--no-hardlinks', folder, gitDir])
  git(gitDir, ['fetch', '--quiet', folder, '+refs/tags/*:refs/tags/*'])
  return gitDir
}

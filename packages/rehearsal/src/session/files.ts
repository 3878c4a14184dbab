// Where a rehearsal's workflow files come from: the rehearsed repository's bare clone, and this working tree for our slug.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import type { FileSource } from '../workflow/uses.ts'

/** The project's slug at any ref is the working tree; the subject's own workflow may stand in place of a missing file. */
export function rehearsalFiles(subject: Subject, projectRoot: string): FileSource {
  const projectCommit = commitOf(projectRoot)
  return {
    mapped: (repository) => repository === PROJECT_SLUG || repository === subject.slug,
    read(repository, path, ref) {
      if (repository === PROJECT_SLUG) {
        const file = join(projectRoot, path)
        return existsSync(file) ? { text: readFileSync(file, 'utf8'), commit: projectCommit } : undefined
      }
      if (repository !== subject.slug) return undefined
      const commit = gitMaybe(subject.gitDir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
      if (commit === undefined) return undefined
      const { workflow } = subject
      if (path === workflow.path && workflow.text !== undefined) return { text: workflow.text, commit }
      const text = gitMaybe(subject.gitDir, ['show', `${commit}:${path}`])
      return text === undefined ? undefined : { text: `${text}\n`, commit }
    },
  }
}

/** The working tree's commit; outside a git checkout a stable stand-in, because a claim needs one. */
function commitOf(projectRoot: string): string {
  const commit = existsSync(join(projectRoot, '.git')) ? gitMaybe(projectRoot, ['rev-parse', 'HEAD']) : undefined
  return commit ?? createHash('sha1').update(PROJECT_SLUG).digest('hex')
}

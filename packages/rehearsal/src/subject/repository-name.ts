// What the rehearsed repository is called on GitHub: as its origin says, or a made-up name, and why that.
import { basename } from 'node:path'
import { gitMaybe } from './git.ts'

export interface RepositoryName {
  /** `owner/repo`. */
  readonly slug: string
  /** One sentence without its end: why that is made up; undefined where the origin says it. */
  readonly assumed?: string
}

/** `owner/repo` of the clone's own origin where that is on GitHub; a made-up owner otherwise. */
export function repositoryName(folder: string): RepositoryName {
  const url = gitMaybe(folder, ['config', '--get', 'remote.origin.url'])
  const match = /(?:^|[/@])(?:www\.|ssh\.)?github\.com(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url ?? '')
  if (match?.[1] !== undefined) return { slug: match[1] }
  const slug = `rehearsal/${basename(folder).replace(/[^\w.-]/g, '-')}`
  const because =
    url === undefined
      ? 'the clone has no remote origin'
      : `the remote origin of the clone, "${withoutPassword(url)}", is no address of a repository on github.com`
  return { slug, assumed: `the repository is ${slug} on GitHub, because ${because}` }
}

/** A remote may hold a token; what is shown may be kept. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1').replace(/[?#].*$/s, '')
}

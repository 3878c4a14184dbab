// GitHub by itself, in this process: no port, no git, no other service beside it.
import { createSignedAddresses } from '../artifacts/blob-storage.ts'
import { createArtifactStore } from '../artifacts/store.ts'
import type { Handler } from '../handler.ts'
import { createJobs } from '../jobs.ts'
import type { SigningKey } from '../oidc/issuer.ts'
import type { Clock, JobIdentity } from '../world.ts'
import { addRepository, createGithubControl, type GithubControl } from './control.ts'
import { createGithubState } from './create.ts'
import type { GitSource } from './git-source.ts'
import type { GithubState } from './routes.ts'
import { createGithubService } from './service.ts'
import type { RepositoryState } from './state.ts'

export interface GithubSettings {
  readonly clock: Pick<Clock, 'now'>
  /** Signs runtime tokens, which nobody here asks for. */
  readonly key: SigningKey
  /** `owner/repo` that is being released. */
  readonly repository: string
  readonly source: GitSource
  /** False leaves out the comparison of answers with GitHub's description; questions are always compared. */
  readonly checkAnswers?: boolean
}

export interface GithubAlone {
  readonly handle: Handler
  readonly control: GithubControl
  /** As it is: whoever changes it plays GitHub. */
  readonly state: GithubState
  readonly home: RepositoryState
  readonly problems: readonly string[]
  addRepository(slug: string, source: GitSource): RepositoryState
  issueToken(repositories: readonly string[], permissions: JobIdentity['permissions']): string
}

/** The address that its answers name. */
export const GITHUB_ORIGIN = 'http://api.stand-in'

/** A GitHub with one repository. */
export function createGithub({ clock, key, repository, source, checkAnswers = true }: GithubSettings): GithubAlone {
  const time: Clock = {
    now: clock.now,
    advance: () => {
      throw new Error('The clock of this GitHub is moved by its owner.')
    },
  }
  const problems: string[] = []
  const state = createGithubState({
    clock: time,
    jobs: createJobs(key, time),
    artifacts: createArtifactStore(time),
    addresses: createSignedAddresses(() => GITHUB_ORIGIN),
    problem: (sentence) => problems.push(sentence),
    origin: () => GITHUB_ORIGIN,
  })
  const home = addRepository(state, repository, source)
  const control = createGithubControl(state, repository)
  return {
    handle: createGithubService(state, { checkAnswers }),
    control,
    state,
    home,
    problems,
    addRepository: (slug, other) => addRepository(state, slug, other),
    issueToken: control.issueToken,
  }
}

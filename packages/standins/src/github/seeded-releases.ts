// Releases and assets as they can be found there: put into the state without a request.
import { ACTIONS_BOT } from '../jobs.ts'
import { type GithubState, stamp } from './routes.ts'
import type { RepositoryState } from './state.ts'

/** A release that has always been there, without assets. */
export interface SeededGithubRelease {
  readonly tagName: string
  readonly draft?: boolean
  readonly prerelease?: boolean
}

/** Puts them there, the last one as the latest. */
export function seedReleases(
  releases: readonly SeededGithubRelease[],
  repository: RepositoryState,
  state: GithubState,
): void {
  const now = stamp(state.clock.now())
  for (const { tagName, draft = false, prerelease = false } of releases) {
    const id = state.nextId()
    const texts = { tagName, targetCommitish: repository.defaultBranch, name: tagName, body: null }
    const times = { createdAt: now, publishedAt: draft ? null : now, updatedAt: now }
    const flags = { draft, prerelease, immutable: false, assets: [] }
    repository.releases.push({ id, author: ACTIONS_BOT, ...texts, ...times, ...flags })
    if (!draft && !prerelease) repository.latestReleaseId = id
  }
}

/** An asset as an interrupted upload leaves it. */
export function leaveStarter(releaseId: number, name: string, state: GithubState): void {
  const releases = [...state.repositories.values()].flatMap((repository) => repository.releases)
  const release = releases.find(({ id }) => id === releaseId)
  if (!release) throw new Error(`The GitHub stand-in knows no release ${releaseId}.`)
  release.assets.push({
    id: state.nextId(),
    name,
    label: null,
    contentType: 'application/octet-stream',
    bytes: Buffer.alloc(0),
    sha256: '',
    state: 'starter',
    createdAt: stamp(state.clock.now()),
  })
}

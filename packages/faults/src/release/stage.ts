// GitHub as a schedule finds it: the releases and workflows that are there, and what other people do.
import {
  assetName,
  createGithub,
  type GithubAlone,
  type RepositoryState,
  requestOf,
  type SigningKey,
} from '@plumbline/standins'
import type { SimClock } from '../sim-clock.ts'
import { History, TAG } from './git.ts'
import type { Happening, ReleaseSchedule, SeededRelease } from './schedule.ts'
import { FOREIGN_NAME, filesOf, LATE_NAME, type Stock, type StockFile } from './stock.ts'
import { ELSEWHERE, REPOSITORY, Workflows } from './workflows.ts'

export interface StageSettings {
  readonly schedule: ReleaseSchedule
  readonly clock: SimClock
  readonly stock: Stock
  readonly key: SigningKey
  readonly checkAnswers: boolean
}

const WRITES = { contents: 'write', actions: 'write' } as const
const READS = { contents: 'read', actions: 'read' } as const

/** The world of one schedule. */
export class Stage {
  readonly github: GithubAlone
  readonly history: History
  /** Of the job. */
  readonly token: string
  readonly workflows: Workflows
  readonly files: readonly StockFile[]
  /** When the tag moved. */
  movedAt = Number.POSITIVE_INFINITY
  /** Releases that a person brought out, whatever was in them. */
  readonly byPerson = new Set<number>()
  private readonly person: string
  private readonly settings: StageSettings

  constructor(settings: StageSettings) {
    const { schedule, clock, key, checkAnswers, stock } = settings
    this.settings = settings
    this.history = new History(schedule.ground.annotated)
    const source = (slug: string) => this.history.sourceOf(() => this.workflows.filesOf(slug))
    this.github = createGithub({ clock, key, repository: REPOSITORY, source: source(REPOSITORY), checkAnswers })
    this.github.addRepository(ELSEWHERE, source(ELSEWHERE))
    const reach = [REPOSITORY, ELSEWHERE]
    this.token = this.github.issueToken(reach, schedule.ground.token === 'write' ? WRITES : READS)
    this.person = this.github.issueToken(reach, WRITES)
    this.files = filesOf(stock, schedule.wish)
    this.workflows = new Workflows(schedule.targets, this.github, clock)
  }

  get home(): RepositoryState {
    return this.github.home
  }

  /** Puts there what was there before. */
  async seed(): Promise<void> {
    const { ground } = this.settings.schedule
    await this.addDrafts(ground.drafts)
    for (const release of ground.releases) await this.seedRelease(release)
    this.home.immutableReleases = ground.immutable
  }

  /** What a person does beside us. */
  async happens({ what }: Happening): Promise<void> {
    if (what === 'tag-moves') {
      this.history.move()
      this.movedAt = Math.min(this.movedAt, this.settings.clock.now())
      return
    }
    const drafts = this.home.releases.filter(({ draft, tagName }) => draft && tagName === TAG)
    for (const { id } of drafts) {
      if (what === 'late-arrives') await this.upload(id, { name: LATE_NAME }, Buffer.from('signed elsewhere'))
      else if (what === 'person-deletes')
        this.home.releases.splice(
          this.home.releases.findIndex((one) => one.id === id),
          1,
        )
      else await this.publish(id)
    }
  }

  private async addDrafts(count: number): Promise<void> {
    if (count === 0) return
    await this.ask('POST', `/repos/${REPOSITORY}/releases`, { tag_name: 'v9.0.0', draft: true })
    const [first] = this.home.releases
    for (let index = 1; index < count && first; index += 1) {
      this.home.releases.push({ ...first, id: this.github.state.nextId(), tagName: `v9.0.${index}`, assets: [] })
    }
  }

  private async seedRelease({ state, assets, foreign }: SeededRelease): Promise<void> {
    const { stock, schedule } = this.settings
    const releases = `/repos/${REPOSITORY}/releases`
    const { prerelease } = schedule.wish
    await this.ask('POST', releases, { tag_name: TAG, name: TAG, body: 'notes', draft: true, prerelease })
    const release = this.home.releases.at(-1)
    if (!release) return
    for (const { file, as } of assets) {
      const found = stock.named[file]
      if (!found) continue
      if (as === 'starter') this.leaveStarter(release.id, found.name, found.label ?? null)
      else await this.upload(release.id, found, as === 'whole' ? found.bytes : found.otherBytes)
    }
    if (foreign) await this.upload(release.id, { name: FOREIGN_NAME }, Buffer.from('whose?'))
    if (state === 'published') await this.publish(release.id)
  }

  /** What an upload that broke off leaves; nothing where the name is taken. */
  leaveStarter(releaseId: number, name: string, label: string | null): void {
    const release = this.home.releases.find(({ id }) => id === releaseId)
    const kept = assetName(name)
    if (!release || release.immutable || release.assets.some((asset) => asset.name === kept)) return
    this.github.control.leaveStarter(releaseId, kept)
    const made = release.assets.pop()
    if (made) release.assets.push({ ...made, label })
  }

  private async publish(id: number): Promise<void> {
    const response = await this.ask('PATCH', `/repos/${REPOSITORY}/releases/${id}`, { draft: false })
    if (response.status === 200) this.byPerson.add(id)
  }

  private async upload(id: number, file: { name: string; label?: string }, bytes: Buffer): Promise<void> {
    const query = new URLSearchParams({ name: file.name, ...(file.label === undefined ? {} : { label: file.label }) })
    await this.ask('POST', `/uploads/repos/${REPOSITORY}/releases/${id}/assets?${query}`, bytes)
  }

  private ask(method: string, url: string, body: unknown) {
    const headers = { 'user-agent': 'person' }
    return this.github.handle(requestOf(method, url, { token: this.person, headers, body }))
  }
}

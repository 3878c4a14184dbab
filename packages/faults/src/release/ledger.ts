// The server's own book of releases: what every act of ours did to it, and whether it might.
import { type AssetState, assetName, type ReleaseState } from '@plumbline/standins'
import { TAG } from './git.ts'
import type { Stage } from './stage.ts'
import { LATE_NAME, type StockFile } from './stock.ts'

interface Page {
  readonly draft: boolean
  readonly assets: ReadonlyMap<number, Pick<AssetState, 'name' | 'state' | 'sha256'>>
}

export class Ledger {
  private pages = new Map<number, Page>()
  /** When each release was first there. */
  private readonly since = new Map<number, number>()
  private readonly stage: Stage
  private readonly now: () => number

  constructor(stage: Stage, now: () => number) {
    this.stage = stage
    this.now = now
    this.absorb()
  }

  /** Takes things as they are: what people do is no business of ours. */
  absorb(): void {
    for (const { id } of this.stage.home.releases) if (!this.since.has(id)) this.since.set(id, this.now())
    this.pages = new Map(
      this.stage.home.releases.map(({ id, draft, assets }) => [
        id,
        {
          draft,
          assets: new Map(assets.map(({ id: asset, name, state, sha256 }) => [asset, { name, state, sha256 }])),
        },
      ]),
    )
  }

  /** What was destroyed since the last look. */
  destroyed(): string[] {
    const found: string[] = []
    for (const [id, page] of this.pages) {
      const now = this.stage.home.releases.find((release) => release.id === id)
      if (!now) found.push(`R2: the release ${id} was deleted`)
      else found.push(...lostAssets(page, now, this.stage.files))
    }
    return found
  }

  /** Whether a draft of our tag was there before that time. */
  draftedBefore(time: number): boolean {
    return releasesOf(this.stage).some(({ id, draft }) => draft && (this.since.get(id) ?? time) < time)
  }

  /** Releases that are public since the last look. */
  broughtOut(): ReleaseState[] {
    return this.stage.home.releases.filter(({ id, draft }) => !draft && this.pages.get(id)?.draft !== false)
  }
}

function lostAssets(page: Page, now: ReleaseState, files: readonly StockFile[]): string[] {
  return [...page.assets].flatMap(([id, asset]) => {
    if (now.assets.some((one) => one.id === id)) return []
    if (asset.state === 'uploaded') return [`R2: the whole asset "${asset.name}" was deleted`]
    const declared = files.some((file) => assetName(file.name) === asset.name)
    return declared ? [] : [`R2: "${asset.name}", which nobody declared, was deleted`]
  })
}

/** What a release lacks of the declared files, or has too much; empty when it is whole. */
export function wrongAssets({ assets }: ReleaseState, files: readonly StockFile[], late?: true): string[] {
  const lacking = files.flatMap((file) => {
    const asset = assets.find(({ name }) => name === assetName(file.name))
    if (!asset) return [`without "${file.name}"`]
    if (asset.state !== 'uploaded') return [`with an unfinished "${file.name}"`]
    return asset.sha256 === file.sha256 ? [] : [`with other bytes in "${file.name}"`]
  })
  if (late && !hasLate({ assets })) lacking.push('without what was announced')
  const names = new Set([...files.map((file) => assetName(file.name)), ...(late ? [LATE_NAME] : [])])
  const strange = assets.filter(({ name }) => !names.has(name))
  return [...lacking, ...strange.map(({ name }) => `with "${name}", which nobody declared`)]
}

/** Whether another job's file is there, where one is announced. */
export function hasLate({ assets }: Pick<ReleaseState, 'assets'>): boolean {
  return assets.some(({ name }) => name === LATE_NAME)
}

/** The releases of our tag. */
export function releasesOf({ home }: Stage): ReleaseState[] {
  return home.releases.filter(({ tagName }) => tagName === TAG)
}

// Versions of a Python package, surface by surface: tagged, published, released, or all of it.
import { packSdist, packWheel } from '@plumbline/standins'
import type { AuditWorld, ReleaseOptions } from './scene.ts'

export interface PythonReleases {
  /** Commits what states the version, or another one, and tags it. */
  tag(version: string, stated?: string): void
  /** Takes the tag away again, as somebody who deletes it. */
  untag(version: string): void
  /** Puts sdist and wheel on the index, or only `some` of them; `text` makes other bytes. */
  publish(version: string, how?: { readonly text?: string; readonly some?: number }): Promise<void>
  /** Makes the GitHub Release with both files. */
  release(version: string, options?: ReleaseOptions): Promise<void>
  /** All of it, with a run that succeeded. */
  whole(version: string): Promise<void>
}

/** Of the package `demo`, in the place of the world's own package.json. */
export function pythonReleases(world: AuditWorld): PythonReleases {
  world.commit({ 'package.json': undefined })
  const files = async (version: string, text = 'x') => [
    await packSdist({ name: 'demo', version }, text),
    packWheel({ name: 'demo', version }, text),
  ]
  const releases: PythonReleases = {
    tag(version, stated = version) {
      const sections = ['1.1.0', '1.0.0'].map((one) => `## ${one}\n\n- Better.\n`)
      const manifest = `[project]\nname = "demo"\nversion = "${stated}"\n`
      const changelog = `# Changelog\n\n${sections.join('\n')}`
      world.commit({ 'pyproject.toml': manifest, 'CHANGELOG.md': changelog }, `v${version}`)
    },
    untag: (version) => void world.repository.git('push', '--quiet', world.repository.gitDir, `:refs/tags/v${version}`),
    async publish(version, { text, some } = {}) {
      world.pypi.seed({ project: 'demo', version, files: (await files(version, text)).slice(0, some) })
    },
    async release(version, options = {}) {
      const assets = Object.fromEntries((await files(version)).map(({ filename, content }) => [filename, content]))
      await world.release(`v${version}`, { assets, ...options })
    },
    async whole(version) {
      releases.tag(version)
      world.ran(`v${version}`)
      await releases.publish(version)
      await releases.release(version)
    },
  }
  return releases
}

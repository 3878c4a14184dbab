// Tag, registry and GitHub Release in every pair that disagrees: the verdict, why, and what is to be done about it.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Surface } from '@plumbline/audit'
import { type PythonReleases, pythonReleases } from './python-releases.ts'
import { type AuditWorld, auditWorld } from './scene.ts'

let world: AuditWorld
let made: PythonReleases
beforeEach(async () => {
  world = await auditWorld({ pypi: true })
  made = pythonReleases(world)
  await made.whole('1.0.0')
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

interface Row {
  readonly arrange: () => unknown
  /** `1.1.0` when not given. */
  readonly version?: string
  readonly verdicts: readonly string[]
  /** The cell that tells of it. */
  readonly surface: Surface
  readonly reason: RegExp
  readonly next: RegExp
}

const RERUN = /^Open https:\/\/github\.com\/octo\/demo\/actions\/runs\/\d+/

const rows: Readonly<Record<string, Row>> = {
  'a tag without a published version, its run failed': {
    arrange: async () => {
      made.tag('1.1.0')
      world.ran('v1.1.0', 'failure')
    },
    verdicts: ['unpublished'],
    surface: 'registry',
    reason: /^pypi has no demo 1\.1\.0, although its run ended with "failure"\.$/,
    next: new RegExp(`${RERUN.source}: run its failed jobs again .* start the workflow again at the tag\\.$`),
  },
  'a tag without a published version, and no run': {
    arrange: () => made.tag('1.1.0'),
    verdicts: ['never-ran'],
    surface: 'run',
    reason: /^For the tag "v1\.1\.0" publish\.yml has no run\. .*the event never came/,
    next: /^gh workflow run publish\.yml --ref v1\.1\.0 --repo octo\/demo$/,
  },
  'a published version without a tag': {
    arrange: () => made.publish('1.1.0'),
    verdicts: ['untagged', 'unreleased'],
    surface: 'tag',
    reason: /^demo 1\.1\.0 is on pypi, and no tag says which commit it was made from\.$/,
    next: /incident.*git tag v1\.1\.0 <commit> && git push origin refs\/tags\/v1\.1\.0\. .*verify-package@v1/,
  },
  'published and released, and the tag is gone': {
    arrange: async () => {
      await made.whole('1.1.0')
      made.untag('1.1.0')
    },
    verdicts: ['untagged'],
    surface: 'tag',
    reason: /^demo 1\.1\.0 is on pypi, and no tag says/,
    next: /git tag v1\.1\.0 <commit>/,
  },
  'tag and published version without a release': {
    arrange: async () => {
      made.tag('1.1.0')
      world.ran('v1.1.0')
      await made.publish('1.1.0')
    },
    verdicts: ['unreleased'],
    surface: 'release',
    reason: /^There is no published GitHub Release of 1\.1\.0\./,
    next: /^gh release create v1\.1\.0 --verify-tag$/,
  },
  'the same after a run that failed: the run makes the release, with its files': {
    arrange: async () => {
      made.tag('1.1.0')
      world.ran('v1.1.0', 'failure')
      await made.publish('1.1.0')
    },
    verdicts: ['unreleased'],
    surface: 'release',
    reason: /^There is no published GitHub Release of 1\.1\.0\./,
    next: new RegExp(`${RERUN.source} and run its failed jobs again`),
  },
  'a release without a published version': {
    arrange: async () => {
      made.tag('1.1.0')
      world.ran('v1.1.0')
      await made.release('1.1.0')
    },
    verdicts: ['unpublished'],
    surface: 'registry',
    reason: /^pypi has no demo 1\.1\.0, although its run ended with "success"\.$/,
    next: RERUN,
  },
  'a release by hand, of a tag whose publishing never began': {
    arrange: async () => {
      made.tag('1.1.0')
      await made.release('1.1.0')
    },
    verdicts: ['unpublished', 'never-ran'],
    surface: 'registry',
    reason: /^pypi has no demo 1\.1\.0, although its GitHub Release is out\.$/,
    next: /^Start the publish workflow at the tag, or delete the tag and the release/,
  },
  'a release without a tag': {
    arrange: async () => {
      made.tag('1.1.0')
      await made.release('1.1.0')
      made.untag('1.1.0')
    },
    verdicts: ['untagged', 'unpublished'],
    surface: 'tag',
    reason: /^demo 1\.1\.0 is released, and no tag says/,
    next: /git tag v1\.1\.0 <commit>/,
  },
  'a draft without a tag': {
    arrange: () => made.release('1.1.0', { draft: true }),
    verdicts: ['stale-draft'],
    surface: 'release',
    reason: /^The GitHub Release of 1\.1\.0 is still a draft\.$/,
    next: /^Run the release again, or delete the draft on https:\/\/github\.com\/octo\/demo\/releases\//,
  },
  'tag and published version, and the release is still a draft': {
    arrange: async () => {
      made.tag('1.1.0')
      world.ran('v1.1.0', 'failure')
      await made.publish('1.1.0')
      await made.release('1.1.0', { draft: true })
    },
    verdicts: ['stale-draft'],
    surface: 'release',
    reason: /^The GitHub Release of 1\.1\.0 is still a draft, although pypi has the version\.$/,
    next: /^Publish it on https:\/\/github\.com\/octo\/demo\/releases\/.*, or run the failed jobs of its release again\.$/,
  },
  'the registry serves other bytes than the release has': {
    arrange: async () => {
      made.tag('1.1.0')
      world.ran('v1.1.0')
      await made.publish('1.1.0', { text: 'other' })
      await made.release('1.1.0')
    },
    verdicts: ['bytes-differ'],
    surface: 'registry',
    reason:
      /^"demo-1\.1\.0\.tar\.gz", "demo-1\.1\.0-py3-none-any\.whl" on pypi are not what the GitHub Release of 1\.1\.0 has \(sha256:[0-9a-f]{12}… there, sha256:[0-9a-f]{12}… in the release\)\.$/,
    next: /^Find out who published it .* treat it as an incident: yank it and release a new version\.$/,
  },
  'the registry lacks a file that the release has': {
    arrange: async () => {
      made.tag('1.1.0')
      world.ran('v1.1.0')
      await made.publish('1.1.0', { some: 1 })
      await made.release('1.1.0')
    },
    verdicts: ['partial'],
    surface: 'registry',
    reason: /^pypi has 1 file of 1\.1\.0 and lacks "demo-1\.1\.0-py3-none-any\.whl"\.$/,
    next: new RegExp(`${RERUN.source} and run its failed jobs again: what is there is not sent twice\\.$`),
  },
  'a file at the tag states another version': {
    arrange: async () => {
      made.tag('1.1.0', '1.0.0')
      world.ran('v1.1.0')
      await made.publish('1.1.0')
      await made.release('1.1.0')
    },
    verdicts: ['version-mismatch'],
    surface: 'sources',
    reason: /^The tag says 1\.1\.0, and pyproject\.toml:3 says "1\.0\.0"\.$/,
    next: /^Leave the tag as it is, correct the files, and release that under the next version\.$/,
  },
  'a prerelease that is shown as the latest': {
    arrange: async () => {
      made.tag('1.1.0rc1')
      world.ran('v1.1.0rc1')
      await made.publish('1.1.0rc1')
      await made.release('1.1.0rc1')
    },
    version: '1.1.0rc1',
    verdicts: ['wrong-flag'],
    surface: 'release',
    reason: /^1\.1\.0rc1 is a prerelease, and its GitHub Release is shown as the latest\.$/,
    next: /^gh release edit v1\.1\.0rc1 --prerelease --latest=false$/,
  },
  'a prerelease that is not marked as one': {
    arrange: async () => {
      made.tag('1.1.0rc1')
      world.ran('v1.1.0rc1')
      await made.publish('1.1.0rc1')
      await made.release('1.1.0rc1')
      await made.whole('1.1.0')
    },
    version: '1.1.0rc1',
    verdicts: ['wrong-flag'],
    surface: 'release',
    reason: /^1\.1\.0rc1 is a prerelease, and its GitHub Release is not marked as one\.$/,
    next: /^gh release edit v1\.1\.0rc1 --prerelease --latest=false$/,
  },
}

test.each(Object.entries(rows))('%s', async (_name, {
  arrange,
  version = '1.1.0',
  verdicts,
  surface,
  reason,
  next,
}) => {
  await arrange()
  const inputs = { 'repository-url': `${world.urls.pypi}legacy/` }
  const { versions, verdicts: all, outputs, summary, code } = await world.audit(inputs, { contents: 'write' })
  const { [`demo ${version}`]: judged, ...others } = all
  expect(judged).toEqual(verdicts)
  // What is wrong with one version is no fault of another.
  expect(Object.values(others).flat()).toEqual(Object.keys(others).map(() => 'in-line'))
  const cell = versions.find((one) => one.version === version)?.cells[surface]
  expect(cell).toMatchObject({
    state: 'drift',
    reason: expect.stringMatching(reason),
    next: expect.stringMatching(next),
  })
  // Whoever reads the summary or the output alone is told the same.
  expect(JSON.parse(outputs['drift'] ?? '')).toMatchObject([
    { version, verdicts, cells: expect.arrayContaining([expect.objectContaining({ surface, next: cell?.next })]) },
  ])
  expect(summary).toContain(`| demo | ${version} | ${verdicts.join(', ')} |`)
  expect([outputs['result'], code]).toEqual(['drift', 1])
})

test('of a version without a tag it is said why nothing was looked into', async () => {
  await made.publish('1.1.0')
  const { versions } = await world.audit({ 'repository-url': `${world.urls.pypi}legacy/` })
  const [{ cells } = {}] = versions
  for (const surface of ['sources', 'changelog'] as const)
    expect(cells?.[surface]).toMatchObject({ state: 'absent', reason: expect.stringMatching(/^There is no tag/) })
})

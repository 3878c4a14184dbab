// Audits to look at: from one version to hundreds, of one package or of several, with drift of every kind.
import type { Audit, AuditedVersion, Cell, Surface, Verdict } from '@plumbline/audit'

type Cells = Partial<Record<Surface, Partial<Cell>>>

interface Wrong {
  readonly verdicts: readonly Verdict[]
  readonly cells: Cells
  readonly accepted?: string
}

const SITE = 'https://github.com/octo-org/anvil'

/** Each kind of drift as an audit would tell it. */
const WRONG: readonly Wrong[] = [
  {
    verdicts: ['partial'],
    cells: {
      registry: {
        state: 'drift',
        label: '2 of 3 files',
        reason:
          'The registry serves 2 of 3 files. anvil-cp313-manylinux_x86_64.whl is missing, its sha256 is known from the release.',
        next: 'gh workflow run publish.yml --ref vVERSION',
      },
      run: { state: 'drift', label: 'failed', reason: 'The run ended with "failure" in the job publish.', next: '' },
    },
  },
  {
    verdicts: ['never-ran', 'unpublished'],
    cells: {
      registry: { state: 'absent', label: 'no files', reason: 'The registry knows no file of this version.' },
      release: { state: 'absent', label: 'absent', reason: 'There is no GitHub Release for the tag.' },
      run: {
        state: 'drift',
        label: 'never ran',
        reason: 'Four tags came in one push: GitHub creates no event for more than three.',
        next: 'gh workflow run publish.yml --ref vVERSION',
      },
    },
  },
  {
    verdicts: ['wrong-flag'],
    cells: {
      release: {
        state: 'drift',
        label: 'latest',
        reason: 'The prerelease is marked as Latest.',
        next: 'gh release edit vVERSION --prerelease --latest=false',
      },
    },
  },
  {
    verdicts: ['unreadable'],
    cells: {
      registry: {
        state: 'unreadable',
        label: '503',
        reason: 'The registry answered with 503 three times.',
        next: 'Run the audit again.',
      },
      release: {
        state: 'not-visible',
        label: 'not visible',
        reason: 'Drafts are only seen by a token that may write contents.',
      },
    },
  },
  {
    verdicts: ['untagged', 'bytes-differ'],
    accepted: 'Published by hand from a laptop in 2021, before there were tags.',
    cells: {
      tag: { state: 'accepted', label: 'no tag', reason: 'The registry has the version, and no tag names it.' },
      registry: { state: 'accepted', label: '1 file', reason: 'Its sha256 is not that of the release’s asset.' },
      run: { state: 'pending', label: 'waiting', reason: 'The run waits for a review of the environment "release".' },
    },
  },
]

const LABELS: Readonly<Record<Surface, (version: string) => string>> = {
  tag: (version) => `v${version}`,
  commit: (version) => `3f9c2a${(version.length * 7).toString(16)}`,
  sources: () => '2 agree',
  changelog: () => '14 lines',
  registry: () => '3 files',
  release: (version) => (version.includes('-') ? 'prerelease' : 'published'),
  run: () => 'success',
}

const REASONS: Readonly<Record<Surface, string>> = {
  tag: 'The tag is annotated and names a commit.',
  commit: 'The commit is on the default branch, 112 commits behind its head.',
  sources: 'package.json and src/version.ts state this version at the tag.',
  changelog: 'CHANGELOG.md has a section of 14 lines for it.',
  registry: 'The registry serves 3 files with the sha256 that the release states.',
  release: 'The release is published with 4 assets.',
  run: 'The run of publish.yml for the tag succeeded at its first attempt.',
}

const ORDER: readonly Surface[] = ['tag', 'commit', 'sources', 'changelog', 'registry', 'release', 'run']

/** `wrong` of `count` versions have drift, spread over the packages. */
export function sampleAudit({
  count,
  wrong,
  packages = ['anvil'],
}: {
  count: number
  wrong: number
  packages?: readonly string[]
}): Audit {
  const each = Math.ceil(count / packages.length)
  const versions = packages.flatMap((name, place) =>
    Array.from({ length: Math.min(each, count - place * each) }, (_, index) => {
      const serial = place * each + index
      const step = wrong === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(count / wrong))
      const bad = serial % step === 0 && serial / step < wrong ? WRONG[(serial / step) % WRONG.length] : undefined
      return sampleVersion(name, numbered(each - index), bad)
    }),
  )
  const drift = versions.some(({ verdicts, accepted }) => verdicts[0] !== 'in-line' && accepted === '')
  const base = { schema: 1, repository: 'octo-org/anvil', at: '2026-11-20T06:17:04Z' } as const
  return { ...base, result: drift ? 'drift' : 'clean', versions, unread: [], notes: [] }
}

/** One row, in line but for what is given. */
export function sampleVersion(
  name: string,
  version: string,
  wrong: Wrong = { verdicts: ['in-line'], cells: {} },
): AuditedVersion {
  const cells = Object.fromEntries(
    ORDER.map((surface) => {
      const good = {
        state: 'good',
        label: LABELS[surface](version),
        reason: REASONS[surface],
        url: `${SITE}/${surface}/v${version}`,
        next: '',
      }
      const told = { ...good, ...wrong.cells[surface] }
      return [surface, { ...told, next: told.next.replace('VERSION', version) }]
    }),
  ) as unknown as AuditedVersion['cells']
  return { package: name, version, verdicts: wrong.verdicts, cells, accepted: wrong.accepted ?? '' }
}

function numbered(serial: number): string {
  const version = `${Math.floor(serial / 60)}.${Math.floor(serial / 5) % 12}.${serial % 5}`
  return serial % 17 === 0 ? `${version}-rc.1` : version
}

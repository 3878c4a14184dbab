// Facts for the tests: a version that is in line, and what makes it otherwise.
import { asInput, type PackageFacts, type Seen, type Terms, type VersionFacts } from '@plumbline/audit'

export const NOW = Date.parse('2026-11-20T12:00:00Z')
export const TERMS: Terms = { now: NOW, graceMinutes: 30, stuckAfterMinutes: 60, settingName: asInput }
export const OLD = '2026-11-01T12:00:00Z'
export const ABSENT = { state: 'absent' } as const

/** The time so many minutes before the audit. */
export function ago(minutes: number): string {
  return new Date(NOW - minutes * 60_000).toISOString()
}

export function found<Value>(value: Value): Seen<Value> {
  return { state: 'found', value }
}

export const UNREADABLE = { state: 'unreadable', why: 'GET /x: 502 Bad Gateway.' } as const

/** A version that every surface has. */
export function whole(version: string, changes: Partial<VersionFacts> = {}): VersionFacts {
  const name = `sample-${version}.tar.gz`
  const digest = `sha256:${'a'.repeat(64)}`
  return {
    package: 'sample',
    version,
    prerelease: /[a-z]/.test(version),
    tag: found({ name: `v${version}`, commit: 'c'.repeat(40) }),
    onDefaultBranch: found(true),
    contents: { state: 'not-asked', why: '' },
    sources: found([{ file: 'pyproject.toml', line: 3, value: version, agrees: true }]),
    changelog: found({ file: 'CHANGELOG.md', heading: `## ${version}` }),
    registry: found({ files: [{ name, digests: [digest] }], yanked: 'none', at: OLD }),
    release: found({
      url: `https://github.example/o/r/releases/tag/v${version}`,
      draft: false,
      prerelease: /[a-z]/.test(version),
      latest: false,
      assets: [{ name, digest, whole: true }],
      at: OLD,
    }),
    moreDrafts: [],
    runs: found({ runs: [ended('success')], whyNone: '', startWith: '' }),
    ...changes,
  }
}

/** A run that has ended. */
export function ended(conclusion: string) {
  return {
    id: 7,
    attempts: 1,
    url: 'https://github.example/o/r/actions/runs/7',
    status: 'completed',
    conclusion,
    startedAt: OLD,
  }
}

/** A run that has not, and the minutes since it began. */
export function open(status: string, minutes: number) {
  return found({
    runs: [
      {
        id: 8,
        attempts: 1,
        url: 'https://github.example/o/r/actions/runs/8',
        status,
        conclusion: '',
        startedAt: ago(minutes),
      },
    ],
    whyNone: '',
    startWith: '',
  })
}

/** No run, and why. */
export function noRun(why = '"on: push" of publish.yml listens to tags "release-*" only.') {
  return found({ runs: [], whyNone: why, startWith: 'gh workflow run publish.yml --ref v1.0.0' })
}

/** A package with these versions, newest first. */
export function packageOf(versions: readonly VersionFacts[], changes: Partial<PackageFacts> = {}): PackageFacts {
  return {
    package: 'sample',
    verifyInputs: { registry: 'pypi', 'repository-url': '', 'package-name': 'sample', 'working-directory': '' },
    registry: { id: 'pypi', page: (version) => `https://index.example/sample/${version}/`, look: () => 'curl x' },
    repositoryUrl: 'https://github.example/o/r',
    defaultBranch: 'main',
    draftsVisible: true,
    workflow: 'publish.yml',
    tagOf: (version) => `v${version}`,
    versions,
    ...changes,
  }
}

// A record in which every section is filled, as the jobs of one release leave it.
import type { FileEntry, ReleaseRecord } from '@plumbline/record'

export const sampleFile: FileEntry = {
  name: 'demo-1.2.3.tgz',
  kind: 'npm-tarball',
  size: 1234,
  sha256: 'a'.repeat(64),
  sha512: 'b'.repeat(128),
}

export const sampleRecord: ReleaseRecord = {
  schema: 1,
  plumbline: '0.1.0',
  package: { name: '@octo/demo', ecosystem: 'npm', directory: '.' },
  version: { text: '1.2.3', normalized: '1.2.3', scheme: 'semver', tag: 'v1.2.3', commit: 'c'.repeat(40) },
  channel: { prerelease: false, channel: 'stable', 'dist-tag': 'latest', 'make-latest': 'true' },
  sources: [{ file: 'package.json', line: 3, key: 'version', value: '1.2.3', agrees: true }],
  notes: {
    found: true,
    how: 'section',
    path: 'CHANGELOG.md',
    heading: '1.2.3',
    date: '2026-11-20',
    'first-line': 5,
    'last-line': 9,
    body: '- Fixed.',
  },
  files: [sampleFile],
  publications: [
    {
      registry: 'npm',
      published: 'yes',
      proof: 'hash',
      'already-published': false,
      'package-url': 'https://example.test/@octo/demo',
      files: [{ name: sampleFile.name, sha256: sampleFile.sha256, state: 'accepted', attempts: 1 }],
    },
  ],
  release: {
    id: 7,
    url: 'https://example.test/releases/7',
    tag: 'v1.2.3',
    name: '1.2.3',
    state: 'published',
    prerelease: false,
    immutable: false,
    assets: [{ name: sampleFile.name, size: 1234, sha256: sampleFile.sha256, url: 'https://example.test/assets/1' }],
  },
  'fan-out': [
    {
      target: 'announce.yml',
      repository: 'octo/demo',
      'run-id': 11,
      url: 'https://example.test/runs/11',
      status: 'completed',
      conclusion: 'success',
      required: true,
    },
  ],
  failure: {
    phase: 'publish',
    step: 'publish-with-oidc',
    code: 'bad-input',
    what: 'Input "x" is empty.',
    means: 'Usually so.',
    next: 'Do this.',
    request: '',
    answer: '',
  },
}

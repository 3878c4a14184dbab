// Which changelog an audit reads: the one that was asked for, that the workflows name, or the usual ones.
import { expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { changelogFinder } from '../../packages/watch/src/changelog-file.ts'

const FOLDER = '.github/workflows'
const call = (part: string, ...inputs: readonly string[]) => `on: push
jobs:
  release:
    uses: ${PROJECT_SLUG}/.github/workflows/${part}@v1
    with:
      ${inputs.join('\n      ')}
`
const step = (part: string, ...inputs: readonly string[]) => `on: push
jobs:
  release:
    runs-on: ubuntu-24.04
    steps:
      - run: make
      - uses: ${PROJECT_SLUG}/actions/${part}@v1
        with:
          ${inputs.join('\n          ')}
`

function found(files: Readonly<Record<string, string>>, directory = '', asked = ''): string {
  const tree = { paths: Object.keys(files), text: (path: string) => files[path] }
  return changelogFinder(asked, tree, ['publish.yml'])({ directory })
}

test.each([
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['MILESTONES.md', 'MILESTONES.md'],
  ['docs/Changes.rst', 'docs/Changes.rst'],
  ['MINUTES.md', ''],
])('without a word of anybody: %s', (path, file) => {
  expect(found({ [path]: '' })).toBe(file)
})

test('the nearest folder counts', () => {
  const files = { 'CHANGELOG.md': '', 'packages/a/HISTORY.md': '', 'packages/b/x.md': '' }
  expect([found(files, 'packages/a'), found(files, 'packages/b')]).toEqual(['packages/a/HISTORY.md', 'CHANGELOG.md'])
})

test.each([
  ['prepare.yml', call('prepare.yml', 'changelog: MINUTES.md')],
  ['release.yml', call('release.yml', "changelog: 'MINUTES.md'")],
  ['prepare-release', step('prepare-release', 'changelog: ./MINUTES.md')],
  ['extract-changelog', step('extract-changelog', 'path: MINUTES.md')],
])('the name that a call of %s gives goes before the usual ones', (_part, workflow) => {
  const files = { 'CHANGELOG.md': '', 'MINUTES.md': '', [`${FOLDER}/publish.yml`]: workflow }
  expect(found(files)).toBe('MINUTES.md')
  expect(found(files, '', 'OTHER.md')).toBe('OTHER.md')
})

test('each package has the changelog of its own call, and one whose folder is known later may be any', () => {
  const inputs = (folder: string, file: string) => [`working-directory: ${folder}`, `changelog: ${file}`]
  const files = {
    'CHANGELOG.md': '',
    'a/A.md': '',
    'b/B.md': '',
    [`${FOLDER}/publish.yml`]: call('prepare.yml', ...inputs('./a/', 'A.md')),
    [`${FOLDER}/later.yml`]: call('prepare.yml', ...inputs('${{ matrix.folder }}', 'B.md')),
  }
  expect(['a', 'b', ''].map((directory) => found(files, directory))).toEqual(['a/A.md', 'b/B.md', 'CHANGELOG.md'])
})

test('the workflow that publishes is believed before another one', () => {
  const files = {
    'ONE.md': '',
    'TWO.md': '',
    [`${FOLDER}/aside.yml`]: call('prepare.yml', 'changelog: ONE.md'),
    [`${FOLDER}/publish.yml`]: call('prepare.yml', 'changelog: TWO.md'),
  }
  expect(found(files)).toBe('TWO.md')
})

test.each([
  ['is not there', call('prepare.yml', 'changelog: GONE.md')],
  ['is known later', call('prepare.yml', 'changelog: ${{ inputs.changelog }}')],
  [
    "is another's input",
    'on: push\njobs: { a: { uses: acme/tools/.github/workflows/prepare.yml@v1, with: { changelog: NEWS.md } } }',
  ],
  ['stands in a file that cannot be read', 'jobs: ['],
  ['is no text', call('prepare.yml', 'changelog: [a]')],
])('a name that %s says nothing', (_what, workflow) => {
  expect(found({ 'CHANGELOG.md': '', 'NEWS.md': '', [`${FOLDER}/publish.yml`]: workflow })).toBe('CHANGELOG.md')
})

// By which pattern an audit reads tags: what was asked for, what the workflows go by, or as tags usually are.
import { expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { schemeById } from '@plumbline/versions'
import { tagReaders } from '../../packages/watch/src/tag-reader.ts'

const checked = (inputs: readonly string[]) => `on: push
jobs:
  release:
    runs-on: ubuntu-24.04
    steps:
      - uses: ${PROJECT_SLUG}/actions/verify-tag-matches-version@v1
        with:
          ${inputs.join('\n          ')}
`

function read(tag: string, inputs: readonly string[], { asked = '', directory = '' } = {}): string | undefined {
  const tree = { paths: ['.github/workflows/publish.yml'], text: () => checked(inputs) }
  const of = { scheme: schemeById('semver'), names: ['demo'], directory }
  const reading = tagReaders({ tagPattern: asked, tree }, ['publish.yml'])(of)(tag)
  return reading.kind === 'version' ? reading.version.normalized : undefined
}

const PATTERN = 'tag-pattern: '.concat("'build/${version}-final'")

test('the pattern of the workflow is read by, and tags that are older than it as usual', () => {
  expect(read('build/1.2.3-final', [PATTERN])).toBe('1.2.3')
  expect(read('v1.0.0', [PATTERN])).toBe('1.0.0')
  expect(read('build/1.2.3-final', ['release: true'])).toBeUndefined()
})

test('a pattern that was asked for is the only one', () => {
  expect(read('build/1.2.3-final', [PATTERN], { asked: 'v${version}' })).toBeUndefined()
  expect(read('v1.0.0', [PATTERN], { asked: 'release-${version}' })).toBeUndefined()
})

test('a pattern is of the folder that its step names', () => {
  const inputs = ['working-directory: packages/demo', PATTERN]
  expect(read('build/1.2.3-final', inputs, { directory: 'packages/demo' })).toBe('1.2.3')
  expect(read('build/1.2.3-final', inputs)).toBeUndefined()
})

test('what is no pattern, or known only when the workflow runs, is none', () => {
  expect(read('v1.0.0', ["tag-pattern: 'v${name}'"])).toBe('1.0.0')
  expect(read('v1.0.0', ["tag-pattern: '${{ vars.PATTERN }}'"])).toBe('1.0.0')
})

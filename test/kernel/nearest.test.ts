// The name that somebody may have meant: near enough, and the only one.
import { expect, test } from '@jest/globals'
import { nearest } from '@plumbline/kernel'

const FILES = ['docs.yml', 'deploy.yml', 'announce.yml', 'ci.yml']

test.each([
  ['dcos.yml', 'docs.yml'],
  ['doc.yml', 'docs.yml'],
  ['docss.yml', 'docs.yml'],
  ['docs.yaml', 'docs.yml'],
  ['Docs.yml', 'docs.yml'],
  ['anounnce.yml', 'announce.yml'],
  ['publish.yml', undefined],
  ['docs.yml', undefined],
  ['xy', undefined],
])('%s means %s', (written, meant) => {
  expect(nearest(written, FILES)).toBe(meant)
})

test('of two that are equally near none is named', () => {
  expect(nearest('image-c', ['image-a', 'image-b'])).toBeUndefined()
  expect(nearest('image-c', ['image-a', 'image-b', 'image-cc'])).toBeUndefined()
})

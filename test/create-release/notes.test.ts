// The release notes: when the link to the package stands below them, and what it says.
import { expect, test } from '@jest/globals'
import type { Prepared, Publication, ReleaseRecord } from '@plumbline/record'
import type { Inputs } from '../../actions/create-release/src/inputs.ts'
import { readNotes } from '../../actions/create-release/src/notes.ts'

const URL_OF_DEMO = 'https://pypi.org/project/demo/1.4.0/'
const LINK = `**Package:** [demo 1.4.0 on PyPI](${URL_OF_DEMO})`
const PUBLICATION: Publication = {
  registry: 'pypi',
  published: 'yes',
  proof: 'hash',
  'already-published': false,
  'package-url': URL_OF_DEMO,
  files: [],
}
const PREPARED = {
  version: '1.4.0',
  'package-name': 'demo',
  registry: 'pypi',
  'repository-url': '',
} as Prepared

function notesOf(body: string, publication: Partial<Publication> = {}, prepared: Partial<Prepared> = {}) {
  const record = {
    schema: 1,
    plumbline: '0.1.0',
    notes: { body },
    publications: [{ ...PUBLICATION, ...publication }],
  } as unknown as ReleaseRecord
  const inputs = { notes: '', 'notes-file': '' } as Inputs
  return readNotes(inputs, '/', record, { ...PREPARED, ...prepared })
}

test('the link is the last line of the notes from the changelog, and all of empty ones', () => {
  expect(notesOf('- Fixed.\n').notes).toBe(`- Fixed.\n\n${LINK}`)
  expect(notesOf('').notes).toBe(LINK)
})

test.each([
  ['as it is', `On ${URL_OF_DEMO}\n`],
  ['without its last slash', `[PyPI](https://pypi.org/project/demo/1.4.0)`],
  ['at the end of a sentence', `See https://pypi.org/project/demo/1.4.0.`],
])('the address is not written twice: %s', (_name, body) => {
  expect(notesOf(body).notes).toBe(body)
})

test.each([
  'https://pypi.org/project/demo/1.4.0rc1/',
  'https://pypi.org/project/demo/1.4.0.post1/',
  'https://pypi.org/project/demo/',
])('the address of another page is not that of the version: %s', (other) => {
  expect(notesOf(other).notes).toBe(`${other}\n\n${LINK}`)
})

test.each([
  ['a publication that is not certain', { published: 'unknown' as const }],
  ['a half publication', { published: 'partial' as const }],
  ['an empty address', { 'package-url': '' }],
  ['something that is no address', { 'package-url': 'javascript' }],
])('there is no link for %s', (_name, publication) => {
  expect(notesOf('- Fixed.', publication).notes).toBe('- Fixed.')
})

test('another index is named by its address, and TestPyPI by its name', () => {
  const index = { 'repository-url': 'https://index.example/legacy/' }
  const url = 'https://index.example/simple/demo/'
  expect(notesOf('', { 'package-url': url }, index).notes).toBe(`**Package:** [demo 1.4.0 on index.example](${url})`)
  const test = { 'repository-url': 'https://test.pypi.org/legacy/' }
  const page = 'https://test.pypi.org/project/demo/1.4.0/'
  expect(notesOf('', { registry: 'testpypi', 'package-url': page }, test).notes).toContain('demo 1.4.0 on TestPyPI')
})

test('notes that leave no room for the link go without it, and it is said', () => {
  const full = 'x'.repeat(125_000 - 10)
  expect(notesOf(full)).toEqual({ notes: full, notesRemark: expect.stringContaining(URL_OF_DEMO) })
  const room = 'x'.repeat(125_000 - LINK.length - 2)
  expect(notesOf(room)).toEqual({ notes: `${room}\n\n${LINK}`, notesRemark: '' })
  expect(() => notesOf('x'.repeat(125_001))).toThrow(expect.objectContaining({ code: 'notes-too-long' }))
})

test('without a publication nothing is added', () => {
  const record = { schema: 1, plumbline: '0.1.0', notes: { body: '- Fixed.' } } as unknown as ReleaseRecord
  const inputs = { notes: '', 'notes-file': '' } as Inputs
  expect(readNotes(inputs, '/', record, PREPARED).notes).toBe('- Fixed.')
})

test('several packages have a link each, but those that the notes have and those that are not out', () => {
  const page = (name: string) => `https://pypi.org/project/${name}/1.4.0/`
  const of = (name: string, published: Publication['published'] = 'yes'): Publication => {
    return { ...PUBLICATION, 'package-name': name, version: '1.4.0', published, 'package-url': page(name) }
  }
  const publications = [of('demo'), of('demo-extra'), of('demo-linked'), of('demo-late', 'no')]
  const record = { schema: 1, plumbline: '0.1.0', notes: { body: page('demo-linked') }, publications }
  const inputs = { notes: '', 'notes-file': '' } as Inputs
  const { notes } = readNotes(inputs, '/', record as unknown as ReleaseRecord, PREPARED)
  const links = `[demo 1.4.0 on PyPI](${page('demo')}), [demo-extra 1.4.0 on PyPI](${page('demo-extra')})`
  expect(notes).toBe(`${page('demo-linked')}\n\n**Packages:** ${links}`)
})

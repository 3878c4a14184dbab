// Around the section: which one of two, the version before, yanked, and the template below the notes.
import { describe, expect, test } from '@jest/globals'
import { fillTemplate, findSection, isYanked, parseChangelog, previousVersion, sectionsOf } from '@plumbline/changelog'
import { schemeById } from '@plumbline/versions'

const semver = schemeById('semver')
const compare = (one: string, other: string) => {
  const [first, second] = [semver.parse(one), semver.parse(other)]
  return first && second && semver.compare(first, second)
}

async function parsedFrom(text: string) {
  const parsed = await parseChangelog('CHANGELOG.md', text, [])
  if (!parsed) throw new Error('not parsed')
  return parsed
}

async function linesOf(text: string, version: string): Promise<number[]> {
  const parsed = await parsedFrom(text)
  const found = findSection(parsed, version)
  return found ? sectionsOf(parsed, found).map(({ headingLine }) => headingLine) : []
}

test('the sections of one version, in the order of the file; those without a body only where none has one', async () => {
  expect(await linesOf('## 1.0.0\n\n- a\n\n## 0.9.0\n\n- b\n\n## 1.0.0\n\n- c\n', '1.0.0')).toEqual([1, 9])
  expect(await linesOf('## 1.0.0\n\n## 0.9.0\n\n- b\n\n## 1.0.0\n\n- c\n', '1.0.0')).toEqual([7])
  expect(await linesOf('## 1.0.0\n\n## 0.9.0\n\n- b\n\n## 1.0.0\n', '1.0.0')).toEqual([1])
})

describe('the version before', () => {
  const previous = async (text: string, version: string, by: typeof compare = compare) => {
    const parsed = await parsedFrom(text)
    return previousVersion(parsed, version, findSection(parsed, version)?.entry, by)
  }
  const unordered = () => undefined
  const text = '## 2.0.0 - 2024-03-01\n\n- a\n\n## 1.9.8 - 2024-02-01\n\n- b\n\n## 1.9.7 - 2024-01-01\n\n- c\n'

  test.each([
    ['2.0.0', '1.9.8'],
    ['1.9.8', '1.9.7'],
    ['1.9.7', ''],
    ['3.0.0', '2.0.0'],
  ])('of %s', async (version, expected) => {
    expect(await previous(text, version)).toBe(expected)
  })
  test('a back-port that stands above a higher version', async () => {
    expect(await previous('## 1.9.8\n\n- a\n\n## 2.0.0\n\n- b\n\n## 1.9.7\n\n- c\n', '1.9.8')).toBe('1.9.7')
  })
  test('where versions cannot be compared, the next heading in the direction of the dates', async () => {
    expect(await previous(text, '1.9.8', unordered)).toBe('1.9.7')
    const ascending = '## 1 - 2024-01-01\n\n- a\n\n## 2 - 2024-02-01\n\n- b\n\n## 3 - 2024-03-01\n\n- c\n'
    expect(await previous(ascending, '3', unordered)).toBe('2')
    expect(await previous(ascending, '4', unordered)).toBe('')
  })
})

test.each([
  ['1.0.0 - 2024-01-01 [YANKED]', true],
  ['1.0.0 (yanked)', true],
  ['1.0.0 unyanked', false],
  ['1.0.0', false],
])('"%s" is yanked: %s', (heading, expected) => {
  expect(isYanked({ heading })).toBe(expected)
})

describe('a template', () => {
  const values = { version: '1.0.0', tag: '' }
  test('gets its values, also more than once', () => {
    expect(fillTemplate('a ${version} ${version}\r\n', values)).toEqual({
      text: 'a 1.0.0 1.0.0',
      unknown: [],
      missing: [],
    })
  })
  test('loses the lines whose value is not there', () => {
    expect(fillTemplate('a\n\nb ${tag} ${version}\nc', values)).toEqual({
      text: 'a\n\nc',
      unknown: [],
      missing: ['tag'],
    })
  })
  test('names what nobody knows, also what every object has', () => {
    expect(fillTemplate('${tga} ${toString} ${}', values).unknown).toEqual(['tga', 'toString', ''])
  })
})

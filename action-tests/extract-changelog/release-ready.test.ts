// Notes that are ready for a release, on the bundle: links at the tag, headings, comments, warnings, hostile files.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { folderWith } from '../verify-tag-matches-version/repository.ts'

const AT_TAG = { GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_REF_NAME: 'v1.2.3', GITHUB_REF_TYPE: 'tag' }

const extract = (
  text: string,
  { path = 'CHANGELOG.md', env = AT_TAG as Record<string, string>, version = '1.2.3' } = {},
) =>
  runAction({
    name: 'extract-changelog',
    cwd: folderWith({ [path]: text }),
    inputs: { version, path },
    env: { GITHUB_REPOSITORY: 'owner/repo', GITHUB_SERVER_URL: 'https://github.example.com', ...env },
  })

const SECTION = [
  '# 1.2.3',
  '',
  '<!-- for us -->',
  '## Fixed',
  '',
  '- [Guide](docs/a%20b.md "Title"), [spaces](<../a (b).md>), [![shot](img/a.png)](#shots), `[code](docs/a.md)`',
  '- [guide], <https://example.com/x>, ![logo][logo]',
  '',
  '```md',
  '<!-- [code](docs/a.md) -->',
  '# code',
  '```',
  '',
  '# 1.2.2',
  '',
  '[guide]: ./guide.md',
  '[logo]: </logo 1.png>',
  '',
]

const READY = [
  '## Fixed',
  '',
  '- [Guide](https://github.example.com/owner/repo/blob/v1.2.3/pkg/docs/a%20b.md "Title"), [spaces](https://github.example.com/owner/repo/blob/v1.2.3/a%20%28b%29.md), [![shot](https://github.example.com/owner/repo/raw/v1.2.3/pkg/img/a.png)](https://github.example.com/owner/repo/blob/v1.2.3/pkg/CHANGELOG.md#shots), `[code](docs/a.md)`',
  '- [guide], <https://example.com/x>, ![logo][logo]',
  '',
  '```md',
  '<!-- [code](docs/a.md) -->',
  '# code',
  '```',
  '',
  '[guide]: https://github.example.com/owner/repo/blob/v1.2.3/pkg/guide.md',
  '[logo]: https://github.example.com/owner/repo/raw/v1.2.3/logo%201.png',
]

describe('a section with everything', () => {
  test.each([
    ['LF', SECTION.join('\n')],
    ['CRLF and a byte order mark', `\uFEFF${SECTION.join('\r\n')}`],
  ])('%s', async (_, text) => {
    const result = await extract(text, { path: 'pkg/CHANGELOG.md' })
    expect(result.outputs['notes']?.split('\n')).toEqual(READY)
    expect(result.outputs).toMatchObject({ 'first-line': '3', 'last-line': '12', 'previous-version': '1.2.2' })
    expect(result.annotations).toEqual([])
  })
})

describe('where the links lead', () => {
  const text = '## 1.2.3\n\n[a](a.md)\n'
  const linkWith = async (env: Record<string, string>, version?: string) =>
    (await extract(text, { env, ...(version === undefined ? {} : { version }) })).outputs['notes']

  test('to the tag that is given as the version', async () => {
    expect(await linkWith({}, 'v1.2.3')).toBe('[a](https://github.example.com/owner/repo/blob/v1.2.3/a.md)')
  })
  test('to the commit, where there is no tag', async () => {
    const commit = 'b'.repeat(40)
    const env = {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_SHA: commit,
    }
    expect(await linkWith(env)).toBe(`[a](https://github.example.com/owner/repo/blob/${commit}/a.md)`)
  })
  test('nowhere new, said aloud, where neither is known', async () => {
    const env = { GITHUB_REF: '', GITHUB_REF_NAME: '', GITHUB_REF_TYPE: '', GITHUB_SHA: '' }
    const result = await extract(text, { env })
    expect(result.outputs['notes']).toBe('[a](a.md)')
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Relative links stay as they are'), line: 1 },
    ])
  })
})

describe('warnings at the heading', () => {
  test.each([
    ['## 1.2.3 (unreleased)\n\n- A.\n', 'still says unreleased', 'false'],
    ['## [1.2.3] - 2024-01-05 [YANKED]\n\n- A.\n', 'says that this version was yanked', 'true'],
    ['## 1.2.3\n\n## 1.2.2\n\n- B.\n', 'is empty, so the notes are empty', 'false'],
    ['## 1.2.3\n\n<!-- to be written -->\n', 'holds nothing but HTML comments', 'false'],
  ])('%j', async (text, words, yanked) => {
    const result = await extract(text)
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ found: 'true', yanked, how: 'section' })
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining(words), file: 'CHANGELOG.md', line: 1 },
    ])
    expect(result.summary).toContain(words)
  })
})

describe('hostile files', () => {
  test('ten megabytes, in one section and in many', async () => {
    const one = await extract(`## 1.2.3\n\n${'- [a](a.md) and `code` of a line\n'.repeat(300_000)}`)
    expect(one.outputs).toMatchObject({ found: 'true', 'last-line': '300002' })
    expect(one.outputs['notes']?.length).toBeLessThanOrEqual(125_000)
    const many = Array.from({ length: 200_000 }, (_, at) => `## 0.0.${at}\n\n- A line of ${at} [a](a.md).\n`)
    const result = await extract(many.join('\n'), { version: '0.0.150000' })
    expect(result.outputs).toMatchObject({ found: 'true', 'previous-version': '0.0.149999' })
  }, 60_000)
  test('NUL bytes and bytes that are no UTF-8', async () => {
    const result = await extract('## 1.2.3\n\n- \0A\0 [a](\0.md) \uFFFD\n\n## 1.2.2\n')
    expect(result.code).toBe(0)
    expect(result.outputs['notes']).toMatch(/^- \uFFFDA\uFFFD \[a\]/)
  })
  test('a tag that looks like HTML and Markdown ends no link', async () => {
    const tag = 'v1.2.3)<b>"'
    const env = { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag' }
    expect((await extract('## 1.2.3\n\n[a](a.md)\n', { env })).outputs['notes']).toBe(
      '[a](https://github.example.com/owner/repo/blob/v1.2.3%29%3Cb%3E%22/a.md)',
    )
  })
})

// verify-package against the source: npm tarballs that npm packed, from the tagged commit and from elsewhere.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { type SourceScene, sourceScene, type Tree } from './source-scene.ts'

const manifest = (more: object = {}) =>
  `${JSON.stringify({ name: 'demo', version: '1.2.3', main: 'index.js', files: ['*.js', 'lib'], ...more }, null, 2)}\n`

const PROJECT: Tree = {
  'package.json': manifest(),
  'index.js': 'exports.answer = 42\n',
  'lib/tool.js': 'exports.tool = true\n',
  LICENSE: 'MIT\n',
  'README.md': '# Demo\n',
  '.gitignore': 'node_modules/\n/built/\n',
}

let scene: SourceScene
afterEach(() => scene.close())

const packed = (folder = '') =>
  scene.run(folder, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', scene.dist)

describe('an npm tarball, from its tag or not,', () => {
  test('packed from the tagged commit holds its files', async () => {
    scene = sourceScene(PROJECT)
    packed()
    const result = await scene.verify({ tag: 'v1.2.3', commit: scene.git('rev-parse', 'HEAD') })
    expect([result.code, result.outputs['result'], result.found]).toEqual([0, 'verified', []])
    expect(result.summary).toContain('files of v1.2.3 (')
    expect(result.summary).toContain('5 the same, 0 generated')
  })

  test('with a changed file, and one that nobody committed, is refused with a short difference', async () => {
    scene = sourceScene({ ...PROJECT, 'package.json': manifest({ files: ['*.js', 'lib', 'built'] }) })
    const secret = `npm_${'a1'.repeat(18)}`
    scene.write({
      'index.js': `exports.answer = 43 // ${secret}\n`,
      'lib/other.js': 'steal()\n',
      'built/out.js': 'built\n',
    })
    packed()
    const result = await scene.verify({ tag: 'v1.2.3' })
    expect([result.code, result.found]).toEqual([
      1,
      ['differs-from-source demo-1.2.3.tgz', 'not-in-source demo-1.2.3.tgz'],
    ])
    expect(result.messages[0]).toMatch(/holds a file with other bytes than v1\.2\.3 \([0-9a-f]{12}\): index\.js\./)
    expect(result.messages[1]).toContain('lib/other.js')
    expect(result.summary).toContain('-exports.answer = 42\n+exports.answer = 43 // ***')
    expect(result.summary).not.toContain(secret)
    // Ignored by git, so it is the build's.
    expect(result.summary).toContain('built/out.js: ignored by .gitignore: built')
    expect(result.record).toMatchObject({ failure: { code: 'differs-from-source' } })
  })

  test('may hold what `allow-extra` names, which is listed', async () => {
    scene = sourceScene(PROJECT)
    scene.write({ 'lib/other.js': 'made\n', 'lib/deep/more.js': 'made\n' })
    packed()
    expect((await scene.verify({ 'allow-extra': 'lib/*.js' })).found).toEqual(['not-in-source demo-1.2.3.tgz'])
    const allowed = await scene.verify({ 'allow-extra': 'lib/*.js\n\n  lib/deep/**' })
    expect([allowed.code, allowed.found]).toEqual([0, []])
    expect(allowed.summary).toContain('lib/deep/more.js: allowed by `allow-extra`')
  })

  test('that was packed in another folder cannot be missed', async () => {
    const other = { 'index.js': 'exports.other = 1\n', 'lib/tool.js': 'exports.tool = 2\n', 'lib/more.js': 'more\n' }
    const under = (folder: string, tree: Tree) =>
      Object.fromEntries(Object.entries(tree).map(([path, text]) => [`${folder}/${path}`, text]))
    scene = sourceScene({
      ...under('packages/demo', PROJECT),
      ...under('packages/fork', { ...PROJECT, ...other, 'package.json': manifest({ description: 'A fork' }) }),
    })
    packed('packages/fork')
    const result = await scene.verify({ 'working-directory': 'packages/demo' })
    expect(result.code).toBe(1)
    expect(result.messages.join('\n')).toContain(
      'It holds the files of the folder "packages/fork": it was packed there.',
    )
    expect((await scene.verify({ 'working-directory': 'packages/fork' })).found).toEqual([])
  })
})

describe('an npm tarball', () => {
  test('without the license that npm would have packed is refused, without a readme warned of', async () => {
    scene = sourceScene(PROJECT)
    scene.run('', 'rm', 'LICENSE', 'README.md')
    packed()
    const result = await scene.verify()
    expect([result.code, result.found]).toEqual([1, ['missing-file demo-1.2.3.tgz', 'missing-file demo-1.2.3.tgz']])
    expect(result.messages[0]).toContain('lacks LICENSE, which')
    expect(result.annotations.filter(({ level }) => level === 'warning')).toMatchObject([
      { message: expect.stringContaining('README.md') },
    ])
  })

  test('packed with other line endings is told so', async () => {
    scene = sourceScene(PROJECT)
    scene.write({ 'index.js': 'exports.answer = 42\r\n' })
    packed()
    const result = await scene.verify()
    expect(result.messages[0]).toContain('It differs only in line endings (CRLF)')
    expect(result.summary).toContain('the same text with other line endings (CRLF)')
  })

  test('with the line endings that .gitattributes asks for is what everybody checks out', async () => {
    scene = sourceScene({ ...PROJECT, '.gitattributes': '*.js text eol=crlf\n' })
    scene.write({ 'index.js': 'exports.answer = 42\r\n' })
    packed()
    const result = await scene.verify()
    expect([result.code, result.found]).toEqual([0, []])
    expect(result.summary).toContain('index.js: its line endings are those that .gitattributes asks for')
  })

  test('with names that are made to deceive shows them on one line, in a block that they cannot end', async () => {
    scene = sourceScene(PROJECT)
    const files = {
      'index.js': '```\n</details># Fine\n````\n',
      'a\n## Fine': '',
      ':(top)index.js': '',
      ['x'.repeat(900)]: '',
    }
    const bytes = await packTarball({ name: 'demo', version: '1.2.3' }, files)
    writeFileSync(join(scene.dist, 'demo-1.2.3.tgz'), bytes)
    const { messages, summary } = await scene.verify()
    expect(messages.join('\n')).toContain(`a\\n## Fine, :(top)index.js, ${'x'.repeat(200)}…`)
    expect(messages.every((message) => !message.includes('\n'))).toBe(true)
    expect(summary).toContain('`````diff\n--- source: index.js')
    expect(summary).not.toMatch(/^## Fine/m)
  })

  test('shows at most five files and twenty lines of each', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `lib/${name}.js`)
    const all = (text: string) => Object.fromEntries(names.map((name) => [name, text]))
    scene = sourceScene({ ...PROJECT, ...all('1\n') })
    scene.write(all(Array.from({ length: 60 }, (_none, line) => `line ${line}\n`).join('')))
    packed()
    const { summary } = await scene.verify()
    expect(summary.match(/^--- source:/gm)).toHaveLength(5)
    expect(summary).toContain('lines more')
    expect(summary).toContain('2 more files differ.')
  })
})

describe('the checkout', () => {
  test('at another commit than the released one is an error that names both', async () => {
    scene = sourceScene(PROJECT)
    packed()
    const released = scene.git('rev-parse', 'HEAD')
    scene.write({ 'more.js': '' })
    const now = scene.commit()
    const result = await scene.verify({ commit: released })
    expect([result.code, result.found]).toEqual([1, ['other-checkout']])
    expect(result.annotations[0]?.message).toContain(now)
    expect(result.annotations[0]?.message).toContain(released)
  })

  test('that is not there is said, and passes', async () => {
    scene = sourceScene(PROJECT)
    packed()
    const result = await scene.verify({ source: '.' })
    expect([result.code, result.found]).toEqual([0, ['not-compared']])
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('The package was not compared with the source') },
    ])
    const silent = await scene.verify({ source: '.', 'compare-with-source': 'false' })
    expect([silent.code, silent.found, silent.annotations]).toEqual([0, [], []])
    expect((await scene.verify({ source: 'elsewhere' })).record).toMatchObject({ failure: { code: 'bad-input' } })
  })
})

describe('the released commit', () => {
  test('by a tag that is not there is an error, and the tag may be written as a ref', async () => {
    scene = sourceScene(PROJECT)
    packed()
    for (const tag of ['v9', 'refs/tags/v9']) {
      const result = await scene.verify({ tag })
      expect([result.code, result.outputs['result'], result.found]).toEqual([1, 'findings', ['not-compared']])
      expect(result.messages[0]).toContain('The checkout in "source" has no tag v9')
    }
    expect((await scene.verify({ tag: 'v9', 'compare-with-source': 'false' })).code).toBe(0)
    scene.write({ 'index.js': 'exports.answer = 43\n' })
    packed()
    const result = await scene.verify({ tag: 'refs/tags/v1.2.3' })
    expect([result.code, result.found]).toEqual([1, ['differs-from-source demo-1.2.3.tgz']])
    expect(result.summary).toContain('files of v1.2.3 (')
  })

  test('may be named by the beginning of its commit, and by nothing but a commit', async () => {
    scene = sourceScene(PROJECT)
    packed()
    const head = scene.git('rev-parse', 'HEAD')
    for (const commit of [head.slice(0, 7), head.slice(0, 12).toUpperCase(), head]) {
      const result = await scene.verify({ commit })
      expect([result.code, result.found]).toEqual([0, []])
    }
    const other = await scene.verify({ commit: head.slice(0, 7) === '0000000' ? '1111111' : '0000000' })
    expect([other.code, other.found]).toEqual([1, ['other-checkout']])
    for (const commit of ['HEAD', head.slice(0, 6), 'main']) {
      const result = await scene.verify({ commit })
      expect(result.record).toMatchObject({ failure: { code: 'bad-input' } })
      expect(result.annotations[0]?.message).toContain('the full id (40 characters)')
    }
  })
})

describe('git', () => {
  test('runs nothing that its configuration names', async () => {
    scene = sourceScene({ ...PROJECT, '.gitattributes': '*.js filter=evil diff=evil\n' })
    const evil = `touch ${scene.workspace}/evil`
    for (const key of [
      'core.fsmonitor',
      'filter.evil.clean',
      'filter.evil.smudge',
      'diff.evil.command',
      'diff.evil.textconv',
    ])
      scene.git('config', key, evil)
    scene.write({ 'index.js': 'other\n' })
    packed()
    expect((await scene.verify()).found).toEqual(['differs-from-source demo-1.2.3.tgz'])
    expect(() => scene.run('..', 'cat', 'evil')).toThrow()
  })
})

test('shows what the tag has and the package lacks, folder by folder', async () => {
  scene = sourceScene({ ...PROJECT, 'lib/note.md': 'x\n', 'test/a.js': '1\n', 'test/deep/b.js': '2\n' })
  scene.write({ 'package.json': manifest({ files: ['*.js', 'lib/*.js'] }) })
  scene.git('commit', '--all', '--message', 'files')
  packed()
  const result = await scene.verify({ commit: scene.git('rev-parse', 'HEAD') })
  expect([result.code, result.outputs['result'], result.found]).toEqual([0, 'verified', []])
  const title = '<details><summary>4 files of the source that <code>demo-1.2.3.tgz</code> lacks</summary>'
  expect(result.summary).toContain(`${title}\n\n\`\`\`\n.gitignore\nlib/note.md\ntest/ (2 files)\n\`\`\`\n`)
})

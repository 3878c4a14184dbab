// Bad input on the bundle: each case ends in its own clear error, before anything is judged.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, commit, folderWith, git, repositoryWith } from './repository.ts'

const npm = (version: string) => JSON.stringify({ name: '@acme/widget', version }, null, 2)

function verify(cwd: string, tag: string, inputs: Record<string, string> = {}) {
  return runAction({ name: 'verify-tag-matches-version', cwd, inputs, env: atTag(tag) })
}

describe('bad input ends in its own error, before anything is judged', () => {
  test('no tag at all', async () => {
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }
    const cwd = repositoryWith({ 'package.json': npm('1.2.3') }, 'v1.2.3')
    const result = await runAction({ name: 'verify-tag-matches-version', cwd, env })
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('title=no-tag')
    expect(result.stdout).toContain('The run is at "refs/heads/main", which is no tag')
  })
  test('a repository without the tag', async () => {
    const result = await verify(repositoryWith({ 'package.json': npm('1.2.3') }), 'v1.2.3')
    expect([result.code, result.outputs['result']]).toEqual([1, undefined])
    expect(result.stdout).toContain('title=tag-missing')
  })
  test('a shallow clone without the tag', async () => {
    const origin = repositoryWith({ 'package.json': npm('1.2.3') }, 'v1.2.3')
    commit(origin)
    const cwd = folderWith({})
    git(cwd, 'clone', '-q', '--depth', '1', '--no-tags', `file://${origin}`, 'checkout')
    const result = await verify(`${cwd}/checkout`, 'v1.2.3')
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('title=shallow-clone')
    expect(result.stdout).toContain('fetch-depth: 0')
  })
  test('a folder that is in no repository', async () => {
    const result = await verify(folderWith({ 'package.json': npm('1.2.3') }), 'v1.2.3')
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('title=not-a-repository')
  })
  test.each(['../elsewhere', 'missing', 'package.json'])('working-directory "%s"', async (directory) => {
    const cwd = repositoryWith({ 'package.json': npm('1.2.3') }, 'v1.2.3')
    const result = await verify(cwd, 'v1.2.3', { 'working-directory': directory })
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('title=bad-input')
    expect(result.stdout).toContain(`Input "working-directory" is "${directory}"`)
  })
  test.each(['--upload-pack=x', 'v1 2', 'a..b', 'v1^{tree}'])('the tag "%s"', async (tag) => {
    const cwd = repositoryWith({ 'package.json': npm('1.2.3') }, 'v1.2.3')
    const result = await verify(cwd, 'v1.2.3', { tag })
    expect(result.code).toBe(1)
    expect(result.stdout).toContain('cannot be the name of a tag')
  })
  test('every manifest that does not parse is told with file and line', async () => {
    const files = {
      'package.json': '{\n  "version": "1.2.3",\n}\n',
      'Cargo.toml': '[package]\nname = "w"\nversion = 1.2.3\n',
    }
    const result = await verify(repositoryWith(files, 'v1.2.3'), 'v1.2.3')
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ tag: 'v1.2.3' })
    expect(result.annotations.map(({ file, line }) => [file, line])).toEqual([
      ['Cargo.toml', 3],
      ['package.json', 3],
    ])
    expect(result.stdout).toContain('package.json:3: not JSON at "}"; expected a property name in double quotes')
  })
})

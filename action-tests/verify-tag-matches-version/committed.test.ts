// What is judged is what the tagged commit has, not what a step has written into the checkout since.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, type Files, repositoryWith, write } from './repository.ts'

const npm = (version: string) => JSON.stringify({ name: 'widget', version })

function verify(cwd: string, inputs: Record<string, string> = {}) {
  return runAction({ name: 'verify-tag-matches-version', cwd, inputs, env: atTag('v1.2.3') })
}

test.each<[string, Files, Files]>([
  ['a version that a step has raised', { 'package.json': npm('1.2.2') }, { 'package.json': npm('1.2.3') }],
  ['one in a folder', { 'package.json': npm('1.2.2') }, { 'package.json': npm('1.2.3'), 'new/VERSION': '1.2.3' }],
])('%s is no match', async (_case, committed, written) => {
  const cwd = repositoryWith(committed, 'v1.2.3')
  write(cwd, written)
  const { outputs, code, stdout } = await verify(cwd)
  expect([outputs['result'], outputs['version'], code]).toEqual(['mismatch', '1.2.2', 1])
  expect(stdout).toContain('package.json is not as the checked-out commit has it')
})

test('a file that no commit has states nothing', async () => {
  const cwd = repositoryWith({ 'README.md': '# x', 'sub/README.md': '# y' }, 'v1.2.3')
  write(cwd, { VERSION: '1.2.3', 'made/VERSION': '1.2.3', 'sub/VERSION': '1.2.3' })
  for (const folder of ['.', 'made', 'sub']) {
    const { outputs, code } = await verify(cwd, { 'working-directory': folder })
    expect([folder, outputs['result'], code]).toEqual([folder, 'no-version-source', 1])
  }
})

test('a file that a step has removed still states what the commit says', async () => {
  const cwd = repositoryWith({ 'a/package.json': npm('1.2.3'), 'a/src/x.js': '' }, 'v1.2.3')
  rmSync(join(cwd, 'a/package.json'))
  const { outputs, code } = await verify(cwd, { 'working-directory': 'a' })
  expect([outputs['result'], outputs['version'], code]).toEqual(['match', '1.2.3', 0])
})

test('what changed elsewhere in the checkout is not told', async () => {
  const cwd = repositoryWith({ 'package.json': npm('1.2.3'), 'src/x.js': '1' }, 'v1.2.3')
  write(cwd, { 'src/x.js': '2', 'dist/x.js': '3' })
  const { outputs, stdout } = await verify(cwd)
  expect(outputs['result']).toBe('match')
  expect(stdout).not.toContain('not as the checked-out commit')
})

test('where the workspace is a folder of the repository, its files are found too', async () => {
  const root = repositoryWith({ 'packages/a/package.json': npm('1.2.2') }, 'v1.2.3')
  write(root, { 'packages/a/package.json': npm('1.2.3') })
  const { outputs } = await verify(join(root, 'packages/a'))
  expect(outputs['result']).toBe('mismatch')
})

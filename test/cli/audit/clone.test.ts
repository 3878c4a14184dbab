// Which repository a clone is of, and what of it an audit reads.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { git } from '@plumbline/rehearsal'
import { openClone, repositoryOf } from '../../../packages/cli/src/audit/clone.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-clone-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['https://github.com/octo-org/anvil.git', 'octo-org/anvil'],
  ['https://github.com/octo-org/anvil', 'octo-org/anvil'],
  ['https://x:ghs_secret@github.com/octo-org/anvil.js.git', 'octo-org/anvil.js'],
  ['git@github.com:octo-org/anvil.git', 'octo-org/anvil'],
  ['github-work:octo-org/anvil', 'octo-org/anvil'],
  ['ssh://git@ssh.github.com:443/octo-org/anvil.git/', 'octo-org/anvil'],
  ['../anvil', undefined],
  ['/srv/git/anvil.git', undefined],
  ['C:\\anvil', undefined],
  ['file:///srv/octo-org/anvil', undefined],
  ['https://gitlab.com/group/sub/anvil.git', undefined],
  ['https://github.com/../anvil', undefined],
  ['git@github.com:octo-org/anvil?x=1', undefined],
])('%s', (remote, repository) => {
  expect(repositoryOf(remote)).toBe(repository)
})

test('what is committed is read, from below too, and nothing else', () => {
  const clone = join(folder, 'clone')
  mkdirSync(join(clone, 'packages'), { recursive: true })
  git(clone, ['init', '--quiet'])
  expect(() => openClone(clone)).toThrow(/has no commit yet/)
  writeFileSync(join(clone, 'packages', 'päckage.json'), '{}\n')
  git(clone, ['add', '.'])
  git(clone, ['commit', '--quiet', '-m', 'Start'])
  writeFileSync(join(clone, 'new.txt'), 'not committed\n')
  expect(() => openClone(clone)).toThrow(
    expect.objectContaining({
      what: expect.stringContaining('has no remote origin'),
      next: expect.stringContaining('git remote add origin https://github.com/OWNER/REPO.git'),
    }),
  )
  git(clone, ['remote', 'add', 'origin', 'https://user:hidden@example.com/anvil'])
  expect(() => openClone(clone)).toThrow(/^(?!.*hidden).*does not end in owner\/repo/s)
  git(clone, ['remote', 'set-url', 'origin', 'git@github.com:octo-org/anvil.git'])
  const { repository, tree } = openClone(join(clone, 'packages'))
  expect([repository, tree.paths]).toEqual(['octo-org/anvil', ['packages/päckage.json']])
  expect(tree.text('packages/päckage.json')?.trim()).toBe('{}')
  expect([tree.text('new.txt'), tree.text('../clone/new.txt'), tree.text('packages')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('a folder without a repository is refused', () => {
  const plain = mkdtempSync(join(folder, 'plain-'))
  writeFileSync(join(plain, 'file'), '')
  expect(() => openClone(plain)).toThrow(/plain-.*" is not a git repository/)
  for (const name of ['none', 'file']) expect(() => openClone(join(plain, name))).toThrow(/There is no folder ".*"/)
})

const GITHUB = 'https://api.github.com'
const OWN = 'https://github.example/api/v3'

test.each([
  ['https://user:hidden@gitlab.com/other/thing.git', GITHUB, 'gitlab.com'],
  ['git@gitlab.com:other/thing.git', GITHUB, 'gitlab.com'],
  ['https://github.com/octo-org/anvil', OWN, 'github.com'],
])('%s is not asked about at %s', (remote, apiUrl, host) => {
  expect(() => openClone(cloneOf(remote), apiUrl)).toThrow(
    new RegExp(`^(?!.*hidden).*is on ${host.replace('.', '\\.')}, and ${new URL(apiUrl).host} would be asked`, 's'),
  )
})

test.each([
  ['https://www.github.com/octo-org/anvil', GITHUB],
  ['ssh://git@ssh.github.com:443/octo-org/anvil.git', GITHUB],
  ['github-work:octo-org/anvil', GITHUB],
  ['git@github.com:octo-org/anvil.git', 'http://127.0.0.1:3000'],
  ['https://github.example/octo-org/anvil', OWN],
  ['git@octo.ghe.com:octo-org/anvil', 'https://api.octo.ghe.com'],
])('%s is asked about at %s', (remote, apiUrl) => {
  expect(openClone(cloneOf(remote), apiUrl).repository).toBe('octo-org/anvil')
})

function cloneOf(remote: string): string {
  const clone = mkdtempSync(join(folder, 'of-'))
  git(clone, ['init', '--quiet'])
  git(clone, ['commit', '--quiet', '--allow-empty', '-m', 'Start'])
  git(clone, ['remote', 'add', 'origin', remote])
  return clone
}

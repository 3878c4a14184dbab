// What the repository is called on GitHub: by its origin, or made up, and then it is told why.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { git } from '@plumbline/rehearsal'
import { repositoryName } from '../../../packages/rehearsal/src/subject/repository-name.ts'
import { play, rehearsedRepository, WORKFLOW } from '../session/rehearsed-repository.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-name-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PUBLISH = 'name: publish\non: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps: [{ run: "true" }]\n'

function cloneOf(origin: string): string {
  const clone = mkdtempSync(join(folder, 'demo-'))
  git(clone, ['init', '--quiet'])
  if (origin !== '') git(clone, ['remote', 'add', 'origin', origin])
  return clone
}

test.each([
  'https://github.com/octo-org/demo.git',
  'https://x:secret@www.github.com/octo-org/demo/',
  'git@github.com:octo-org/demo.git',
  'ssh://git@ssh.github.com:443/octo-org/demo.git',
])('%s says it', (origin) => {
  expect(repositoryName(cloneOf(origin))).toEqual({ slug: 'octo-org/demo' })
})

test.each([
  ['https://user:secret@gitlab.com/octo-org/demo.git?token=secret', '"https://gitlab.com/octo-org/demo.git"'],
  ['git@gitlab.com:octo-org/demo.git', '"git@gitlab.com:octo-org/demo.git"'],
  ['https://notgithub.com/octo-org/demo', '"https://notgithub.com/octo-org/demo"'],
  ['/srv/git/demo.git', '"/srv/git/demo.git"'],
  ['', 'has no remote origin'],
])('of the origin "%s" it is told what is made up, and why', (origin, why) => {
  const { slug, assumed = '' } = repositoryName(cloneOf(origin))
  expect(slug).toMatch(/^rehearsal\/demo-/)
  expect(assumed).toContain(`the repository is ${slug} on GitHub, because `)
  expect(assumed).toContain(why)
  expect(assumed).not.toContain('secret')
})

test('it is among what the rehearsal takes for granted', async () => {
  const repository = rehearsedRepository({ [WORKFLOW]: PUBLISH })
  try {
    const subject = { ...repository.subject, slugAssumed: 'the repository is made up' }
    const { result } = await play({ ...repository, subject }, { acts: [] })
    expect(result.assumed).toContain('the repository is made up')
  } finally {
    repository.remove()
  }
})

// Relative paths of the command line: they count from where the person stands, also when npm started the command.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { git } from '@plumbline/rehearsal'
import { standingFolder } from '../../packages/cli/src/standing-folder.ts'

const root = realpathSync(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))
const main = join(root, 'packages/cli/src/main.ts')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-standing-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'work'))
symlinkSync(root, join(folder, 'link'))

const work = join(folder, 'work')
const byNpm = { npm_lifecycle_event: 'audit', npm_package_json: join(root, 'package.json'), INIT_CWD: work }

test.each<[string, NodeJS.ProcessEnv, string, string]>([
  ['npm run', byNpm, root, work],
  ['npm run, from a link', { ...byNpm, npm_package_json: join(folder, 'link/package.json') }, root, work],
  ['a package manager that does not name the manifest', { ...byNpm, npm_package_json: undefined }, root, work],
  ['node itself', { INIT_CWD: work }, root, root],
  ['node itself, elsewhere', {}, folder, folder],
  // `"audit": "cd ../plumbline && node packages/cli/src/main.ts audit"` in another package.
  ['a script of another package', { ...byNpm, npm_package_json: join(work, 'package.json') }, root, root],
  ['a process that npm’s own started elsewhere', byNpm, folder, folder],
  ['a folder that is gone', { ...byNpm, INIT_CWD: join(folder, 'gone') }, root, root],
  ['nothing of it', { ...byNpm, INIT_CWD: '' }, root, root],
])('%s', (_name, env, cwd, expected) => {
  expect(standingFolder({ env, cwd, projectRoot: root })).toBe(expected)
})

function command(...args: readonly string[]) {
  const env = { ...process.env, NODE_OPTIONS: '', GH_TOKEN: 'x', ...byNpm }
  return spawnSync(process.execPath, ['--no-warnings', main, ...args], { encoding: 'utf8', cwd: root, env })
}

test.each([
  ['audit', '--repo', './clone', '--api-url', 'https://github.example', '--html', 'no/b.html', '--cache', 'no/c.json'],
  ['doctor', 'triggers', '--repo', 'clone', '--event', 'push-tag:v1'],
  ['rehearse', '--repo', './clone', '--report', 'report.json', '--transcript', 'no/t.txt'],
])('every option of %s that is a path', (...args) => {
  const clone = join(work, 'clone')
  rmSync(clone, { recursive: true, force: true })
  mkdirSync(clone)
  git(clone, ['init', '--quiet'])
  git(clone, ['commit', '--quiet', '--allow-empty', '-m', 'Start'])
  git(clone, ['remote', 'add', 'origin', 'https://github.com/octo/demo.git'])
  const before = command(...args).stderr
  // Of the folder that is not there it is the only complaint left.
  mkdirSync(join(work, 'no'))
  const after = command(...args).stderr
  rmSync(join(work, 'no'), { recursive: true })
  expect(`${before}${after}`).not.toMatch(/There is no folder|not a git repository|report\.json/)
  if (args[0] !== 'doctor') expect([/"no\/[^"]*"/.test(before), /"no\/[^"]*"/.test(after)]).toEqual([true, false])
})

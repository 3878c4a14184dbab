// `plumbline audit` as a command of its own: an audit that could not be made ends with 2, because 1 says drift.
import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const main = resolve(dirname(fileURLToPath(import.meta.url)), '../../../packages/cli/src/main.ts')

function command(args: readonly string[], env: NodeJS.ProcessEnv) {
  const around = { ...process.env, NODE_OPTIONS: '', GITHUB_TOKEN: '', ...env }
  const argv = ['--no-warnings', main, 'audit', ...args]
  return spawnSync(process.execPath, argv, { encoding: 'utf8', env: around, cwd: dirname(main) })
}

test('bad usage and a missing token end with 2, help with 0', () => {
  const refused = command(['--nothing'], { GITHUB_TOKEN: 'x' })
  expect([refused.status, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toMatch(/^\n✗ bad-input: .*--nothing.*\n {2}usually: .+\n {2}next: {4}.+\n$/)
  expect(command([], {})).toMatchObject({ status: 2, stderr: expect.stringContaining('GITHUB_TOKEN is not set') })
  expect(command(['--help'], {})).toMatchObject({ status: 0, stdout: expect.stringContaining('--html FILE') })
})

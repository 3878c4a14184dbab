// The frame around every action, seen from outside as the runner sees it: a process, its streams and its files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { root } from '../suite/project-files.ts'

let temp = ''
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'plumbline-fixture-'))
})
afterEach(() => rmSync(temp, { recursive: true, force: true }))

interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: string
  readonly state: string
  readonly summary: string
  readonly record: Record<string, unknown> | undefined
}

function runFixture(inputs: Record<string, string>): Result {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(temp, name.toLowerCase())]),
  )
  for (const path of Object.values(files)) writeFileSync(path, '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const env = { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: temp, ...files, ...Object.fromEntries(given) }
  const script = join(root, 'test/actions-io/fixture-action.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: temp, env, encoding: 'utf8' })
  const read = (name: string) => readFileSync(join(temp, name), 'utf8')
  const record = join(temp, 'plumbline', 'record.json')
  return {
    code: status,
    stdout,
    stderr,
    outputs: read('output'),
    state: read('state'),
    summary: read('step_summary'),
    record: existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : undefined,
  }
}

test('a success sets outputs, writes summary and record, and annotates', () => {
  const result = runFixture({ does: 'succeed', notes: 'one\n\ntwo\n' })
  expect([result.code, result.stderr]).toEqual([0, ''])
  expect(result.outputs).toMatch(/^count<<(\S+)\n3\n\1\nnotes<<(\S+)\none\n\ntwo\n\n\2\n$/)
  expect(result.state).toMatch(/^count<<(\S+)\n3\n\1\n$/)
  expect(result.summary).toBe('## Done\n')
  expect(result.record).toMatchObject({ schema: 1, package: { name: 'demo' } })
  expect(result.record).not.toHaveProperty('failure')
})

test('eight annotations are shown, the rest is counted: GitHub shows ten a step', () => {
  const { stdout } = runFixture({ does: 'succeed' })
  expect(stdout.match(/^::warning file=CHANGELOG.md,line=\d+::finding \d+$/gm)).toHaveLength(8)
  expect(stdout).toContain('::notice::2 more findings')
})

test('a failure still has its outputs and its summary, and ends in exit code 1', () => {
  const result = runFixture({ does: 'fail', count: '7' })
  expect(result.code).toBe(1)
  expect(result.outputs).toMatch(/^count<<(\S+)\n7\n\1\n$/)
  expect(result.summary).toContain('What is known.')
  expect(result.summary).toContain('### ✗ fixture: bad-record')
  expect(result.stdout).toMatch(/^::error title=bad-record,file=package\.json,line=3::The thing "x" failed\.%0A/m)
  expect(result.record?.['failure']).toMatchObject({
    phase: 'validate',
    step: 'fixture',
    code: 'bad-record',
    what: 'The thing "x" failed.',
    request: 'GET /x',
  })
})

test("the other side's words cannot end the code block that they stand in", () => {
  const { summary } = runFixture({ does: 'fail' })
  expect(summary).toContain('````text\nno\n```\n::add-path::/evil\n````')
})

test.each([
  ['throw', ''],
  ['throw-outcome', '1'],
])('what a run reports by %s is told like a returned failure', (does, count) => {
  const result = runFixture({ does })
  expect(result.code).toBe(1)
  expect(result.stdout).toContain('::error title=bad-record')
  expect(/\n(\d)\n/.exec(result.outputs)?.[1] ?? '').toBe(count)
})

test('a defect of ours shows its stack and says that it is ours', () => {
  const result = runFixture({ does: 'crash' })
  expect(result.code).toBe(1)
  expect(result.stdout).toContain('::error title=unexpected::Unexpected error: x is not a function.')
  expect(result.stdout).toMatch(/TypeError: x is not a function\n\s+at /)
  expect(result.record?.['failure']).toMatchObject({ code: 'unexpected' })
})

test('every bad input is named at once, before anything runs', () => {
  const result = runFixture({ count: 'many' })
  expect(result.code).toBe(1)
  expect(result.stdout).toContain(
    'Input "does" is required and empty. Input "count" is "many"; it takes a whole number.',
  )
  expect(result.outputs).toBe('')
})

test('an output that is not declared is a defect, and the declared ones are set', () => {
  const result = runFixture({ does: 'undeclared' })
  expect(result.code).toBe(1)
  expect(result.stdout).toContain('Output "other" is not declared by fixture.')
  expect(result.outputs).toMatch(/^count<<(\S+)\n1\n\1\n$/)
})

test('an output that holds a masked value is an error, because GitHub would pass on an empty one', () => {
  const result = runFixture({ does: 'leak' })
  expect(result.code).toBe(1)
  expect(result.stdout).toContain('::add-mask::hunter2hunter2')
  expect(result.stdout).toContain('Output "secret" holds a masked value')
  expect(result.outputs).not.toContain('hunter2')
})

test('a record that cannot be read is a failure with its own words, and hides neither outputs nor summary', () => {
  mkdirSync(join(temp, 'plumbline'))
  writeFileSync(join(temp, 'plumbline', 'record.json'), '{}')
  const result = runFixture({ does: 'succeed' })
  expect(result.code).toBe(1)
  expect(result.stdout).toContain('::error title=bad-record')
  expect(result.outputs).toContain('count<<')
  expect(result.summary).toContain('## Done')
})

test('what others wrote cannot become a workflow command in the log', () => {
  const { stdout } = runFixture({ does: 'succeed' })
  expect(stdout).toContain('from outside: \n  : :add-mask::x\n')
})

test('a summary stays below the size at which GitHub drops it', () => {
  const { code, summary } = runFixture({ does: 'long-summary' })
  expect(code).toBe(0)
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  expect(summary).toContain('(cut: too long)')
})

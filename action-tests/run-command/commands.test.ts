// run-command: the project's command runs, what it prints commands nothing, and what failed is recorded.
import { expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '@plumbline/rehearsal'
import { expectValidRecord } from '../pipeline/scenario-check.ts'

function run(command: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return runAction({ name: 'run-command', inputs: { command, phase: 'build', what: 'build', ...inputs } })
}

test('a command that ends well leaves its words in the log and no record', async () => {
  const { code, stdout, record, summary, annotations } = await run('echo one\necho two >&2')
  expect({ code, record, summary, annotations }).toEqual({ code: 0, record: undefined, summary: '', annotations: [] })
  expect(stdout).toMatch(/^one\n(.*\n)*two$/m)
})

test('P5: a command that fails is recorded with its text, its exit code and its last words', async () => {
  const lines = 'for line in $(seq 30); do echo "line $line"; done\necho broken >&2\nexit 7'
  const { code, record, summary, annotations } = await run(lines, { phase: 'verify', what: 'smoke test' })
  expect(code).toBe(1)
  expectValidRecord(record)
  const { failure } = record as { failure: Record<string, string> }
  expect(failure).toMatchObject({ phase: 'verify', step: 'smoke test', code: 'command-failed', request: lines })
  expect(failure['what']).toBe('The smoke test command ended with exit code 7.')
  expect(failure['answer']?.split('\n')).toEqual([
    ...Array.from({ length: 19 }, (_, index) => `line ${index + 12}`),
    'broken',
  ])
  expect(annotations).toContainEqual({
    level: 'error',
    title: 'command-failed',
    message: expect.stringMatching(/exit code 7\. broken$/),
  })
  expect(summary).toMatch(/### ✗ smoke test[\s\S]*exit 7[\s\S]*broken[\s\S]*\*\*Next:\*\*/)
})

test('every line of a command counts, and so does every part of a pipe', async () => {
  expect(await run('false\necho survived')).toMatchObject({ code: 1, stdout: expect.not.stringMatching(/^survived$/m) })
  expect(await run('false | cat')).toMatchObject({ code: 1 })
  expect(await run('echo "$NOT_SET_ANYWHERE"')).toMatchObject({ code: 1 })
})

test('P7: what the project prints is no workflow command, not even one that ends the silence', async () => {
  const printed = [
    '::error title=forged::forged',
    '::add-mask::one',
    '::stop-commands::end',
    '::end::',
    '::warning::forged',
  ]
  const { code, annotations, masks } = await run(printed.map((line) => `echo '${line}'`).join('\n'))
  expect({ code, annotations, masks }).toEqual({ code: 0, annotations: [], masks: [] })
})

test('P7: what the project prints cannot leave its block in the summary', async () => {
  const { summary } = await run("echo '```'; echo '# Released'; echo '````'; exit 1")
  const block = /(`{5,})text\n([\s\S]*?)\n\1/.exec(summary)
  expect(block?.[2]).toContain('# Released')
})

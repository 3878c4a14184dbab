// A scenario that cannot come to pass is refused before anything runs; one that did not come to pass never ends as "whole".
import { afterAll, expect, test } from '@jest/globals'
import { makeExample, publishWorkflow } from '../../action-tests/pipeline/example.ts'
import { rehearse } from '../../action-tests/pipeline/rehearsal.ts'

const example = makeExample({ inputs: ["attestations: 'false'"] })
afterAll(() => example.remove())

test('P6: on a registry without attestations the log cannot be down: what is lacking, and what fits', async () => {
  const { code, stdout, stderr, transcript, leftovers } = await rehearse([
    '--scenario',
    'log-is-down',
    '--example',
    'rust',
  ])
  expect({ code, transcript, leftovers }).toEqual({ code: 1, transcript: undefined, leftovers: [] })
  expect(stderr).toMatch(
    /✗ scenario-not-here: .*crates\.io takes no attestations.*fit here: good-day, .*token-expires/s,
  )
  expect(stdout).not.toMatch(/isolated/)
})

test('P6: a scenario with a workflow file of its own says that there is none, and what fits', async () => {
  const { code, stderr } = await rehearse(['--scenario', 'pull-request', '--example', 'npm'])
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /✗ scenario-not-here: .*There is no \.github\/workflows\/pull-request\.yml at the tag.*fit here: good-day, /s,
  )
})

test('P6: a workflow that attests nothing is not said to have survived the log', async () => {
  const { code, stdout, stderr, transcript } = await rehearse(['--scenario', 'log-is-down', '--repo', example.folder])
  expect(code).toBe(1)
  expect(stdout).toMatch(/\n\? This rehearsal proves nothing: what the scenario tells did not come to pass/)
  expect(stdout).not.toMatch(/^✓ The release/m)
  expect(stdout).toMatch(
    /^> Here it ends: every job succeeded, .*\. Not played:\n {4}The log is back; somebody presses/m,
  )
  expect(transcript).toMatch(/\? This rehearsal proves nothing/)
  expect(stderr).toMatch(
    /✗ scenario-not-here: Scenario "log-is-down" did not come to pass on spirit-level: nothing for the transparency log was sent that could go wrong; every job succeeded, so that there are no failed ones to run again, and the act after it was not played\./,
  )
})

test('P6: a day that was to end red and ends green is no proof of anything', async () => {
  const target = '- workflow: announce.yml\n'
  const optional = makeExample({ files: publishWorkflow(target, `${target}          required: false\n`) })
  try {
    const { code, stdout, stderr } = await rehearse(['--scenario', 'downstream-fails', '--repo', optional.folder])
    expect(code).toBe(1)
    expect(stdout).toMatch(/\n\? This rehearsal proves nothing/)
    expect(stderr).toMatch(/✗ scenario-not-here: .* did not come to pass on spirit-level: nothing stopped it\./)
  } finally {
    optional.remove()
  }
})

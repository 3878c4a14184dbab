// Jobs of somebody's own, none of ours called: what each says of its failure in an output is what the report says.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, reference, releaseWorld } from '../../test/github/release-world.ts'
import { jobs, type Need, publication, REFUSED, RERUN, RUN_ID, reportIn } from './pypi-shape.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const MISMATCH = {
  phase: 'validate',
  step: 'verify-tag-matches-version',
  code: 'version-mismatch',
  what: 'The tag states 1.2.3, and Cargo.toml:5 states "1.2.2".',
  means: 'The version was not raised.',
  next: 'Raise the version and tag that commit.',
  request: '',
  answer: '',
}
const WRONG_FILE = {
  ...MISMATCH,
  phase: 'verify',
  step: 'verify-package',
  code: 'wrong-version',
  what: 'demo-1.2.3.crate is of 1.2.2.',
}
const TAG_MOVED = {
  ...REFUSED,
  code: 'tag-moved',
  what: 'The tag pointed to one commit and now points to another.',
  next: 'Put the tag back.',
  request: '',
  answer: '',
}

function said(failure: Readonly<Record<string, string>>, result = 'failure', outputs = {}): Need {
  return { result, outputs: { ...outputs, failure: JSON.stringify(failure) } }
}

test('a tag that disagrees is told in the words of the job that compared it, whatever the job is called', async () => {
  world.github.setJobs(RUN_ID, jobs({ lint: 'failure', checks: 'failure', publish: 'skipped' }))
  const text = await reportIn(world, {
    lint: { result: 'failure' },
    checks: said(MISMATCH, 'failure', { version: '1.2.2' }),
    publish: { result: 'skipped' },
  })
  expect(text).toContain('## Release blocked: octo/demo, tag v1.2.3\n')
  expect(text).toContain('**Job:** [checks](')
  expect(text).toContain('**Phase and step:** validate, verify-tag-matches-version (`version-mismatch`)')
  expect(text).toContain(MISMATCH.what)
  expect(text).toContain(`**Next:** ${MISMATCH.next}\n\nRunning this tag again cannot help`)
  expect(text).toContain('this run published nothing: the publish job did not run')
  expect(text).not.toContain('left no record')
  expect(text).not.toContain('gh run rerun')
})

test('of several jobs that tell of a failure the earliest phase is the cause, whichever comes first in needs', async () => {
  world.github.setJobs(RUN_ID, jobs({ inspect: 'failure', checks: 'failure' }))
  const text = await reportIn(world, { inspect: said(WRONG_FILE), checks: said(MISMATCH) })
  expect(text).toContain('**Job:** [checks](')
  expect(text).toContain('**Phase and step:** validate, verify-tag-matches-version (`version-mismatch`)')
  expect(text).toMatch(
    /\*\*Also failed:\*\*\n\n- \[inspect\]\(.*\): verify, verify-package \(`wrong-version`\): demo-1\.2\.3\.crate is of 1\.2\.2\.\n/,
  )
})

test('what a job that succeeded says of a step that might fail is not the cause', async () => {
  world.github.setJobs(RUN_ID, jobs({ checks: 'success', inspect: 'failure' }))
  const text = await reportIn(world, { checks: said(MISMATCH, 'success'), inspect: said(WRONG_FILE) })
  expect(text).toContain('**Job:** [inspect](')
  expect(text).toContain('(`wrong-version`)')
  expect(text).not.toContain(MISMATCH.what)
})

test('a publication that failed counts also where its job succeeded all the same', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'success' }))
  const outputs = publication({ published: 'no', files: '[]', failure: JSON.stringify(REFUSED) })
  const text = await reportIn(world, { publish: { result: 'success', outputs } })
  expect(text).toContain('publish, publish-with-oidc (`exchange-refused`)')
})

test('a release that fails after the publication is told by its own job', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'success', announce: 'failure' }))
  const failure = { ...MISMATCH, phase: 'release', step: 'create-release', code: 'github-unreachable', next: 'Wait.' }
  const text = await reportIn(world, {
    publish: { result: 'success', outputs: publication({ published: 'yes', proof: 'hash', files: '[]' }) },
    announce: said(failure),
  })
  expect(text).toContain('**Job:** [announce](')
  expect(text).toContain('release, create-release (`github-unreachable`)')
  expect(text).toContain(`**Next:** Wait.\n\nTo run it again; what is done is not done twice:\n\n\`\`\`sh\n${RERUN}`)
})

test('one job that publishes and releases: what it says of the release is not said of the publication', async () => {
  world.github.setJobs(RUN_ID, jobs({ ship: 'failure' }))
  const failure = { ...MISMATCH, phase: 'release', step: 'create-release', code: 'github-unreachable', next: 'Wait.' }
  const outputs = publication({ published: 'yes', proof: 'hash', files: '[]', 'next-action': 'https://pypi.example/' })
  const text = await reportIn(world, { ship: said(failure, 'failure', outputs) })
  expect(text).toContain('release, create-release (`github-unreachable`)')
  expect(text).toContain('| ✓ | Package on pypi | published (proof: hash)')
  expect(text).not.toContain('https://pypi.example/')
})

test("a job's record has the last word over its output, and a failure that cannot be read is a doubt", async () => {
  world.github.setJobs(RUN_ID, jobs({ validate: 'failure', verify: 'failure' }))
  const record = { schema: 1, plumbline: '0.1.0', failure: { ...MISMATCH, what: 'As the record has it.' } }
  const uploaded = await world.upload({ validate: { 'record.json': JSON.stringify(record) } })
  const artifacts = JSON.stringify({ validate: reference(uploaded, 'validate') })
  const text = await reportIn(world, {
    validate: said(MISMATCH, 'failure', { 'record-artifacts': artifacts }),
    verify: { result: 'failure', outputs: { failure: 'no JSON' } },
  })
  expect(text).toContain('As the record has it.')
  expect(text).not.toContain(MISMATCH.what)
  expect(text).toContain('- output "failure" of job "verify": The output "failure" is "no JSON".')
})

test.each(['publish', 'announce'])('a tag that moved under the job "%s" is marked so without prepare', async (id) => {
  world.github.setJobs(RUN_ID, jobs({ [id]: 'failure' }))
  const outputs = publication({ published: 'no', files: '[]', failure: JSON.stringify(TAG_MOVED) })
  const need = id === 'publish' ? { result: 'failure', outputs } : said({ ...TAG_MOVED, phase: 'release' })
  const text = await reportIn(world, { [id]: need })
  const now = world.repository.commit
  expect(text).toContain(`| ✗ | Tag v1.2.3 | moved during this release (see above), and is now at ${now} |`)
  expect(text).toMatch(/\*\*Blocked:\*\* .*Tag v1\.2\.3/)
})

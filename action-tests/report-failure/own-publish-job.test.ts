// The caller's own publish job, one step without a record: what the report makes of every way in which it can stop.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { FILE, type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'
import { finishWith, jobs, NOT_DONE, preparedIn, publication, REFUSED, RERUN, RUN_ID, reportIn } from './pypi-shape.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

test('a step without a record is told whole from its outputs, and finish only repeats it', async () => {
  world.github.setJobs(
    RUN_ID,
    jobs({ 'prepare / validate': 'success', publish: 'failure', 'finish / check': 'failure' }),
  )
  const files = [{ name: FILE.name, sha256: FILE.sha256, state: 'absent', attempts: 0 }]
  const outputs = publication({
    published: 'no',
    files: JSON.stringify(files),
    'next-action': 'https://pypi.org/manage/account/publishing/',
    failure: JSON.stringify(REFUSED),
  })
  const text = await reportIn(world, {
    prepare: await preparedIn(world),
    publish: { result: 'failure', outputs },
    finish: await finishWith(world, NOT_DONE),
  })
  expect(text).toContain('**Job:** [publish](')
  expect(text).toContain('publish, publish-with-oidc (`exchange-refused`)')
  expect(text).toContain(`\`\`\`text\n${REFUSED.request}\n\`\`\``)
  expect(text).toContain(`\`\`\`text\n${REFUSED.answer}\n\`\`\``)
  expect(text).toContain(`- – \`${FILE.name}\`: not there (not sent by this run)`)
  expect(text).toContain(`**Next:** ${REFUSED.next}\n\nTo run it again`)
  expect(text).toContain(RERUN)
  expect(text).not.toContain('publish-not-done')
  expect(text).toContain('| – | Downstream workflows | not started by this run |')
})

test('a half publication lists every file and what became of it', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure', 'finish / check': 'failure' }))
  const file = (name: string, state: string, attempts: number) => ({ name, sha256: FILE.sha256, state, attempts })
  const files = [
    file('demo-1.2.3.tar.gz', 'already-there', 0),
    file('demo-1.2.3-cp314-win_amd64.whl', 'accepted', 1),
    file('demo-1.2.3-cp314-linux.whl', 'rejected', 1),
    file('demo-1.2.3-py3-none-any.whl', 'absent', 0),
  ]
  const failure = {
    ...REFUSED,
    code: 'upload-failed',
    next: 'Read the answer, correct its cause and run the job again.',
  }
  const given = publication({ published: 'partial', files: JSON.stringify(files), failure: JSON.stringify(failure) })
  const text = await reportIn(world, {
    prepare: await preparedIn(world, { 'repository-url': 'https://index.example/legacy/' }),
    publish: { result: 'failure', outputs: given },
    finish: { result: 'failure' },
  })
  expect(text).toContain(
    '| ✗ | Package on pypi at https://index.example/legacy/ | partly published: 2 of 4 files are there |',
  )
  expect(text).toContain(
    [
      '**Files on pypi:**',
      '',
      '- ✓ `demo-1.2.3.tar.gz`: was there before, with our bytes (not sent by this run)',
      '- ✓ `demo-1.2.3-cp314-win_amd64.whl`: there, with our bytes (sent once)',
      '- ✗ `demo-1.2.3-cp314-linux.whl`: refused by the registry (sent once)',
      '- – `demo-1.2.3-py3-none-any.whl`: not there (not sent by this run)',
    ].join('\n'),
  )
})

test('what a limit of the registry kept out can be published after all: both ways on are given', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure', 'finish / check': 'failure' }))
  const files = ['accepted', 'rejected'].map((state, at) => ({
    ...{ name: `demo-${at}.whl`, sha256: FILE.sha256, state, attempts: 1 },
  }))
  const failure = { ...REFUSED, code: 'upload-rejected', next: 'Correct it and release a new version.' }
  const outputs = publication({
    published: 'partial',
    files: JSON.stringify(files),
    failure: JSON.stringify(failure),
  })
  const text = await reportIn(world, { prepare: await preparedIn(world), publish: { result: 'failure', outputs } })
  expect(text).toMatch(
    /takes a new version\. Where a limit or a setting of the registry stood in the way, .* run this again/,
  )
  expect(text).toContain(RERUN)
  expect(text).not.toContain('cannot help')
})

test.each([
  [['conflict', 'conflict'], 'no', 'other bytes are there under the same name for 2 of 2 files'],
  [
    ['already-there', 'conflict'],
    'no',
    '1 of 2 files are there, other bytes are there under the same name for 1 of 2 files',
  ],
  [['absent', 'absent'], 'no', '0 of 2 files are there'],
] as const)('files that are %j are counted as what they are', async (states, published, words) => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure', 'finish / check': 'failure' }))
  const files = states.map((state, at) => ({ name: `demo-${at}.whl`, sha256: FILE.sha256, state, attempts: 0 }))
  const outputs = publication({ published, files: JSON.stringify(files), failure: JSON.stringify(REFUSED) })
  const text = await reportIn(world, { prepare: await preparedIn(world), publish: { result: 'failure', outputs } })
  expect(text).toMatch(new RegExp(`Package on pypi[^|]*\\| .*: ${words} \\|`))
})

test('a step that stopped before it asked the registry has sent nothing', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure', 'finish / check': 'failure' }))
  const failure = { ...REFUSED, code: 'record-replaced', what: 'The files are not those that verify announced.' }
  const outputs = publication({ published: 'unknown', files: '[]', failure: JSON.stringify(failure) })
  const text = await reportIn(world, { prepare: await preparedIn(world), publish: { result: 'failure', outputs } })
  expect(text).toContain('not looked at: the publish step stopped before it asked the registry, and sent nothing')
  expect(text).toContain('(`record-replaced`)')
})

test('a publish job that was skipped is said to be, with what starts the release again', async () => {
  world.github.setJobs(
    RUN_ID,
    jobs({ 'prepare / validate': 'success', publish: 'skipped', 'finish / check': 'failure' }),
  )
  const text = await reportIn(world, {
    check: { result: 'success' },
    prepare: await preparedIn(world),
    publish: { result: 'skipped' },
    finish: await finishWith(world, NOT_DONE),
  })
  expect(text).toContain(
    '**Skipped:** `publish`, though nobody asked for a dry run. Nothing was published by this run. A job is skipped when its own `if:` is false, or when a job that it needs was skipped or failed (`check`, `prepare` succeeded).',
  )
  expect(text).not.toContain('**Job:**')
  expect(text).toContain('| – | Package on pypi | this run published nothing: the publish job did not run |')
  expect(text).toContain('gh workflow run publish.yml --ref v1.2.3 --repo octo/demo')
  expect(text).not.toContain('gh run rerun')
})

test.each([
  ['failure' as const],
  ['cancelled' as const],
])('a publish job without a word (%s) may be run again, and why that is safe is said', async (result) => {
  world.github.setJobs(RUN_ID, jobs({ 'prepare / validate': 'success', publish: result, 'finish / check': 'failure' }))
  const text = await reportIn(world, {
    prepare: await preparedIn(world),
    publish: { result, outputs: { publication: '{}' } },
    finish: await finishWith(world, NOT_DONE),
  })
  expect(text).toMatch(
    /\*\*Job:\*\* \[publish\]\(https:\/\/github\.com\/[^)]*\)\n\nThe publish job left no word: no outputs and no record/,
  )
  expect(text).toContain('| ? | Package on pypi | unknown: the publish job left no word')
  expect(text).toContain('That is safe: the publish step asks the registry before it sends anything')
  expect(text).toContain(RERUN)
})

test('a tag that moved is told with both commits, what to do, and how to look', async () => {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure', 'finish / check': 'failure' }))
  const look = 'git ls-remote origin "refs/tags/v1.2.3*"'
  const failure = { ...REFUSED, code: 'tag-moved', next: 'Put the tag back where it was, or release a new version.' }
  const built = 'b'.repeat(40)
  const text = await reportIn(world, {
    prepare: await preparedIn(world, { commit: built }),
    publish: {
      result: 'failure',
      outputs: publication({ published: 'no', files: '[]', 'next-action': look, failure: JSON.stringify(failure) }),
    },
  })
  expect(text).toContain(`moved: the release is of ${built}, the tag is now at ${world.repository.commit}`)
  expect(text).toContain(`**Next:** ${failure.next}\n\nThis shows how it stands now:\n\n\`\`\`sh\n${look}\n\`\`\``)
})

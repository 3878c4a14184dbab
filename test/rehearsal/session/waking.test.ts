// Workflows that start by themselves: by the push of the tag, and by a release that a token makes which wakes others.
import { afterEach, expect, test } from '@jest/globals'
import { play, type RehearsedRepository, rehearsedRepository, WORKFLOW } from './rehearsed-repository.ts'

let repository: RehearsedRepository
afterEach(() => repository.remove())

const PUBLISH = `name: Publish
on: { push: { tags: ['v*'] }, workflow_dispatch: }
permissions: { contents: write }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps: [{ run: echo published }]
`

const saying = (on: string) => `on: ${on}
jobs: { say: { runs-on: ubuntu-latest, steps: [{ run: 'echo "$GITHUB_EVENT_NAME $GITHUB_REF $GITHUB_SHA"' }] } }
`

function open(files: Readonly<Record<string, string>>, publish = PUBLISH) {
  const others = Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text] as const)
  repository = rehearsedRepository({ [WORKFLOW]: publish, ...Object.fromEntries(others) })
  return repository
}

const push = { event: 'push', tells: '' } as const
const runsOf = (world: Awaited<ReturnType<typeof play>>['world']) =>
  world.github.runs().map(({ path, event, conclusion }) => `${path.split('/').at(-1)} ${event} ${conclusion}`)

test('the push of the tag starts what listens to it, as runs of their own', async () => {
  const { subject } = open({
    'deploy.yml': `name: Deploy\n${saying("{ push: { tags: ['v*'] } }")}`,
    'made.yml': saying('create'),
    'branches.yml': saying('{ push: { branches: [main] } }'),
    'dispatched.yml': saying('workflow_dispatch'),
  })
  const { world, said, result } = await play(repository, { acts: [push] })
  expect(runsOf(world).toSorted()).toEqual([
    'deploy.yml push success',
    'made.yml create success',
    'publish.yml push success',
  ])
  expect(said('say').toSorted()).toEqual(
    ['push', 'create'].map((event) => `${event} refs/tags/v1.2.0 ${subject.commit}`).toSorted(),
  )
  expect(world.github.runs().find(({ event }) => event === 'create')).toMatchObject({ sha: subject.commit })
  expect(result.problems).toEqual([])
})

test('a run that fails is shown and does not make the release fail; a dispatch at the tag starts nothing besides', async () => {
  open({ 'ci.yml': 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: exit 3 }] } }\n' })
  const { world, result } = await play(repository, { acts: [push, { event: 'dispatch', tells: '' }] })
  expect(runsOf(world)).toEqual([
    'ci.yml push failure',
    'publish.yml push success',
    'publish.yml workflow_dispatch success',
  ])
  expect(result.outcome.conclusion).toBe('success')
})

test('a file that GitHub would refuse starts nothing, and another one is a run that ends before its first job', async () => {
  open({
    'broken.yml': 'on: push\njobs: { a: { steps: [] } }\n',
    'callee.yml': 'on: push\njobs: { a: { uses: ./.github/workflows/gone.yml } }\n',
  })
  const { world, events } = await play(repository, { acts: [push] })
  expect(runsOf(world)).toEqual(['callee.yml push startup_failure', 'publish.yml push success'])
  expect(events).toContainEqual(
    expect.objectContaining({ kind: 'note', text: expect.stringMatching(/callee\.yml could not start: .*gone\.yml/s) }),
  )
})

test('a commit that says so is skipped by what listens to push, and what follows other runs is told to be left out', async () => {
  open({ 'after.yml': saying('{ workflow_run: { workflows: [Publish] } }') })
  const { world, result } = await play(repository, { acts: [push] })
  expect(runsOf(world)).toEqual(['publish.yml push success'])
  expect(result.assumed).toContainEqual(
    expect.stringMatching(/^\.github\/workflows\/after\.yml follows the run of "Publish" .*is not played/),
  )
})

const RELEASES = `name: Publish
on: { push: { tags: ['v*'] }, release: { types: [published] } }
permissions: { contents: write }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - env: { TOKEN: TOKEN_HERE }
        run: |
          node --input-type=module -e '
            const answer = await fetch(process.env.GITHUB_API_URL + "/repos/octo/demo/releases", {
              method: "POST",
              headers: { authorization: "Bearer " + process.env.TOKEN, "user-agent": "test" },
              body: JSON.stringify({ tag_name: "v1.2.0", prerelease: false }),
            })
            console.log(answer.status)
          '
`

const LISTENERS = {
  'announce.yml': saying('{ release: { types: [published] } }'),
  'stable.yml': saying('{ release: { types: [released] } }'),
  'edited.yml': saying('{ release: { types: [edited] } }'),
}

test('a release made with GITHUB_TOKEN wakes nothing', async () => {
  open(LISTENERS, RELEASES.replace('TOKEN_HERE', '"${{ github.token }}"'))
  const { world, said } = await play(repository, { acts: [push] })
  expect(said('publish')).toEqual(['201'])
  expect(runsOf(world)).toEqual(['publish.yml push success'])
})

test("a release made with a secret, which is taken for an App's token, wakes what listens to it", async () => {
  const { subject } = open(LISTENERS, RELEASES.replace('TOKEN_HERE', '"${{ secrets.MY_PAT }}"'))
  const { world, said, result } = await play(repository, { acts: [push] })
  expect(said('publish')).toEqual(['201'])
  expect(runsOf(world)).toEqual([
    'publish.yml push success',
    'announce.yml release success',
    'stable.yml release success',
  ])
  expect(said('say')).toEqual(Array(2).fill(`release refs/tags/v1.2.0 ${subject.commit}`))
  expect(result.assumed).toContainEqual(expect.stringMatching(/publish\.yml .*starts a second time/))
  expect(result.assumed).toContainEqual(expect.stringMatching(/^the secret MY_PAT has a made-up value/))
  expect(result.problems).toEqual([])
})

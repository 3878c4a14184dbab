// What follows from a workflow file for each registry: claims, obstacles, doubts, and what to enter.
import { describe, expect, test } from '@jest/globals'
import { compareClaims, RULED_REGISTRIES, rulesOf } from '@plumbline/preflight'
import { CALL, type Case, job, judged, PATH, RELEASE } from './verdict-rig.ts'

describe('claims are known where the file leaves no doubt', () => {
  test('a literal job of the file that started the run', async () => {
    const { values, doubts } = await judged({ file: job('runs-on: ubuntu-24.04\n    environment: pypi') })
    expect(doubts).toEqual([])
    expect(values).toEqual({
      repository: 'Octo/demo (known)',
      repository_owner: 'Octo (known)',
      repository_owner_id: '4711 (known)',
      workflow_ref: `Octo/demo/${PATH}@refs/tags/v1.2.3 (known)`,
      job_workflow_ref: `Octo/demo/${PATH}@refs/tags/v1.2.3 (known)`,
      environment: 'pypi (known)',
      event_name: 'push (known)',
      ref: 'refs/tags/v1.2.3 (known)',
      runner_environment: 'github-hosted (known)',
    })
  })

  const environments = [
    ['no environment', 'runs-on: ubuntu-latest', ' (known)'],
    ['a map with a name', 'environment: { name: pypi, url: x }', 'pypi (known)'],
    ['an expression', 'environment: ${{ inputs.where }}', '${{ inputs.where }} (assumed)'],
  ] as const
  test.each(environments)('environment: %s', async (_name, line, value) => {
    expect((await judged({ file: job(line) })).values['environment']).toBe(value)
  })

  const runners = [
    ['ubuntu-24.04', 'github-hosted (known)'],
    ['macos-latest', 'github-hosted (known)'],
    ['[self-hosted, linux]', 'self-hosted (known)'],
    ['ubuntu-24.04-16-cores', 'github-hosted (assumed)'],
    ['big', 'github-hosted (assumed)'],
    ['{ group: large }', 'github-hosted (assumed)'],
    ['${{ matrix.os }}', 'github-hosted (assumed)'],
  ] as const
  test.each(runners)('runs-on: %s', async (label, value) => {
    expect((await judged({ file: job(`runs-on: ${label}`) })).values['runner_environment']).toBe(value)
  })

  test('a pull request is not the run that releases', async () => {
    const { values, doubts } = await judged({
      file: job('runs-on: ubuntu-latest'),
      facts: { eventName: 'pull_request' },
    })
    expect(values['workflow_ref']).toMatch(/\(assumed\)$/)
    expect(doubts.join(' ')).toContain('pull request')
  })

  test("of a called workflow the environment is what is handed over, and its ref is GitHub's to write", async () => {
    const plan = { calledWorkflow: RELEASE, environment: 'release' }
    const { values, doubts } = await judged({ file: CALL, registry: 'npm', plan })
    expect(doubts).toEqual([])
    expect(values).toMatchObject({
      job_workflow_ref: `${RELEASE}@v1 (assumed)`,
      environment: 'release (known)',
      runner_environment: 'github-hosted (known)',
    })
  })
})

describe('what can never work is certain', () => {
  const plan = { calledWorkflow: RELEASE }
  const target = { eventName: 'pull_request_target' }
  const cases: (Case & { readonly name: string; readonly codes: readonly string[] })[] = [
    { name: 'PyPI in release.yml', file: CALL, plan, codes: ['called-from-other-repo 1'] },
    { name: 'TestPyPI in release.yml', file: CALL, plan, registry: 'testpypi', codes: ['called-from-other-repo 1'] },
    {
      name: 'PyPI in release.yml, reached in an unknown way',
      file: 'jobs: {}',
      plan,
      codes: ['called-from-other-repo'],
    },
    { name: 'npm in release.yml works', file: CALL, plan, registry: 'npm', codes: [] },
    { name: 'PyPI from pull_request_target', file: job('runs-on: x'), facts: target, codes: ['event-not-accepted'] },
    { name: 'npm says nothing of events', file: job('runs-on: x'), facts: target, registry: 'npm', codes: [] },
    {
      name: 'npm on a self-hosted runner',
      file: job('runs-on: self-hosted'),
      registry: 'npm',
      codes: ['self-hosted-runner 2'],
    },
    { name: 'crates.io in release.yml works', file: CALL, plan, registry: 'crates.io', codes: [] },
    ...['pull_request_target', 'workflow_run'].map((eventName) => ({
      name: `crates.io from ${eventName}`,
      file: job('runs-on: x'),
      facts: { eventName },
      registry: 'crates.io',
      codes: ['event-not-accepted'],
    })),
    {
      name: 'crates.io on a self-hosted runner works',
      file: job('runs-on: self-hosted'),
      registry: 'crates.io',
      codes: [],
    },
    { name: 'PyPI on a self-hosted runner works', file: job('runs-on: self-hosted'), codes: [] },
    {
      name: 'permissions without the token',
      file: job('runs-on: x', '{ contents: read }'),
      codes: ['missing-permission 3'],
    },
    { name: 'read-all', file: job('runs-on: x', 'read-all'), codes: ['missing-permission 3'] },
    { name: 'write-all works', file: job('runs-on: x', 'write-all'), codes: [] },
    {
      name: 'no permissions at all',
      file: job('runs-on: x').replace(/.*permissions.*\n/, ''),
      codes: ['missing-permission 2'],
    },
    {
      name: "the workflow's permissions count for a job without its own",
      file: `permissions: { id-token: write }\n${job('runs-on: x').replace(/.*permissions.*\n/, '')}`,
      codes: [],
    },
    {
      name: 'a calling job that does not grant the token',
      file: 'jobs:\n  a:\n    permissions: {}\n    uses: ./.github/workflows/b.yml\n',
      files: { '.github/workflows/b.yml': job('runs-on: x') },
      codes: ['missing-permission 3'],
    },
  ]
  test.each(cases)('$name', async ({ codes, ...rest }) => {
    expect((await judged(rest)).codes).toEqual(codes)
  })
})

test('a job in a called workflow of the same repository is doubtful on PyPI, and its file is registered', async () => {
  const files = { '.github/workflows/b.yml': job('runs-on: ubuntu-latest') }
  const file = 'jobs: { a: { permissions: { id-token: write }, uses: ./.github/workflows/b.yml } }'
  const { doubts, codes, claims } = await judged({ file, files })
  expect(codes).toEqual([])
  expect(doubts.join(' ')).toContain('attestations')
  const claimOf = (name: string) =>
    claims.find(({ claim }) => claim === name) ?? { value: '', certainty: 'assumed' as const }
  const fields = (registry: string) =>
    rulesOf(registry)
      ?.fields(claimOf)
      .map(({ value }) => value)
  expect(fields('pypi')).toEqual(['Octo', 'demo', 'b.yml', ''])
  expect(fields('npm')).toEqual(['GitHub Actions', 'Octo', 'demo', 'publish.yml', ''])
  expect(fields('crates.io')).toEqual(['GitHub', 'Octo', 'demo', 'publish.yml', ''])
  expect((await judged({ file, files, registry: 'crates.io' })).doubts).toEqual([])
})

test("a repository of after 2026-07-15 is doubtful on npm, which reads the token's subject, and not on PyPI", async () => {
  const doubtsOf = async (createdAt: string | number, registry: string) =>
    (await judged({ file: job('runs-on: ubuntu-latest'), registry, facts: { createdAt } })).doubts.length
  expect(await doubtsOf('2026-07-15T08:00:00Z', 'npm')).toBe(1)
  expect(await doubtsOf(Date.parse('2026-07-16') / 1000, 'npm')).toBe(1)
  expect(await doubtsOf('2026-07-14T23:59:59Z', 'npm')).toBe(0)
  expect(await doubtsOf('2026-08-01T00:00:00Z', 'pypi')).toBe(0)
  expect(await doubtsOf('2026-08-01T00:00:00Z', 'crates.io')).toBe(0)
})

test('a tag with an @ stays whole', async () => {
  const workflowRef = `Octo/demo/${PATH}@refs/tags/demo@1.2.3`
  const files = { '.github/workflows/b.yml': job('runs-on: ubuntu-latest') }
  const file = 'jobs: { a: { permissions: { id-token: write }, uses: ./.github/workflows/b.yml } }'
  const { values } = await judged({ file, files, facts: { workflowRef } })
  expect(values['job_workflow_ref']).toBe('Octo/demo/.github/workflows/b.yml@refs/tags/demo@1.2.3 (assumed)')
})

test('crates.io compares owner id, repository, file and environment, and knows no crate that is not there', async () => {
  const { claims } = await judged({ file: job('runs-on: ubuntu-latest'), registry: 'crates.io' })
  const compared = claims.flatMap(({ claim, compared: how }) => (how === 'no' ? [] : [[claim, how]]))
  expect(Object.fromEntries(compared)).toEqual({
    repository: 'ignoring-case',
    repository_owner_id: 'exact',
    workflow_ref: 'file-name',
    environment: 'ignoring-case',
  })
  const actual = {
    repository: 'OCTO/Demo',
    repository_owner_id: '4711',
    workflow_ref: 'octo/demo/.github/workflows/publish.yml@refs/heads/main',
    job_workflow_ref: 'else/where/.github/workflows/x.yml@main',
    environment: '',
  }
  expect(compareClaims(claims, actual)).toEqual([])
  const spelled = compareClaims(claims, { ...actual, workflow_ref: 'octo/demo/.github/workflows/Publish.yml@main' })
  expect(spelled.map(({ claim }) => claim)).toEqual(['workflow_ref'])
  expect(rulesOf('crates.io')).toMatchObject({ firstPublish: 'impossible', registers: 'caller' })
  expect(rulesOf('crates.io')?.firstPublishHow).toContain('cargo publish')
  expect(rulesOf('crates.io')?.probe.name('demo', '1.2.3+x')).toBe('demo-1.2.3+x.crate')
})

test('a registry without rules is shown and not judged', async () => {
  const { codes, doubts, claims } = await judged({ file: job('runs-on: self-hosted'), registry: 'elsewhere' })
  expect(codes).toEqual([])
  expect(doubts[0]).toContain('no rules')
  expect(claims.every(({ compared }) => compared === 'no')).toBe(true)
})

test.each(RULED_REGISTRIES)('%s: what is registered is compared', (registry) => {
  const rules = rulesOf(registry)
  const asked: string[] = []
  rules?.fields((claim) => {
    asked.push(claim)
    return { value: 'octo/demo', certainty: 'known' }
  })
  expect(asked.filter((claim) => !(claim in (rules?.compared ?? {})))).toEqual([])
})

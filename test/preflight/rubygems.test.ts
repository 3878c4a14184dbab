// RubyGems.org's rules: which file is compared, wherever it lies, and what to enter for it.
import { expect, test } from '@jest/globals'
import { compareClaims, realClaims, rulesOf } from '@plumbline/preflight'
import { CALL, job, judged, RELEASE } from './verdict-rig.ts'

const fieldsOf = (claims: Awaited<ReturnType<typeof judged>>['claims']) =>
  rulesOf('rubygems')
    ?.fields((name) => claims.find(({ claim }) => claim === name) ?? { value: '', certainty: 'assumed' })
    .map(({ field, value, certainty }) => [field, value, certainty])

test('RubyGems.org takes an own job, whose whole reference is compared', async () => {
  const file = job('runs-on: self-hosted\n    environment: Release')
  const { codes, doubts, claims } = await judged({ file, registry: 'rubygems' })
  expect([codes, doubts]).toEqual([[], []])
  expect(claims.filter(({ compared }) => compared !== 'no').map(({ claim, compared }) => [claim, compared])).toEqual([
    ['repository', 'exact'],
    ['repository_owner_id', 'exact'],
    ['job_workflow_ref', 'exact'],
    ['environment', 'exact'],
  ])
  expect(fieldsOf(claims)).toEqual([
    ['Repository owner', 'Octo', 'known'],
    ['Repository name', 'demo', 'known'],
    ['Workflow filename', 'publish.yml', 'known'],
    ['Environment', 'Release', 'known'],
  ])
})

test("RubyGems.org takes a job of another repository's workflow, at any ref, with two more fields", async () => {
  const plan = { calledWorkflow: RELEASE, environment: 'release' }
  const { codes, doubts, claims } = await judged({ file: CALL, registry: 'rubygems', plan })
  expect([codes, doubts]).toEqual([[], []])
  expect(claims).toContainEqual({
    claim: 'job_workflow_ref',
    value: `${RELEASE}@v1`,
    certainty: 'known',
    compared: 'file-path',
  })
  expect(fieldsOf(claims)).toEqual([
    ['Repository owner', 'Octo', 'known'],
    ['Repository name', 'demo', 'known'],
    ['Workflow filename', 'release.yml', 'known'],
    ['Environment', 'release', 'known'],
    ['Workflow Repository Owner', 'plumbline-release', 'known'],
    ['Workflow Repository Name', 'plumbline', 'known'],
  ])
  const real = { repository: 'Octo/demo', repository_owner_id: 4711, environment: 'release' }
  const at = (reference: string) => compareClaims(claims, { ...real, job_workflow_ref: reference })
  expect(at(`${RELEASE}@refs/tags/v1`)).toEqual([])
  expect(at(RELEASE.replace('release.yml', 'other.yml'))).toMatchObject([{ claim: 'job_workflow_ref' }])
  expect(realClaims({ ...real, job_workflow_ref: `${RELEASE}@a` }, rulesOf('rubygems'))).toContainEqual(
    expect.objectContaining({ claim: 'job_workflow_ref', compared: 'file-path' }),
  )
})

test('RubyGems.org takes a called workflow of the same repository, by the file that is called', async () => {
  const files = { '.github/workflows/b.yml': job('runs-on: ubuntu-latest') }
  const file = 'jobs: { a: { permissions: { id-token: write }, uses: ./.github/workflows/b.yml } }'
  const { codes, claims } = await judged({ file, files, registry: 'rubygems' })
  expect(codes).toEqual([])
  expect(fieldsOf(claims)?.map(([, value]) => value)).toEqual(['Octo', 'demo', 'b.yml', ''])
})

test('RubyGems.org blocks no event', async () => {
  const facts = { eventName: 'pull_request_target' }
  expect((await judged({ file: job('runs-on: x'), registry: 'rubygems', facts })).codes).toEqual([])
})

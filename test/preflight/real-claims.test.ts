// A real token's claims beside a registry's comparison, and the values that follow from them for its settings page.
import { expect, test } from '@jest/globals'
import { asOwnJob, realClaims, rulesOf } from '@plumbline/preflight'

const token = {
  repository: 'octo/demo',
  repository_owner: 'octo',
  repository_owner_id: 583231,
  workflow_ref: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1',
  job_workflow_ref: 'octo/demo/.github/workflows/called.yml@refs/tags/v1',
  aud: 'pypi',
}

test('claims are in reading order, numbers as text, and what the token lacks is empty', () => {
  const claims = realClaims(token, rulesOf('pypi'))
  expect(claims.map(({ claim }) => claim).slice(0, 3)).toEqual([
    'repository',
    'repository_owner',
    'repository_owner_id',
  ])
  expect(claims.find(({ claim }) => claim === 'repository_owner_id')).toMatchObject({
    value: '583231',
    compared: 'exact',
  })
  expect(claims.find(({ claim }) => claim === 'environment')).toMatchObject({ value: '', compared: 'ignoring-case' })
  expect(claims.every(({ certainty }) => certainty === 'known')).toBe(true)
})

test('nothing is said to be compared by a registry without rules', () => {
  expect(realClaims(token, undefined).every(({ compared }) => compared === 'no')).toBe(true)
})

test('the file to register is the one that started the run, where the job is to move there', () => {
  const own = asOwnJob(realClaims(token, rulesOf('pypi')))
  const fields = rulesOf('pypi')?.fields(
    (name) => own.find(({ claim }) => claim === name) ?? { value: '', certainty: 'known' },
  )
  expect(fields?.map(({ value }) => value)).toEqual(['octo', 'demo', 'publish.yml', ''])
})

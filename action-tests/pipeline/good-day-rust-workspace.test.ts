// Scenario good-day on the workspace of two crates: jobs of its own, both packed at once, published by one step in order.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('cargo')('a pushed tag becomes two crates on crates.io, the needed one first, and one release', async () => {
  const { report, transcript = '' } = await checkScenario('good-day-rust-workspace')
  const names = ['mitre-angle', 'mitre-box']
  expect(report?.files?.map(({ name }) => name)).toEqual(names.map((name) => `${name}-0.4.0.crate`))
  expect(report?.publications).toMatchObject(
    names.map((name) => ({
      registry: 'crates.io',
      'package-name': name,
      version: '0.4.0',
      published: 'yes',
      proof: 'hash',
      files: [{ name: `${name}-0.4.0.crate`, state: 'accepted', attempts: 1 }],
    })),
  )
  expect(report?.release).toMatchObject({ state: 'published' })
  expect(report?.release?.assets.map(({ name }) => name)).toEqual(names.map((name) => `${name}-0.4.0.crate`))
  expect(report?.failure).toBeUndefined()
  // One token for both; the second crate is sent when the index of the registry has the first.
  expect(transcript.match(/crates-io exchange POST .*\/trusted_publishing\/tokens → 200/g)).toHaveLength(1)
  const order = [...transcript.matchAll(/crates-io (upload PUT \S+|read GET \/index\/mi\/tr\/\S+) → 200/g)].map(
    (one) => one[1],
  )
  expect(order.slice(-4)).toEqual([
    'upload PUT /api/v1/crates/new',
    'read GET /index/mi/tr/mitre-angle',
    'upload PUT /api/v1/crates/new',
    'read GET /index/mi/tr/mitre-box',
  ])
  expect(transcript).toContain('| ## Release whole: mitre-angle 0.4.0, mitre-box 0.4.0')
})

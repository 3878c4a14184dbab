// Scenario good-day on the Rust example: one call of release.yml, cargo packs and tries, crates.io gets the verified bytes.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('cargo')('a pushed tag becomes a whole release on crates.io', async () => {
  const { report, transcript, stdout } = await checkScenario('good-day-rust')
  expect(report?.files).toMatchObject([{ kind: 'crate', name: 'set-square-1.3.0.crate' }])
  expect(report?.publications).toMatchObject([
    { registry: 'crates.io', published: 'yes', proof: 'hash', files: [{ state: 'accepted', attempts: 1 }] },
  ])
  expect(report?.release).toMatchObject({ state: 'published' })
  expect(report?.failure).toBeUndefined()
  expect(transcript?.match(/crates-io upload PUT \/api\/v1\/crates\/new → 200/g)).toHaveLength(1)
  expect(transcript?.match(/crates-io exchange POST .*\/trusted_publishing\/tokens → 200/g)).toHaveLength(1)
  // The short-lived token is given back.
  expect(transcript?.match(/crates-io write DELETE .*\/trusted_publishing\/tokens → 204/g)).toHaveLength(1)
  expect(stdout).toMatch(/serves 0\.0\.0, 1\.3\.0/)
})

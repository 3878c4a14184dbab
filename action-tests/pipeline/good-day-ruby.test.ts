// Scenario good-day on the Ruby example: prepare.yml, a publish job of the repository's own, finish.yml.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('gem')('a pushed tag becomes a whole release on RubyGems.org, with an attestation', async () => {
  const { report, transcript, stdout } = await checkScenario('good-day-ruby')
  expect(report?.files).toMatchObject([{ kind: 'gem', name: 'chalk-line-2.1.0.gem' }])
  expect(report?.publications).toMatchObject([
    { registry: 'rubygems', published: 'yes', proof: 'hash', files: [{ state: 'accepted', attempts: 1 }] },
  ])
  expect(report?.release).toMatchObject({ state: 'published' })
  expect(report?.failure).toBeUndefined()
  expect(transcript?.match(/rubygems upload POST \/api\/v1\/gems → 200/g)).toHaveLength(1)
  expect(transcript?.match(/rubygems exchange POST \/api\/v1\/oidc\/\S+ → 201/g)).toHaveLength(1)
  expect(transcript).toMatch(/sigstore write POST \/rekor/)
  expect(stdout).toMatch(/serves 0\.0\.0, 2\.1\.0/)
})

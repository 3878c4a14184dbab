// P7: the project's own code holds a runtime token of the run and rewrites every artifact; nothing that is published changes.
import { expect, test } from '@jest/globals'
import { type HostileDay, hostileDay } from './hostile-scene.ts'

const VALIDATED = 'plumbline-validate-spirit-level-1'
const BUILT = 'plumbline-build-spirit-level-1'
const verifiedOn = ({ commit }: HostileDay) => [
  `plumbline-files-spirit-level-${commit.slice(0, 12)}-1`,
  'plumbline-verify-spirit-level-1',
]

/** On the registry is nothing of this version, or verify's very bytes; on the release only verify's files. */
function expectNothingEvil({ outcome, problems }: HostileDay): void {
  const files = outcome.record.files ?? []
  const served = outcome.state.served.filter(({ version }) => version === '1.2.0').flatMap((one) => one.files)
  expect(served.filter(({ sha256 }) => !files.some((file) => file.sha256 === sha256))).toEqual([])
  const assets = outcome.state.releases.flatMap((release) => release.assets)
  const strange = assets.filter(
    ({ name, sha256 }) => name.endsWith('.tgz') && !files.some((file) => file.sha256 === sha256),
  )
  expect(strange).toEqual([])
  expect(problems).toEqual([])
}

test('P7: what build left behind rewrites everything before verify: verify takes nothing but the id it was told', async () => {
  const day = await hostileDay({ tokenOf: 'release/prepare/build', before: 'release/prepare/verify' })
  expect(day.rewritten.toSorted()).toEqual([BUILT, VALIDATED])
  expectNothingEvil(day)
  expect(day.jobs).toMatchObject({ 'release/prepare/verify': 'failure', 'release/publish': 'skipped' })
  expect(day.uploads).toBe(0)
  expect(day.outcome.state.releases).toEqual([])
})

test('P7: the package rewrites everything while it is tried: publish stops with record-replaced, nothing is sent', async () => {
  const day = await hostileDay({ tokenOf: 'release/prepare/try', inSmokeTest: true })
  expect(day.rewritten.toSorted()).toEqual([BUILT, ...verifiedOn(day), VALIDATED].toSorted())
  expectNothingEvil(day)
  expect(day.jobs).toMatchObject({ 'release/prepare/try': 'success', 'release/publish': 'failure' })
  expect(day.errors['release/publish']).toEqual(['record-replaced'])
  expect(day.uploads).toBe(0)
  expect(day.outcome.state.releases).toEqual([])
  expect(day.report).toContain('record-replaced')
})

test("P7: everything is rewritten after publish: the registry keeps verify's bytes, and no release is made of others", async () => {
  const day = await hostileDay({ tokenOf: 'release/prepare/build', before: 'release/finish/release' })
  expect(day.rewritten).toEqual(expect.arrayContaining([BUILT, ...verifiedOn(day), VALIDATED]))
  expectNothingEvil(day)
  expect(day.uploads).toBe(1)
  expect(day.outcome.record.publications).toMatchObject([{ published: 'yes', proof: 'hash' }])
  expect(day.errors['release/finish/release']).toEqual(['record-replaced'])
  expect(day.outcome.state.releases).toEqual([])
  // P1, P5: the report does not take a rewritten record's word for anything.
  expect(day.report).not.toContain('evil')
  expect(day.report).toMatch(/✓ \| Package on npm \| published/)
})

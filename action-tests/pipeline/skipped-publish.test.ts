// P6: a publish job that does not run is red, with words; only a dry run skips it rightly, and then makes nothing either.
import { afterAll, expect, test } from '@jest/globals'
import { type Example, makeExample } from './example.ts'
import { rehearse } from './rehearsal.ts'
import { expectValidRecord } from './scenario-check.ts'

const SLUG = 'plumbline-release/plumbline'

/** The shape with a publish job of the caller's own, between prepare.yml and finish.yml; nobody lets the job run. */
const OWN_JOB = `name: publish
on:
  push:
    tags: ['v*']
permissions: {}
jobs:
  prepare:
    permissions: { contents: read, actions: read }
    uses: ${SLUG}/.github/workflows/prepare.yml@v1
  publish:
    needs: prepare
    if: \${{ vars.PUBLISH == 'please' }}
    runs-on: ubuntu-24.04
    permissions: { contents: read, id-token: write }
    steps:
      - uses: ${SLUG}/actions/publish-with-oidc@v1
        with:
          prepared: \${{ toJSON(needs.prepare.outputs) }}
  finish:
    needs: [prepare, publish]
    if: \${{ !cancelled() }}
    permissions: { contents: write, actions: write }
    uses: ${SLUG}/.github/workflows/finish.yml@v1
    with:
      prepared: \${{ toJSON(needs.prepare.outputs) }}
      prepare-result: \${{ needs.prepare.result }}
      publish-result: \${{ needs.publish.result }}
      publication: \${{ toJSON(needs.publish.outputs) }}
`

const examples: Example[] = []
afterAll(() => {
  for (const example of examples) example.remove()
})

function rehearsed(changes: Parameters<typeof makeExample>[0]) {
  const example = makeExample(changes)
  examples.push(example)
  return rehearse(['--repo', example.folder])
}

test('P6: a publish job that was skipped stops the release before anything is made, and says so', async () => {
  const { code, stdout, report, transcript } = await rehearsed({ files: { '.github/workflows/publish.yml': OWN_JOB } })
  expect(code).toBe(1)
  expect(stdout).toMatch(/publish-not-done: The result of publish is "skipped", and it must be "success"\./)
  expect(stdout).toMatch(/registry +serves 0\.0\.0 \(latest\)\n +release +none\n/)
  expect(transcript).not.toMatch(/npm exchange|\(its client\) upload|POST .*\/releases/)
  expect(transcript).toMatch(/run: failure/)
  expectValidRecord(report)
})

test('P6: a dry run publishes and releases nothing, is green, and says why', async () => {
  const { code, stdout, transcript } = await rehearsed({ inputs: ['dry-run: true'] })
  // Nothing is public, so the rehearsal does not call it whole.
  expect(code).toBe(1)
  expect(transcript).toContain('Dry run: publish was skipped, as it should be.')
  expect(transcript).toMatch(/run: success/)
  expect(stdout).toMatch(/registry +serves 0\.0\.0 \(latest\)\n +release +none\n/)
  expect(transcript).not.toMatch(/npm exchange|\(its client\) upload|POST .*\/releases/)
})

// Somebody publishes a version from a checkout of their own, and no tag says what it was made from.
import { PROJECT_SLUG } from '@plumbline/kernel'
import { registryOf } from '../registries/index.ts'
import type { Subject } from '../subject/subject.ts'
import { publication } from './needs.ts'
import { nextVersionOf } from './next-version.ts'
import { DAY, type Scenario } from './scenario.ts'

const COMPARE = '.github/workflows/compare-published.yml'

export const untaggedVersion: Scenario = {
  name: 'untagged-version',
  tells:
    'Somebody publishes the next version by hand, without a tag, with one file changed and one that no commit has: the audit names it, and verify-package says what differs, with a patch that makes the source what is published.',
  endsWhole: false,
  needs: [publication],
  nextVersion: 'by-hand',
  change: (subject) => ({ [COMPARE]: compareWorkflow(subject) }),
  acts: [
    { event: 'push', tells: 'The tag is pushed, and its release should end whole.', ends: 'success' },
    { event: 'schedule', tells: 'A day later the audit runs.', arrange: (stage) => stage.passTime(DAY) },
    {
      event: 'schedule',
      tells: 'Somebody publishes the next version from a checkout of their own; a day later the audit runs again.',
      arrange: async (stage) => {
        await stage.publishByHand()
        stage.passTime(DAY)
      },
    },
    {
      event: 'dispatch',
      at: 'default-branch',
      workflow: COMPARE,
      inputs: (subject) => ({ version: nextVersionOf(subject) }),
      tells: 'Somebody asks verify-package what that version is made of, and applies its patch.',
      shows: { step: 'What is published', heading: 'From ' },
    },
  ],
}

/** What is left of the patch after it was applied is nothing. */
function compareWorkflow({ ecosystem, packageName, directory }: Subject): string {
  const compare = (id: string) => `
        id: ${id}
        # That there are differences is the answer, and no failure.
        continue-on-error: true
        uses: ${PROJECT_SLUG}/actions/verify-package@v1
        with:
          from: registry
          registry: ${registryOf(ecosystem).id}
          package-name: ${JSON.stringify(packageName)}
          version: \${{ inputs.version }}
          working-directory: ${JSON.stringify(directory)}`
  return `name: compare published

on:
  workflow_dispatch:
    inputs:
      version:
        type: string
        required: true

permissions: {}

jobs:
  compare:
    name: compare
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - name: What is published${compare('published')}
      - name: Apply its patch
        env:
          PATCH: \${{ steps.published.outputs.patch }}
        run: |
          git apply "$PATCH"
          git add --all
          git -c user.name=somebody -c user.email=somebody@localhost commit --quiet --message 'What was published'
          git show --stat --format=%s
      - name: What is published, beside the patched source${compare('again')}
      - name: Nothing differs any more
        env:
          LEFT: \${{ steps.again.outputs.patch }}
        run: test -z "$LEFT"
`
}

// Somebody tags a version that the manifest does not state.
import { schemeOfEcosystem } from '@plumbline/versions'
import type { Subject } from '../subject/subject.ts'
import { tagCheck } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const wrongTag: Scenario = {
  name: 'wrong-tag',
  tells: 'The tag names another version than the manifest: validate stops it, and nothing is built or published.',
  endsWhole: false,
  needs: [tagCheck],
  tag: (subject) => {
    const { tag, version } = subject
    const next = nextMinor(subject)
    return tag.includes(version) ? tag.replace(version, next) : `v${next}`
  },
  acts: [{ event: 'push', tells: 'A tag that disagrees with the manifest is pushed.' }],
}

/** The version after this one, its second number raised and without anything behind its numbers. */
function nextMinor({ ecosystem, version }: Subject): string {
  const { release } = schemeOfEcosystem(ecosystem)?.parse(version) ?? { release: [98, 0, 0] }
  const at = Math.min(1, release.length - 1)
  return release.map((number, index) => (index < at ? number : index === at ? number + 1 : 0)).join('.')
}

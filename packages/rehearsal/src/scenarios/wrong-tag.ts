// Somebody tags a version that the manifest does not state.
import { tagCheck } from './needs.ts'
import { raised, tagFor } from './next-version.ts'
import type { Scenario } from './scenario.ts'

/** The place of a version's minor number. */
const MINOR = 1

export const wrongTag: Scenario = {
  name: 'wrong-tag',
  tells: 'The tag names another version than the manifest: validate stops it, and nothing is built or published.',
  endsWhole: false,
  needs: [tagCheck],
  tag: (subject) => tagFor(subject, raised(subject, MINOR)),
  acts: [{ event: 'push', tells: 'A tag that disagrees with the manifest is pushed.' }],
}

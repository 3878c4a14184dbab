// Somebody tags a version that the manifest does not state.
import semver from 'semver'
import type { Scenario } from './scenario.ts'

export const wrongTag: Scenario = {
  name: 'wrong-tag',
  tells: 'The tag names another version than the manifest: validate stops it, and nothing is built or published.',
  endsWhole: false,
  tag: ({ tag, version }) => {
    const next = semver.inc(version, 'minor') ?? '99.0.0'
    return tag.includes(version) ? tag.replace(version, next) : `v${next}`
  },
  acts: [{ event: 'push', tells: 'A tag that disagrees with the manifest is pushed.' }],
}

// `exports` of package.json: under every condition and subpath a file that is there, for a pattern at least one.
// https://nodejs.org/api/packages.html#package-entry-points
import { finding, type Rule } from '../rule.ts'
import { manifestOf } from './manifest.ts'
import { isOwnCondition, missingSaid, missingTargets, type TargetField } from './targets.ts'

const EXPORTS: TargetField = { name: 'exports', leadsOut: () => false, wanted: 'which must begin with "./"' }

export const npmExports: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  check(inspected) {
    const { exports } = manifestOf(inspected)
    if (exports === undefined || exports === null) return []
    const { missing, findings } = missingTargets(inspected, EXPORTS, exports)
    const told = missing.map((one) =>
      finding(inspected, 'missing-target', missingSaid(EXPORTS, one), isOwnCondition(one) ? 'warning' : 'error'),
    )
    return [...told, ...findings]
  },
}

// `imports` of package.json: what the package's own files ask for as `#name` is there. Other packages are npm's affair.
// https://nodejs.org/api/packages.html#subpath-imports
import type { Finding } from '@plumbline/kernel'
import { finding, type Inspected, type Rule } from '../rule.ts'
import { pathsNamed, textOf } from '../shipping/text.ts'
import { entriesOf, manifestOf } from './manifest.ts'
import { isOwnCondition, type Missing, missingSaid, missingTargets, type TargetField } from './targets.ts'

const IMPORTS: TargetField = {
  name: 'imports',
  // Another package. What begins like an address is refused, `node:fs` too.
  leadsOut: (target) => !/^(?:\.{0,2}\/|[a-z][a-z0-9+.-]*:)/i.test(target),
  wanted: 'which Node takes for neither a file (it begins with "./") nor a package',
}

/** A quoted text that begins with `#`. */
const SPECIFIER = /["'`](#[^"'`\s]{1,200})["'`]/g

export const npmImports: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  notes({ path }, bytes, { manifest }) {
    if (manifest?.['imports'] === undefined || !/\.[cm]?[jt]sx?$/.test(path)) return []
    return [...textOf(bytes).matchAll(SPECIFIER)].map(([, specifier = '']) => specifier)
  },
  check(inspected) {
    // Other keys are looked up by nobody.
    const entries = entriesOf(manifestOf(inspected)['imports']).filter(([key]) => key.startsWith('#'))
    const { missing, findings } = missingTargets(inspected, IMPORTS, Object.fromEntries(entries))
    const used = new Set(missing.filter((one) => isUsed(one, inspected.noted)))
    const told = [...used].map((one) =>
      finding(inspected, 'missing-target', missingSaid(IMPORTS, one), isOwnCondition(one) ? 'warning' : 'error'),
    )
    return [
      ...told,
      ...unusedSaid(
        inspected,
        missing.filter((one) => !used.has(one)),
      ),
      ...findings,
    ]
  },
}

/** Tests and sources that are not packed have imports of their own: nobody who installs the package asks for them. */
function unusedSaid(inspected: Inspected, unused: readonly Missing[]): Finding[] {
  const keys = [...new Set(unused.map(({ way: [key = ''] }) => key))]
  if (keys.length === 0) return []
  const what = `has targets in "imports" of its package.json that it does not hold, and no file of it seems to use them: ${pathsNamed(keys)}`
  return [{ ...finding(inspected, 'missing-target', what), level: 'notice' }]
}

function isUsed({ way: [key = ''] }: Missing, noted: ReadonlySet<string>): boolean {
  const [before = '', after] = key.split('*')
  if (after === undefined) return noted.has(key)
  for (const specifier of noted) {
    if (specifier.length > key.length - 1 && specifier.startsWith(before) && specifier.endsWith(after)) return true
  }
  return false
}

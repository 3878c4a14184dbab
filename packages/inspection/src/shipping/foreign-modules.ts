// Rule: npm packs no dependencies but those that the manifest bundles; with those come the ones that they need.
import { finding, type Rule } from '../rule.ts'
import { isTestPlace } from './test-places.ts'
import { filesCounted, pathsNamed } from './text.ts'

export const foreignModules: Rule = {
  id: 'leftover-inside',
  kinds: ['npm-tarball'],
  check(inspected) {
    if (bundles(inspected.contents.manifest ?? {})) return []
    const paths = inspected.members.flatMap(({ path, type }) => (type === 'folder' ? [] : [path]))
    const found = paths.filter((path) => /(?:^|\/)node_modules\//.test(path) && !isTestPlace(path))
    if (found.length === 0) return []
    const what = `holds ${filesCounted(found.length)} of node_modules/: ${pathsNamed(found)}`
    return [finding(inspected, 'leftover-inside', what, 'warning')]
  },
}

function bundles(manifest: Readonly<Record<string, unknown>>): boolean {
  const list = manifest['bundleDependencies'] ?? manifest['bundledDependencies']
  return list === true || (Array.isArray(list) && list.length > 0)
}

// Rule: no version control folder. It holds everything that was ever committed, and after actions/checkout the job's token too.
import { finding, type Rule } from '../rule.ts'
import { isTestPlace } from './test-places.ts'
import { filesCounted, pathsNamed } from './text.ts'

const FOLDER = /(?:^|\/)(\.git|\.hg|\.svn|\.bzr|_darcs|\.jj)\//

export const repositories: Rule = {
  id: 'repository-inside',
  check(inspected) {
    const paths = inspected.members.flatMap(({ path, type }) => (type !== 'folder' && FOLDER.test(path) ? [path] : []))
    const real = paths.filter((path) => !isTestPlace(path))
    if (real.length > 0) return [finding(inspected, 'repository-inside', `holds ${named(real)}`)]
    if (paths.length === 0) return []
    return [finding(inspected, 'repository-inside', `holds, among tests, ${named(paths)}`, 'warning')]
  },
}

function named(paths: readonly string[]): string {
  const folder = FOLDER.exec(paths[0] ?? '')?.[1]
  return `${filesCounted(paths.length)} of ${folder}/: ${pathsNamed(paths)}`
}

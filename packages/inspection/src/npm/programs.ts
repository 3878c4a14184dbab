// The programs of an npm package: `bin` names files that are there, and that begin with the line that runs them.
import { finding, type Inspected, type Rule, shown } from '../rule.ts'
import { entriesOf, insidePath, manifestOf } from './manifest.ts'

export const npmPrograms: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  check(inspected) {
    const files = new Map(inspected.members.flatMap((one) => (one.type === 'file' ? [[one.path, one] as const] : [])))
    return programsOf(inspected).flatMap(([name, target]) => {
      const announces = `announces the program ${shown(name)} as ${shown(target)} in its package.json`
      const file = files.get(insidePath(target) ?? '')
      if (!file) return [finding(inspected, 'missing-target', `${announces}, and holds no such file`)]
      // What is compiled is started by the system itself.
      if (file.script || !/\.[cm]?[jt]s$|(?:^|\/)[^./]+$/.test(file.path) || file.size > MOST_SCRIPT) return []
      return [finding(inspected, 'no-interpreter', `${announces}, which does not begin with "#!"`, 'warning')]
    })
  },
}

/** A program without an ending that is larger is no script. */
const MOST_SCRIPT = 4 * 1024 * 1024

function programsOf(inspected: Inspected): (readonly [name: string, target: string])[] {
  const { bin } = manifestOf(inspected)
  if (typeof bin === 'string') return [[inspected.contents.packageName.replace(/^@[^/]*\//, ''), bin]]
  return entriesOf(bin).map(([name, target]) => [name, typeof target === 'string' ? target : ''] as const)
}

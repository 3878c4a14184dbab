// Every executable that a gem announces lies in its bindir: the installed program would load a file that is not there.
import { placesOf } from '../paths.ts'
import { finding, type Rule, shown } from '../rule.ts'

export const gemExecutables: Rule = {
  id: 'missing-target',
  kinds: ['gem'],
  check(inspected) {
    const { bindir = 'bin', executables = [] } = inspected.contents.gemFiles ?? {}
    const { files } = placesOf(inspected.members)
    return executables.flatMap((name) => {
      const path = `${bindir}/${name}`
      if (files.has(path)) return []
      return [
        finding(inspected, 'missing-target', `announces the executable ${shown(name)}, and has no ${shown(path)}`),
      ]
    })
  },
}

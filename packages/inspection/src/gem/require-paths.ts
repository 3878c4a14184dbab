// The folders that a gem puts on the load path are there; gems that only require others have none, so this is no error.
import { posix } from 'node:path'
import { placesOf } from '../paths.ts'
import { finding, type Rule, shown } from '../rule.ts'

export const gemRequirePaths: Rule = {
  id: 'missing-target',
  kinds: ['gem'],
  check(inspected) {
    const { requirePaths = [], extensions = [] } = inspected.contents.gemFiles ?? {}
    // What is compiled on installation can fill any of them.
    if (extensions.length > 0) return []
    const { folders } = placesOf(inspected.members)
    return requirePaths.flatMap((stated) => {
      const path = posix.normalize(stated).replace(/\/$/, '')
      if (path === '.' || folders.has(path)) return []
      const what = `puts ${shown(stated)} on the load path, and has no file in that folder`
      return [finding(inspected, 'missing-target', what, 'warning')]
    })
  },
}

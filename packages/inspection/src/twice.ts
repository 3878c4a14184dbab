// A path that occurs twice: which of the two files counts is up to whoever unpacks the archive.
import { finding, type Rule, shown } from './rule.ts'

export const twice: Rule = {
  id: 'path-twice',
  check(inspected) {
    const seen = new Set<string>()
    return inspected.members.flatMap(({ path, type }) => {
      if (type === 'folder') return []
      if (seen.has(path)) return [finding(inspected, 'path-twice', `holds ${shown(path)} twice`)]
      seen.add(path)
      return []
    })
  },
}

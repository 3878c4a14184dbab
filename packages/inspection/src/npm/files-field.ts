// `files` of package.json: an entry that nothing matches is a folder that was not built, or a name that was changed.
import { placesOf } from '../paths.ts'
import { finding, type Rule, shown } from '../rule.ts'
import { filesPattern, isPlain } from './glob.ts'
import { insidePath, manifestOf } from './manifest.ts'

/** Patterns are compared with every file, one after the other. */
const MOST_PATTERNS = 500

export const npmFilesField: Rule = {
  id: 'files-entry-empty',
  kinds: ['npm-tarball'],
  check(inspected) {
    const { files: stated } = manifestOf(inspected)
    if (!Array.isArray(stated)) return []
    // npm makes no difference between upper and lower case here.
    const lower = inspected.members.map(({ path, type }) => ({ path: path.toLowerCase(), type }))
    const { files, folders } = placesOf(lower)
    // What begins with `!` takes files away.
    const entries = stated.filter((one): one is string => typeof one === 'string' && !one.startsWith('!'))
    const plain = entries.filter(isPlain)
    const patterns = entries.filter((entry) => !isPlain(entry))
    const paths = [...files]
    const told = (what: string) => finding(inspected, 'files-entry-empty', what, 'warning')
    const empty = [
      ...plain.filter((entry) => {
        const path = insidePath(entry.toLowerCase())
        return path !== '' && (path === undefined || !(files.has(path) || folders.has(path)))
      }),
      ...patterns.slice(0, MOST_PATTERNS).filter((entry) => {
        const isMeant = filesPattern(entry.toLowerCase())
        return isMeant !== undefined && !paths.some(isMeant)
      }),
    ]
    return [
      ...empty.map((entry) =>
        told(`has ${shown(entry)} in "files" of its package.json, which matches nothing that it holds`),
      ),
      ...(patterns.length > MOST_PATTERNS
        ? [told(`has more than ${MOST_PATTERNS} patterns in "files" of its package.json; the others were not compared`)]
        : []),
    ]
  },
}

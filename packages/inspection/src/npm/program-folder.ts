// `directories.bin` of package.json: npm makes a program of every file in that folder, where there is no `bin`.
import { placesOf } from '../paths.ts'
import { finding, type Rule, shown } from '../rule.ts'
import { insidePath, manifestOf } from './manifest.ts'

export const npmProgramFolder: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  check(inspected) {
    const { bin, directories } = manifestOf(inspected)
    const stated = (directories as { readonly bin?: unknown } | null | undefined)?.bin
    if (bin !== undefined || typeof stated !== 'string' || stated === '') return []
    const { files, folders } = placesOf(inspected.members)
    const path = insidePath(stated)
    // npm leaves out what begins with a dot there.
    const hasFiles =
      path === '' || [...files].some((file) => file.startsWith(`${path}/`) && file[`${path}/`.length] !== '.')
    if (path !== undefined && hasFiles) return []
    const why =
      path !== undefined && (folders.has(path) || !files.has(path)) ? 'holds no file there' : 'that is no folder'
    const what = `announces the programs of the folder ${shown(stated)} ("directories" → "bin") in its package.json, and ${why}`
    return [finding(inspected, 'missing-target', what)]
  },
}

// The .dist-info folder is called after the file's name: indexes look for its METADATA under exactly that name.
import { finding, type Rule } from '../rule.ts'
import { infoFolder } from './dist-info.ts'

export const infoFolderName: Rule = {
  id: 'wrong-folder',
  kinds: ['wheel'],
  check(inspected) {
    const folder = infoFolder(inspected)
    const wanted = `${inspected.fileName.split('-').slice(0, 2).join('-')}.dist-info`
    if (folder === wanted) return []
    return [finding(inspected, 'wrong-folder', `holds the folder "${folder}" instead of "${wanted}"`)]
  },
}

// `man` of package.json: pages that are there, named as npm wants them. By another name `npm install -g` fails (EBADMAN).
import { placesOf } from '../paths.ts'
import { finding, type Rule, shown } from '../rule.ts'
import { insidePath, manifestOf } from './manifest.ts'

/** As npm's bin-links takes the section from it. */
const PAGE = /\.[0-9]+(?:\.gz)?$/

export const npmManPages: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  check(inspected) {
    const { man } = manifestOf(inspected)
    const { files } = placesOf(inspected.members)
    const pages = (Array.isArray(man) ? man : [man]).filter((one) => typeof one === 'string' && one !== '') as string[]
    return pages.flatMap((page) => {
      const names = `names ${shown(page)} as "man" in its package.json`
      if (!PAGE.test(page)) {
        const what = `${names}; npm installs no package with a page whose name does not end in its section, like ".1"`
        return [finding(inspected, 'missing-target', what)]
      }
      if (files.has(insidePath(page) ?? '')) return []
      return [finding(inspected, 'missing-target', `${names}, and holds no such file`)]
    })
  },
}

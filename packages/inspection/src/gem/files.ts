// The files that a gem's metadata lists are those in its data.tar.gz: RubyGems unpacks the one and believes the other.
import { posix } from 'node:path'
import { placesOf } from '../paths.ts'
import { finding, type Rule, shown } from '../rule.ts'

export const gemFileList: Rule = {
  id: 'file-list-mismatch',
  kinds: ['gem'],
  check(inspected) {
    const { files, folders } = placesOf(inspected.members)
    const stated = new Set(inspected.contents.gemFiles?.files.map((path) => posix.normalize(path).replace(/\/$/, '')))
    // RubyGems keeps a folder in the list and packs what is in it, or nothing.
    const isHeld = (path: string) => files.has(path) || folders.has(path)
    const missing = [...stated].filter((path) => !isHeld(path))
    const surplus = [...files].filter((path) => !stated.has(path))
    return [
      ...missing.map((path) =>
        finding(
          inspected,
          'file-list-mismatch',
          `lists ${shown(path)} in its metadata, and data.tar.gz has no such file`,
        ),
      ),
      ...surplus.map((path) =>
        finding(
          inspected,
          'file-list-mismatch',
          `holds ${shown(path)} in data.tar.gz, which its metadata does not list`,
        ),
      ),
    ]
  },
}

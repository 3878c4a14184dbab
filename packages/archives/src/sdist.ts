// A Python source distribution: a .tar.gz with one top folder (https://packaging.python.org/specifications/source-distribution-format/).
import type { ArchiveKind } from './kind.ts'
import { pythonContents, sameProject, samePythonVersion } from './python-names.ts'
import { bad } from './refusal.ts'
import { readTarGz, type TarReading } from './tar.ts'
import { tarMembers } from './tar-members.ts'

const READING: TarReading = { links: 'links inside', gzip: 'all members', headers: 'extended headers' }

export const sdist: ArchiveKind = {
  id: 'sdist',
  label: 'Python source distribution (.tar.gz)',
  onePerVersion: true,
  sameVersion: samePythonVersion,
  samePackage: sameProject,
  matchesName: (fileName) => fileName.endsWith('.tar.gz'),
  matchesBytes: (head) => head[0] === 0x1f && head[1] === 0x8b,
  async read(fileName, source, limits) {
    const stem = fileName.slice(0, -'.tar.gz'.length)
    // Names of before PEP 625 can hold "-" themselves; a version never does.
    const dash = stem.lastIndexOf('-')
    if (dash < 1) throw bad(fileName, 'is not named like a source distribution: name-version.tar.gz')
    const tar = await readTarGz(fileName, source, (path) => /^(\.\/)?[^/]+\/PKG-INFO$/.test(path), limits, READING)
    const paths = tar.entries.map(({ path }) => path.replace(/^\.(\/|$)/, '')).filter((path) => path !== '')
    const tops = [...new Set(paths.map((path) => path.split('/')[0] ?? ''))]
    if (tops.length !== 1) throw bad(fileName, `holds ${tops.length} top folders instead of one: ${tops.slice(0, 5)}`)
    const [info, ...others] = tar.wanted
    if (!info) throw bad(fileName, 'holds no PKG-INFO in its top folder')
    if (others.length > 0) throw bad(fileName, `holds PKG-INFO ${tar.wanted.length} times`)
    const named = { name: stem.slice(0, dash), version: stem.slice(dash + 1) }
    return { ...pythonContents(fileName, 'PKG-INFO', info.bytes, named), pythonTag: 'source', top: tops[0] ?? '' }
  },
  members: (fileName, source, visit, limits) => tarMembers(fileName, source, visit, limits, READING),
}

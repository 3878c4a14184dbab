// What an sdist and its folder are called (PEP 625): name and version as PyPI writes them, the folder like the file.
import { fileNamePart, normalPythonVersion } from '@plumbline/archives'
import { finding, type Rule } from '../rule.ts'

export const sdistName: Rule = {
  id: 'odd-file-name',
  kinds: ['sdist'],
  check(inspected) {
    const { fileName, contents } = inspected
    const { packageName, version, top = '' } = contents
    const stem = fileName.slice(0, -'.tar.gz'.length)
    const normal = `${fileNamePart(packageName)}-${normalPythonVersion(version)}`
    const told = []
    // The spelling of the name alone is archives' to tell.
    if (stem !== normal && stem.startsWith(`${fileNamePart(packageName)}-`)) {
      told.push(finding(inspected, 'odd-file-name', `should be called "${normal}.tar.gz", as PyPI wants it`, 'warning'))
    }
    if (top !== stem) {
      // Older build backends write the one name normalised and the other as it stands.
      const level = spelledAlike(top, stem) ? 'warning' : 'error'
      told.push(finding(inspected, 'wrong-folder', `holds the folder "${top}" instead of "${stem}"`, level))
    }
    return told
  },
}

function spelledAlike(one: string, other: string): boolean {
  return parts(one) === parts(other)
}

function parts(stem: string): string {
  const dash = stem.lastIndexOf('-')
  return `${fileNamePart(stem.slice(0, dash))} ${normalPythonVersion(stem.slice(dash + 1))}`
}

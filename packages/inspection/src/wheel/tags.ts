// What a wheel runs on: its file name is what installers choose by, the file WHEEL is what it says of itself.
import { metadataFields } from '@plumbline/archives'
import { finding, type Inspected, type Rule, shown } from '../rule.ts'
import { isInfoFile, wheelFields } from './dist-info.ts'

export const tags: Rule = {
  id: 'wrong-tags',
  kinds: ['wheel'],
  keeps: (member) => isInfoFile(member, 'WHEEL'),
  check(inspected) {
    const fields = wheelFields(inspected)
    if ('problem' in fields) return [told(inspected, `holds a WHEEL that ${fields.problem}`)]
    const named = combined(partsOf(inspected.fileName).slice(-3))
    // Some tools write a set here as well, and installers read it.
    const stated = new Set(metadataFields(fields, 'Tag').flatMap((tag) => combined(tag.split('-'))))
    const missing = named.filter((tag) => !stated.has(tag))
    const surplus = [...stated].filter((tag) => !named.includes(tag))
    const build = buildNumber(inspected.fileName)
    const statedBuild = metadataFields(fields, 'Build')[0] ?? ''
    return [
      ...(missing.length > 0
        ? [told(inspected, `is named for ${list(missing)}, which its WHEEL does not state as Tag`)]
        : []),
      ...(surplus.length > 0
        ? [told(inspected, `states the Tag ${list(surplus)} in its WHEEL, which its name does not`)]
        : []),
      ...(statedBuild === build
        ? []
        : [told(inspected, `has the build number ${shown(build)} in its name and ${shown(statedBuild)} in its WHEEL`)]),
      ...purity(inspected, metadataFields(fields, 'Root-Is-Purelib'), named),
    ]
  },
}

/** Every combination of three parts, each of them a set (https://peps.python.org/pep-0425/). */
function combined(tag: readonly string[]): string[] {
  const [pythons = [], abis = [], platforms = []] = tag.map((part) => [...new Set(part.split('.'))])
  return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((one) => `${python}-${abi}-${one}`)))
}

function buildNumber(fileName: string): string {
  const parts = partsOf(fileName)
  return parts.length === 6 ? (parts[2] ?? '') : ''
}

function partsOf(fileName: string): string[] {
  return fileName.slice(0, -'.whl'.length).split('-')
}

/** Installers believe it and put the files there or there; programs and data for one platform are often called pure. */
function purity(inspected: Inspected, stated: readonly string[], named: readonly string[]) {
  const [value = ''] = stated
  if (stated.length !== 1 || !/^(?:true|false)$/i.test(value)) {
    return [told(inspected, `states Root-Is-Purelib ${stated.length === 1 ? shown(value) : `${stated.length} times`}`)]
  }
  const isPure = value.toLowerCase() === 'true'
  const forAll = named.every((tag) => tag.endsWith('-none-any'))
  if (isPure && named.some((tag) => tag.split('-')[1] !== 'none')) {
    return [told(inspected, `states Root-Is-Purelib: ${value}, and is named for ${list(named)}`, 'warning')]
  }
  const compiled = forAll && inspected.members.find(({ path }) => /\.(?:so|pyd|dylib)$/.test(path))
  if (!compiled) return []
  return [told(inspected, `is named for every platform, and holds ${shown(compiled.path)}`, 'warning')]
}

function list(some: readonly string[]): string {
  return some.length > 5 ? `${some.slice(0, 5).join(', ')} and ${some.length - 5} more` : some.join(', ')
}

function told(inspected: Inspected, what: string, level?: 'warning') {
  return finding(inspected, 'wrong-tags', what, level)
}

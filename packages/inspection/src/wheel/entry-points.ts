// entry_points.txt: every program and plug-in that it announces is a module of this wheel.
// https://packaging.python.org/specifications/entry-points/
import { type Member, metadataFields } from '@plumbline/archives'
import { placesOf } from '../paths.ts'
import { finding, type Inspected, type Rule, shown } from '../rule.ts'
import { infoText, isInfoFile } from './dist-info.ts'

const PROGRAMS = ['console_scripts', 'gui_scripts']
const NAME = 'entry_points.txt'

interface EntryPoint {
  readonly group: string
  readonly name: string
  readonly target: string
}

export const entryPoints: Rule = {
  id: 'missing-target',
  kinds: ['wheel'],
  keeps: (member) => isInfoFile(member, NAME),
  check(inspected) {
    const text = infoText(inspected, NAME)
    if (text === undefined) return []
    const parsed = parse(text)
    if (typeof parsed === 'string') return [finding(inspected, 'missing-target', `holds an ${NAME} that ${parsed}`)]
    const modules = modulesOf(inspected.members)
    return parsed.flatMap((point) => judged(inspected, point, modules))
  },
}

/** As Python's own importlib.metadata reads it: sections, and lines with the first `=` between name and target. */
function parse(text: string): EntryPoint[] | string {
  const points: EntryPoint[] = []
  let group = ''
  for (const [place, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    if (line.startsWith('[') && line.endsWith(']')) {
      group = line.slice(1, -1).trim()
      continue
    }
    const equals = line.indexOf('=')
    const name = line.slice(0, Math.max(0, equals)).trim()
    if (group === '' || name === '') return `is no list of entry points: line ${place + 1} is ${shown(line)}`
    points.push({ group, name, target: line.slice(equals + 1).trim() })
  }
  return points
}

function judged(inspected: Inspected, { group, name, target }: EntryPoint, modules: ReadonlySet<string>) {
  const told = (what: string, level?: 'warning') => [
    finding(
      inspected,
      'missing-target',
      `has the entry point ${shown(`${name} = ${target}`)} (${group}) ${what}`,
      level,
    ),
  ]
  const reference = target.replace(/\[[^\]]*\]$/, '').trim()
  const [module = '', attribute, ...more] = reference.split(':').map((part) => part.trim())
  const isDotted = (part: string) =>
    part.split('.').every((one) => /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{M}_]*$/u.test(one))
  if (more.length > 0 || !isDotted(module) || (attribute !== undefined && !isDotted(attribute))) {
    return told('that is no module:attribute')
  }
  if (PROGRAMS.includes(group) && attribute === undefined) return told('that names no function of its module')
  if (modules.has(module.replaceAll('.', '/'))) return []
  const [top = ''] = module.split('.')
  // A wheel that only gathers others can announce what those have.
  const isForeign = !modules.has(top) && metadataFields(inspected.contents.metadata ?? [], 'Requires-Dist').length > 0
  if (isForeign) return told(`and no module "${top}" itself: a package that it requires must have it`, 'warning')
  // What a plug-in's target means is up to whoever loads it: some take a class without the colon.
  return told(`and no module "${module}"`, PROGRAMS.includes(group) ? undefined : 'warning')
}

/** Modules by their path without ending; packages with or without __init__.py, compiled modules whatever their tag. */
function modulesOf(members: readonly Member[]): ReadonlySet<string> {
  // What lies in these folders is installed beside the rest.
  const installed = members.map(({ path, type }) => ({
    type,
    path: path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//, ''),
  }))
  const { files, folders } = placesOf(installed)
  const modules = new Set(folders)
  for (const path of files) {
    if (!/\.(?:py|pyc|so|pyd)$/.test(path)) continue
    const folder = path.lastIndexOf('/') + 1
    modules.add(path.slice(0, path.indexOf('.', folder)))
  }
  return modules
}

// os, os.path, pathlib, and what opens files.
import { openFile } from '../files.ts'
import { type Machine, unknown } from '../machine.ts'
import { absolutePath, exists, joinPaths, lastPart, parentOf, pathOf } from '../paths.ts'
import { list, NONE, text, type Value } from '../value.ts'
import type { LibraryFunction } from './index.ts'

const PLAIN = new Set(['file', 'mode', 'encoding', 'errors', 'buffering'])

/** Other arguments than these may change what is read. */
function open(how: 'io' | 'codecs'): LibraryFunction {
  return (machine, { positional: [name, mode, ...more], keywords }) => {
    const isPlain = more.length <= (how === 'io' ? 3 : 1) && [...keywords.keys()].every((key) => PLAIN.has(key))
    const given = mode ?? keywords.get('mode')
    // Codecs decode what is opened as bytes, when they are told how.
    const isDecoded = how === 'codecs' && (more.length > 0 || keywords.has('encoding'))
    return isPlain ? openFile(machine, name ?? keywords.get('file'), isDecoded ? undefined : given, how) : undefined
  }
}

const absolute: LibraryFunction = (machine, { positional: [one] }) => absolutePath(machine, one, 'text')

const path: LibraryFunction = (machine, { positional }) =>
  positional.length === 0 ? { kind: 'path', path: '.' } : joinPaths(machine, positional, 'path')

const inserted: LibraryFunction = (machine, { positional: [at, one] }) => search(machine, one, at)
const appended: LibraryFunction = (machine, { positional: [one] }) => search(machine, one)

/** Another folder for modules; which one is found first is not known any more where its place is not. */
function search(machine: Machine, one: Value | undefined, at?: Value): Value {
  const folder = absolutePath(machine, one, 'text')
  const place =
    at === undefined ? machine.searched.length : at.kind === 'number' && at.value >= 0 ? at.value : undefined
  const isKnown = folder.kind === 'text' && place !== undefined && machine.searched.length > 0
  machine.searched = isKnown ? machine.searched.toSpliced(place, 0, folder.text) : []
  return NONE
}

export const files: Readonly<Record<string, LibraryFunction>> = {
  'builtins.open': open('io'),
  'builtins.file': open('io'),
  'io.open': open('io'),
  'codecs.open': open('codecs'),
  'os.path.join': (machine, { positional }) => joinPaths(machine, positional, 'text'),
  'os.path.dirname': (machine, { positional: [one] }) => parentOf(machine, one, 'text'),
  'os.path.basename': (machine, { positional: [one] }) => lastPart(machine, one),
  'os.path.split': (machine, { positional: [one] }) =>
    list([parentOf(machine, one, 'text'), lastPart(machine, one)], true),
  'os.path.abspath': absolute,
  'os.path.realpath': absolute,
  'os.path.normpath': (machine, { positional: [one] }) => normal(machine, one),
  'os.path.exists': (machine, { positional: [one] }) => exists(machine, one),
  'os.path.isfile': (machine, { positional: [one] }) => exists(machine, one),
  'os.fspath': (_machine, { positional: [one] }) => (pathOf(one) === undefined ? undefined : text(pathOf(one) ?? '')),
  'os.getcwd': (machine) => absolutePath(machine, text('.'), 'text'),
  'os.chdir': (machine, { positional: [one] }) => {
    const folder = absolutePath(machine, one, 'text')
    machine.folder = folder.kind === 'text' ? folder.text : undefined
    return NONE
  },
  'sys.path.insert': inserted,
  'sys.path.append': appended,
  'pathlib.Path': path,
  'pathlib.PurePath': path,
  'pathlib.Path.cwd': (machine) => absolutePath(machine, text('.'), 'path'),
}

function normal(machine: Machine, one: Value | undefined): Value {
  const whole = pathOf(one)
  if (whole === undefined) return unknown(machine)
  return whole.startsWith('/') ? absolutePath(machine, text(whole), 'text') : text(whole)
}

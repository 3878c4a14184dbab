// os, os.path, pathlib, and what opens files.
import { openFile } from '../files.ts'
import { type Machine, unknown } from '../machine.ts'
import { absolutePath, exists, joinPaths, lastPart, parentOf, pathOf } from '../paths.ts'
import { list, NONE, text, type Value } from '../value.ts'
import type { LibraryFunction } from './index.ts'

const open: LibraryFunction = (machine, { positional: [name, mode], keywords }) =>
  openFile(machine, name ?? keywords.get('file'), mode ?? keywords.get('mode'))

const absolute: LibraryFunction = (machine, { positional: [one] }) => absolutePath(machine, one, 'text')

const path: LibraryFunction = (machine, { positional }) =>
  positional.length === 0 ? { kind: 'path', path: '.' } : joinPaths(machine, positional, 'path')

const searched: LibraryFunction = (machine, { positional }) => {
  const folder = absolutePath(machine, positional.at(-1), 'text')
  if (folder.kind === 'text') machine.searched.push(folder.text)
  return NONE
}

export const files: Readonly<Record<string, LibraryFunction>> = {
  'builtins.open': open,
  'builtins.file': open,
  'io.open': open,
  'codecs.open': open,
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
  'sys.path.insert': searched,
  'sys.path.append': searched,
  'pathlib.Path': path,
  'pathlib.PurePath': path,
  'pathlib.Path.cwd': (machine) => absolutePath(machine, text('.'), 'path'),
}

function normal(machine: Machine, one: Value | undefined): Value {
  const whole = pathOf(one)
  if (whole === undefined) return unknown(machine)
  return whole.startsWith('/') ? absolutePath(machine, text(whole), 'text') : text(whole)
}

// Imports: Python's own libraries by name, and modules beside the program, which are read only when they are asked.
import { posix } from 'node:path'
import { forgetReflected } from './forgetting.ts'
import { charge, deeper, fileText, fresh, type Machine, ROOT, unknown } from './machine.ts'
import { moduleScope, type Scope, settled } from './scope.ts'
import { text, UNKNOWN, type Value } from './value.ts'

/** Libraries that every build has, so that their import does not fail. */
const LIBRARIES = new Set(
  (
    '__future__ argparse ast builtins codecs collections configparser contextlib copy ctypes datetime distutils enum ' +
    'errno fnmatch functools glob hashlib imp importlib inspect io itertools json locale logging math multiprocessing ' +
    'operator os pathlib pickle pkgutil platform re runpy setuptools shlex shutil site stat string struct subprocess ' +
    'sys sysconfig tempfile textwrap time traceback types typing unittest urllib uuid warnings zipfile'
  ).split(' '),
)

// They state what they find in git.
const FROM_GIT = new Set(['versioneer', 'setuptools_scm', 'hatch_vcs', 'versioningit', 'pbr', 'dunamai'])

type Imported = Value & { readonly kind: 'imported' }

export function isLibrary(module: string): boolean {
  return LIBRARIES.has(module.split('.')[0] ?? '')
}

/** What `import module` binds; `base` is the folder of a relative import. */
export function importModule(machine: Machine, module: string, base?: string): Value {
  if (base === undefined && isLibrary(module)) {
    // One of the same name may stand before it.
    const [top = ''] = module.split('.')
    return fileOf(machine, { kind: 'imported', module: top }) === undefined
      ? { kind: 'library', name: module }
      : UNKNOWN
  }
  const found: Imported = base === undefined ? { kind: 'imported', module } : { kind: 'imported', module, base }
  if (fileOf(machine, found) === undefined) machine.mayRaise = true
  return found
}

/** What `from module import name` binds. */
export function importName(machine: Machine, module: string, name: string, base?: string): Value {
  const from = importModule(machine, module, base)
  if (from.kind === 'library') {
    const full = `${module}.${name}`
    return machine.patched.has(full) ? unknown(machine) : { kind: 'library', name: full }
  }
  return from.kind === 'imported' ? { ...from, name } : from
}

/** The value behind a name that was imported; a module stays as it is until something of it is asked for. */
export function resolved(machine: Machine, value: Value): Value {
  if (value.kind !== 'imported' || value.name === undefined) return fresh(machine, value)
  const { name, ...module } = value
  return deeper(machine, () => fromModule(machine, module, name))
}

/** `module.name`: one of its variables, else a module in it. */
export function fromModule(machine: Machine, from: Imported, name: string): Value {
  if (from.name !== undefined) return unknown(machine)
  const file = fileOf(machine, from)
  const scope = file === undefined ? undefined : runModule(machine, file)
  if (file !== undefined && scope === undefined) return unknown(machine)
  const found = scope && settled(scope, name)
  if (found) return resolved(machine, found)
  const below: Imported = { ...from, module: from.module === '' ? name : `${from.module}.${name}` }
  return fileOf(machine, below) === undefined ? unknown(machine) : below
}

/** Absolute path of the module's file; undefined where it is not in the checkout, or only git knows its version. */
function fileOf(machine: Machine, { module, base }: Imported): string | undefined {
  if (FROM_GIT.has(module.split('.')[0] ?? '')) return undefined
  charge(machine, 8)
  const parts = module === '' ? [] : module.split('.')
  for (const folder of base === undefined ? machine.searched : [base]) {
    const path = posix.join(folder, ...parts)
    const candidates = [posix.join(path, '__init__.py'), ...(parts.length > 0 ? [`${path}.py`] : [])]
    const found = candidates.find((one) => one.startsWith(ROOT) && fileText(machine, one) !== undefined)
    if (found !== undefined) return found
  }
  return undefined
}

/** The variables that a module ends with; undefined where its text does not tell. Throws `CannotTell`. */
export function runModule(machine: Machine, path: string): Scope | undefined {
  const known = machine.modules.get(path)
  if (known) return known === 'running' ? undefined : known
  const source = fileText(machine, path)
  if (!source) return undefined
  const scope = moduleScope(source.origin?.file ?? path, source.text.replace(/^\uFEFF/, ''))
  scope.names.set('__file__', text(path))
  scope.names.set('__name__', text('module'))
  machine.modules.set(path, 'running')
  machine.live.add(scope)
  // It stays live: its lists and dictionaries may be changed from outside.
  machine.language.run(machine, scope)
  forgetReflected(scope)
  machine.modules.set(path, scope)
  return scope
}

/** `from module import *` into a scope: what is not known of the module may hide any name. */
export function importAll(machine: Machine, module: string, base: string | undefined): Map<string, Value> | undefined {
  const from = importModule(machine, module, base)
  const file = from.kind === 'imported' ? fileOf(machine, from) : undefined
  const scope = file === undefined ? undefined : runModule(machine, file)
  if (!scope) return undefined
  const all = scope.names.get('__all__')
  if (all && (all.kind !== 'list' || all.items.some(({ kind }) => kind !== 'text'))) return undefined
  const names =
    all?.kind === 'list'
      ? all.items.flatMap((one) => (one.kind === 'text' ? one.text : []))
      : [...scope.names.keys()].filter((name) => !name.startsWith('_'))
  return new Map(names.map((name) => [name, fresh(machine, settled(scope, name) ?? UNKNOWN)]))
}

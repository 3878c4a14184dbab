// `value.name`: methods are called elsewhere; these are the attributes that are values themselves.
import { fresh, type Machine, unknown } from './machine.ts'
import { fromModule } from './modules.ts'
import { parentOf } from './paths.ts'
import { settled } from './scope.ts'
import { text, type Value } from './value.ts'

const CONSTANTS: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  'os.sep': '/',
  'os.path.sep': '/',
  'os.curdir': '.',
  'os.pardir': '..',
  'os.path.pardir': '..',
  'os.linesep': '\n',
})

export function attribute(machine: Machine, value: Value, name: string): Value {
  if (value.kind === 'library') {
    const full = `${value.name}.${name}`
    if (machine.patched.has(full)) return unknown(machine)
    const constant = CONSTANTS[full]
    return constant === undefined ? { kind: 'library', name: full } : text(constant)
  }
  if (value.kind === 'imported') return fromModule(machine, value, name)
  if (value.kind === 'namespace' && value.isSpec) {
    return name === 'loader' ? { kind: 'library', name: 'importlib.loader' } : unknown(machine)
  }
  if (value.kind === 'namespace') return fresh(machine, settled(value.scope, name) ?? unknown(machine))
  if (value.kind === 'path' && name === 'parent') return parentOf(machine, value, 'path')
  if (value.kind === 'path' && name === 'name') return text(value.path.split('/').at(-1) ?? '')
  return unknown(machine)
}

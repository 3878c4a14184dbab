// Programs that a program runs: exec, runpy, imp, importlib.
import { posix } from 'node:path'
import { replace } from '../changes.ts'
import { type Arguments, CannotTell, fileText, type Machine } from '../machine.ts'
import { runModule } from '../modules.ts'
import { absolutePath } from '../paths.ts'
import { assign, moduleScope, type Scope, settled } from '../scope.ts'
import { setAttribute } from '../targets.ts'
import { NONE, type Text, text, UNKNOWN, type Value } from '../value.ts'
import type { LibraryFunction } from './index.ts'

export const loading: Readonly<Record<string, LibraryFunction>> = {
  'builtins.compile': (_machine, { positional: [source] }) =>
    source?.kind === 'text' || source?.kind === 'bytes' ? source : undefined,
  'builtins.exec': (machine, args, scope) => execute(machine, args.positional[0], args, scope),
  'builtins.execfile': (machine, args, scope) => {
    const path = absolutePath(machine, args.positional[0], 'text')
    return execute(machine, path.kind === 'text' ? (fileText(machine, path.text) ?? undefined) : undefined, args, scope)
  },
  'runpy.run_path': (machine, { positional: [name] }) => {
    const found = ran(machine, name)
    return found && { kind: 'dict', entries: settledNames(found) }
  },
  'imp.load_source': (machine, { positional: [, name] }) => loaded(machine, name),
  'importlib.machinery.SourceFileLoader': (machine, { positional: [, name] }) => loaded(machine, name),
  'importlib.import_module': (machine, { positional: [name] }) =>
    name?.kind === 'text' && /^[A-Za-z_][\w.]*$/.test(name.text)
      ? { kind: 'imported', module: name.text }
      : void machine,
  'builtins.__import__': (_machine, { positional: [name] }) =>
    name?.kind === 'text' && /^[A-Za-z_]\w*$/.test(name.text) ? { kind: 'imported', module: name.text } : undefined,
  'importlib.util.spec_from_file_location': (machine, { positional: [, name] }) => {
    const scope = ran(machine, name)
    return scope && { kind: 'namespace', scope, isSpec: true }
  },
  'importlib.util.module_from_spec': (_machine, { positional: [spec] }) =>
    spec?.kind === 'namespace' ? { kind: 'namespace', scope: spec.scope } : undefined,
  // It was run when its place was given.
  'importlib.loader.exec_module': (_machine, { positional: [module] }) =>
    module?.kind === 'namespace' ? NONE : undefined,
  'builtins.globals': (_machine, _args, scope) => ({ kind: 'namespace', scope: scope.module ?? scope }),
  // Inside a function they are only a copy.
  'builtins.locals': (_machine, _args, scope) => (scope.module ? undefined : { kind: 'namespace', scope }),
  'builtins.vars': (_machine, { positional }, scope) =>
    scope.module || positional.length > 0 ? undefined : { kind: 'namespace', scope },
  'builtins.setattr': (machine, { positional: [one, name, value] }) => {
    if (!one || name?.kind !== 'text' || !value) throw new CannotTell()
    setAttribute(machine, one, name.text, value)
    return NONE
  },
  'builtins.getattr': (machine, { positional: [one, name, other] }) =>
    one?.kind === 'namespace' && name?.kind === 'text' && !other
      ? (settled(one.scope, name.text) ?? void machine)
      : undefined,
}

function ran(machine: Machine, name: Value | undefined): Scope | undefined {
  const path = absolutePath(machine, name, 'text')
  return path.kind === 'text' ? runModule(machine, path.text) : undefined
}

function loaded(machine: Machine, name: Value | undefined): Value | undefined {
  const scope = ran(machine, name)
  return scope && { kind: 'namespace', scope }
}

function settledNames({ names, unsettled }: Scope): Map<string, Value> {
  return new Map([...names].map(([name, value]) => [name, unsettled.has(name) ? UNKNOWN : value]))
}

/** Runs a text with the names of a dictionary; the last one given takes what it defines. */
function execute(
  machine: Machine,
  given: Value | undefined,
  { positional, keywords }: Arguments,
  scope: Scope,
): Value | undefined {
  const [, globals, locals] = positional
  const source = given?.kind === 'bytes' ? given.text : given
  const target = locals ?? globals ?? keywords.get('globals')
  const own = target === undefined || target.kind === 'namespace'
  if (source?.kind !== 'text' || (!own && target.kind !== 'dict')) {
    // Nobody knows which names it gave a value.
    if (own) for (const name of [...scope.names.keys()]) assign(scope, name, UNKNOWN)
    return undefined
  }
  const names = runText(machine, source, target?.kind === 'dict' ? target.entries : new Map(), own ? scope : undefined)
  const holder = target?.kind === 'namespace' ? target.scope : scope
  // In a function, nobody else sees the names.
  if (own) for (const [name, value] of names) assign(holder, name, holder.module ? UNKNOWN : value)
  else replace(machine, target, { kind: 'dict', entries: new Map([...target.entries, ...names]) })
  return NONE
}

function runText(machine: Machine, source: Text, names: ReadonlyMap<string, Value>, outer?: Scope): Map<string, Value> {
  const scope = {
    ...moduleScope(source.origin?.file ?? '', source.text.replace(/^\uFEFF/, '')),
    ...(outer ? { outer } : {}),
  }
  for (const [name, value] of names) scope.names.set(name, value)
  const folder = posix.dirname(posix.join('/', scope.file))
  scope.names.set('__name__', names.get('__name__') ?? text(folder))
  machine.live.add(scope)
  machine.language.run(machine, scope)
  machine.live.delete(scope)
  return settledNames(scope)
}

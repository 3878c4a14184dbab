// Ruby's own classes, as far as a gemspec uses them to come to its version: File, IO and Gem::Version.
import { posix } from 'node:path'
import { firstLine, textAt } from '../paths.ts'
import type { Token } from '../token.ts'
import type { RubyProgram } from './program.ts'
import type { RubyThing, RubyValue } from './value.ts'

export type RubyArgument = RubyValue | Token | undefined

/** What an argument is; undefined for what is not told, and for patterns. */
export function thingOf(argument: RubyArgument): RubyThing | undefined {
  return argument && 'what' in argument ? argument.what : undefined
}

/** A method of File or IO: the text of a file, which that file states, or a path. */
export function callFile(
  program: RubyProgram,
  owner: string,
  method: string,
  args: readonly RubyArgument[],
): RubyValue | string | undefined {
  if (!/^(?:::)?(?:File|IO|Pathname)$/.test(owner)) return undefined
  const texts = args.map(thingOf)
  const [first] = texts
  if (typeof first !== 'string') return undefined
  if (/^(?:read|binread)$/.test(method)) return textOf(program, first)
  if (method === 'readlines' && texts.length === 1) {
    const found = textOf(program, first)
    return found && { ...found, what: String(found.what).split(/(?<=\n)/) }
  }
  const paths = texts.filter((text) => typeof text === 'string')
  if (paths.length !== texts.length) return undefined
  return pathOf(program, method, paths)
}

function textOf(program: RubyProgram, path: string): RubyValue | undefined {
  const found = textAt(path, program.folder, program.readText)
  return found && { what: found.text, file: found.file, line: firstLine(found.text), key: 'version' }
}

function pathOf(program: RubyProgram, method: string, paths: readonly string[]): string | undefined {
  const [first = '', second] = paths
  // What Pathname does with a path is not followed; as a text it is the path.
  if (method === 'expand_path' || method === 'absolute_path' || method === 'realpath') {
    return posix.resolve(program.folder, second ?? '', first)
  }
  if (method === 'join') return posix.join(...paths)
  if (method === 'dirname' && paths.length === 1) return posix.dirname(first)
  return undefined
}

/** `Gem::Version.new("1.2.3")`: the version itself. */
export function callGem(owner: string, method: string, args: readonly RubyArgument[]): RubyValue | undefined {
  const [only] = args
  if (!/^(?:Gem::)?Version$/.test(owner) || !/^(?:new|create)$/.test(method) || args.length !== 1) return undefined
  return only && 'what' in only && typeof only.what === 'string' ? only : undefined
}

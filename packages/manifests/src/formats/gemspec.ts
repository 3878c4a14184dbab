// *.gemspec (https://guides.rubygems.org/specification-reference/): code that RubyGems runs; its version is read only
// where it is plain to see, in the gemspec or in a file that it requires.
import { agreed } from '../code/ruby/evaluate.ts'
import { type RubyProgram, rubyProgram } from '../code/ruby/program.ts'
import { Unreadable } from '../code/token.ts'
import type { ManifestFormat, ManifestReading, ReadText, Stated, StatedVersion } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'

// Gem::Version takes nothing else, so code that comes to anything else was not understood.
const VERSION = /^\d[\dA-Za-z.-]{0,99}$/

function read(file: string, text: string, readText: ReadText): ManifestReading {
  const program = programOf(file, text, readText)
  const name = program && attribute(program, 'name')
  return {
    file,
    ecosystem: 'rubygems',
    ...(name && name.value !== '' ? { name } : {}),
    version: versionOf(file, program),
    publishable: true,
  }
}

function programOf(file: string, text: string, readText: ReadText): RubyProgram | undefined {
  try {
    return rubyProgram(file, text, readText)
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

function versionOf(file: string, program: RubyProgram | undefined): StatedVersion {
  const [set] = program?.attributes.get('version') ?? []
  const dynamic: StatedVersion = { kind: 'dynamic', key: 'version', file, line: set?.tokens[0]?.line ?? 1 }
  const version = program && attribute(program, 'version')
  if (!version || program.changed.has(`${file}:version`)) return dynamic
  const stated = versionFrom(version)
  return stated.kind === 'static' && !VERSION.test(stated.value) ? dynamic : stated
}

/** What the gemspec sets, with blanks around it taken away as RubyGems does. */
function attribute(program: RubyProgram, key: 'name' | 'version'): Stated | undefined {
  const found = agreed(program, program.attributes.get(key) ?? [])
  if (typeof found?.what !== 'string') return undefined
  return { value: found.what.trim(), key: found.key ?? key, file: found.file, line: found.line }
}

export const gemspec: ManifestFormat = { read }

// The table of version schemes: the only importer of their files.
import { PlumblineError } from '@plumbline/kernel'
import type { Scheme } from '../scheme.ts'
import { gem } from './gem.ts'
import { maven } from './maven.ts'
import { nuget } from './nuget.ts'
import { opaque } from './opaque.ts'
import { pep440 } from './pep440.ts'
import { semver } from './semver.ts'

const schemes: readonly Scheme[] = [semver, pep440, gem, nuget, maven, opaque]

/** Ids of the known schemes, for input choices. */
export const SCHEME_IDS = ['semver', 'pep440', 'gem', 'nuget', 'maven', 'opaque'] as const

/** The scheme of an id. Throws `bad-input` that lists the known ones. */
export function schemeById(id: string): Scheme {
  const found = schemes.find((scheme) => scheme.id === id)
  if (found) return found
  const known = schemes.map((scheme) => `"${scheme.id}"`).join(', ')
  throw new PlumblineError('bad-input', { what: `"${id}" is no version scheme; known are ${known}.` })
}

/** The scheme that an ecosystem's registry uses; undefined for an ecosystem that is not known. */
export function schemeOfEcosystem(ecosystem: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.ecosystems.includes(ecosystem))
}

// The version that follows the rehearsed one, and the tag that it would have.
import { schemeOfEcosystem } from '@plumbline/versions'
import type { Subject } from '../subject/subject.ts'

type Stated = Pick<Subject, 'ecosystem' | 'version'>

/** The next version of the same series: its last number raised. */
export function nextVersionOf(subject: Stated): string {
  return raised(subject, Number.POSITIVE_INFINITY)
}

/** The version with one of its numbers raised, the last one at most, and without anything behind its numbers. */
export function raised({ ecosystem, version }: Stated, place: number): string {
  const { release } = schemeOfEcosystem(ecosystem)?.parse(version) ?? { release: [98, 0, 0] }
  const at = Math.min(place, release.length - 1)
  return release.map((number, index) => (index < at ? number : index === at ? number + 1 : 0)).join('.')
}

/** The tag of another version, written as the rehearsed one is. */
export function tagFor({ tag, version }: Pick<Subject, 'tag' | 'version'>, other: string): string {
  return tag.includes(version) ? tag.replace(version, other) : `v${other}`
}

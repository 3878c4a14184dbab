// The packages of one schedule: a scene's own, as many and with as many files as the schedule says.
import type { Subject } from '@plumbline/registries'
import type { Scene, ScenePackage } from './scene.ts'
import type { Schedule, Whose } from './schedule.ts'

/** What the registry has of each package before the first run, in the scene's order. */
export function beforeOf({ before, also = [] }: Schedule): readonly (readonly Whose[])[] {
  return [before, ...also]
}

/** The subjects in the scene's order, in which what is needed comes first. */
export function subjectsOf({ packages, version }: Scene, schedule: Schedule): readonly Subject[] {
  return beforeOf(schedule).flatMap((files, place) => {
    const found = packages[place]
    return found ? [{ packageName: found.packageName, version, files: found.files.slice(0, files.length) }] : []
  })
}

/** The other subjects that this one needs. */
export function neededBy({ packages }: Scene, subject: Subject, all: readonly Subject[]): readonly Subject[] {
  const needs: ScenePackage['needs'] =
    packages.find(({ packageName }) => packageName === subject.packageName)?.needs ?? []
  return all.filter(({ packageName }) => needs.includes(packageName))
}

/** True when the registry does not have this package before a person publishes it. */
export function isUnknown({ firstPublish }: Schedule, place: number): boolean {
  return firstPublish?.unknown.includes(place) ?? false
}

// From facts to verdicts. Every version is judged by itself: a later tag never condemns an earlier release.
import type { AuditedVersion, Surface, Verdict } from '../audit.ts'
import type { PackageFacts, Terms } from '../facts.ts'
import type { Judged } from './outcome.ts'
import { judgeRegistry } from './registry.ts'
import { judgeRelease } from './release.ts'
import { judgeRun } from './run.ts'
import { type Scene, scenesOf } from './scene.ts'
import { judgeChangelog, judgeCommit, judgeSources, judgeTag } from './tag.ts'

const JUDGES: Readonly<Record<Surface, (scene: Scene) => Judged>> = {
  tag: judgeTag,
  commit: judgeCommit,
  sources: judgeSources,
  changelog: judgeChangelog,
  registry: judgeRegistry,
  release: judgeRelease,
  run: judgeRun,
}

/** The surfaces, in the order in which people read them. */
export const SURFACES = Object.keys(JUDGES) as readonly Surface[]

/** Every version of a package, judged, in the order of the facts. */
export function judge(facts: PackageFacts, terms: Terms): AuditedVersion[] {
  return scenesOf(facts, terms).map((scene) => {
    const judged = SURFACES.map((surface) => [surface, JUDGES[surface](scene)] as const)
    const verdicts = [...new Set(judged.flatMap(([, { verdicts }]) => verdicts))]
    return {
      package: facts.package,
      version: scene.facts.version,
      verdicts: verdicts.length === 0 ? (['in-line'] satisfies Verdict[]) : verdicts,
      cells: Object.fromEntries(judged.map(([surface, { cell }]) => [surface, cell])) as AuditedVersion['cells'],
      accepted: '',
    }
  })
}

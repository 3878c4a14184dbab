// Before anything is published: what of `targets` and `expect` could not be read, started or awaited once the release is out.
import { type ReadItem, readItems, type TargetProblem, type TargetTexts } from '../reading/targets.ts'
import { atHome } from '../target.ts'
import type { Foreseen, ForeseenProblem, Foresight } from './model.ts'

/** Everything that is wrong, not the first thing. Never throws for what the texts say. */
export async function foreseeTargets(texts: TargetTexts, scene: Foresight): Promise<Foreseen> {
  const { items, problems: unread } = await readItems(texts, scene.occasion)
  const home = items.filter(({ target }) => atHome(target, scene.occasion) && !/^\d+$/.test(target.workflow))
  const found = [...unread.map(asMisread), ...(await judged(home, scene))]
  return {
    problems: found.sort((one, other) => placeOf(one) - placeOf(other)),
    unseen: items.filter((item) => !home.includes(item)),
    count: items.length,
  }
}

/** What reads workflow files is loaded only where there are targets to judge. */
async function judged(home: readonly ReadItem[], scene: Foresight): Promise<ForeseenProblem[]> {
  if (home.length === 0) return []
  const { judge } = await import('./judge.ts')
  const targets = home.map(({ target }) => target)
  return home
    .filter(({ sound }) => sound)
    .flatMap(({ input, line, target }) =>
      judge(target, scene, targets).map(({ words, certain, byRelease = false }) => ({
        ...{ input, line, problem: words, byRelease },
        // Its failure would fail nothing.
        certain: certain && target.required,
      })),
    )
}

function asMisread(problem: TargetProblem): ForeseenProblem {
  return { ...problem, certain: true, byRelease: false }
}

/** `targets` before `expect`, each by its lines. */
function placeOf({ input, line }: TargetProblem): number {
  return (input === 'targets' ? 0 : 1e9) + line
}

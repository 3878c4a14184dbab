// The publish run of a tag: did it begin, has it ended?
import { blank, cell } from './cell.ts'
import { drift, type Judged, plain } from './outcome.ts'
import { found, type Scene } from './scene.ts'

/** A run that hangs is stuck; a tag whose run never began, with nothing published, never ran. */
export function judgeRun(scene: Scene): Judged {
  const { facts, run, stuck, running, terms } = scene
  const seen = facts.runs
  if (seen.state === 'unreadable' || seen.state === 'not-asked') return plain(blank(seen))
  if (!run) return withoutRun(scene)
  const { url, status, conclusion, startedAt } = run
  if (stuck) {
    const minutes = Math.floor((terms.now - Date.parse(startedAt)) / 60_000)
    const reason = `The publish run is "${status}" for ${minutes} minutes.`
    const next =
      status === 'waiting'
        ? `Somebody must approve it, or cancel it: ${url}.`
        : `Open ${url}; cancel it and run it again if nothing moves.`
    return drift({ label: status.replaceAll('_', ' '), reason, url, next }, 'stuck')
  }
  if (running) return plain(cell('pending', status.replaceAll('_', ' '), `The publish run is "${status}".`, { url }))
  const reason = `The publish run ended with "${conclusion}".`
  // What a failed run left undone is told where it is missing.
  return plain(cell(conclusion === 'success' ? 'good' : 'absent', conclusion, reason, { url }))
}

function withoutRun({ facts, of, tag, registry, pending, mayBeYoung }: Scene): Judged {
  const runs = found(facts.runs)
  const which = of.workflow === '' ? 'no publish workflow was found' : `${of.workflow} has no run`
  if (!tag) return plain(cell('absent', 'none', 'Without a tag there is no run for it.'))
  const none = `For the tag "${tag.name}" ${which}.`
  if (registry) {
    const reason = `${none} It was published in another way, or long ago: GitHub does not keep runs for ever.`
    return plain(cell('absent', 'none', reason))
  }
  if (facts.registry.state !== 'absent') return plain(cell('absent', 'none', none))
  if (pending) return plain(cell('pending', 'not yet', `${none} ${mayBeYoung}`.trim()))
  const reason = `${none} ${runs?.whyNone ?? ''}`.trim()
  const next = runs?.startWith || 'Start the publish workflow at the tag by hand, or delete the tag.'
  return drift({ label: 'never ran', reason, url: '', next }, 'never-ran')
}

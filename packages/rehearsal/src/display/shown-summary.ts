// The summary that an act is there for, as it is shown where the rehearsal is played.
import type { RunEvent } from '../engine/ports.ts'
import type { Act } from '../scenarios/index.ts'

/** Longer ones are cut; what stands in the file of all summaries is whole. */
const MOST_LINES = 80

export interface ShownSummary {
  /** From now on that of this act. */
  begin(act: Pick<Act, 'shows'>): void
  record(event: RunEvent): void
  /** What has been told since, once; empty where it was nothing. */
  take(): string[]
}

export function createShownSummary(): ShownSummary {
  let shows: Act['shows']
  let told: string[] = []
  return {
    begin(act) {
      shows = act.shows
      told = []
    },
    record(event) {
      if (event.kind !== 'step-summary' || event.step !== shows?.step) return
      told.push(...sectionOf(event.markdown.trim().split('\n'), shows.heading))
    },
    take() {
      const lines = told.splice(0)
      const left = lines.length - MOST_LINES
      return left > 0 ? [...lines.slice(0, MOST_LINES), `… ${left} more lines`] : lines
    },
  }
}

/** From a heading that begins so to the next of its rank; all of it where there is none. */
function sectionOf(lines: readonly string[], heading: string | undefined): readonly string[] {
  const ranks = ranksOf(lines)
  const begin = lines.findIndex((line, at) => {
    const rank = ranks[at] ?? 0
    return heading !== undefined && rank > 0 && line.slice(rank).trimStart().startsWith(heading.trimEnd())
  })
  if (begin < 0) return lines
  const end = ranks.findIndex((rank, at) => at > begin && rank > 0 && rank <= (ranks[begin] ?? 0))
  const section = lines.slice(begin, end < 0 ? undefined : end)
  return section.slice(0, section.findLastIndex((line) => line.trim() !== '') + 1)
}

/** The rank of each line's heading; 0 for what is none, and within code. */
function ranksOf(lines: readonly string[]): readonly number[] {
  let fence = ''
  return lines.map((line) => {
    const [mark = ''] = /^`{3,}/.exec(line) ?? []
    if (fence !== '') {
      if (mark.length >= fence.length && line.trim() === mark) fence = ''
      return 0
    }
    fence = mark
    return /^#{1,6}(?= )/.exec(line)?.[0].length ?? 0
  })
}

// Where an entry's body begins and ends.
import { type Block, NO_LEVEL, type SourceDocument } from './document.ts'
import type { Title } from './titles.ts'

// Headings that changelog writers put inside an entry, at whatever level.
const TOPIC =
  /^(?:what['’]s (?:changed|new)|new contributors?|contributors?|add(?:ed|itions)?|change[ds]?|fix(?:e[ds])?|remov(?:ed|als)|deprecat(?:ed|ions)|security|features?|new features?|bug ?fix(?:es)?|breaking(?: changes?)?|improvements?|enhancements?|highlights?|notes?|upgrad(?:e|ing).*|migrat(?:ion|ing).*|full changelog|documentation|docs|internal|performance|chores?|misc(?:ellaneous)?|dependenc(?:y|ies).*|other(?: changes)?|(?:major|minor|patch) changes|thanks|credits|summary|overview|tests?|build|ci|refactor(?:ing)?)\b/i

/** The body below each title: first and last non-blank line (1-based); zeros when there is none. */
export function bodiesOf(titles: readonly Title[], document: SourceDocument): Body[] {
  const lastTitle = titles.at(-1)?.block.line ?? 0
  const positions = new Map(document.blocks.map((block, index) => [block, index]))
  return titles.map((title, index) => {
    const next = nextTitle(titles, index)
    const end = next ? topOf(next.block) : document.lines.length + 1
    const following = document.blocks.slice(
      ...range(positions.get(title.block) ?? 0, next && positions.get(next.block)),
    )
    const level = levelOf(titles, index)
    const other = following.find((block) => endsSection(block, level, lastTitle))
    return trim(title.block.endLine + 1, Math.min(end, other ? topOf(other) : end), document)
  })
}

export interface Body {
  readonly firstLine: number
  readonly lastLine: number
}

function topOf(block: Block): number {
  return block.top ?? block.line
}

// How often one version's heading may be repeated inside its own section.
const ECHOES = 16

function range(own: number, next: number | undefined): [number, number?] {
  return next === undefined ? [own + 1] : [own + 1, next]
}

function nextTitle(titles: readonly Title[], index: number): Title | undefined {
  const title = titles[index]
  const near = titles.slice(index + 1, index + 1 + ECHOES)
  return near.find((other) => title === undefined || !isEcho(other, title)) ?? titles[index + 1 + ECHOES]
}

/** A line of text beside headings has the level of the title above it. */
function levelOf(titles: readonly Title[], index: number): number {
  for (let at = index; at >= 0 && at > index - ECHOES; at--) {
    const block = titles[at]?.block
    if (block?.kind === 'heading') return block.level
  }
  return titles[index]?.block.level ?? NO_LEVEL
}

/** A heading above the title's level, or one beside it below the last entry that is no topic of an entry. */
function endsSection(block: Block, level: number, lastTitle: number): boolean {
  if (block.kind !== 'heading' || block.level > level) return false
  return block.level < level || (block.line > lastTitle && !TOPIC.test(block.text))
}

/** Without blank lines at both ends, the anchors of the next heading, and a trailing block of link definitions. */
function trim(start: number, end: number, document: SourceDocument): Body {
  const isBlank = (line: number) => (document.lines[line - 1] ?? '').trim() === ''
  const isOfNext = (line: number) => end <= document.lines.length && document.isAnchor(line)
  let [first, last] = [start, end - 1]
  while (last >= first && (isBlank(last) || isOfNext(last))) last--
  while (last >= first && (isBlank(last) || document.isDefinition(last))) last--
  while (first <= last && isBlank(first)) first++
  return first <= last ? { firstLine: first, lastLine: last } : { firstLine: 0, lastLine: 0 }
}

/** The same version again at a deeper level, as some generators write it: not another entry. */
function isEcho(other: Title, title: Title): boolean {
  return other.reading.version === title.reading.version && other.block.level > title.block.level
}

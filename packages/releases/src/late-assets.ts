// Assets that other jobs add to the draft: which name is meant by which line, and which lines still wait.
import { type Asset, publishedName } from '@plumbline/github'

/** Whether the asset is one that a line of `late-assets` announces, under its own name or as GitHub rewrites it. */
export function isAnnounced(asset: Asset, lines: readonly string[]): boolean {
  return lines.some((line) => announces(line, asset))
}

/** The lines that no finished asset answers yet, or that one answers whose upload goes on (or broke off) still. */
export function awaitedLines(assets: readonly Asset[], lines: readonly string[]): string[] {
  return lines.filter((line) => {
    const answers = assets.filter((asset) => announces(line, asset))
    return answers.length === 0 || !answers.every(isFinished)
  })
}

/** Whether there is something in it to be downloaded. */
export function isFinished(asset: Asset): boolean {
  return asset.state === 'uploaded' && asset.size > 0
}

function announces(line: string, { name, label }: Asset): boolean {
  // The label only where the name could not be kept: anybody can write anything into one.
  const labelled = typeof label === 'string' && publishedName(label) === name && matchesLine(label, line)
  return labelled || matchesLine(name, line) || matchesLine(name, publishedPattern(line))
}

/** The line as GitHub would rewrite the names that it stands for. */
function publishedPattern(line: string): string {
  if (!/[*?]/.test(line)) return publishedName(line)
  return line.replaceAll(/[^\w@+.*?-]+/g, '.').replaceAll(/\.{2,}/g, '.')
}

/** `*` stands for any number of characters, `?` for one. One way back at most, so the work stays small. */
export function matchesLine(name: string, line: string): boolean {
  let [at, place] = [0, 0]
  let [star, resume] = [-1, 0]
  while (at < name.length) {
    if (line[place] === '*') {
      star = place++
      resume = at
    } else if (place < line.length && (line[place] === '?' || line[place] === name[at])) {
      at += 1
      place += 1
    } else if (star >= 0) {
      place = star + 1
      at = ++resume
    } else return false
  }
  while (line[place] === '*') place += 1
  return place === line.length
}

// The order of Maven's ComparableVersion: lists within lists, cut at hyphens and between digits and words.
import { compareDigits, compareText, isDigits } from '../tokens.ts'

/** Digits, a word that is already ranked, or what stands behind a hyphen. */
type Item = string | Qualifier | readonly Item[]
interface Qualifier {
  readonly rank: number
  readonly word: string
}

const WORDS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']
const RELEASED = WORDS.indexOf('')
const ALIASES: Readonly<Record<string, string>> = { ga: '', final: '', release: '', cr: 'rc' }
const BEFORE_DIGITS: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' }

/** Negative, zero or positive, as ComparableVersion.compareTo. */
export function compareMavenOrder(one: string, other: string): number {
  return compareItems(itemsOf(one), itemsOf(other))
}

/** `1.0-rc1` is [1, [rc, [1]]]: what says nothing (0, final) is cut off before every list. */
function itemsOf(text: string): Item[] {
  const parts = [...text.toLowerCase().matchAll(/([.-]?)(\d+|[^\d.-]+)/g)]
  const root: Item[] = []
  const lists = [root]
  for (const [index, [, separator, part = '']] of parts.entries()) {
    let list = lists.at(-1) ?? root
    // `.rc` counts as `-rc`: 1.0.RC2 is below 1.0-RC3.
    if (list.length > 0 && (separator !== '.' || !isDigits(part))) {
      const inner: Item[] = []
      list.push(inner)
      lists.push(inner)
      list = inner
    }
    const touching = parts[index + 1]?.[1] === '' && isDigits(parts[index + 1]?.[2] ?? '')
    list.push(isDigits(part) ? part : qualifier(part, touching))
  }
  for (const list of lists.reverse()) cutZeros(list)
  return root
}

function qualifier(word: string, beforeDigits: boolean): Qualifier {
  const name = (beforeDigits ? BEFORE_DIGITS[word] : undefined) ?? ALIASES[word] ?? word
  const rank = WORDS.indexOf(name)
  return rank < 0 ? { rank: WORDS.length, word: name } : { rank, word: '' }
}

function cutZeros(list: Item[]): void {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const item = list[index] ?? []
    if (saysNothing(item)) list.splice(index, 1)
    else if (!isList(item)) return
  }
}

function saysNothing(item: Item): boolean {
  if (typeof item === 'string') return /^0+$/.test(item)
  return isList(item) ? item.length === 0 : item.rank === RELEASED
}

function compareItems(one: Item | undefined, other: Item | undefined): number {
  if (one === undefined) return other === undefined ? 0 : -againstNothing(other)
  if (other === undefined) return againstNothing(one)
  const order = kindOf(one) - kindOf(other)
  if (order !== 0) return order
  if (typeof one === 'string') return compareDigits(one, other as string)
  return isList(one) ? compareLists(one, other as readonly Item[]) : compareWords(one, other as Qualifier)
}

// 1-sp < 1-1 < 1.1: a word is below what stands behind a hyphen, and that below a number behind a dot.
function kindOf(item: Item): number {
  if (typeof item === 'string') return 2
  return isList(item) ? 1 : 0
}

function compareLists(one: readonly Item[], other: readonly Item[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const order = compareItems(one[index], other[index])
    if (order !== 0) return order
  }
  return 0
}

function compareWords(one: Qualifier, other: Qualifier): number {
  return one.rank - other.rank || compareText(one.word, other.word)
}

function againstNothing(item: Item): number {
  if (typeof item === 'string') return saysNothing(item) ? 0 : 1
  if (!isList(item)) return item.rank - RELEASED
  for (const inner of item) {
    const order = againstNothing(inner)
    if (order !== 0) return order
  }
  return 0
}

function isList(item: Item): item is readonly Item[] {
  return Array.isArray(item)
}

// What earlier audits were answered, so that the next one asks only whether it still holds.

/** An answer of 200. */
export interface Remembered {
  /** Empty where there is none: the answer is then good within the run, or for ever where it is `fixed`. */
  readonly etag: string
  /** It can never change. */
  readonly fixed?: boolean
  /** Those that a reader needs again, by their lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface Memory {
  answer(key: string): Remembered | undefined
  remember(key: string, answer: Remembered): void
  /** Whether this run has asked for it already. */
  isOfThisRun(key: string): boolean
  /** ISO time at which an audit first saw this; undefined where this is the first, which is noted. */
  seenBefore(what: string): string | undefined
  /** Everything that is worth keeping, as text. */
  text(): string
}

interface Kept extends Remembered {
  /** Milliseconds since the epoch. */
  readonly usedAt: number
}

const SCHEMA = 1
/** A longer answer is asked for again; what is longest unused goes first where all of it is too much. */
const LONGEST = 8 * 1024 * 1024
const MOST = 64 * 1024 * 1024
/** Nobody asks again for what was not asked for in so long. */
const FORGOTTEN_AFTER = 30 * 24 * 60 * 60_000

/** A memory with what that text holds; of anything but such a text an empty one. */
export function openMemory(text: string, now: () => number): Memory {
  const old = parsed(text)
  const answers = new Map(Object.entries(old.answers))
  const seen = new Map(Object.entries(old.seen))
  const asked = new Set<string>()
  return {
    answer: (key) => answers.get(key),
    remember: (key, answer) => {
      asked.add(key)
      answers.set(key, { ...answer, usedAt: now() })
    },
    isOfThisRun: (key) => asked.has(key),
    seenBefore: (what) => {
      const before = seen.get(what)
      if (before === undefined) seen.set(what, new Date(now()).toISOString())
      return before
    },
    text: () =>
      JSON.stringify({ schema: SCHEMA, seen: Object.fromEntries(seen), answers: worthKeeping(answers, now()) }),
  }
}

function worthKeeping(answers: ReadonlyMap<string, Kept>, now: number): Readonly<Record<string, Kept>> {
  let room = MOST
  const newest = [...answers].sort(([, one], [, other]) => other.usedAt - one.usedAt)
  const kept = newest.filter(([key, answer]) => {
    if (answer.etag === '' && answer.fixed !== true) return false
    if (now - answer.usedAt > FORGOTTEN_AFTER || isDraft(answer.body)) return false
    const size = key.length + JSON.stringify(answer).length
    if (size > Math.min(LONGEST, room)) return false
    room -= size
    return true
  })
  return Object.fromEntries(kept)
}

/** A file that others may read must not tell of drafts. */
function isDraft(body: unknown): boolean {
  const entries = Array.isArray(body) ? body : [body]
  return entries.some((entry) => (entry as { readonly draft?: unknown } | null)?.draft === true)
}

function parsed(text: string): {
  readonly answers: Readonly<Record<string, Kept>>
  readonly seen: Readonly<Record<string, string>>
} {
  const value = jsonOf(text)
  if (!isRecord(value) || value['schema'] !== SCHEMA) return { answers: {}, seen: {} }
  const entries = (part: unknown) => (isRecord(part) ? Object.entries(part) : [])
  return {
    answers: Object.fromEntries(entries(value['answers']).filter((entry): entry is [string, Kept] => isKept(entry[1]))),
    seen: Object.fromEntries(
      entries(value['seen']).filter((entry): entry is [string, string] => !Number.isNaN(Date.parse(String(entry[1])))),
    ),
  }
}

function isKept(value: unknown): value is Kept {
  if (!isRecord(value) || !isRecord(value['headers'])) return false
  const texts = Object.values(value['headers']).every((header) => typeof header === 'string')
  return texts && typeof value['etag'] === 'string' && typeof value['usedAt'] === 'number' && 'body' in value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

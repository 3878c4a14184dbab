// One distribution file under every rule of its kind: walked once, the findings in the rules' order.
import {
  type ArchiveLimits,
  DEFAULT_LIMITS,
  type Member,
  readContents,
  type Source,
  walkMembers,
} from '@plumbline/archives'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import type { Expected, Inspected, Rule } from './rule.ts'
import { rules } from './rules.ts'

/** Findings of one rule that are told one by one. */
const MOST_TOLD = 20

/** Bytes of all files together that rules keep; each of them keeps a few small ones. */
const MOST_KEPT = 32 * 1024 * 1024

/** Different texts that rules note. */
const MOST_NOTED = 10_000

/** What is in a distribution file, and what the rules have to say of it. */
export interface Inspection {
  readonly inspected: Inspected
  readonly findings: readonly Finding[]
}

/**
 * Looks through a distribution file, piece by piece. Throws `unknown-file-kind` and `bad-archive`; everything else is
 * a finding. What the file's own metadata forbids is in `inspected.contents.problems`.
 */
export async function inspect(
  fileName: string,
  source: Source,
  expected: Expected,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Promise<Inspection> {
  const { kind, contents } = await readContents(fileName, source, limits)
  const meant = rules.filter(({ kinds }) => kinds?.includes(kind.id) ?? true)
  const told = new Map<Rule, Finding[]>(meant.map((rule) => [rule, []]))
  const kept = new Map<string, Uint8Array>()
  const noted = new Set<string>()
  let keptBytes = 0
  const visit = async (member: Member, bytes: Uint8Array | undefined): Promise<void> => {
    if (!bytes) return
    if (meant.some((rule) => rule.keeps?.(member))) {
      keptBytes += bytes.length
      if (keptBytes > MOST_KEPT) throw tooMuch(fileName)
      kept.set(member.path, bytes)
    }
    for (const [rule, findings] of told) {
      for (const text of rule.notes?.(member, bytes, contents) ?? []) if (noted.size < MOST_NOTED) noted.add(text)
      if (rule.scan) findings.push(...(await rule.scan(member, bytes)))
    }
  }
  const members = await walkMembers(fileName, source, visit, limits)
  const inspected: Inspected = { fileName, kind: kind.id, contents, members, kept, noted, expected }
  for (const [rule, findings] of told) findings.push(...(rule.check?.(inspected) ?? []))
  // A rule that scans knows no file name.
  const named = (one: Finding): Finding =>
    one.file === undefined ? { ...one, file: fileName, message: `"${fileName}" ${one.message}` } : one
  return { inspected, findings: [...told.values()].flatMap((findings) => shortened(findings.map(named))) }
}

/** A package of strangers can break one rule a hundred thousand times. */
function shortened(findings: readonly Finding[]): readonly Finding[] {
  const rest = findings.slice(MOST_TOLD)
  const [first] = rest
  if (!first) return findings
  const level = rest.some((one) => one.level === 'error') ? 'error' : first.level
  return [
    ...findings.slice(0, MOST_TOLD),
    { ...first, level, message: `${rest.length} more like this: ${first.message}` },
  ]
}

function tooMuch(fileName: string): PlumblineError {
  const what = `"${fileName}" holds more than ${MOST_KEPT} bytes of metadata files.`
  return new PlumblineError('bad-archive', { what, file: fileName })
}

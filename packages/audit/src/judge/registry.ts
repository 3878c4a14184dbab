// The registry: is it there, is it whole, are its bytes those of the release?
import type { RegistryFact, VersionFacts } from '../facts.ts'
import { notCompared, otherThanAssets, type Problem } from './bytes.ts'
import { blank, cell, counted, named } from './cell.ts'
import { contentsTold, otherThanTag, unreadContents } from './contents.ts'
import { drift, type Judged, plain } from './outcome.ts'
import { found, type Scene } from './scene.ts'
import { lackingFiles } from './wholeness.ts'

/** What the registry holds of the version, measured by the release's assets and by the version before. */
export function judgeRegistry(scene: Scene): Judged {
  const { facts, of, registry, terms } = scene
  const seen = facts.registry
  if (seen.state === 'unreadable' || seen.state === 'not-asked') return plain(blank(seen))
  if (!registry) return missing(scene)
  const url = of.registry.page(facts.version)
  const all = [otherThanAssets(scene, registry), otherThanTag(scene), partial(scene, registry)]
  const problems = all.flatMap((problem) => problem ?? [])
  const unread = unreadContents(scene)
  const label = labelOf(registry)
  const held = `${of.registry.id} has ${heldText(registry)}.`
  if (problems.length > 0) {
    const reason = [...problems.map((problem) => problem.reason), unread].filter(Boolean).join(' ')
    const next = problems.map((problem) => problem.next).join(' ')
    const verdicts = problems.map(({ verdict }) => verdict)
    return drift({ label, reason, url, next }, ...verdicts, ...(unread === '' ? [] : (['unreadable'] as const)))
  }
  if (unread !== '') {
    const next = `Give the clone what it lacks, or run the audit again; without ${terms.settingName('compare-source')} this is left out.`
    return plain(cell('unreadable', 'not compared', `${held} ${unread}`, { url, next }))
  }
  const told = [held, notTold(scene, registry), contentsTold(scene), notCompared(scene, registry)]
    .filter(Boolean)
    .join(' ')
  return plain(cell('good', label, told, { url }))
}

/** A tag whose run never began is told as that; a version without tag and release has nothing to be missing from. */
function missing({ facts, of, tag, release, run, pending, stuck, mayBeYoung }: Scene): Judged {
  const none = `${of.registry.id} has no ${facts.package} ${facts.version}`
  if (stuck) return plain(cell('pending', 'waits', `${none}: its run has not ended.`))
  if (pending) return plain(cell('pending', 'not yet', `${none} yet. ${mayBeYoung}`.trim()))
  const neverRan = tag !== undefined && facts.runs.state === 'found' && !run
  if (!tag && (!release || release.draft)) return plain(cell('absent', 'none', `${none}.`))
  // A run may be at work on it just now.
  if (facts.runs.state === 'unreadable' && (!release || release.draft))
    return plain(cell('absent', 'none', `${none}; its runs could not be read.`))
  if (neverRan && (!release || release.draft))
    return plain(cell('absent', 'none', `${none}: its publish workflow never ran.`))
  const why = run
    ? `its run ended with "${run.conclusion}"`
    : release && !release.draft
      ? 'its GitHub Release is out'
      : `"${tag?.name}" is there`
  const next = run
    ? `Open ${run.url}: run its failed jobs again where that helps, else start the workflow again at the tag.`
    : 'Start the publish workflow at the tag, or delete the tag and the release where this version shall never be.'
  return drift({ label: 'none', reason: `${none}, although ${why}.`, url: run?.url ?? '', next }, 'unpublished')
}

/** A version that lacks files. */
function partial(scene: Scene, { files }: RegistryFact): Problem | undefined {
  const { facts, of, pending, run } = scene
  if (pending) return undefined
  const { names, by } = lackingFiles(scene, files)
  if (names.length === 0) return undefined
  const has = `${of.registry.id} has ${counted(files.length, 'file')} of ${facts.version}`
  if (typeof by === 'object' && run) {
    const reason = `${has} and may lack ${named(names)}: ${by.before} had such, and the run of ${facts.version} ended with "${run.conclusion}".`
    const next = `Were they left out on purpose? Then accept \`partial\` for ${facts.version}. Else open ${run.url} and run its failed jobs again: what is there is not sent twice.`
    return { verdict: 'partial', reason, next }
  }
  const who = by === 'run' ? verifiedBy(facts) : ''
  const reason = `${has} and lacks ${named(names)}${who}.`
  const next = run
    ? `Open ${run.url} and run its failed jobs again: what is there is not sent twice.`
    : 'Publish the missing files from the build of this very tag.'
  return { verdict: 'partial', reason, next }
}

function verifiedBy({ runs }: VersionFacts): string {
  const verified = found(runs)?.verified
  return verified ? `, which ${verified.by.url} verified before it ended with "${verified.by.conclusion}"` : ''
}

function notTold(scene: Scene, { files }: RegistryFact): string {
  const { run, pending } = scene
  if (pending || !run || lackingFiles(scene, files).by !== 'nobody') return ''
  return `Its run ended with "${run.conclusion}", and nothing tells whether there should be more of them.`
}

function labelOf({ files, yanked }: RegistryFact): string {
  if (yanked === 'all') return 'yanked'
  return `${counted(files.length, 'file')}${yanked === 'some' ? ', some yanked' : ''}`
}

function heldText({ files, yanked }: RegistryFact): string {
  const what = `${counted(files.length, 'file')}: ${named(files.map(({ name }) => name))}`
  return yanked === 'none' ? what : `${what}; ${yanked} yanked`
}

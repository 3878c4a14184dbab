// The registry: is it there, is it whole, are its bytes those of the release?
import type { AssetFact, PublishedFile, RegistryFact } from '../facts.ts'
import { blank, cell, counted, named } from './cell.ts'
import { drift, type Judged, plain } from './outcome.ts'
import type { Scene } from './scene.ts'
import { lackingFiles } from './wholeness.ts'

/** What the registry holds of the version, measured by the release's assets and by the version before. */
export function judgeRegistry(scene: Scene): Judged {
  const { facts, of, registry } = scene
  const seen = facts.registry
  if (seen.state === 'unreadable' || seen.state === 'not-asked') return plain(blank(seen))
  if (!registry) return missing(scene)
  const url = of.registry.page(facts.version)
  const problems = [bytesDiffer(scene, registry), partial(scene, registry)].flatMap((problem) => problem ?? [])
  const label = labelOf(registry)
  if (problems.length === 0) return plain(cell('good', label, `${of.registry.id} has ${heldText(registry)}.`, { url }))
  const reason = problems.map(({ reason }) => reason).join(' ')
  const next = problems.map(({ next }) => next).join(' ')
  return drift({ label, reason, url, next }, ...problems.map(({ verdict }) => verdict))
}

/** A tag whose run never began is told as that; a version without tag and release has nothing to be missing from. */
function missing({ facts, of, tag, release, run, pending, stuck }: Scene): Judged {
  const none = `${of.registry.id} has no ${facts.package} ${facts.version}`
  if (stuck) return plain(cell('pending', 'waits', `${none}: its run has not ended.`))
  if (pending) return plain(cell('pending', 'not yet', `${none} yet.`))
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

interface Problem {
  readonly verdict: 'bytes-differ' | 'partial'
  readonly reason: string
  readonly next: string
}

/** Files of one name that state a digest of the same kind, and another value. */
function bytesDiffer({ facts, of, release }: Scene, { files }: RegistryFact): Problem | undefined {
  const assets = new Map((release?.assets ?? []).map((asset) => [asset.name, asset]))
  const wrong = files.filter((file) => differs(file, assets.get(file.name)))
  const [first] = wrong
  if (!first) return undefined
  const theirs = first.digests.find((digest) => digest.startsWith('sha256:')) ?? ''
  const ours = assets.get(first.name)?.digest ?? ''
  return {
    verdict: 'bytes-differ',
    reason: `${named(wrong.map(({ name }) => name))} on ${of.registry.id} ${wrong.length === 1 ? 'is' : 'are'} not what the GitHub Release of ${facts.version} has (${short(theirs)} there, ${short(ours)} in the release).`,
    next: 'Find out who published it and from where; if nobody of you did, treat it as an incident: yank it and release a new version.',
  }
}

function differs(file: PublishedFile, asset: AssetFact | undefined): boolean {
  const [kind] = asset?.digest?.split(':') ?? []
  const same = file.digests.filter((digest) => digest.split(':')[0] === kind)
  return asset?.whole === true && same.length > 0 && !same.includes(asset.digest ?? '')
}

function short(digest: string): string {
  return digest === '' ? 'no digest' : `${digest.slice(0, 'sha256:'.length + 12)}…`
}

/** A version that lacks files. */
function partial(scene: Scene, { files }: RegistryFact): Problem | undefined {
  const { facts, of, pending, run } = scene
  if (pending) return undefined
  const lacking = lackingFiles(scene, files)
  if (lacking.length === 0) return undefined
  const reason = `${of.registry.id} has ${counted(files.length, 'file')} of ${facts.version} and lacks ${named(lacking)}.`
  const next = run
    ? `Open ${run.url} and run its failed jobs again: what is there is not sent twice.`
    : 'Publish the missing files from the build of this very tag.'
  return { verdict: 'partial', reason, next }
}

function labelOf({ files, yanked }: RegistryFact): string {
  if (yanked === 'all') return 'yanked'
  return `${counted(files.length, 'file')}${yanked === 'some' ? ', some yanked' : ''}`
}

function heldText({ files, yanked }: RegistryFact): string {
  const what = `${counted(files.length, 'file')}: ${named(files.map(({ name }) => name))}`
  return yanked === 'none' ? what : `${what}; ${yanked} yanked`
}

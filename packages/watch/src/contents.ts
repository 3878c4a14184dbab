// Published files beside the tag's: fetched, unpacked as they are read, compared by git's own ids, and deleted again.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOfName, walkMembers } from '@plumbline/archives'
import type { ComparedFile, ContentsFact, PublishedFile, Seen, VersionFacts } from '@plumbline/audit'
import type { Save } from '@plumbline/http'
import { PlumblineError, toIntegrity } from '@plumbline/kernel'
import { type Fetched, fetchHeld } from '@plumbline/registries'
import { type CloneDeps, type CommitSource, compareWithCommit, openCommit, withSource } from '@plumbline/source'
import type { Gathered } from './gather.ts'

/** What fetching and comparing take. */
export interface ContentsDeps extends CloneDeps {
  readonly save: Save
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Globs of files that the build writes. */
  readonly allowExtra: readonly string[]
}

type Change = Partial<Pick<VersionFacts, 'contents' | 'registry'>>

/** Bytes of all files together: a version after that is left for an audit that begins with `since`. */
export const MOST_BYTES = 4 * 1024 ** 3

/** Compares one version after the other, or some at once; what was fetched says its digests. */
export function contentsComparer(
  deps: ContentsDeps,
  mostBytes: number = MOST_BYTES,
): (own: Gathered, version: VersionFacts) => Promise<Change> {
  const spent = { bytes: 0 }
  return async (own, version) => {
    const { registry } = version
    if (version.tag.state !== 'found' || registry.state !== 'found') return {}
    if (registry.value.files.length === 0) return {}
    if (spent.bytes >= mostBytes) {
      const why = `Its files were not compared: those of newer versions had ${gibibytes(spent.bytes)} together.`
      return { contents: { state: 'not-asked', why } }
    }
    if (own.of.manifest === '') {
      const why = 'Its files were not compared: no manifest here says in which folder its source is.'
      return { contents: { state: 'not-asked', why } }
    }
    const source = await sourceOf(own, version.tag.value, deps)
    if (typeof source === 'string')
      return { contents: unreadable(`Its files could not be compared with ${version.tag.value.name}: ${source}.`) }
    const { fact, digests } = await comparedFiles(own, version, registry.value.files, source, deps, spent)
    const files = registry.value.files.map((file) => ({
      ...file,
      digests: [...new Set([...file.digests, ...(digests.get(file.name) ?? [])])],
    }))
    return { contents: { state: 'found', value: fact }, registry: { ...registry, value: { ...registry.value, files } } }
  }
}

async function sourceOf(
  { of }: Gathered,
  { name, commit }: { readonly name: string; readonly commit: string },
  deps: ContentsDeps,
): Promise<CommitSource | string> {
  const folder = of.directory === '' ? '' : `${of.directory}/`
  const source = await openCommit({ commit, label: `${name} (${commit.slice(0, 12)})`, folder }, deps)
  if (typeof source === 'string' || source.tree.size > 0) return source
  return `there is no folder "${of.directory}" at that tag: the package lay elsewhere then`
}

async function comparedFiles(
  own: Gathered,
  { version }: VersionFacts,
  files: readonly PublishedFile[],
  source: CommitSource,
  deps: ContentsDeps,
  spent: { bytes: number },
): Promise<{ readonly fact: ContentsFact; readonly digests: ReadonlyMap<string, readonly string[]> }> {
  const compared: ComparedFile[] = []
  const unread: string[] = []
  const digests = new Map<string, readonly string[]>()
  const folder = await mkdtemp(join(deps.scratch, 'published-'))
  try {
    for (const file of files) {
      // Installers and eggs of old: nothing says how their files came from a source.
      if (kindOfName(file.name) === undefined) continue
      const subject = { packageName: own.of.name, version }
      const held = { name: file.name, digest: heldDigest(file) }
      const fetched = await fetchHeld(own.registry, subject, held, { ...deps, folder })
      if (fetched.state !== 'fetched') {
        unread.push(`"${file.name}" was not fetched: ${fetched.request}: ${fetched.reason}.`)
        continue
      }
      spent.bytes += fetched.size
      digests.set(
        file.name,
        ['sha256', 'sha512'].map((kind) => `${kind}:${fetched.digests[kind as 'sha256']}`),
      )
      const one = await comparedFile(file.name, subject, fetched, source, deps.allowExtra)
      if (typeof one === 'string') unread.push(one)
      else compared.push(one)
      await rm(fetched.path, { force: true })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return { fact: { files: compared, unread }, digests }
}

async function comparedFile(
  name: string,
  contents: { readonly packageName: string; readonly version: string },
  { path }: Extract<Fetched, { readonly state: 'fetched' }>,
  source: CommitSource,
  allowExtra: readonly string[],
): Promise<ComparedFile | string> {
  try {
    const members = await withSource(path, (bytes) => walkMembers(name, bytes, () => {}))
    const file = { path, entry: { name }, kind: { id: kindOfName(name) ?? '' }, contents }
    const { comparison, elsewhere } = await compareWithCommit({ file, members }, source, allowExtra)
    const { same, apart, differs, extra } = comparison
    const lineEndings = differs.filter(({ how }) => how === 'line-endings').length
    const wrong = differs.length + extra.length > 0
    const paths = differs.map((difference) => difference.path)
    return { name, same, apart, differs: paths, lineEndings, extra, elsewhere: wrong ? elsewhere : undefined }
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError)) throw thrown
    return `"${name}" could not be compared: ${thrown.what}${thrown.answer === undefined ? '' : ` (${thrown.answer})`}`
  }
}

/** In the words of a held file; SHA-256 first, as most registries state it. */
function heldDigest({ digests }: PublishedFile): string {
  const of = (kind: string) => digests.find((one) => one.startsWith(`${kind}:`))?.slice(kind.length + 1)
  const [sha256, sha512, sha1] = [of('sha256'), of('sha512'), of('sha1')]
  if (sha256 !== undefined) return `sha256 ${sha256}`
  if (sha512 !== undefined) return toIntegrity('sha512', sha512)
  return sha1 === undefined ? '' : `sha1 ${sha1}`
}

function unreadable(why: string): Seen<never> {
  return { state: 'unreadable', why }
}

function gibibytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`
}

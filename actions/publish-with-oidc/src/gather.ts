// What is to be published: the verified files of prepare, or those on this machine; read, checked, hashed again.
import { basename, join } from 'node:path'
import type { GithubContext } from '@plumbline/actions-io'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import { type ExpectedClaim, parseExpectedClaims } from '@plumbline/preflight'
import { type FileEntry, type Prepared, parsePrepared } from '@plumbline/record'
import {
  checkFiles,
  findFiles,
  findingsError,
  type LocalFile,
  type PublishRequest,
  readFilesToSend,
  type Subject,
  toPublishFile,
} from '@plumbline/registries'
import type { FetchFiles } from './artifact.ts'
import type { Inputs } from './inputs.ts'
import { otherVersion } from './other-version.ts'

/** One package and what is particular to it. */
export interface GatheredPackage {
  readonly subject: Subject
  readonly distTag: string
  /** Set where the package's own publishConfig.tag takes the place of the tag that its version would get. */
  readonly ownTag?: { readonly chosen: string; readonly instead: string }
}

export interface Gathered {
  /** At least one. */
  readonly packages: readonly GatheredPackage[]
  readonly registry: string
  readonly dryRun: boolean
  /** Address of another registry with the same API; empty for the registry itself. */
  readonly repositoryUrl: string
  /** False where the run's ref is not the tag: then nothing may be attested. */
  readonly mayAttest: boolean
  /** What preflight foresaw of this job's ID token; none where nobody looked. */
  readonly expected: readonly ExpectedClaim[]
  readonly tag: PublishRequest['tag']
  /** What is odd about the files and does not stop them. */
  readonly warnings: readonly Finding[]
}

/** Files, version and tag of this publication. Throws everything that makes it pointless to ask a registry. */
export async function gather(inputs: Inputs, context: GithubContext, fetchFiles: FetchFiles): Promise<Gathered> {
  const prepared = inputs.prepared === '' ? undefined : readPrepared(inputs.prepared)
  const paths = await pathsOf(inputs, context, fetchFiles, prepared)
  const { files, findings } = await readFilesToSend(paths)
  if (prepared) compare(paths, files, prepared['files-digests'])
  const expected = { packageName: prepared?.['package-name'] ?? '', version: prepared?.version ?? '' }
  const groups = prepared ? [files] : byPackage(files)
  const found = [...findings, ...groups.flatMap((group) => checkFiles(group, expected))]
  const failure = findingsError(found)
  if (failure || files.length === 0) {
    throw failure ?? new PlumblineError('no-files', { what: 'The artifact holds no files.' })
  }
  const tag = prepared ? { name: prepared.tag, commit: prepared.commit } : pushedTag(context)
  const odd = prepared || !tag ? [] : otherVersion(tag.name, groups)
  return {
    packages: groups.map((group) => packageOf(group, inputs, prepared)),
    registry: inputs.registry || (prepared?.registry ?? ''),
    dryRun: inputs['dry-run'] || (prepared?.['dry-run'] ?? false),
    repositoryUrl: inputs['repository-url'] || (prepared?.['repository-url'] ?? ''),
    mayAttest: prepared?.provenance ?? true,
    ...readClaims(prepared?.['expected-claims'] ?? '', [...found, ...odd]),
    tag,
  }
}

async function pathsOf(
  inputs: Inputs,
  { temp, workspace }: GithubContext,
  fetchFiles: FetchFiles,
  prepared: Prepared | undefined,
): Promise<string[]> {
  const folder = join(temp, 'plumbline', 'files')
  if (prepared) return fetchFiles(prepared['files-artifact-id'], folder)
  const ids = artifactIds(inputs['artifact-ids'])
  if (ids.length === 0) return findFiles(workspace, inputs['packages-dir'], inputs.files)
  const fetched: string[] = []
  // One after the other, each into a folder of its own: two artifacts can hold files of one name.
  for (const id of ids) fetched.push(...(await fetchFiles(id, join(folder, String(id)))))
  return fetched
}

function artifactIds(text: string): number[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const odd = words.find((word) => !/^[1-9]\d{0,14}$/.test(word))
  if (odd === undefined) return words.map(Number)
  throw new PlumblineError('bad-input', {
    what: `Input "artifact-ids" holds ${JSON.stringify(odd)}, which is no artifact's id.`,
    next: "Pass the outputs `artifact-id` of the steps with actions/upload-artifact (by way of their jobs' outputs).",
  })
}

/** The files by their packages, both in the order in which they came. */
function byPackage(files: readonly LocalFile[]): LocalFile[][] {
  const groups: LocalFile[][] = []
  for (const file of files) {
    const group = groups.find(
      ([first]) => first && file.kind.samePackage(file.contents.packageName, first.contents.packageName),
    )
    if (group) group.push(file)
    else groups.push([file])
  }
  return groups
}

function packageOf(files: readonly LocalFile[], inputs: Inputs, prepared: Prepared | undefined): GatheredPackage {
  const [first] = files as readonly [LocalFile]
  const asked = inputs['dist-tag'] || (prepared?.['dist-tag'] ?? '')
  const own = inputs['dist-tag'] === '' ? (toPublishFile(first).distTag ?? '') : ''
  const { packageName, version } = first.contents
  return {
    subject: { packageName, version, files: files.map(toPublishFile) },
    distTag: own || asked,
    ...(own !== '' && asked !== '' && own !== asked ? { ownTag: { chosen: own, instead: asked } } : {}),
  }
}

/** Unreadable claims are no reason to stop, because the registry compares in any case; but it is said (promise P6). */
function readClaims(text: string, found: readonly Finding[]): Pick<Gathered, 'expected' | 'warnings'> {
  if (text === '') return { expected: [], warnings: found }
  const expected = parseExpectedClaims(text)
  if (expected) return { expected, warnings: found }
  const message = "The claims that preflight foresaw cannot be read, so this job's are not compared with them."
  return { expected: [], warnings: [...found, { level: 'notice', message }] }
}

/** On a run for a tag, GITHUB_SHA is the commit that it pointed to when the run began. */
function pushedTag({ refType, refName, sha }: GithubContext): PublishRequest['tag'] {
  return refType === 'tag' && sha !== '' ? { name: refName, commit: sha } : undefined
}

function readPrepared(text: string): Prepared {
  const prepared = parsePrepared(text)
  if (prepared && prepared['files-artifact-id'] > 0 && prepared['files-digests'].length > 0) return prepared
  throw new PlumblineError('bad-input', {
    what: 'Input "prepared" names no verified files.',
    means: 'prepare.yml did not end in success, or its verify job was skipped.',
    next: 'Let the publish job need prepare, without an `if:` that overrides its result.',
  })
}

/** The artifact must hold exactly what verify announced, byte for byte. Throws `record-replaced`. */
function compare(paths: readonly string[], files: readonly LocalFile[], announced: readonly FileEntry[]): void {
  const names = paths.map((path) => basename(path))
  const differences = [
    ...announced.flatMap((wanted) => {
      const entry = files.find((file) => file.entry.name === wanted.name)?.entry
      const same = entry?.sha256 === wanted.sha256 && (entry.sha512 ?? wanted.sha512) === wanted.sha512
      if (same) return []
      const found = names.includes(wanted.name)
        ? `has sha256 ${entry?.sha256 ?? 'of an unreadable file'}`
        : 'is missing'
      return [`"${wanted.name}" ${found}, verify announced ${wanted.sha256}.`]
    }),
    ...names.filter((name) => !announced.some((wanted) => wanted.name === name)).map((name) => `"${name}" was added.`),
  ]
  if (differences.length > 0) {
    const what = `The files are not those that verify announced: ${differences.join(' ')}`
    throw new PlumblineError('record-replaced', { what })
  }
}

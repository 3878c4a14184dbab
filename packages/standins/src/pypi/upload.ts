// One file's upload: every check that PyPI makes, in its order, and what is stored when none fails.
import type { ServiceRequest, ServiceResponse } from '../handler.ts'
import type { Problems } from '../router.ts'
import type { BundleVerifier } from '../sigstore/verifier.ts'
import type { Clock } from '../world.ts'
import { body, refusal } from './answers.ts'
import { wrongAttestations } from './attestations.ts'
import { digestsOf, type FileDigests } from './digests.ts'
import { wrongContents } from './file-contents.ts'
import { wrongFileName } from './file-names.ts'
import { type Form, type FormFile, readForm } from './form.ts'
import { metadataOf, textOf, unknownFields, wrongFields } from './form-rules.ts'
import type { Mint } from './mint.ts'
import { canonicalVersion, normalizedName } from './names.ts'
import type { PublisherRow, PypiPublisher } from './publishers.ts'
import type { IndexStore, Project } from './store.ts'

const RELEASE_WINDOW_MS = 14 * 24 * 60 * 60 * 1000
const MEGABYTE = 1024 * 1024

export interface UploadSettings {
  readonly clock: Clock
  readonly mint: Mint
  readonly store: IndexStore
  readonly problem: Problems
  /** Bytes. */
  readonly fileSizeLimit: number
  readonly digests?: (content: Buffer) => Promise<FileDigests>
  /** Checks attestations; undefined in a world without Sigstore. */
  readonly verify?: BundleVerifier | undefined
}

/** A refusal's status and sentence. */
type Refused = readonly [status: number, sentence: string]

interface Candidate {
  readonly fields: Form['fields']
  readonly file: FormFile
  readonly project: Project
  readonly version: string
  readonly filetype: string
  readonly digests: FileDigests
  readonly publisher: PypiPublisher
}

/** Answers a POST to /legacy/: 200 without a body when the file is stored, or was there already. */
export async function upload(request: ServiceRequest, settings: UploadSettings): Promise<ServiceResponse> {
  const holder = settings.mint.holderOf(request.headers)
  if (!holder) return refusal(request, 403, 'Invalid or non-existent authentication information.')
  const form = readForm(request.headers['content-type'] ?? '', request.body)
  if (!form) return refusal(request, 400, 'Invalid request: the body is no multipart form.')
  tellStrangeFields(form, settings.problem)
  const candidate = await candidateOf(form, holder, settings)
  if ('sentence' in candidate) return refusal(request, candidate.status, candidate.sentence)
  const broken = await wrongContents(candidate.file.filename, candidate.file.content)
  // From here on nothing waits: two uploads at once see each other's files.
  const outcome = judge(candidate, broken, settings)
  if (Array.isArray(outcome)) return refusal(request, outcome[0], outcome[1])
  if (outcome === 'new') keep(candidate, settings.store)
  return body(200, 'text/html; charset=UTF-8', '')
}

function tellStrangeFields(form: Form, problem: Problems): void {
  const names = [...form.fields.keys(), ...form.files.map(({ field }) => field).filter((field) => field !== 'content')]
  for (const name of unknownFields(names)) problem(`pypi: POST /legacy/ has no field "${name}"`)
  if (!form.fields.has('protocol_version')) problem('pypi: POST /legacy/ came without protocol_version')
}

/** The form's fields, whether there is a file, and whether the token is for the project. */
async function candidateOf(
  { fields, files }: Form,
  { projects: allowed, publisher }: PublisherRow,
  { store, digests: elsewhere }: Pick<UploadSettings, 'store' | 'digests'>,
): Promise<Candidate | { readonly status: number; readonly sentence: string }> {
  if (textOf(fields, ':action') !== 'file_upload') return { status: 400, sentence: 'Unknown :action.' }
  const wrong = wrongFields(fields)
  if (wrong !== undefined) return { status: 400, sentence: wrong }
  const tuple = files.find(({ field }) => field !== 'content' && field !== 'gpg_signature')
  if (tuple) return { status: 400, sentence: `${tuple.field}: Should not be a tuple.` }
  const [file, second] = files.filter(({ field }) => field === 'content')
  if (!file) return { status: 400, sentence: 'Upload payload does not have a file.' }
  if (second) return { status: 400, sentence: 'Upload payload has more than one file.' }
  const name = textOf(fields, 'name')
  const project = store.project(name)
  if (!project) return { status: 400, sentence: NO_NEW_PROJECT }
  if (!allowed.has(normalizedName(name)))
    return { status: 403, sentence: `The given token isn't allowed to upload to project '${project.name}'.` }
  const version = canonicalVersion(textOf(fields, 'version')) ?? ''
  const digests = elsewhere ? await elsewhere(file.content) : digestsOf(file.content)
  return { fields, file, project, version, filetype: textOf(fields, 'filetype'), digests, publisher }
}

const NO_NEW_PROJECT =
  'Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher ' +
  "but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure " +
  'that both are correct.'

/** `new`, `there` for the same file again, or the refusal. */
function judge(candidate: Candidate, broken: string | undefined, settings: UploadSettings): 'new' | 'there' | Refused {
  const early = wrongName(candidate) ?? wrongBytes(candidate, settings)
  if (early) return early
  const { file, digests } = candidate
  const known = settings.store.fileLike(file.filename, digests.blake2b256)
  // PyPI's order between this and the age of a release is not known; a repeated upload proves what is there either way.
  if (known) return known.filename === file.filename && known.sha256 === digests.sha256 ? 'there' : taken(known)
  const refused = refusedBefore(candidate, settings) ?? (broken === undefined ? undefined : ([400, broken] as const))
  return refused ?? unattested(candidate, settings.verify) ?? 'new'
}

function wrongName({ file, filetype, project, version }: Candidate): Refused | undefined {
  const sentence = wrongFileName({ filename: file.filename, filetype, project: project.name, version })
  return sentence === undefined ? undefined : [400, sentence]
}

function wrongBytes({ file, fields, project, digests }: Candidate, settings: UploadSettings): Refused | undefined {
  if (file.contentType === '' || file.contentType.startsWith('image/')) return [400, 'Invalid distribution file.']
  if (file.content.length > settings.fileSizeLimit)
    return [
      400,
      `File too large. Limit for project '${project.name}' is ${Math.floor(settings.fileSizeLimit / MEGABYTE)} MB.`,
    ]
  const computed = { md5_digest: digests.md5, sha256_digest: digests.sha256, blake2_256_digest: digests.blake2b256 }
  const differs = Object.entries(computed).some(([name, digest]) => {
    const stated = textOf(fields, name).toLowerCase()
    return stated !== '' && stated !== digest
  })
  return differs ? [400, 'The digest supplied does not match a digest calculated from the uploaded file.'] : undefined
}

function taken({ filename, blake2b256: hash }: { readonly filename: string; readonly blake2b256: string }): Refused {
  return [400, `File already exists ('${filename}', with blake2_256 hash '${hash}').`]
}

function refusedBefore({ file, project, version, filetype }: Candidate, settings: UploadSettings) {
  const release = settings.store.releaseOf(project, version)
  if (settings.store.deletedNames.has(file.filename))
    return refusedFor(
      'This filename was previously used by a file that has since been deleted. Use a different version.',
    )
  if (release && settings.clock.now() - release.createdAt > RELEASE_WINDOW_MS)
    return refusedFor('Uploading new files to releases older than 14 days is not allowed.')
  if (filetype === 'sdist' && release?.files.some((other) => other.filetype === 'sdist'))
    return refusedFor('Only one sdist may be uploaded per release.')
  return undefined
}

/** Attestations are looked at last; a file that was there already has been answered before. */
function unattested({ fields, file, digests, publisher }: Candidate, verify: UploadSettings['verify']) {
  const field = fields.get('attestations')?.[0]
  if (field === undefined) return undefined
  const sentence = wrongAttestations(field, { filename: file.filename, sha256: digests.sha256, publisher }, verify)
  return sentence === undefined ? undefined : refusedFor(sentence)
}

function refusedFor(sentence: string): Refused {
  return [400, sentence]
}

function keep({ fields, file, project, version, filetype, digests, publisher }: Candidate, store: IndexStore): void {
  const attestations = fields.get('attestations')?.[0]
  store.add({
    project,
    version,
    filename: file.filename,
    filetype: filetype === 'sdist' ? 'sdist' : 'bdist_wheel',
    content: file.content,
    digests,
    metadata: metadataOf(fields),
    publisher,
    ...(attestations === undefined ? {} : { attestations: JSON.parse(attestations) as readonly unknown[] }),
  })
}

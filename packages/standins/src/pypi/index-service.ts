// The Python index as clients see it: exchange, uploads, and reads through a cache; and its controls.
import { createHash } from 'node:crypto'
import { type Handler, json, type ServiceResponse } from '../handler.ts'
import { createReadCache, type ReadCache } from '../npm/read-cache.ts'
import type { KeySet } from '../oidc/issuer.ts'
import { type Call, createRouter, type Problems } from '../router.ts'
import type { BundleVerifier } from '../sigstore/verifier.ts'
import type { Clock } from '../world.ts'
import { page, refusal } from './answers.ts'
import type { IndexedFile, PypiControl, PypiSettings } from './control.ts'
import { digestsOf } from './digests.ts'
import { provenance, provenancePath } from './integrity.ts'
import { createMint, type Mint } from './mint.ts'
import { normalizedName } from './names.ts'
import { createPublishers, type Publishers } from './publishers.ts'
import { latestRelease, releaseJson } from './release-json.ts'
import { type SimpleView, simpleIndex } from './simple.ts'
import { createIndexStore, filesOf, type IndexStore, type Project } from './store.ts'
import { upload } from './upload.ts'

const FILE_SIZE_LIMIT = 100 * 1024 * 1024
/** What PyPI tells clients about the age of its answers, in seconds. */
const SIMPLE_AGE = 600
const JSON_AGE = 900
const FILE_AGE = 365_000_000

export interface IndexSettings extends PypiSettings {
  readonly clock: Clock
  readonly keySet: KeySet
  readonly problem: Problems
  /** POSTs to /legacy/ so far. */
  readonly uploads: () => number
  /** `http://127.0.0.1:PORT` once the index listens. */
  readonly origin: () => string
  /** Checks attestations; undefined in a world without Sigstore. */
  readonly verify?: BundleVerifier | undefined
}

interface Index extends IndexSettings {
  readonly store: IndexStore
  readonly publishers: Publishers
  readonly mint: Mint
  readonly cache: ReadCache
}

/** The handler and its controls. */
export function createPypiIndex(settings: IndexSettings): { handler: Handler; control: PypiControl } {
  const { clock, keySet, audience = 'pypi' } = settings
  const store = createIndexStore(clock)
  const publishers = createPublishers(clock)
  const mint = createMint({
    clock,
    keySet,
    audience,
    publishers,
    projectExists: (name) => store.project(name) !== undefined,
    createProject: (name) => store.createProject(name),
  })
  const index = { ...settings, store, publishers, mint, cache: createReadCache(clock, (response) => response) }
  return { handler: handlerOf(index), control: controlOf(index) }
}

function handlerOf(index: Index): Handler {
  const { audience = 'pypi', fileSizeLimit = FILE_SIZE_LIMIT } = index
  const route = createRouter('pypi', [
    { method: 'GET', path: '/_/oidc/audience', handle: () => json(200, { audience }) },
    { method: 'POST', path: '/_/oidc/mint-token', handle: (call) => index.mint.mint(call) },
    { method: 'POST', path: '/_/oidc/github/mint-token', handle: (call) => index.mint.mint(call) },
    { method: 'POST', path: '/legacy/', handle: (call) => upload(call, { ...index, fileSizeLimit }) },
    { method: 'GET', path: '/simple/{project}', handle: (call) => movedTo(`${call.path}/`, index) },
    { method: 'GET', path: '/simple/{project}/', handle: (call) => cached(call, index, SIMPLE_AGE, simple) },
    { method: 'GET', path: '/pypi/{project}/json', handle: (call) => cached(call, index, JSON_AGE, releaseOf) },
    {
      method: 'GET',
      path: '/pypi/{project}/{version}/json',
      handle: (call) => cached(call, index, JSON_AGE, releaseOf),
    },
    {
      method: 'GET',
      path: '/integrity/{project}/{version}/{file}/provenance',
      handle: (call) => provenance(call, index.store),
    },
    { method: 'GET', path: '/files/{a}/{b}/{rest}/{file}', handle: (call) => download(call, index) },
  ])
  return async (request) => {
    const match = route(request)
    if (match.kind === 'route') return match.route.handle(match.call)
    index.problem(match.problem)
    return refusal(request, 404, 'Not Found')
  }
}

type Read = (call: Call, index: Index) => ServiceResponse

function cached(call: Call, index: Index, seconds: number, read: Read): Promise<ServiceResponse> {
  const key = `${call.url} ${call.headers['accept'] ?? ''}`
  return index.cache.read(key, call.headers['if-none-match'], async () => {
    const response = read(call, index)
    const etag = `"${createHash('md5').update(response.body).digest('hex')}"`
    const labels = {
      'cache-control': `max-age=${seconds}, public`,
      vary: 'Accept, Accept-Encoding',
      ...(response.status === 200 ? { etag } : {}),
    }
    return { ...response, headers: { ...response.headers, ...labels } }
  })
}

function movedTo(path: string, index: Index): ServiceResponse {
  const moved = page(301, '301 Moved Permanently', 'The resource has been moved to another place.')
  return { ...moved, headers: { ...moved.headers, location: `${index.origin()}${path}` } }
}

function viewOf(project: Project, index: Index): SimpleView {
  const provenanceOf = (file: IndexedFile) => {
    const path = provenancePath(normalizedName(project.name), file)
    return path && `${index.origin()}${path}`
  }
  return { project, serial: index.store.serial, urlOf: (file) => `${index.origin()}${pathOf(file)}`, provenanceOf }
}

/** Files lie under the digest of their bytes. */
function pathOf({ blake2b256, filename }: IndexedFile): string {
  return `/files/${blake2b256.slice(0, 2)}/${blake2b256.slice(2, 4)}/${blake2b256.slice(4)}/${filename}`
}

function simple(call: Call, index: Index): ServiceResponse {
  const name = call.params['project'] ?? ''
  const project = index.store.project(name)
  if (!project) return refusal(call, 404, 'Not Found')
  const normalized = normalizedName(name)
  return name === normalized ? simpleIndex(call, viewOf(project, index)) : movedTo(`/simple/${normalized}/`, index)
}

/** Of the version in the path, or of the latest. */
function releaseOf(call: Call, index: Index): ServiceResponse {
  const { project: name = '', version } = call.params
  const project = index.store.project(name)
  const release =
    version === undefined
      ? latestRelease(project?.releases.values() ?? [])
      : project && index.store.releaseOf(project, version)
  if (!project || !release || release.files.length === 0) return json(404, { message: 'Not Found' })
  const normalized = normalizedName(name)
  if (name !== normalized) return movedTo(call.path.replace(`/pypi/${name}/`, `/pypi/${normalized}/`), index)
  return releaseJson(viewOf(project, index), release)
}

function download(call: Call, index: Index): ServiceResponse {
  const { a = '', b = '', rest = '', file: filename = '' } = call.params
  const file = index.store.fileAt(`${a}${b}${rest}`, filename)
  if (!file) return refusal(call, 404, 'Not Found')
  const headers = {
    'content-type': 'application/octet-stream',
    'cache-control': `max-age=${FILE_AGE}, immutable, public`,
  }
  return { status: 200, headers, body: file.content }
}

function controlOf(index: Index): PypiControl {
  const { store, publishers } = index
  const projectOf = (name: string) => {
    const project = store.project(name)
    if (!project) throw new Error(`The index has no project "${name}".`)
    return project
  }
  return {
    trust: (publisher) => {
      // A publisher is registered on the page of a project that exists, unless it is pending.
      if (!publisher.pending) store.createProject(publisher.project)
      publishers.trust(publisher)
    },
    untrust: (name) => publishers.untrust(name),
    seed: ({ project: name, version, files }) => {
      const project = store.createProject(name)
      const metadata = { metadata_version: ['2.1'], name: [name], version: [version] }
      for (const { filename, content } of files) {
        const filetype = filename.endsWith('.whl') ? 'bdist_wheel' : 'sdist'
        store.add({ project, version, filename, filetype, content, digests: digestsOf(content), metadata })
      }
    },
    files: (name) => filesOf(store.project(name) ?? { name, releases: new Map() }),
    metadata: (name, version) => store.releaseOf(projectOf(name), version)?.metadata ?? {},
    get uploads() {
      return index.uploads()
    },
    yank: (name, version, reason) => store.yank(projectOf(name), version, reason),
    deleteFile: (name, filename) => store.remove(projectOf(name), filename),
    cacheFor: (milliseconds) => index.cache.keepFor(milliseconds),
  }
}

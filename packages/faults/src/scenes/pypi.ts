// PyPI and TestPyPI: wheels and an sdist, and a smaller project beside them, on the stand-in's index.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '@plumbline/kernel'
import { readFiles, registryRow, toPublishFile } from '@plumbline/registries'
import { createPypiIndex, type IndexedFile, packSdist, packWheel, type ServiceResponse } from '@plumbline/standins'
import type { Held, Scene, ScenePackage, Stage, StageSettings, Told } from '../scene.ts'
import type { RequestKind } from '../schedule.ts'
import { beforeOf } from '../subjects.ts'
import { COMMIT, REPOSITORY, WORKFLOW, WORKFLOW_REF } from '../tokens.ts'

const PROJECT = 'demo'
const OTHER_PROJECT = 'demo-tools'
const VERSION = '1.2.3'
const PLATFORMS = [
  'py3-none-any',
  'cp310-cp310-win_amd64',
  'cp311-cp311-win_amd64',
  'cp312-cp312-win_amd64',
  'cp313-cp313-win_amd64',
]
const OTHER_PLATFORMS = ['py3-none-any']

const MINT = '/_/oidc/mint-token'

/** What Sigstore's certificate would say of the job; the signature itself is no subject here. */
const CERTIFIED = {
  signer: `https://github.com/${WORKFLOW_REF}`,
  issuer: 'https://token.actions.githubusercontent.com',
  sourceRepository: `https://github.com/${REPOSITORY.slug}`,
  sourceDigest: COMMIT,
  sourceRef: 'refs/tags/v1.2.3',
  buildConfig: `https://github.com/${WORKFLOW_REF}`,
  visibility: 'public',
}

type Contents = ReadonlyMap<string, { readonly ours: Buffer; readonly other: Buffer }>

interface PackedProject {
  readonly name: string
  readonly contents: Contents
}

/** One scene per index; the files lie in `folder`. */
export async function pypiScene(id: 'pypi' | 'testpypi', folder: string): Promise<Scene> {
  const place = join(folder, id)
  await mkdir(place, { recursive: true })
  const projects = [await packed(PROJECT, PLATFORMS), await packed(OTHER_PROJECT, OTHER_PLATFORMS)]
  const packages = await Promise.all(projects.map((project) => packageOf(project, place)))
  return {
    id,
    mostCachedMs: 600_000,
    absence: { kind: 'cached', maxAgeMs: 600_000 },
    parallel: 4,
    told,
    packages: packages as [ScenePackage, ...ScenePackage[]],
    version: VERSION,
    exchanges: 'one each',
    revokes: false,
    firstByPerson: false,
    attestations: { whenRefused: 'stop', hindered: ['called'], reserved: ['private'] },
    open: (settings) => openStage(id, projects.slice(0, beforeOf(settings.schedule).length), settings),
  }
}

/** Every file with our bytes, and with a stranger's. */
async function packed(name: string, platforms: readonly string[]): Promise<PackedProject> {
  const stated = { name, version: VERSION }
  const contents = new Map<string, { ours: Buffer; other: Buffer }>()
  for (const tag of platforms) {
    const [ours, other] = [packWheel(stated, `ours ${tag}`).content, packWheel(stated, `other ${tag}`).content]
    contents.set(`${name.replaceAll('-', '_')}-${VERSION}-${tag}.whl`, { ours, other })
  }
  const sdist = await packSdist(stated, 'ours')
  contents.set(sdist.filename, { ours: sdist.content, other: (await packSdist(stated, 'other')).content })
  return { name, contents }
}

async function packageOf({ name, contents }: PackedProject, folder: string): Promise<ScenePackage> {
  const paths = [...contents.keys()].map((filename) => join(folder, filename))
  for (const [filename, { ours }] of contents) await writeFile(join(folder, filename), ours)
  const { files, findings } = await readFiles(paths)
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join(' '))
  return { packageName: name, needs: [], files: files.map(toPublishFile) }
}

function openStage(id: 'pypi' | 'testpypi', projects: readonly PackedProject[], settings: StageSettings): Stage {
  const { schedule, clock, keySet } = settings
  const problems: string[] = []
  let [skew, lag] = [schedule.skewMs, schedule.lagMs]
  let refuses = schedule.attest?.refused === true
  const { handler, control } = createPypiIndex({
    audience: id,
    clock: { now: () => clock.now() + skew, advance: () => {} },
    keySet,
    problem: (sentence) => problems.push(sentence),
    uploads: () => 0,
    origin: () => 'https://index.example',
    verify: () => {
      if (refuses) throw new Error('inclusion proof could not be verified')
      return CERTIFIED
    },
  })
  const contents: Contents = new Map(projects.flatMap((project) => [...project.contents]))
  const projectOf = (filename: string) => projects.find((project) => project.contents.has(filename))?.name ?? ''
  const filesThere = () => projects.flatMap(({ name }) => control.files(name))
  const seed = (filename: string, content: Buffer) =>
    control.seed({ project: projectOf(filename), version: VERSION, files: [{ filename, content }] })
  const waits = schedule.trust === 'new' && schedule.before.every((whose) => whose === 'absent')
  for (const [place, { name: project }] of projects.entries()) {
    if (schedule.trust === 'no') continue
    control.trust({ project, repository: REPOSITORY.slug, workflow: WORKFLOW, pending: waits && place === 0 })
  }
  let created = !waits
  control.cacheFor(schedule.cacheMs)
  return {
    row: registryRow(id, 'wheel'),
    handle: async (request) => {
      const response = await handler(request)
      if (request.url === MINT && response.status === 200) created = true
      return lag > 0 && request.method === 'GET' ? lagging(response, clock.now() + skew - lag) : response
    },
    kindOf,
    fileOf: ({ body }) => /filename="([^"]+)"/.exec(body.toString('latin1'))?.[1] ?? '',
    ledger: () => filesThere().map((file) => heldOf(file, contents)),
    seed: (name, whose) => {
      const content = contents.get(name)?.[whose]
      if (content && !filesThere().some(({ filename }) => filename === name)) seed(name, content)
    },
    tokensIn: (response) => /"token":"([^"]+)"/.exec(response.body.toString('utf8'))?.slice(1) ?? [],
    exchangeCreates: () => !created,
    expired: () => refusal(403, 'Invalid or non-existent authentication information.'),
    exec: () => async () => ({ code: 1, stdout: '', stderr: '', timedOut: false, startError: 'no program is here' }),
    problems,
    calm: () => {
      skew = 0
      lag = 0
      refuses = false
      control.cacheFor(0)
    },
  }
}

/** The index lists a file only some time after it took it. */
function lagging(response: ServiceResponse, seen: number): ServiceResponse {
  if (response.status !== 200 || !response.headers['content-type']?.includes('simple.v1+json')) return response
  const index = JSON.parse(response.body.toString('utf8')) as { files: { 'upload-time': string }[] }
  const files = index.files.filter((file) => Date.parse(file['upload-time']) <= seen)
  return { ...response, body: Buffer.from(JSON.stringify({ ...index, files })) }
}

function kindOf(method: string, path: string): RequestKind {
  if (path === '/_/oidc/audience') return 'audience'
  if (path.startsWith('/_/oidc/')) return 'exchange'
  if (method === 'POST' && path === '/legacy/') return 'upload'
  return method === 'GET' ? 'read' : 'other'
}

function heldOf(
  { filename, sha256, attestations = [] }: Pick<IndexedFile, 'filename' | 'sha256' | 'attestations'>,
  contents: Contents,
): Held {
  const ours = contents.get(filename)?.ours
  const same = ours !== undefined && ourDigest(ours) === sha256
  return { name: filename, digest: sha256, ours: same, attested: attestations.length > 0 }
}

const digests = new WeakMap<Buffer, string>()

function ourDigest(content: Buffer): string {
  const known = digests.get(content) ?? digestOf('sha256', content)
  digests.set(content, known)
  return known
}

function refusal(status: number, sentence: string): ServiceResponse {
  const body = `<html><h1>${status} ${sentence}</h1>Access was denied to this resource.<br/><br/>${sentence}</html>`
  return { status, headers: { 'content-type': 'text/html' }, body: Buffer.from(body) }
}

/** A refusal counts in the index's own words alone. */
function told(status: number | 'never' | undefined, text: string): Told {
  if (status === 'never') return 'never left'
  if (status === undefined) return 'nothing'
  if (status >= 200 && status < 300) return 'yes'
  if (status === 429) return 'throttled'
  if (status === 403 && text.includes('Access was denied to this resource.')) return 'expired'
  const own =
    status === 400 && text.includes('The server could not comply with the request') && !/already.exist/i.test(text)
  return own ? 'refused' : 'nothing'
}

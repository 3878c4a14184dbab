// What travels between the jobs besides artifacts: the outputs of prepare, passed on as one JSON input.
import { PlumblineError } from '@plumbline/kernel'
import { quotedStart } from './quoted-start.ts'
import type { FileEntry } from './sections.ts'

/** A job's record fragment in the artifact store. `digest` is the SHA-256 (hex) of the stored bytes. */
export interface FragmentReference {
  readonly id: number
  readonly digest: string
}

/** prepare.yml's outputs, read back. */
export interface Prepared {
  readonly version: string
  readonly tag: string
  readonly commit: string
  readonly 'package-name': string
  readonly registry: string
  /** Such as npm, pypi; empty where prepare did not say it. */
  readonly ecosystem: string
  /** Upload address of another index of the registry's protocol; empty for the registry itself. */
  readonly 'repository-url': string
  readonly prerelease: boolean
  readonly 'dist-tag': string
  readonly 'dry-run': boolean
  /** False where the run's ref is not the tag: an attestation would name the wrong commit, so none may be made. */
  readonly provenance: boolean
  /** JSON of the claims that preflight foresaw for the publish job; empty for none. */
  readonly 'expected-claims': string
  /** Job → its fragment. */
  readonly 'record-artifacts': Readonly<Record<string, FragmentReference>>
  /** Artifact with the verified files; 0 when none was uploaded. */
  readonly 'files-artifact-id': number
  readonly 'files-digests': readonly FileEntry[]
}

/** prepare's outputs from `toJSON(needs.prepare.outputs)`; undefined for `{}` (prepare failed). Throws `bad-input`. */
export function parsePrepared(text: string): Prepared | undefined {
  const outputs = parseObject(text, 'prepared')
  if (Object.keys(outputs).length === 0) return undefined
  for (const name of ['version', 'tag', 'commit', 'package-name', 'registry']) {
    if (typeof outputs[name] !== 'string' || outputs[name] === '') {
      throw new PlumblineError('bad-input', {
        what: `Input "prepared" has no "${name}".`,
        means: 'It is not the outputs of prepare.yml, or prepare stopped before that output was known.',
        next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}` and let the job need prepare to succeed.',
      })
    }
  }
  return {
    version: outputs['version'] as string,
    tag: outputs['tag'] as string,
    commit: outputs['commit'] as string,
    'package-name': outputs['package-name'] as string,
    registry: outputs['registry'] as string,
    ecosystem: String(outputs['ecosystem'] ?? ''),
    'repository-url': String(outputs['repository-url'] ?? ''),
    prerelease: outputs['prerelease'] === 'true',
    'dist-tag': String(outputs['dist-tag'] ?? ''),
    'dry-run': outputs['dry-run'] === 'true',
    provenance: outputs['provenance'] !== 'false',
    'expected-claims': String(outputs['expected-claims'] ?? ''),
    'record-artifacts': parseReferences(String(outputs['record-artifacts'] ?? '')),
    'files-artifact-id': parseId(String(outputs['files-artifact-id'] ?? '')),
    'files-digests': parseDigests(String(outputs['files-digests'] ?? '')),
  }
}

/** The `files-digests` output: a JSON array of file entries; none for an empty text. Throws `bad-input`. */
export function parseDigests(text: string): FileEntry[] {
  const value = parseJson(text === '' ? '[]' : text, 'files-digests')
  const valid =
    Array.isArray(value) &&
    value.every(
      (entry) =>
        isFileName(entry?.name) &&
        /^[0-9a-f]{64}$/.test(entry.sha256) &&
        /^[0-9a-f]{128}$/.test(entry.sha512) &&
        Number.isSafeInteger(entry.size),
    )
  if (!valid) throw notOurs('files-digests', text)
  return value as FileEntry[]
}

/** Job → fragment reference; entries of jobs that uploaded nothing are left out. Throws `bad-input`. */
export function parseReferences(text: string): Record<string, FragmentReference> {
  const value = parseObject(text, 'record-artifacts')
  const references: Record<string, FragmentReference> = {}
  for (const [job, entry] of Object.entries(value)) {
    const { id, digest } = (entry ?? {}) as { id?: unknown; digest?: unknown }
    if (id === '' || id === undefined) continue
    if (!/^\d+$/.test(String(id)) || !/^[0-9a-f]{64}$/.test(String(digest))) throw notOurs('record-artifacts', text)
    references[job] = { id: Number(id), digest: String(digest) }
  }
  return references
}

/** A bare name: whoever reads the files joins it to a folder of its own. */
function isFileName(name: unknown): boolean {
  return typeof name === 'string' && /^[^/\\\0]+$/.test(name) && name !== '.' && name !== '..'
}

function parseId(text: string): number {
  if (!/^\d*$/.test(text)) throw notOurs('files-artifact-id', text)
  return Number(text || 0)
}

function parseObject(text: string, name: string): Record<string, unknown> {
  const value = text.trim() === '' ? {} : parseJson(text, name)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notOurs(name, text)
  return value as Record<string, unknown>
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notOurs(name, text)
  }
}

function notOurs(name: string, text: string): PlumblineError {
  return new PlumblineError('bad-input', {
    what: `Input "${name}" is ${quotedStart(text)}.`,
    means: "It is not what prepare.yml's output of that name holds.",
    next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}`.',
  })
}

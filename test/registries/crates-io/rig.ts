// A Rust registry at the level of requests, for the tests of what is asked of it and of what its answers mean.
import type { CrateManifest } from '@plumbline/archives'
import type { Http, HttpRequest, HttpResult } from '@plumbline/http'
import { type PublishFile, type Registry, registryRow, type Subject } from '@plumbline/registries'

export interface Answer {
  /** 0: the connection broke before anything was sent. */
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export const NOW = Date.parse('2026-09-01T00:00:00Z')
export const MANIFEST: CrateManifest = {
  name: 'demo-crate',
  vers: '1.2.3',
  deps: [],
  features: {},
  authors: [],
  description: 'd',
  documentation: null,
  homepage: null,
  readme: null,
  readme_file: null,
  keywords: [],
  categories: [],
  license: 'MIT',
  license_file: null,
  repository: null,
  badges: {},
  links: null,
  rust_version: null,
}
export const FILE: PublishFile = {
  name: 'demo-crate-1.2.3.crate',
  kind: 'crate',
  size: 4,
  sha256: 'a'.repeat(64),
  sha512: 'b'.repeat(128),
  path: '/nowhere',
  crate: MANIFEST,
}
export const SUBJECT: Subject = { packageName: 'demo-crate', version: '1.2.3', files: [FILE] }

/** A refusal in the registry's form. */
export const refusal = (status: number, detail: string): Answer => ({ status, body: { errors: [{ detail }] } })

/** A version and a crate as the web API states them. */
export const version = (num: string, checksum?: string, more: object = {}) => ({
  num,
  checksum,
  crate: 'demo-crate',
  ...more,
})
export const crate = (...versions: object[]) => ({ status: 200, body: { crate: { name: 'demo-crate' }, versions } })

/** What each request is answered. */
export type Answers = (request: HttpRequest) => Answer

export async function open(answer: Answers = () => refusal(404, 'Not Found'), repositoryUrl = '') {
  const requests: HttpRequest[] = []
  const http: Http = async (request) => {
    requests.push(request)
    return resultOf(answer(request))
  }
  return { registry: await openWith(http, repositoryUrl), requests }
}

export async function openWith(http: Http, repositoryUrl = ''): Promise<Registry> {
  const exec = async () => ({ code: 1, stdout: '', stderr: '', timedOut: false })
  const deps = { http, exec, now: () => NOW, scratch: '', platform: 'linux' as const }
  return registryRow('crates.io', 'crate').open({ distTag: '', access: '', repositoryUrl }, deps)
}

function resultOf({ status, body = '', headers = {} }: Answer): HttpResult {
  if (status === 0) return { kind: 'failure', sent: 'no', reason: 'refused', at: NOW }
  const bytes = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
  return { kind: 'answer', status, headers: new Headers(headers), body: bytes, at: NOW }
}

// A Python index at the level of requests, for the tests of what is asked of it and of what its answers mean.
import type { Http, HttpRequest } from '@plumbline/http'
import { type PublishFile, registryRow, type Subject } from '@plumbline/registries'

export interface Answer {
  readonly status: number
  readonly body?: unknown
}

export const NOW = Date.parse('2026-09-01T00:00:00Z')
export const SDIST = file('demo_pkg-1.2.3.tar.gz', 'sdist')
export const WHEEL = file('demo_pkg-1.2.3-py3-none-any.whl', 'wheel')
export const SUBJECT: Subject = { packageName: 'Demo.Pkg', version: '1.2.3', files: [SDIST, WHEEL] }

export function file(name: string, kind: string, metadata: PublishFile['metadata'] = []): PublishFile {
  const pythonTag = kind === 'sdist' ? 'source' : 'py3'
  return { name, kind, size: 4, sha256: 'a'.repeat(64), sha512: 'b'.repeat(128), path: '/nowhere', metadata, pythonTag }
}

function httpOf(answer: (request: HttpRequest) => Answer, requests: HttpRequest[]): Http {
  return async (request) => {
    requests.push(request)
    const { status, body = '' } = answer(request)
    const bytes = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
    return { kind: 'answer', status, headers: new Headers(), body: bytes, at: NOW }
  }
}

export async function open(
  answer: (request: HttpRequest) => Answer = () => ({ status: 404 }),
  repositoryUrl = '',
  id = 'pypi',
) {
  const requests: HttpRequest[] = []
  const exec = async () => ({ code: 1, stdout: '', stderr: '', timedOut: false })
  const deps = { http: httpOf(answer, requests), exec, now: () => NOW, scratch: '', platform: 'linux' as const }
  const registry = await registryRow(id, 'wheel').open({ distTag: '', access: '', repositoryUrl }, deps)
  return { registry, requests }
}

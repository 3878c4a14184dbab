// RubyGems.org at the level of requests, for the tests of what is asked of it and of what its answers mean.
import type { Http, HttpRequest } from '@plumbline/http'
import { type PublishFile, registryRow, type Subject } from '@plumbline/registries'

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export const NOW = Date.parse('2026-09-01T00:00:00Z')
export const HOST = 'https://rubygems.org/'
export const RUBY = gem('ruby')
export const LINUX = gem('x86_64-linux')
export const JAVA = gem('java')
export const SUBJECT = subjectOf(RUBY)

export function gem(platform: string, changes: Partial<PublishFile> = {}): PublishFile {
  const name = platform === 'ruby' ? 'demo-1.2.3.gem' : `demo-1.2.3-${platform}.gem`
  const sha256 = Buffer.from(platform.padEnd(32, '.')).toString('hex').slice(0, 64)
  return { name, kind: 'gem', size: 4, sha256, sha512: 'b'.repeat(128), path: '/nowhere', platform, ...changes }
}

export function subjectOf(...files: PublishFile[]): Subject {
  return { packageName: 'demo', version: '1.2.3', files }
}

/** The page of the compact index that lists these slugs: `1.2.3-java`, with the checksums of the given files. */
export function indexPage(...lines: (readonly [slug: string, sha256: string])[]): Answer {
  const body = ['---', ...lines.map(([slug, sha256]) => `${slug} rake:>= 1&< 3|checksum:${sha256},ruby:>= 3.0`), '']
  return { status: 200, body: body.join('\n') }
}

/** Answers by path and query; anything else is a 404, as the server has it. */
export async function open(answers: Readonly<Record<string, Answer>> = {}, repositoryUrl = '') {
  const requests: HttpRequest[] = []
  const http: Http = async (request) => {
    requests.push(request)
    const { pathname, search } = new URL(request.url)
    const { status, body = '', headers } = answers[pathname + search] ?? { status: 404, body: 'not found' }
    const bytes = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
    return { kind: 'answer', status, headers: new Headers(headers), body: bytes, at: NOW }
  }
  const exec = async () => ({ code: 1, stdout: '', stderr: '', timedOut: false })
  const deps = { http, exec, now: () => NOW, scratch: '', platform: 'linux' as const }
  const registry = await registryRow('rubygems', 'gem').open({ distTag: '', access: '', repositoryUrl }, deps)
  const paths = () => requests.map(({ url }) => url.replace(HOST, '/'))
  return { registry, requests, paths }
}

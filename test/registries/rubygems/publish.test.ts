// Whole runs against a RubyGems.org in memory: yanked gems, the 409 of a re-run, and platforms that are partly there.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Http } from '@plumbline/http'
import { type PublishFile, publish, registryRow } from '@plumbline/registries'
import { FakeClock } from '../machine/fake-clock.ts'
import { gem, subjectOf } from './rig.ts'

const CACHE_MS = 600_000
const YANKED = 'A yanked version already exists (demo-1.2.3).\nRepushing of gem versions is not allowed.'

/** What lies there by platform, what was yanked, and reads that are as old as a cache may make them. */
class Host {
  readonly there = new Map<string, string>()
  readonly yanked = new Set<string>()
  readonly pushed: string[] = []
  /** Answers to a push that say nothing of what became of it. */
  lost = 0
  private readonly cached = new Map<string, { readonly at: number; readonly status: number; readonly body: string }>()
  private readonly now: () => number

  constructor(now: () => number) {
    this.now = now
  }

  readonly http: Http = async (request) => {
    const { pathname, searchParams, search } = new URL(request.url)
    const { status, body } =
      request.method === 'POST'
        ? await this.post(pathname, request.body)
        : this.get(pathname + search, searchParams.get('platform') ?? [...this.there.keys()][0] ?? '')
    const bytes = new TextEncoder().encode(body)
    return { kind: 'answer', status, headers: new Headers(), body: bytes, at: this.now() }
  }

  private async post(path: string, body: unknown) {
    if (path.endsWith('exchange_token')) return { status: 201, body: '{"rubygems_api_key":"rubygems_key"}' }
    const [platform = '', sha256 = ''] = (await (body as Blob).text()).split(' ')
    this.pushed.push(platform)
    if (this.yanked.has(platform)) return { status: 409, body: YANKED }
    if (this.there.has(platform)) return { status: 409, body: 'Repushing of gem versions is not allowed.' }
    this.there.set(platform, sha256)
    this.lost -= 1
    return this.lost >= 0 ? { status: 502, body: 'lost' } : { status: 200, body: 'Successfully registered gem' }
  }

  /** A "not found" is kept for as long as the cache does; what is found is served at once. */
  private get(path: string, platform: string) {
    const old = this.cached.get(path)
    if (old && this.now() - old.at < CACHE_MS) return old
    const sha = this.there.get(platform)
    if (sha !== undefined) return { status: 200, body: JSON.stringify({ sha, platform }) }
    const answer = { status: 404, body: 'This version could not be found.', at: this.now() }
    if (path.startsWith('/api/v2')) this.cached.set(path, answer)
    return answer
  }
}

function filesOf(...platforms: string[]): PublishFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-run-'))
  return platforms.map((platform) => {
    const file = gem(platform)
    const path = join(folder, file.name)
    writeFileSync(path, `${platform} ${file.sha256}`)
    return { ...file, path }
  })
}

async function run(clock: FakeClock, host: Host, files: readonly PublishFile[]) {
  const exec = async () => ({ code: 1, stdout: '', stderr: '', timedOut: false })
  const options = { distTag: '', access: '', repositoryUrl: 'https://gems.example/' }
  const deps = { http: host.http, exec, now: clock.now, scratch: '', platform: 'linux' as const }
  const registry = await registryRow('rubygems', 'gem').open(options, deps)
  const log = { info: () => {}, warning: () => {}, mask: () => {} }
  return publish(
    {
      registry,
      subject: subjectOf(...files),
      ifPublished: 'verify',
      attestations: 'auto',
      attestationObstacle: '',
      waitMs: 15 * 60_000,
      dryRun: false,
      rerunCommand: 'r',
    },
    { now: clock.now, sleep: clock.sleep, idToken: async () => 'h.e30.s', repeel: async () => '', log },
  )
}

test('a yanked version looks absent until it is pushed: sent once, and the report says what it is', async () => {
  const clock = new FakeClock()
  const host = new Host(clock.now)
  host.yanked.add('ruby')
  const report = await run(clock, host, filesOf('ruby'))
  expect(report).toMatchObject({ published: 'no', files: [{ name: 'demo-1.2.3.gem', attempts: 1 }] })
  expect(report.failure?.code).toBe('publish-blocked')
  expect(report.failure?.answer).toMatch(/^yanked: the number is used up, release a new version\n409 A yanked version/)
  expect(host.pushed).toEqual(['ruby'])
})

test('a push whose answer was lost is found behind the cached 404, and never sent again', async () => {
  const clock = new FakeClock()
  const host = new Host(clock.now)
  host.lost = 1
  const report = await run(clock, host, filesOf('ruby'))
  expect(report).toMatchObject({ published: 'yes', proof: 'hash' })
  expect(report.history).toContainEqual(expect.stringContaining('so it was not sent again'))
  expect(host.pushed).toEqual(['ruby'])
})

test('a version that is half there is completed by a second run, and a third one sends nothing', async () => {
  const clock = new FakeClock()
  const host = new Host(clock.now)
  const files = filesOf('ruby', 'java', 'x86_64-linux')
  host.there.set('java', files[1]?.sha256 ?? '')
  expect(await run(clock, host, files)).toMatchObject({ published: 'yes', alreadyPublished: false })
  expect(host.pushed).toEqual(['ruby', 'x86_64-linux'])
  expect(await run(clock, host, files)).toMatchObject({ published: 'yes', alreadyPublished: true })
  expect(host.pushed).toHaveLength(2)
})

// How many requests, and how much time, an audit of a long past takes: the action's bundle against the stand-ins.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '@plumbline/rehearsal'
import type { LoggedRequest } from '@plumbline/standins'
import { type AuditPast, type AuditScene, openAuditScene, PASTS } from './audit-world.ts'
import { AUDIT_LIMITS } from './limits.ts'
import { REPOSITORY } from './tagged-repository.ts'

const KINDS: readonly (readonly [string, (request: LoggedRequest) => boolean])[] = [
  ['tags', ({ path }) => /\/tags\?/.test(path)],
  ['releases', ({ path }) => path.includes('/releases')],
  ['runs', ({ path }) => path.includes('/runs')],
  ['files at tags', ({ path }) => path.includes('/contents')],
  ['branches', ({ path }) => path.includes('/compare/')],
  ['else', () => true],
]

/** What is measured, for the line above the table. */
export function auditTitle(): string {
  return 'One audit of a long past: requests to GitHub and to the registry, and the time of the whole step (stand-ins included); then the same audit again with `cache`, of which an hour counts what is not answered by 304.'
}

/** A table, and what breaks a limit. */
export async function measureAudits() {
  const measured = []
  for (const past of PASTS) measured.push({ past, ...(await measureIn(past)) })
  const rows = [
    [
      '',
      ...KINDS.map(([kind]) => kind),
      'GitHub',
      'limit',
      'registry',
      'seconds',
      'again',
      'of these counted',
      'seconds',
    ],
    ...measured.map(({ past, counts, github, registry, seconds, again }) => [
      past.name,
      ...counts.map(String),
      String(github),
      `< ${AUDIT_LIMITS.requests}`,
      String(registry),
      seconds.toFixed(1),
      String(again.github),
      String(again.counted),
      again.seconds.toFixed(1),
    ]),
  ]
  const broken = measured.flatMap(({ past, github, registry, again }) => [
    ...(github < AUDIT_LIMITS.requests ? [] : [`${past.name}: ${github} requests to GitHub`]),
    ...(again.counted === 0 ? [] : [`${past.name}: ${again.counted} requests counted in an audit of nothing new`]),
    ...(registry === past.packages ? [] : [`${past.name}: ${registry} requests to the registry`]),
  ])
  return { rows, broken }
}

async function measureIn(past: AuditPast) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-audit-'))
  const scene = await openAuditScene(folder, past)
  try {
    const { requests, seconds } = await auditOnce(scene, folder, past)
    const github = requests.filter(({ service }) => service === 'github')
    const kinds = github.map((request) => KINDS.findIndex(([, is]) => is(request)))
    const counts = KINDS.map((_, index) => kinds.filter((kind) => kind === index).length)
    const second = await auditOnce(scene, folder, past)
    const unchanged = second.requests.filter(({ service }) => service === 'github')
    const counted = unchanged.filter(({ status }) => status !== 304).length
    const again = { github: unchanged.length, counted, seconds: second.seconds }
    return { counts, github: github.length, registry: requests.length - github.length, seconds, again }
  } finally {
    await scene.world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function auditOnce({ world, access, work, clockFile }: AuditScene, folder: string, { name }: AuditPast) {
  const before = world.requests.length
  const began = performance.now()
  const result = await runAction({
    name: 'audit-releases',
    inputs: {
      token: access.token,
      'repository-url': `${world.urls.pypi}legacy/`,
      cache: join(folder, 'cache.json'),
    },
    env: { GITHUB_API_URL: world.urls.api, GITHUB_REPOSITORY: REPOSITORY },
    clockFile,
    cwd: work,
  })
  const seconds = (performance.now() - began) / 1000
  if (result.outputs['result'] !== 'clean') throw new Error(`${name}: ${result.stdout}\n${result.stderr}`)
  if (world.problems.length > 0) throw new Error(world.problems.join('\n'))
  return { requests: world.requests.slice(before), seconds }
}

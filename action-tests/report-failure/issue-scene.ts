// A release that is blocked or whole, and its report in a job that may write issues.
import type { JobOptions, ReleaseWorld } from '../../test/github/release-world.ts'
import { FILE, PUBLICATION, prepare, reference } from '../../test/github/release-world.ts'
import { jobs, type Need, RUN_ID } from './pypi-shape.ts'

export const BOT = 'github-actions[bot]'
export const MARKER =
  '<!-- plumbline release-blocked repository=octo%2Fdemo registry=npm package=demo version=1.2.3 -->'
export const PERMISSIONS = { actions: 'read', contents: 'read', issues: 'write' } as const

/** What the publish job says of an upload that broke off. */
export const FAILURE = {
  phase: 'publish',
  step: 'publish-with-oidc',
  code: 'upload-unknown',
  what: 'The upload of "demo-1.2.3.tgz" broke off.',
  means: 'Nobody knows yet.',
  next: 'Ask the registry in a few minutes, then run the job again.',
  request: 'PUT /demo',
  answer: '503 busy',
}

const prepared = new WeakMap<ReleaseWorld, Promise<string>>()

/** prepare's outputs, the same at every call: a run uploads its artifacts once. */
export async function preparedOnce(world: ReleaseWorld): Promise<Readonly<Record<string, string>>> {
  if (!prepared.has(world)) prepared.set(world, prepare(world))
  return JSON.parse((await prepared.get(world)) ?? '')
}

/** Needs of a release whose publish job failed, in these words. */
export async function failed(
  world: ReleaseWorld,
  words: Readonly<Partial<typeof FAILURE>> = {},
  files: readonly object[] = [{ name: FILE.name, sha256: FILE.sha256, state: 'unknown', attempts: 1 }],
): Promise<Readonly<Record<string, Need>>> {
  world.github.setJobs(RUN_ID, jobs({ publish: 'failure' }))
  const publication = { ...PUBLICATION, published: 'unknown', proof: 'none', 'package-url': '' }
  const said = { ...publication, files: JSON.stringify(files), failure: JSON.stringify({ ...FAILURE, ...words }) }
  return {
    prepare: { result: 'success', outputs: await preparedOnce(world) },
    publish: { result: 'failure', outputs: { publication: JSON.stringify(said) } },
  }
}

const whole = new WeakMap<ReleaseWorld, Readonly<Record<string, Need>>>()

/** Needs of a release of which nothing is missing. */
export async function wholeNeeds(world: ReleaseWorld): Promise<Readonly<Record<string, Need>>> {
  world.github.setJobs(RUN_ID, jobs({ publish: 'success' }))
  const needs = whole.get(world) ?? (await finish(world))
  whole.set(world, needs)
  return needs
}

async function finish(world: ReleaseWorld): Promise<Readonly<Record<string, Need>>> {
  const outputs = await preparedOnce(world)
  const publication = JSON.stringify(PUBLICATION)
  await world.run('create-release', { prepared: JSON.stringify(outputs), publication })
  const uploaded = await world.upload({
    'fan-out': { 'record.json': JSON.stringify({ schema: 1, plumbline: '0.1.0', 'fan-out': [] }) },
  })
  const fragments = { 'fan-out': reference(uploaded, 'fan-out') }
  return {
    prepare: { result: 'success', outputs },
    publish: { result: 'success', outputs: { publication } },
    finish: { result: 'success', outputs: { 'record-artifacts': JSON.stringify(fragments) } },
  }
}

/** Runs the report in a job that may write issues. */
export function reportWith(
  world: ReleaseWorld,
  needs: Readonly<Record<string, Need>>,
  inputs: Readonly<Record<string, string>> = {},
  options: JobOptions = {},
) {
  return world.run(
    'report-failure',
    { needs: JSON.stringify(needs), ...inputs },
    { permissions: PERMISSIONS, ...options },
  )
}

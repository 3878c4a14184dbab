// Whether the publish job can work, by the registry's rules: what makes it impossible for certain, and what stays open.
import type { FailureCode } from '@plumbline/kernel'
import type { ExpectedClaim } from './claims.ts'
import { hasImmutableSubject, isPullRequest, jobPlace, type PublishPlan, type RunFacts } from './expected-claims.ts'
import { innermost, type PublishPlace } from './publish-job.ts'
import type { RegistryRules } from './registry-rules.ts'
import type { Permissions } from './workflow-file.ts'

/** A certain impossibility, with the place in the workflow file where there is one. */
export interface Obstacle {
  readonly code: FailureCode
  readonly what: string
  readonly means?: string
  readonly next?: string
  readonly file?: string
  readonly line?: number
}

export interface Verdict {
  readonly obstacles: readonly Obstacle[]
  /** Whole sentences: why the answer is not certain, or what else to know. */
  readonly doubts: readonly string[]
}

/** What the rules say of these claims. An empty verdict means that the registry accepts the job once it knows it. */
export function judge(
  run: RunFacts,
  plan: PublishPlan,
  claims: readonly ExpectedClaim[],
  rules: RegistryRules | undefined,
): Verdict {
  const place = plan.search.kind === 'found' ? plan.search.place : undefined
  const obstacles = [
    ...(rules ? ruleObstacles(run, plan, claims, rules, place) : []),
    ...(place ? permissionObstacle(place) : []),
  ]
  // What is assumed no longer matters where the answer is certain.
  const open = obstacles.length > 0 ? [] : assumptions(claims)
  return { obstacles, doubts: [...generalDoubts(run, plan, claims, rules), ...open] }
}

function ruleObstacles(
  run: RunFacts,
  plan: PublishPlan,
  claims: readonly ExpectedClaim[],
  rules: RegistryRules,
  place: PublishPlace | undefined,
): Obstacle[] {
  return [
    ...placeObstacle(run, plan, claims, rules),
    ...eventObstacle(run, rules),
    ...runnerObstacle(claims, rules, place),
  ]
}

function generalDoubts(
  run: RunFacts,
  plan: PublishPlan,
  claims: readonly ExpectedClaim[],
  rules: RegistryRules | undefined,
): string[] {
  const unruled = 'Plumbline has no rules for this registry, so the claims are shown and not judged.'
  const pull =
    'This run belongs to a pull request: the release will be another run, and the file that starts it counts.'
  const local = rules && jobPlace(run, claims) === 'local-callee' ? rules.localCallee : ''
  const subject = rules && hasImmutableSubject(run) ? rules.immutableSubject : ''
  const all = [rules ? '' : unruled, searchDoubt(plan), local, subject, isPullRequest(run) ? pull : '']
  return all.filter((one) => one !== '')
}

function placeObstacle(
  run: RunFacts,
  plan: PublishPlan,
  claims: readonly ExpectedClaim[],
  { label, foreignWorkflow }: RegistryRules,
): Obstacle[] {
  if (foreignWorkflow === 'accepted' || jobPlace(run, claims) !== 'foreign') return []
  const callee = plan.calledWorkflow.split('@')[0] ?? ''
  const job = plan.search.kind === 'found' ? innermost(plan.search.place) : undefined
  return [
    {
      code: 'called-from-other-repo',
      what: `The publish job is inside "${callee}", and ${label} takes uploads only from a workflow file of "${run.repository}" itself.`,
      ...(job ? { file: job.file.path, line: job.job.line } : {}),
    },
  ]
}

function eventObstacle({ eventName }: RunFacts, { label, blockedEvents }: RegistryRules): Obstacle[] {
  if (!blockedEvents.includes(eventName)) return []
  return [{ code: 'event-not-accepted', what: `${label} accepts no upload from a run that "${eventName}" started.` }]
}

function runnerObstacle(
  claims: readonly ExpectedClaim[],
  { label, runners }: RegistryRules,
  place: PublishPlace | undefined,
): Obstacle[] {
  const runner = claims.find(({ claim }) => claim === 'runner_environment')
  if (runners === 'any' || runner?.value !== 'self-hosted' || !place) return []
  const { file, job } = innermost(place)
  return [
    {
      code: 'self-hosted-runner',
      what: `The job "${job.id}" runs on ${JSON.stringify(job.runsOn)}, and ${label} takes ID tokens from GitHub-hosted runners only.`,
      file: file.path,
      line: job.line,
    },
  ]
}

/** Every level that states permissions must grant the token; the outermost has none when it states nothing. */
function permissionObstacle(place: PublishPlace): Obstacle[] {
  for (const [depth, { file, job }] of place.entries()) {
    const stated = job.permissions ?? file.permissions
    if (stated ? grantsIdToken(stated) : depth > 0) continue
    const where = stated ? 'does not grant' : 'declares no permissions, and the default ones never hold'
    return [
      {
        code: 'missing-permission',
        what: `The job "${job.id}" ${where} "id-token: write", so GitHub will give the publish job no ID token.`,
        means: 'Trusted publishing is that token: without it the registry cannot know who publishes.',
        next: `Add \`id-token: write\` to the permissions of the job "${job.id}" in ${file.path}.`,
        file: file.path,
        line: stated?.line ?? job.line,
      },
    ]
  }
  return []
}

function grantsIdToken({ value }: Permissions): boolean {
  if (value === 'write-all') return true
  return typeof value === 'object' && value !== null && (value as Record<string, unknown>)['id-token'] === 'write'
}

function searchDoubt({ search, calledWorkflow }: PublishPlan): string {
  // Which job of the caller reaches our workflow changes nothing: its publish job is known.
  if (search.kind === 'found' || calledWorkflow !== '') return ''
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')
  switch (search.kind) {
    case 'unreadable':
      return `The workflow file "${search.path}" cannot be read in the checkout, so what its publish job declares is not known.`
    case 'several':
      return `Several jobs of "${search.path}" publish (${quoted(search.jobs)}); name one in the input \`job\`, or its \`environment\`.`
    case 'none': {
      const elsewhere =
        search.foreign.length > 0 ? ` It calls ${quoted(search.foreign)}, which cannot be read from here.` : ''
      return `No job of "${search.path}" has a step with publish-with-oidc.${elsewhere}`
    }
  }
}

function assumptions(claims: readonly ExpectedClaim[]): string[] {
  const names = claims
    .filter(({ compared, certainty }) => compared !== 'no' && certainty === 'assumed')
    .map(({ claim }) => `\`${claim}\``)
  if (names.length === 0) return []
  return [
    `The registry compares ${names.join(', ')}, and what is shown for ${names.length > 1 ? 'them' : 'it'} is assumed.`,
  ]
}

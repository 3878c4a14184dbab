// preflight-publish as a table of contents.
import { type ActionDeps, type GithubContext, type Outcome, openWorkspace } from '@plumbline/actions-io'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import {
  asOwnJob,
  expectedClaims,
  findPublishJob,
  innermost,
  type JobQuestion,
  judge,
  type Obstacle,
  type PublishPlan,
  type RunFacts,
  rulesOf,
  workflowInstead,
  workflowPath,
  workflowRefName,
} from '@plumbline/preflight'
import type { Inputs } from './inputs.ts'
import { nextAction, publisherOf } from './publisher.ts'
import { type Instead, type Shown, summaryOf } from './summary.ts'
import { lookAtTargets } from './targets.ts'
import { lookAtVersion } from './version.ts'

/** Foresees the publish job and what is to follow; fails only for what is certain not to work. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const rules = rulesOf(inputs.registry)
  const facts = factsOf(inputs, deps.context)
  const plan = await planOf(inputs, facts, deps.context)
  const claims = expectedClaims(facts, plan, rules)
  const verdict = judge(facts, plan, claims, rules)
  const look = await lookAtVersion(inputs, rules, deps)
  const refused = [...verdict.obstacles, ...(look.obstacle ? [look.obstacle] : [])]
  const doubts = [...verdict.doubts, ...(look.state === 'unknown' ? [look.words] : [])]
  const following = await lookAtTargets(inputs, deps)
  const obstacles = [...refused, ...(following.obstacle ? [following.obstacle] : [])]
  const instead = await insteadOf(obstacles, plan, inputs)
  const publisher = publisherOf(inputs, instead ? asOwnJob(claims) : claims, rules, look.page)
  const [failure] = obstacles.map(errorOf)
  if (instead) deps.log.info(`${instead.words}\n\n${instead.jobs}`)
  return {
    outputs: {
      result: resultOf(obstacles, doubts),
      registry: rules?.id ?? inputs.registry,
      claims: JSON.stringify(claims),
      publisher: JSON.stringify(publisher),
      'version-state': look.state,
      'next-action': nextAction(failure, doubts, publisher),
    },
    summary: `${summaryOf(
      {
        result: resultOf(refused, doubts),
        claims,
        fields: publisher.fields,
        look,
        impossible: refused.map(({ what }) => what),
        doubts,
        instead,
      },
      inputs,
      rules,
    )}${following.summary}`,
    findings: [...findingsOf(obstacles, doubts, look.state, look.words, inputs), ...following.warnings],
    ...(failure && !inputs['dry-run'] ? { failure } : {}),
  }
}

function resultOf(obstacles: readonly Obstacle[], doubts: readonly string[]): Shown['result'] {
  if (obstacles.length > 0) return 'cannot-work'
  return doubts.length > 0 ? 'unknown' : 'ready'
}

/** What this run says of itself. A file that is named in `workflow` counts as the one that starts the release. */
function factsOf({ workflow }: Inputs, context: GithubContext): RunFacts {
  const event = (context.event()['repository'] ?? {}) as { owner?: { id?: unknown }; created_at?: unknown }
  const { owner, created_at: made } = event
  const ref = workflowRefName(context.workflowRef) || context.ref
  const named = `${context.repository}/${workflow.replace(/^\.\//, '')}@${ref}`
  return {
    repository: context.repository,
    ownerId: String(owner?.id ?? ''),
    workflowRef: workflow === '' ? context.workflowRef : named,
    ref: context.ref,
    eventName: context.eventName,
    ...(typeof made === 'string' || typeof made === 'number' ? { createdAt: made } : {}),
  }
}

async function planOf(inputs: Inputs, facts: RunFacts, context: GithubContext): Promise<PublishPlan> {
  const workspace = openWorkspace(context.workspace)
  const { environment, job, 'called-workflow': calledWorkflow } = inputs
  const question: JobQuestion = {
    repository: facts.repository,
    path: workflowPath(facts.workflowRef),
    calledWorkflow,
    job,
    environment,
  }
  const search = await findPublishJob(question, (path) => workspace.text(path))
  if (search.kind === 'unreadable' && inputs.workflow !== '') {
    throw new PlumblineError('bad-input', {
      what: `Input "workflow" is "${inputs.workflow}", and there is no such workflow file in the checkout.`,
    })
  }
  if (search.kind === 'none' && job !== '' && search.foreign.length === 0) {
    throw new PlumblineError('bad-input', {
      what: `Input "job" is "${job}", and "${search.path}" has no such job with a step that publishes.`,
    })
  }
  return { search, calledWorkflow, environment }
}

async function insteadOf(
  obstacles: readonly Obstacle[],
  { search }: PublishPlan,
  inputs: Inputs,
): Promise<Instead | undefined> {
  if (!obstacles.some(({ code }) => code === 'called-from-other-repo')) return undefined
  const call = search.kind === 'found' ? innermost(search.place) : undefined
  const jobs = await workflowInstead(call?.job, inputs.environment)
  if (!call) return { words: 'Write these jobs into your own workflow instead:', jobs }
  const { id, line } = call.job
  const place = `the job \`${id}\` (${call.file.path}, line ${line})`
  return { words: `Write these jobs in place of ${place}; a job that needs \`${id}\` then needs all three:`, jobs }
}

function errorOf({ code, ...details }: Obstacle): PlumblineError {
  return new PlumblineError(code, details)
}

/** Annotations: the failure says the first obstacle itself, unless nothing fails. */
function findingsOf(
  obstacles: readonly Obstacle[],
  doubts: readonly string[],
  state: string,
  words: string,
  inputs: Inputs,
): Finding[] {
  const dry = inputs['dry-run']
  const shown = dry || obstacles.length > 1 ? obstacles : []
  return [
    ...shown.map(({ code, what, file, line }): Finding => {
      const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }
      return { level: dry ? 'warning' : 'error', code, message: what, ...place }
    }),
    ...doubts.map((message): Finding => ({ level: dry ? 'notice' : 'warning', message })),
    ...(state === 'same-version-there' ? [{ level: 'notice', message: words } as const] : []),
  ]
}

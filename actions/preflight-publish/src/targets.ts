// What is to follow the release, looked at before anything is published.
import type { ActionDeps, GithubContext } from '@plumbline/actions-io'
import type { Foreseen, Foresight, Quotable, Target } from '@plumbline/downstream'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import type { Obstacle } from '@plumbline/preflight'
import type { Inputs } from './inputs.ts'
import { workflowFiles } from './workflow-files.ts'

export interface TargetsLook {
  /** One for all that is certain. */
  readonly obstacle?: Obstacle
  /** What may go wrong, and what nobody fails for. */
  readonly warnings: readonly Finding[]
  /** Markdown, a section of its own; empty where nothing is wrong. */
  readonly summary: string
}

/** Never throws for what the targets say. Throws `bad-input` without a tag. */
export async function lookAtTargets(inputs: Inputs, deps: ActionDeps): Promise<TargetsLook> {
  if (`${inputs.targets}${inputs.expect}`.trim() === '') return { warnings: [], summary: '' }
  const { problemText } = await import('@plumbline/downstream')
  const { problems, unseen, count } = await foresee(inputs, deps)
  const certain = problems.filter((problem) => problem.certain).map(problemText)
  const open = problems.filter((problem) => !problem.certain).map(problemText)
  const unread = unseen.map(({ target }) => unreadWords(target, deps.context.repository))
  const looked = count - unseen.length
  if (looked > 0) deps.log.info(`Looked at what is to follow the release: ${looked} of ${count} targets.`)
  if (unread.length > 0) deps.log.info(`Not looked at: ${unread.join(', ')}.`)
  return {
    ...(certain.length > 0 ? { obstacle: { code: 'targets-cannot-start', what: certain.join(' ') } } : {}),
    warnings: open.map((message) => ({ level: 'warning', message })),
    summary: summaryOf(certain, open),
  }
}

async function foresee(inputs: Inputs, deps: ActionDeps): Promise<Foreseen> {
  const { foreseeTargets } = await import('@plumbline/downstream')
  const scene: Foresight = {
    occasion: await occasionOf(inputs, deps.context),
    files: await workflowFiles(deps),
    self: deps.context.workflow,
  }
  const foreseen = await foreseeTargets(inputs, scene)
  if (!foreseen.problems.some(({ byRelease }) => byRelease)) return foreseen
  const publication = await publicationNow(inputs, scene.occasion, deps)
  if (publication === undefined) return foreseen
  if (publication !== 'unread') return foreseeTargets(inputs, { ...scene, publication })
  const problems = foreseen.problems.map((one) => ({ ...one, certain: one.certain && !one.byRelease }))
  return { ...foreseen, problems }
}

/** A release that somebody has published before this run wakes what one of GITHUB_TOKEN would not. */
async function publicationNow({ token }: Inputs, { repository, tag }: Quotable, { context, log }: ActionDeps) {
  if (token === '') return 'unread'
  const { GithubFailure, openGithub, publicationOf } = await import('@plumbline/github')
  try {
    return await publicationOf(await openGithub({ token, apiUrl: context.apiUrl, log }), repository, tag)
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error
    log.info(`Whether ${tag} has a published release cannot be read: ${error.answer}`)
    return 'unread'
  }
}

async function occasionOf(inputs: Inputs, context: GithubContext): Promise<Quotable> {
  const { releasePage, seenBy } = await import('@plumbline/downstream')
  const { repository, serverUrl } = context
  const tag = inputs.tag.replace(/^refs\/tags\//, '') || (context.refType === 'tag' ? context.refName : '')
  if (tag === '') {
    throw new PlumblineError('bad-input', {
      what: `There are \`targets\` and no tag: input "tag" is empty, and the run was started by "${context.ref}".`,
      next: 'Pass `tag`, or start the workflow at the tag.',
    })
  }
  const prerelease = inputs.prerelease || undefined
  return {
    ...{ repository, tag, commit: undefined },
    prerelease: prerelease === undefined ? undefined : prerelease === 'true',
    ...seenBy({ ...context, action: context.event()['action'] }, tag),
    values: {
      ...{ tag, version: inputs.version },
      // What is not known yet is a text like the one that it will be.
      prerelease: prerelease ?? 'false',
      'release-url': releasePage(serverUrl, repository, tag),
    },
  }
}

function unreadWords({ repository, workflow }: Target, home: string): string {
  const why =
    repository.toLowerCase() === home.toLowerCase()
      ? 'named by its number'
      : 'in another repository, for which this job has no token'
  return `${repository}/${workflow} (${why})`
}

function summaryOf(certain: readonly string[], open: readonly string[]): string {
  const items = [...certain.map((one) => `- ✗ ${one}`), ...open.map((one) => `- ? ${one}`)]
  if (items.length === 0) return ''
  return `\n### What follows the release: ${certain.length > 0 ? '✗ cannot start' : '? not certain'}\n\n${items.join('\n')}\n`
}

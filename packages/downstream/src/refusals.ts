// GitHub's refusals to start a workflow, each in its own words.
import type { GithubFailure } from '@plumbline/github'
import { type Fault, invalidFile, noDispatch, noSuchWorkflow } from './faults.ts'
import type { TargetResult } from './result.ts'
import type { Occasion, Target } from './target.ts'

interface Text extends Fault {
  readonly miswritten?: boolean
}

/** How a target ends when GitHub refuses to read or start it. */
export function refusalResult(target: Target, occasion: Occasion, failure: GithubFailure): TargetResult {
  const base = { target, how: 'none' as const }
  if (failure.unclear || failure.code === 'github-rate-limited') {
    return {
      ...base,
      verdict: 'unknown',
      words: `was not started: ${failure.what} ${failure.answer}`,
      next: failure.next,
    }
  }
  const elsewhere = target.repository.toLowerCase() !== occasion.repository.toLowerCase()
  const text = textOf(target, failure, elsewhere)
  return {
    ...base,
    verdict: 'failed',
    words: `${text.words} (GitHub: ${failure.answer})`,
    next: text.next,
    miswritten: text.miswritten ?? false,
  }
}

/** How a target ends that its repository does not have. */
export function unknownWorkflow(target: Target): TargetResult {
  return {
    ...{ target, verdict: 'failed', how: 'none', miswritten: true },
    ...noSuchWorkflow(target, 'on its default branch'),
  }
}

function textOf(target: Target, failure: GithubFailure, elsewhere: boolean): Text {
  const file = `${target.workflow} at "${target.ref}"`
  const rows: readonly (readonly [boolean, Text])[] = [
    [elsewhere && [401, 403, 404].includes(failure.status), crossRepository(target)],
    [target.start === 'event' && [401, 403, 404].includes(failure.status), noEvents(target)],
    [
      failure.status === 403 || failure.status === 401,
      {
        words: 'was not started: the token may not start workflows',
        next: 'Give this job, and every job that calls its workflow, `actions: write`.',
      },
    ],
    [
      failure.status === 404,
      { words: `does not exist: ${target.repository} has no such workflow`, next: failure.next },
    ],
    [
      failure.says(/unexpected inputs/i),
      {
        words: `was not started: ${file} does not declare all these inputs (${Object.keys(target.inputs).join(', ')})`,
        next: 'Declare them under `on: workflow_dispatch: inputs:` or take them out of the target.',
        miswritten: true,
      },
    ],
    [
      failure.says(/required input|missing.*input/i),
      {
        words: `was not started: ${file} requires an input that the target does not give`,
        next: "Add it to the target's `inputs`.",
        miswritten: true,
      },
    ],
    [failure.says(/does not have.*workflow_dispatch/i), { ...noDispatch(target), miswritten: true }],
    [
      failure.says(/no ref found/i),
      {
        words: `was not started: ${target.repository} has no branch or tag "${target.ref}"`,
        next: 'Set `ref` of the target; by default it is the released tag.',
        miswritten: true,
      },
    ],
    [
      failure.says(/failed to parse|invalid workflow|workflow is not valid|yaml/i),
      { ...invalidFile(target), miswritten: true },
    ],
    [
      failure.says(/disabled/i),
      {
        words: 'is switched off and was not started',
        next: `Enable it: gh workflow enable ${target.workflow} --repo ${target.repository}`,
      },
    ],
  ]
  const row = rows.find(([matches]) => matches)
  return row?.[1] ?? { words: 'was not started: GitHub refused', next: failure.next }
}

function crossRepository(target: Target): Text {
  const [, name] = target.repository.split('/')
  const permission = target.start === 'event' ? 'contents' : 'actions'
  const what = target.start === 'event' ? 'send events to' : 'start workflows in'
  return {
    words: `was not started: this token cannot ${what} ${target.repository}${target.start === 'event' ? '' : `, or there is no ${target.workflow}`}`,
    next: `The job's own token (GITHUB_TOKEN) reaches only its own repository. Store a fine-grained personal access token with ${permission} write on ${target.repository} as a secret and pass it on: finish.yml and release.yml take it as the secret \`downstream-token\`, a step of your own as the input \`downstream-token\`. A step of your own can also make one with a GitHub App that is installed on ${target.repository} (actions/create-github-app-token, \`repositories: ${name}\`, \`permission-${permission}: write\`); such a token lives in its job alone, so a called workflow cannot be given it.`,
  }
}

function noEvents(target: Target): Text {
  return {
    words: `was not sent: the token may not send events to ${target.repository}`,
    next: 'A repository_dispatch needs `contents: write`, also in every job that calls this workflow.',
  }
}

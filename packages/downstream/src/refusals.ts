// GitHub's refusals to start a workflow, each in its own words.
import type { GithubFailure } from '@plumbline/github'
import type { TargetResult } from './result.ts'
import type { Occasion, Target } from './target.ts'

interface Text {
  readonly words: string
  readonly next: string
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

function textOf(target: Target, failure: GithubFailure, elsewhere: boolean): Text {
  const file = `${target.workflow} at "${target.ref}"`
  const rows: readonly (readonly [boolean, Text])[] = [
    [elsewhere && [401, 403, 404].includes(failure.status), crossRepository(target)],
    [
      failure.status === 403 || failure.status === 401,
      {
        words: 'was not started: the token may not start workflows',
        next: 'Give this job, and every job that calls its workflow, `actions: write`.',
      },
    ],
    [
      failure.status === 404,
      {
        words: `does not exist: ${target.repository} has no such workflow on its default branch`,
        next: 'Correct `workflow`: it is the file name below .github/workflows.',
        miswritten: true,
      },
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
    [
      failure.says(/does not have.*workflow_dispatch/i),
      {
        words: `cannot be started by hand: ${file} has no \`workflow_dispatch\` trigger`,
        next: 'Add `on: workflow_dispatch` to the file on the default branch and at that ref.',
        miswritten: true,
      },
    ],
    [
      failure.says(/no ref found/i),
      {
        words: `was not started: ${target.repository} has no branch or tag "${target.ref}"`,
        next: 'Set `ref` of the target; by default it is the released tag.',
        miswritten: true,
      },
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
  return {
    words: `was not started: this token cannot start workflows in ${target.repository}, or there is no ${target.workflow}`,
    next: `The job's own token reaches only its own repository. finish.yml and release.yml take the secret \`downstream-token\`: a fine-grained token with Actions write on ${target.repository}. A job of your own passes \`token\`, best a GitHub App's (actions/create-github-app-token, \`repositories: ${target.repository.split('/')[1]}\`, \`permission-actions: write\`).`,
  }
}

// Bugs that workflows were started twice by, or called green by.
import { GithubFailure, type WorkflowRun } from '@plumbline/github'
import { asking, lineOf, type ReleaseBug, withRuns } from './release-bug.ts'

/** Whom the stand-in names as the actor of what our token does. */
const SENDER = 'plumbline-app[bot]'

export const BUGS_OF_RUNS: readonly ReleaseBug[] = [
  {
    name: 'a blind second dispatch',
    between: asking((request, ask) =>
      ask(request).catch((error: unknown) => {
        if (lineOf(request) === 'dispatch' && error instanceof GithubFailure && error.unclear) return ask(request)
        throw error
      }),
    ),
    breaks: /^R4: a target was dispatched (?:twice in one run|again after a send)/,
  },
  {
    name: 'a dispatch that waits a limit out and is sent again without another look',
    between: asking((request, ask) => {
      const { wanted } = request
      if (!wanted) return ask(request)
      let looked: Promise<boolean> | undefined
      const first = () => {
        looked ??= wanted()
        return looked
      }
      return ask({ ...request, wanted: first })
    }),
    breaks: /^R4: a target was dispatched on an old look/,
  },
  {
    name: 'a dispatch answered without its run, taken for a refusal',
    between: asking(async (request, ask) => {
      const answer = await ask(request)
      return lineOf(request) === 'dispatch' && answer.status === 204 ? ask(request) : answer
    }),
    breaks: /^R4: a target was dispatched twice in one run/,
  },
  {
    name: 'a re-run that does not look for earlier runs',
    between: asking(async (request, ask) => {
      const answer = await ask(request)
      return lineOf(request) === 'runs' ? { ...answer, data: { total_count: 0, workflow_runs: [] } } : answer
    }),
    breaks: /^R4: a target was dispatched again although its run showed/,
  },
  {
    name: 'a dispatch without a look at what the tag has started',
    between: asking(async (request, ask) => {
      const answer = await ask(request)
      const file = answer.data as { readonly content?: string } | undefined
      if (request.url.includes('/contents/') && file?.content !== undefined) {
        const text = Buffer.from(file.content, 'base64')
          .toString('utf8')
          .replace(/ {2}push:\n.*\n/, '  pull_request:\n')
        return { ...answer, data: { ...file, content: Buffer.from(text).toString('base64') } }
      }
      if (lineOf(request) !== 'runs' || answer.status !== 200) return answer
      const { workflow_runs: runs } = answer.data as { workflow_runs: readonly WorkflowRun[] }
      return { ...answer, data: { total_count: 0, workflow_runs: runs.filter(({ event }) => event !== 'push') } }
    }),
    breaks: /^R4: a target was dispatched that had started by itself/,
  },
  {
    name: 'a failed run that is started again by every run',
    between: withRuns((run) => (run.conclusion === 'failure' && run.event === 'workflow_dispatch' ? undefined : run)),
    breaks: /^R4: a target was dispatched again although its run showed/,
  },
  {
    name: 'any new run taken for ours',
    between: asking(async (request, ask) => {
      if (lineOf(request) !== 'runs') return ask(request)
      const { method, url } = request
      const answer = await ask({ method, url, query: { per_page: 100 } })
      const { workflow_runs: runs } = answer.data as { workflow_runs: readonly WorkflowRun[] }
      const head_branch = String(request.query?.['branch'] ?? 'v1.2.3')
      const mark = { head_sha: 'c'.repeat(40), event: 'workflow_dispatch', actor: { login: SENDER, type: 'Bot' } }
      const ours = runs.map((run) =>
        run.head_branch === head_branch && run.event === 'push' ? run : { ...run, head_branch, ...mark },
      )
      return { ...answer, data: { total_count: ours.length, workflow_runs: ours } }
    }),
    breaks: /^R5: a target is told by a run that is not its own/,
  },
  ...(['neutral', 'skipped', 'cancelled', 'stale'] as const).map((end) => ({
    name: `"${end}" counted as success`,
    between: withRuns((run) => (run.conclusion === end ? { ...run, conclusion: 'success' } : run)),
    breaks: /^R5: a target is called success and its run ended in/,
  })),
  {
    name: 'an event whose runs show something else, taken for one that was never sent',
    between: withRuns((run) =>
      run.event === 'repository_dispatch' && /^Follow [v1]/.test(run.display_title) ? undefined : run,
    ),
    breaks: /^R4: a target was dispatched again although its run showed/,
  },
  {
    name: 'a title that shows the tag taken for ours',
    between: withRuns((run) => {
      const ref = run.head_branch === 'v1.2.3' ? '' : `@${run.head_branch}`
      const display_title = `v1.2.3/${run.path.split('/').at(-1)}${ref}`
      return run.event === 'workflow_dispatch' && run.display_title.endsWith(' v1.2.3')
        ? { ...run, display_title }
        : run
    }),
    breaks: /^R5: a target is told by a run that is not its own/,
  },
  ...(['neutral', 'skipped'] as const).map((end) => ({
    name: `"${end}" taken for a failure where it is accepted`,
    between: withRuns((run) => (run.conclusion === end ? { ...run, conclusion: 'failure' } : run)),
    breaks: /^R5: a target is called failed and its run ended in (?:neutral|skipped)/,
  })),
  {
    name: 'a run that is still under way counted as success',
    between: withRuns((run) =>
      run.status === 'in_progress' ? { ...run, status: 'completed', conclusion: 'success' } : run,
    ),
    breaks: /^R5: a target is called success and its run ended in/,
  },
]

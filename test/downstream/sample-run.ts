// Runs and targets as the tests of the downstream package write them.

import type { Occasion, Target } from '@plumbline/downstream'
import type { WorkflowRun } from '@plumbline/github'

export const COMMIT = 'c'.repeat(40)
export const OCCASION: Occasion = { repository: 'octo/demo', tag: 'v1.2.3', commit: COMMIT, prerelease: false }

/** A dispatched run of docs.yml at v1.2.3 by GITHUB_TOKEN, under way. */
export function sampleRun(id: number, changes: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    ...{ id, html_url: `https://github.com/octo/demo/actions/runs/${id}`, status: 'in_progress', conclusion: null },
    ...{ path: '.github/workflows/docs.yml', event: 'workflow_dispatch', head_branch: 'v1.2.3', head_sha: COMMIT },
    ...{ head_repository: null, display_title: 'Docs', actor: { login: 'github-actions[bot]', type: 'Bot' } },
    ...{ created_at: '2026-11-21T10:00:00Z', updated_at: '2026-11-21T10:00:00Z' },
    ...changes,
  }
}

/** docs.yml at v1.2.3. */
export function sampleTarget(changes: Partial<Target> = {}): Target {
  return {
    ...{ workflow: 'docs.yml', repository: 'octo/demo', ref: 'v1.2.3', inputs: {}, when: 'always' as const },
    ...{ required: true, wait: true, timeoutMinutes: 30 },
    ...changes,
  }
}

// What decides about a run as well and does not stand in any file of the repository.

/** One line each: what, and where to look. */
export const UNSEEN: readonly string[] = [
  'whether a workflow is disabled: `gh workflow list --all`',
  'whether Actions is enabled, and the policy of allowed actions or pinned commits (Settings, Actions, General): a run that breaks it fails at once, without a job',
  'execution protections (rulesets for workflows): "Event … is not allowed to trigger Actions workflows"',
  'rulesets for tags, and tag names that an immutable release has used: the push itself is refused (GH013)',
  'environments: a required reviewer, a wait timer, or a deployment rule that does not name the tag holds the job at the gate',
  'concurrency: a newer run of the same group replaces one that waits, unless `queue: max`',
  'rates: GitHub drops events beyond 1,500 in ten seconds per repository, and queues at most 500 runs in ten seconds',
  'permissions of called workflows: one that asks for more than its caller grants fails the whole run before any job',
]

// The events that `on:` can name, and what can stand below them.
import type { TriggerEvent } from './model.ts'

/** Every event of the page "Events that trigger workflows"; any other name makes the file invalid. */
export const EVENT_NAMES: ReadonlySet<string> = new Set(
  [
    'branch_protection_rule check_run check_suite create delete deployment deployment_status discussion',
    'discussion_comment fork gollum image_version issue_comment issues label merge_group milestone page_build project',
    'project_card project_column public pull_request pull_request_comment pull_request_review',
    'pull_request_review_comment pull_request_target push registry_package release repository_dispatch schedule status',
    'watch workflow_call workflow_dispatch workflow_run',
  ].flatMap((line) => line.split(' ')),
)

/** The activity types of `release`; an event without `types` in the file listens to all of them. */
export const RELEASE_TYPES: readonly string[] = [
  'published',
  'unpublished',
  'created',
  'edited',
  'deleted',
  'prereleased',
  'released',
]

/** The activity types of `workflow_run`. */
export const RUN_TYPES: readonly string[] = ['completed', 'requested', 'in_progress']

/** The filters of each event that a release can send; any other word below it filters nothing. */
export const FILTERS_OF: Readonly<Record<TriggerEvent['name'], readonly string[]>> = {
  push: ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'],
  create: [],
  release: ['types'],
  workflow_dispatch: [],
  repository_dispatch: ['types'],
  workflow_run: ['workflows', 'types', 'branches', 'branches-ignore'],
}

/** Filters that exclude each other within one event. */
export const EXCLUSIVE = ['branches', 'tags', 'paths'] as const

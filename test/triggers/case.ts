// The shape of a case: a workflow, an event, and what GitHub does with them.
import type { TokenKind, TriggerCode, TriggerEvent } from '@plumbline/triggers'

export interface Case {
  readonly name: string
  /** The page of GitHub's documentation that the case comes from. */
  readonly page: string
  /** `on:` and what stands above it; a job is added. */
  readonly file: string
  /** Another text on the default branch, or none; without it the same text. */
  readonly onDefaultBranch?: string | null
  /** The commit of the event has no such file. */
  readonly notAtRef?: boolean
  readonly state?: string
  readonly event: TriggerEvent
  readonly token?: TokenKind
  readonly code: TriggerCode
  /** Words that the reason must have. */
  readonly says?: string
}

const DOCS = 'https://docs.github.com/en'
export const PAGES = {
  events: `${DOCS}/actions/reference/workflows-and-actions/events-that-trigger-workflows`,
  syntax: `${DOCS}/actions/reference/workflows-and-actions/workflow-syntax`,
  trigger: `${DOCS}/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow`,
  skip: `${DOCS}/actions/how-tos/manage-workflow-runs/skip-workflow-runs`,
  disable: `${DOCS}/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows`,
  manual: `${DOCS}/actions/how-tos/manage-workflow-runs/manually-run-a-workflow`,
  token: `${DOCS}/actions/concepts/security/github_token`,
  dispatches: `${DOCS}/rest/actions/workflows`,
} as const

/** The push of a tag, of a branch. */
export const tag = (name: string, more: object = {}): TriggerEvent => ({
  name: 'push',
  ref: `refs/tags/${name}`,
  ...more,
})
export const branch = (name: string): TriggerEvent => ({ name: 'push', ref: `refs/heads/${name}` })

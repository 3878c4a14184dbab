// Permissions of a job's token: reading them, and what a caller's grant leaves to a called job.
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import type { Access, Permissions } from './model.ts'
import type { TokenReader } from './token-reader.ts'

/** Every scope with the most that can be granted, in the order of GitHub's own messages (actions/runner, Permissions.cs). */
const SCOPES: Readonly<Record<string, Access>> = {
  actions: 'write',
  'artifact-metadata': 'write',
  attestations: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  discussions: 'write',
  issues: 'write',
  packages: 'write',
  pages: 'write',
  'pull-requests': 'write',
  'repository-projects': 'write',
  statuses: 'write',
  'security-events': 'write',
  'id-token': 'write',
  models: 'read',
  'code-quality': 'write',
  'copilot-requests': 'write',
  drives: 'write',
  'vulnerability-alerts': 'read',
}

/**
 * What a token gets when no file says anything: the restricted default of GitHub's setting "Workflow permissions"
 * (all repositories made since 2023). A repository with the permissive default grants more, never `id-token`.
 */
export const DEFAULT_PERMISSIONS: Permissions = { contents: 'read', packages: 'read' }

const LEVELS: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 }

/** The `permissions:` of a workflow or job: a mapping, `read-all` or `write-all`; undefined when there is none. */
export function readPermissions(reader: TokenReader, token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined
  const entries = reader.entries(token)
  const shorthand = entries.length === 0 ? reader.text(token) : ''
  if (shorthand === 'read-all') return Object.fromEntries(Object.keys(SCOPES).map((scope) => [scope, 'read']))
  if (shorthand === 'write-all') return SCOPES
  return Object.fromEntries(entries.map(({ key, value }) => [key, reader.text(value) as Access]))
}

/** A scope that a called workflow or job asks for beyond what its caller grants. */
export interface Excess {
  readonly scope: string
  readonly requested: Access
  readonly allowed: Access
}

/** What is requested beyond the grant, in the order of GitHub's messages. */
export function excessOf(requested: Permissions, allowed: Permissions): readonly Excess[] {
  return Object.keys(SCOPES)
    .map((scope) => ({ scope, requested: requested[scope] ?? 'none', allowed: allowed[scope] ?? 'none' }))
    .filter((each) => LEVELS[each.requested] > LEVELS[each.allowed])
}

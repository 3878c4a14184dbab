// A released repository whose downstream workflows are files: known to GitHub as they stand at the tag.
import type { RunConclusion } from '@plumbline/standins'
import { parse } from 'yaml'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'

export interface DownstreamWorld extends ReleaseWorld {
  /** Publishes the release of v1.2.3, with GITHUB_TOKEN or an app's token. */
  publish(by?: 'github-token' | 'app', prerelease?: boolean): Promise<void>
  /** An app leaves a draft, and GITHUB_TOKEN publishes it. */
  publishDraft(): Promise<void>
  /** A run that the tag or the release started, or that somebody dispatched. */
  begin(run: Begun): number
  /** `METHOD path` of dispatches and events since the last call of `asked`. */
  sent(): string[]
  /** Every dispatched run ends so. */
  ends(conclusion: RunConclusion): void
}

export interface Begun {
  readonly workflow: string
  readonly event: string
  readonly actor?: string
  readonly title?: string
  readonly ref?: string
  readonly sha?: string
  readonly conclusion?: RunConclusion
}

/** File name below .github/workflows → text. */
export async function downstreamWorld(workflows: Readonly<Record<string, string>>): Promise<DownstreamWorld> {
  const entries = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text] as const)
  const world = await releaseWorld({ files: Object.fromEntries(entries) })
  for (const [path, text] of entries) world.github.knowWorkflow({ path, ...declared(path, text) })
  return Object.assign(Object.create(world) as ReleaseWorld, {
    publish: async (by: 'github-token' | 'app' = 'github-token', prerelease = false) => {
      await toReleases(world, by, { tag_name: 'v1.2.3', name: '1.2.3', prerelease })
    },
    publishDraft: async () => {
      const { id } = await toReleases(world, 'app', { tag_name: 'v1.2.3', name: '1.2.3', draft: true })
      await toReleases(world, 'github-token', { draft: false }, id)
    },
    begin: (run: Begun) => begin(world, run),
    sent: () => world.asked().filter((request) => request.startsWith('POST ') && request.endsWith('/dispatches')),
    ends: (conclusion: RunConclusion) => {
      world.github.onDispatch = ({ runId }) => world.github.updateRun(runId, { status: 'completed', conclusion })
    },
  })
}

function declared(path: string, text: string) {
  const file = parse(text) as { name?: string; 'run-name'?: string; on: unknown }
  const on =
    typeof file.on === 'string' ? { [file.on]: null } : (file.on as Record<string, Record<string, unknown> | null>)
  const inputs =
    'workflow_dispatch' in on
      ? ((on['workflow_dispatch']?.['inputs'] ?? {}) as Record<string, object | null>)
      : undefined
  return {
    name: file.name ?? path,
    runName: file['run-name'],
    inputs: inputs && Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input ?? {}])),
    eventTypes: 'repository_dispatch' in on ? ((on['repository_dispatch']?.['types'] ?? []) as string[]) : undefined,
  }
}

async function toReleases(world: ReleaseWorld, by: 'github-token' | 'app', body: object, id?: number) {
  const permissions = { contents: 'write' } as const
  const token = by === 'app' ? world.github.issueToken(['octo/demo'], permissions) : world.job(permissions).token
  const answer = await fetch(`${world.urls.api}/repos/octo/demo/releases${id === undefined ? '' : `/${id}`}`, {
    method: id === undefined ? 'POST' : 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'user-agent': 'test' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`the release was not made: ${await answer.text()}`)
  return (await answer.json()) as { readonly id: number }
}

function begin(world: ReleaseWorld, { workflow, event, conclusion, ref = 'v1.2.3', sha, ...rest }: Begun): number {
  const path = `.github/workflows/${workflow}`
  const run = world.github.createRun({ workflow, path, event, ref, sha: sha ?? world.repository.commit, ...rest })
  if (conclusion) world.github.updateRun(run.id, { status: 'completed', conclusion })
  return run.id
}

/** The entries of the output `runs`. */
export function runsOf(result: {
  readonly outputs: Readonly<Record<string, string>>
}): readonly Record<string, unknown>[] {
  return JSON.parse(result.outputs['runs'] ?? '[]')
}

// What a planted bug of a release is, and the ways in which it stands between the machines and their client.
import type { ClientBetween } from '@plumbline/faults'
import type { Asset, GithubAnswer, GithubClient, GithubRequest, Release, WorkflowRun } from '@plumbline/github'

export interface ReleaseBug {
  readonly name: string
  readonly between: ClientBetween
  /** The promise that must be named. */
  readonly breaks: RegExp
}

export type Line = 'draft' | 'upload' | 'publish' | 'dispatch' | 'runs' | 'run' | 'tag' | 'other'

const LINES: readonly (readonly [RegExp, Line])[] = [
  [/^POST .*\/releases$/, 'draft'],
  [/^POST .*\/releases\/\d+\/assets/, 'upload'],
  [/^PATCH .*\/releases\/\d+$/, 'publish'],
  [/^POST .*\/dispatches$/, 'dispatch'],
  [/^GET .*\/actions\/(?:workflows\/[^/]+\/)?runs$/, 'runs'],
  [/^GET .*\/actions\/runs\/\d+$/, 'run'],
  [/^GET .*\/git\/(?:ref|tags)\//, 'tag'],
]

export function lineOf({ method, url }: GithubRequest): Line {
  return LINES.find(([pattern]) => pattern.test(`${method} ${url.split('?')[0]}`))?.[1] ?? 'other'
}

type Ask = (request: GithubRequest) => Promise<GithubAnswer<unknown>>

/** The client with another way of asking. */
export function asking(
  around: (request: GithubRequest, ask: Ask, tools: Parameters<ClientBetween>[1]) => unknown,
): ClientBetween {
  return (client, tools): GithubClient => ({
    request: async (request) => (await around(request, (one) => client.request(one), tools)) as never,
  })
}

/** The client with other answers to some requests. */
export function answering(
  lines: readonly Line[],
  change: (data: never, tools: Parameters<ClientBetween>[1]) => unknown,
): ClientBetween {
  return asking(async (request, ask, tools) => {
    const answer = await ask(request)
    if (!lines.includes(lineOf(request)) || answer.status !== 200) return answer
    return { ...answer, data: change(answer.data as never, tools) }
  })
}

/** The client that shows other assets, wherever they stand. */
export function showing(
  change: (assets: readonly Asset[], tools: Parameters<ClientBetween>[1]) => readonly Asset[],
): ClientBetween {
  return asking(async (request, ask, tools) => {
    const answer = await ask(request)
    if (request.method !== 'GET' || !/\/releases(?:[/?]|$)/.test(request.url)) return answer
    return { ...answer, data: changed(answer.data, (assets) => change(assets, tools)) }
  })
}

function changed(data: unknown, change: (assets: readonly Asset[]) => readonly Asset[]): unknown {
  if (Array.isArray(data)) {
    const isAssets = data.every((one) => 'browser_download_url' in one)
    return isAssets ? change(data) : data.map((one) => changed(one, change))
  }
  const release = data as Partial<Release>
  return release.assets ? { ...release, assets: change(release.assets) } : data
}

/** The client that shows other runs. */
export function withRuns(change: (run: WorkflowRun) => WorkflowRun | undefined): ClientBetween {
  return answering(['runs', 'run'], (data: { workflow_runs?: readonly WorkflowRun[] } & WorkflowRun) => {
    if (!data.workflow_runs) return change(data) ?? data
    return { ...data, workflow_runs: data.workflow_runs.flatMap((run) => change(run) ?? []) }
  })
}

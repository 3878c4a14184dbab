// What all targets of one fan-out share: every repository's workflows, runs and board, and the release, asked for once.
import {
  allRuns,
  GithubFailure,
  listWorkflows,
  type Publication,
  publicationOf,
  readRun,
  type Workflow,
  type WorkflowRun,
} from '@plumbline/github'
import { type Board, openBoard } from './board.ts'
import { openFiles, type WorkflowFiles } from './files.ts'
import { lasting } from './last-look.ts'
import { gate, once, onceEach } from './once.ts'
import { isOf } from './ours.ts'
import { atHome, type FanOutDeps, type FanOutRequest, type Target } from './target.ts'

export interface Scene {
  readonly deps: FanOutDeps
  readonly request: FanOutRequest
  readonly files: WorkflowFiles
  /** The release, as far as the token may see one. */
  publication(): Promise<Publication | undefined>
  /** Whether the tag's push or creation is known to have started runs, of whatever workflow. Throws GithubFailure. */
  pushSeen(): Promise<boolean>
  /** Sends a few things at a time: GitHub asks not to be written to by many at once. */
  send<Answer>(work: () => Promise<Answer>): Promise<Answer>
  /** Whether nothing can have been started for this release before: this run is the first of its workflow for the tag. */
  fresh(): Promise<boolean>
  /** Since when a run can follow this release; undefined where nobody can say. */
  since(): Promise<string | undefined>
  board(repository: string): Board
  /** The workflows that GitHub lists of a repository. Throws GithubFailure. */
  listed(repository: string): Promise<readonly Workflow[]>
  /** The workflow that a target names; undefined where its repository has none. Throws GithubFailure. */
  workflow(target: Target): Promise<Workflow | undefined>
  /** The runs among which those of an earlier attempt are, as they stood a moment ago. Throws GithubFailure. */
  look(place: Place): Promise<readonly WorkflowRun[]>
}

type Place = Pick<Target, 'repository' | 'ref'>

/** https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#avoid-concurrent-requests */
const SENT_AT_ONCE = 4

/** Nothing is asked before somebody wants to know. */
export function openScene(request: FanOutRequest, deps: FanOutDeps): Scene {
  const { occasion, self } = request
  const { repository, tag } = occasion
  const { client } = deps
  const boards = new Map<string, Board>()
  const workflows = onceEach((slug: string) => listWorkflows(client, slug))
  const publication = once(async () => {
    if (request.publication !== undefined) return request.publication ?? undefined
    return publicationOf(client, repository, tag).catch(unseen)
  })
  const began = once(async () => {
    if (!self) return undefined
    return (await readRun(client, repository, self.runId).catch(unseen))?.created_at
  })
  const siblings = once((): Promise<readonly WorkflowRun[] | undefined> => siblingsOf(request, look))
  const fresh = async () => request.fresh === true && (await siblings())?.length === 0
  const since = async (): Promise<string | undefined> => {
    const published = (await publication())?.publishedAt
    if (published !== undefined && (await fresh())) return published
    // What an earlier attempt of this run has sent counts, even if the release was a draft then.
    const begun = [await began(), ...((request.fresh && (await siblings())) || []).map((run) => run.created_at)]
    return [published, ...begun].filter((time) => time !== undefined).sort()[0]
  }
  const ask = async (place: Place) => {
    if (atHome(place, occasion) && place.ref === tag) return allRuns(client, place.repository, { branch: tag })
    const from = await since()
    return allRuns(client, place.repository, {
      event: 'workflow_dispatch',
      branch: place.ref,
      ...(from === undefined ? {} : { created: `>=${from}` }),
    })
  }
  const lookers = new Map<string, () => Promise<readonly WorkflowRun[]>>()
  const look = (place: Place) => {
    const key = `${place.repository.toLowerCase()} ${place.ref}`
    const looker = lookers.get(key) ?? lasting(deps, () => ask(place))
    lookers.set(key, looker)
    return looker()
  }
  return {
    ...{ deps, request, publication, since, fresh },
    files: openFiles(client, repository, tag),
    board: (slug) => {
      const board = boards.get(slug.toLowerCase()) ?? openBoard(deps, slug)
      boards.set(slug.toLowerCase(), board)
      return board
    },
    listed: (slug) => workflows(slug.toLowerCase()),
    workflow: async (target) => {
      const all = await workflows(target.repository.toLowerCase())
      return all.find(({ id, path }) => `${id}` === target.workflow || path === pathOf(target.workflow))
    },
    look,
    send: gate(SENT_AT_ONCE),
    pushSeen: async () => {
      if (occasion.pushSeen) return true
      const runs = await look({ repository, ref: tag })
      const { commit } = occasion
      return runs.some(
        (run) => ['push', 'create'].includes(run.event) && (commit === undefined || run.head_sha === commit),
      )
    },
  }
}

/**
 * Other runs of this very workflow that were started for the tag, by another event or by another push of it: each may
 * have sent what this one is to send. Undefined where nobody can say.
 */
async function siblingsOf({ occasion, self }: FanOutRequest, look: Scene['look']) {
  if (!self?.path) return undefined
  const { repository, tag } = occasion
  const runs = await look({ repository, ref: tag }).catch(unseen)
  return runs?.filter((run) => run.id !== self.runId && isOf(run, self.path ?? ''))
}

/** `docs.yml` → `.github/workflows/docs.yml`. */
export function pathOf(workflow: string): string {
  return workflow.includes('/') ? workflow : `.github/workflows/${workflow}`
}

/** What a token may not see is not there for it. */
function unseen(error: unknown): undefined {
  if (error instanceof GithubFailure) return undefined
  throw error
}

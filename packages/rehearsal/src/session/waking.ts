// What starts by itself in the rehearsed repository, by the rules of packages/triggers, and what of it is not played.
import type { GithubEvent, World } from '@plumbline/standins'
import {
  actionsSent,
  readTriggers,
  type TriggerEvent,
  type WorkflowSource,
  whatFollows,
  whatStarts,
} from '@plumbline/triggers'
import { git, gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import { workflowSources } from '../subject/workflow-files.ts'
import { releasePublished, type StartedBy, tagCreation, tagPush } from './events.ts'
import type { Runs } from './runs.ts'

export interface WakingDeps {
  readonly world: World
  readonly subject: Subject
  readonly runs: Pick<Runs, 'startBeside' | 'meanwhile'>
  /** Told what would start and is not played, one sentence each. */
  readonly say: (sentence: string) => void
}

export interface Waking {
  /** Plays what the push of the tag starts besides the rehearsed workflow, one run after another. */
  pushed(tag: string, sha: string): Promise<void>
}

/** One event, and the run that it starts. */
interface Happened {
  readonly event: TriggerEvent
  readonly by: StartedBy
}

/** Takes over the stand-in's `onEvent`: a release or a tag that a token makes which wakes others. */
export function createWaking(deps: WakingDeps): Waking {
  const { world, subject, runs, say } = deps
  const rehearsed = subject.workflow.path

  async function wake(happened: readonly Happened[]): Promise<void> {
    for (const { event, by } of happened) {
      const files = sourcesAt(subject, by.sha)
      for (const { path, name, starts } of whatStarts(files, event, 'user')) {
        if (!starts || !hears(files, path, by)) continue
        if (path !== rehearsed) await runs.startBeside({ path, name }, by)
        else if (event.name !== 'push')
          say(`${path} listens to ${event.name}, too, and starts a second time by it, which is not played`)
      }
      tellFollowers(files, event, deps)
    }
  }

  world.github.onEvent = async ({ repository, name, tag, suppressed }) => {
    const sha = gitMaybe(subject.gitDir, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`])
    if (suppressed || repository !== subject.slug || sha === undefined) return
    await runs.meanwhile(wake(HAPPENINGS[name](deps, tag, sha)))
  }
  return { pushed: (tag, sha) => wake([...HAPPENINGS.push(deps, tag, sha), ...HAPPENINGS.create(deps, tag, sha)]) }
}

type Happening = (deps: WakingDeps, tag: string, sha: string) => readonly Happened[]

const HAPPENINGS: Readonly<Record<GithubEvent['name'], Happening>> = {
  push: ({ subject }, tag, sha) => {
    const headMessage = git(subject.gitDir, ['log', '-1', '--format=%B', sha])
    return [{ event: { name: 'push', ref: `refs/tags/${tag}`, headMessage }, by: tagPush(subject, tag, sha) }]
  },
  create: ({ subject }, tag, sha) => [
    { event: { name: 'create', ref: `refs/tags/${tag}` }, by: tagCreation(subject, tag, sha) },
  ],
  release: ({ world, subject }, tag, sha) => {
    const release = world.github.releases(subject.slug).find((each) => !each.draft && each.tagName === tag)
    if (!release) return []
    const { id, name, body, prerelease } = release
    // Whether it was a draft before nobody tells here: create-release begins with one, always.
    const event = { name: 'release', action: 'published', tag, prerelease, draft: true } as const
    return actionsSent(event).map((action) => ({
      event,
      by: releasePublished(subject, { id, tag, name, body, prerelease }, action, sha),
    }))
  },
}

/** Publishing sends several activity types, and each starts only what names it, or names none. */
function hears(files: readonly WorkflowSource[], path: string, { name, payload }: StartedBy): boolean {
  if (name !== 'release') return true
  const types = readTriggers(path, files.find((file) => file.path === path)?.atRef ?? '').events['release']?.types
  return types?.includes(String(payload['action'])) ?? true
}

function sourcesAt({ gitDir, defaultBranch, commit, workflow }: Subject, sha: string): readonly WorkflowSource[] {
  const branch = gitMaybe(gitDir, ['rev-parse', '--verify', '--quiet', `refs/heads/${defaultBranch}^{commit}`])
  const files = workflowSources(gitDir, sha, branch ?? commit)
  if (workflow.text === undefined) return files
  const own = { path: workflow.path, atRef: workflow.text, onDefaultBranch: workflow.text }
  return [...files.filter(({ path }) => path !== workflow.path), own]
}

function tellFollowers(files: readonly WorkflowSource[], event: TriggerEvent, { subject, say }: WakingDeps): void {
  for (const { after, trigger } of whatFollows(files, event, 'user', subject.defaultBranch)) {
    if (trigger.starts) say(`${trigger.path} follows the run of "${after}" (on: workflow_run), which is not played`)
  }
}

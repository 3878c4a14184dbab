// The folders of one job: fresh, so that nothing but artifacts and outputs passes from job to job.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContextValue } from '../expressions/scope.ts'

export interface JobFolders {
  readonly base: string
  /** GITHUB_WORKSPACE. */
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** HOME: empty at the start. */
  readonly home: string
  /** RUNNER_TOOL_CACHE. */
  readonly tools: string
  /** Actions of the rehearsed repository, by commit. */
  readonly actions: string
  /** GITHUB_EVENT_PATH. */
  readonly event: string
}

/** Makes the folders, named as on GitHub's runners: `_work/<repo>/<repo>`, `_work/_temp`. */
export function createJobFolders(
  folder: string,
  repository: string,
  event: ContextValue,
  places: Partial<Pick<JobFolders, 'workspace' | 'temp'>> = {},
): JobFolders {
  mkdirSync(folder, { recursive: true })
  const base = mkdtempSync(join(folder, 'job-'))
  const name = repository.split('/').at(-1) ?? 'repository'
  const work = join(base, '_work')
  const folders = {
    base,
    workspace: join(work, name, name),
    temp: join(work, '_temp'),
    home: join(base, 'home'),
    tools: join(base, '_tool'),
    actions: join(work, '_actions'),
    ...places,
  }
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true })
  const eventPath = join(folders.temp, '_github_workflow', 'event.json')
  mkdirSync(join(folders.temp, '_github_workflow'), { recursive: true })
  writeFileSync(eventPath, JSON.stringify(event ?? {}))
  return { ...folders, event: eventPath }
}

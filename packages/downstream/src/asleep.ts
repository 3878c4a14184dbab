// Workflows of the released repository that this release would wake, had it not been made with GITHUB_TOKEN, and that
// nobody has named: they are told, because nothing else would say that they never ran.
import { GithubFailure, inParallel } from '@plumbline/github'
import { pathOf, type Scene } from './scene.ts'
import { atHome } from './target.ts'
import { wakingOf } from './waking.ts'

export interface Asleep {
  /** `.github/workflows/image.yml` */
  readonly path: string
  /** Why it does not start, a sentence or more. */
  readonly why: string
}

/** More files than these are not looked into: each takes a request. */
const MOST_FILES = 60
const READ_AT_ONCE = 4

/** Never throws for what GitHub says: then nothing is known, and the log says so. */
export async function asleepBeside(scene: Scene): Promise<readonly Asleep[]> {
  const { deps, request } = scene
  try {
    const open = await unnamed(scene)
    if (open.length > MOST_FILES) deps.log.info(`${open.length} other workflows were not looked into: too many.`)
    const asleep = await inParallel(open.slice(0, MOST_FILES), READ_AT_ONCE, async (path): Promise<Asleep[]> => {
      if (deps.stop?.aborted) return []
      const { suppressed, why } = await wakingOf(scene, { path, state: 'active' })
      return suppressed ? [{ path, why }] : []
    })
    return asleep.flat()
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error
    deps.log.info(`Other workflows of ${request.occasion.repository} were not looked into: ${error.answer}`)
    return []
  }
}

/** Those at the tag that are no target, are not this very workflow, and are not switched off. */
async function unnamed(scene: Scene): Promise<string[]> {
  const { occasion, targets, self } = scene.request
  const named = targets.filter((target) => atHome(target, occasion)).map(({ workflow }) => pathOf(workflow))
  const paths = (await scene.files.paths()).filter((path) => !named.includes(path) && path !== self?.path)
  if (paths.length === 0) return []
  const listed = await scene.listed(occasion.repository)
  const isOff = (path: string) => listed.some((one) => one.path === path && one.state !== 'active')
  // A target may be named by its number.
  const isNamed = (path: string) =>
    listed.some((one) => one.path === path && targets.some(({ workflow }) => workflow === `${one.id}`))
  return paths.filter((path) => !isOff(path) && !isNamed(path))
}

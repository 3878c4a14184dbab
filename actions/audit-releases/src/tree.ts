// The files of the repository: those that git tracks in the checkout, else what the root of the default branch holds.
import { type ActionDeps, openWorkspace } from '@plumbline/actions-io'
import { type GithubClient, inParallel, listFolder, readTextAt } from '@plumbline/github'
import type { Tree } from '@plumbline/watch'

const WORKFLOWS = '.github/workflows'
const PARALLEL = 8
/** Larger files are no manifests. */
const LARGEST = 512 * 1024

/** A checkout shows every folder; without one the packages of the root alone are seen. */
export async function openTree(client: GithubClient, { context, exec, log }: ActionDeps): Promise<Tree> {
  const listed = await exec('git', ['ls-files', '-z', '--cached'], { cwd: context.workspace })
  const paths = listed.code === 0 ? listed.stdout.split('\0').filter((path) => path !== '') : []
  if (paths.length > 0) {
    const workspace = openWorkspace(context.workspace)
    return { paths, text: (path) => workspace.text(path) }
  }
  log.info('There is no checkout here: the packages of the root of the default branch are looked at alone.')
  return rootOf(client, context.repository)
}

async function rootOf(client: GithubClient, repository: string): Promise<Tree> {
  type Entry = Awaited<ReturnType<typeof listFolder>>[number] & { readonly size?: number }
  const [root, workflows] = await Promise.all(['', WORKFLOWS].map((path) => listFolder(client, repository, path)))
  const files = [...(root ?? []), ...(workflows ?? [])].filter(
    ({ type, size = 0 }: Entry) => type === 'file' && size <= LARGEST,
  )
  const texts = await inParallel(files, PARALLEL, async ({ path }) => {
    return [path, await readTextAt(client, repository, path)] as const
  })
  const found = new Map(texts)
  return { paths: files.map(({ path }) => path), text: (path) => found.get(path) }
}

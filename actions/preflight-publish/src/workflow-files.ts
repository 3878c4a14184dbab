// The workflow files of the checkout, and those of the default branch where it was fetched too.
import { type ActionDeps, type Exec, openWorkspace } from '@plumbline/actions-io'
import type { CheckedOut } from '@plumbline/downstream'

const FOLDER = '.github/workflows'

/** The default branch's files are there after a checkout with `fetch-depth: 0`. */
export async function workflowFiles({ context, exec }: ActionDeps): Promise<CheckedOut> {
  const workspace = openWorkspace(context.workspace)
  const { default_branch: branch = '' } = (context.event()['repository'] ?? {}) as { default_branch?: string }
  const atTag = workspace
    .files(FOLDER)
    .map((name) => `${FOLDER}/${name}`)
    .filter(isWorkflow)
    .flatMap((path) => {
      const text = workspace.text(path)
      return text === undefined ? [] : [[path, text] as const]
    })
  return {
    atTag: new Map(atTag),
    onDefaultBranch:
      branch === '' ? undefined : await filesOf(`refs/remotes/origin/${branch}`, exec, context.workspace),
    defaultBranch: branch,
  }
}

/** Undefined where git has no such ref here. */
async function filesOf(ref: string, exec: Exec, cwd: string): Promise<ReadonlyMap<string, string> | undefined> {
  const listed = await exec('git', ['ls-tree', '-z', '--full-tree', '--name-only', ref, `${FOLDER}/`], { cwd })
  if (listed.code !== 0) return undefined
  const texts = new Map<string, string>()
  for (const path of listed.stdout.split('\0').filter(isWorkflow)) {
    const { code, stdout } = await exec('git', ['cat-file', 'blob', `${ref}:${path}`], { cwd })
    if (code === 0) texts.set(path, stdout)
  }
  return texts
}

function isWorkflow(path: string): boolean {
  return /\.ya?ml$/.test(path)
}

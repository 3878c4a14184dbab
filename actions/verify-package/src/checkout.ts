// The checkout that a package is compared with: whether it is the released commit, its tree, what git ignores there.
import { type ActionDeps, openWorkspace } from '@plumbline/actions-io'
import type { SourceTree } from '@plumbline/comparison'
import type { Finding } from '@plumbline/kernel'
import type { Prepared } from '@plumbline/record'
import { type Git, gitIn } from './git.ts'
import { carriageReturns, ignoredPaths, readBlob } from './git-paths.ts'
import type { Inputs } from './inputs.ts'
import { type CommitTree, readTree } from './tree.ts'

export interface Checkout {
  readonly commit: string
  /** How people call it: `v1.2.3 (0123456789ab)`. */
  readonly label: string
  readonly git: Git
  /** The package's folder in the repository; empty at its top, else with a slash at its end. */
  readonly folder: string
  readonly whole: CommitTree
  /** The tree of that folder. */
  readonly tree: SourceTree
  /** Those of these paths (from the package's folder) that git ignores at that commit. */
  ignored(paths: readonly string[]): Promise<ReadonlySet<string>>
  /** Those of these paths that `.gitattributes` checks out with carriage returns. */
  withCarriageReturns(paths: readonly string[]): Promise<ReadonlySet<string>>
  /** A blob's bytes; undefined where it is no text, or too large. */
  blob(id: string): Promise<Uint8Array | undefined>
}

/** The checkout, or the one finding that says why nothing is compared. Throws `bad-input` where a folder is missing. */
export async function openCheckout(
  inputs: Inputs,
  prepared: Prepared | undefined,
  deps: ActionDeps,
): Promise<Checkout | Finding> {
  const root = openWorkspace(deps.context.workspace)
  const source = root.folder('source', inputs.source)
  const place = openWorkspace(source).folder('working-directory', inputs['working-directory'])
  const git = gitIn(place, deps)
  const where = await git(['rev-parse', '--show-prefix', '--show-toplevel'])
  if (where.code !== 0) return notCompared(`"${inputs.source}" is in no git repository (${where.said.split('\n')[0]})`)
  const [folder = '', top = place] = where.stdout.split('\n')
  const head = await commitOf(git, 'HEAD')
  if (head === undefined) return notCompared(`the repository in "${inputs.source}" has no commit`)
  const tag = inputs.tag || (prepared?.tag ?? '')
  const wanted =
    inputs.commit || (prepared?.commit ?? '') || (tag === '' ? head : await commitOf(git, `refs/tags/${tag}`))
  if (wanted === undefined)
    return notCompared(`the checkout has no tag ${tag} (actions/checkout: \`fetch-tags\`), and no \`commit\` is given`)
  if (head !== wanted) return otherCheckout(inputs.source, head, wanted)
  const whole = await readTree(git, head, folder)
  if (typeof whole === 'string') return notCompared(whole)
  const label = tag === '' ? head.slice(0, 12) : `${tag} (${head.slice(0, 12)})`
  const tree = new Map(
    [...whole.files].flatMap(([path, id]) => (path.startsWith(folder) ? [[path.slice(folder.length), id]] : [])),
  )
  const inTop = gitIn(top, deps)
  const held = { git: inTop, folder, whole }
  return {
    ...held,
    ...{ commit: head, label, tree },
    ignored: (paths) => ignoredPaths(held, paths),
    withCarriageReturns: (paths) => carriageReturns(held, paths),
    blob: (id) => readBlob(inTop, id),
  }
}

async function commitOf(git: Git, revision: string): Promise<string | undefined> {
  const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  return code === 0 ? stdout.trim() : undefined
}

function notCompared(reason: string): Finding {
  return { level: 'warning', code: 'not-compared', message: `The package was not compared with the source: ${reason}.` }
}

function otherCheckout(source: string, head: string, wanted: string): Finding {
  const message = `The checkout in "${source}" is at ${head}, and ${wanted} is released, so the package was not compared with the source.`
  return { level: 'error', code: 'other-checkout', message }
}

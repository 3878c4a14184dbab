// The checkout that a package is compared with: whether it is the released commit, its tree, what git ignores there.
import { type ActionDeps, openWorkspace } from '@plumbline/actions-io'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import type { Prepared } from '@plumbline/record'
import { type CommitSource, commitSource, type Git, gitIn, readTree } from '@plumbline/source'
import type { Inputs } from './inputs.ts'

/** The checkout, or the one finding that says why nothing is compared. Throws `bad-input` where a folder is missing. */
export async function openCheckout(
  inputs: Inputs,
  prepared: Prepared | undefined,
  deps: ActionDeps,
): Promise<CommitSource | Finding> {
  const root = openWorkspace(deps.context.workspace)
  const source = root.folder('source', inputs.source)
  const place = openWorkspace(source).folder('working-directory', inputs['working-directory'])
  const git = gitIn(place, deps)
  const where = await git(['rev-parse', '--show-prefix', '--show-toplevel'])
  if (where.code !== 0) {
    const finding = notCompared(`"${inputs.source}" is in no git repository (${where.said.split('\n')[0]})`)
    // Who asks how the published files differ from a commit is not answered by silence.
    const asked = inputs.from === 'registry' && `${inputs.tag}${inputs.commit}` !== ''
    return asked ? { ...finding, level: 'error' } : finding
  }
  const [folder = '', top = place] = where.stdout.split('\n')
  const head = await commitOf(git, 'HEAD')
  if (head === undefined) return notCompared(`the repository in "${inputs.source}" has no commit`)
  const tag = (inputs.tag || (prepared?.tag ?? '')).replace(/^refs\/tags\//, '')
  const stated = inputs.commit || (prepared?.commit ?? '')
  const wanted =
    stated === '' ? (tag === '' ? head : await commitOf(git, `refs/tags/${tag}`)) : await fullId(git, stated)
  if (wanted === undefined)
    return stated === '' ? unknownTag(inputs.source, tag) : otherCheckout(inputs.source, head, stated)
  if (head !== wanted) return otherCheckout(inputs.source, head, wanted)
  const whole = await readTree(git, head, folder)
  if (typeof whole === 'string') return notCompared(whole)
  const label = tag === '' ? head.slice(0, 12) : `${tag} (${head.slice(0, 12)})`
  return commitSource({ commit: head, label, git: gitIn(top, deps), folder, whole })
}

/** A commit's id from its beginning; undefined where the checkout has none of that id, or several. Throws `bad-input`. */
async function fullId(git: Git, stated: string): Promise<string | undefined> {
  const id = stated.toLowerCase()
  if (!/^[0-9a-f]{7,40}$/.test(id)) {
    throw new PlumblineError('bad-input', {
      what: `Input "commit" is ${JSON.stringify(stated)}, which is no id of a commit.`,
      next: 'Give the full id (40 characters), or at least the first 7 of it.',
    })
  }
  if (id.length === 40) return id
  const found = await commitOf(git, id)
  return found?.startsWith(id) ? found : undefined
}

async function commitOf(git: Git, revision: string): Promise<string | undefined> {
  const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  return code === 0 ? stdout.trim() : undefined
}

function notCompared(reason: string): Finding {
  return { level: 'warning', code: 'not-compared', message: `The package was not compared with the source: ${reason}.` }
}

/** Whoever names a tag wants its files: what is checked out instead proves nothing. */
function unknownTag(source: string, tag: string): Finding {
  const message = `The checkout in "${source}" has no tag ${tag}, and no \`commit\` is given, so the package was not compared with the source (actions/checkout: \`ref: ${tag}\`).`
  return { level: 'error', code: 'not-compared', message }
}

function otherCheckout(source: string, head: string, wanted: string): Finding {
  const message = `The checkout in "${source}" is at ${head}, and ${wanted} is released, so the package was not compared with the source.`
  return { level: 'error', code: 'other-checkout', message }
}

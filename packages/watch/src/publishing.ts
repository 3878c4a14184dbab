// Which workflow files publish: those that use our actions and workflows, and those that call such a file.
import { PROJECT_SLUG } from '@plumbline/kernel'
import { readTriggers } from '@plumbline/triggers'
import type { Tree } from './request.ts'

const FOLDER = '.github/workflows/'
const OURS = ['actions/publish-with-oidc', '.github/workflows/release.yml', '.github/workflows/prepare.yml']

/** Actions and commands by which others publish: only where nothing of ours does. */
const OTHERS = [
  ...['pypa/gh-action-pypi-publish', 'rubygems/release-gem', 'JS-DevTools/npm-publish', 'changesets/action'],
  ...['npm publish', 'pnpm publish', 'yarn npm publish', 'twine upload', 'uv publish', 'cargo publish', 'gem push'],
]

/** File names of the workflows that publish and can start by themselves or by hand. */
export function publishingWorkflows(tree: Tree): string[] {
  const files = workflowFiles(tree)
  const ours = closure(files, ({ text }) => usesOf(text).some(isOurs))
  const found = ours.length > 0 ? ours : closure(files, ({ text }) => OTHERS.some((word) => text.includes(word)))
  return found.filter(canStart).map(({ path }) => path.slice(FOLDER.length))
}

/** Every file that GitHub takes for a workflow. */
export function workflowFiles(tree: Tree): readonly File[] {
  return tree.paths
    .filter((path) => path.startsWith(FOLDER) && /^[^/]+\.ya?ml$/.test(path.slice(FOLDER.length)))
    .map((path) => ({ path, text: tree.text(path) ?? '' }))
}

interface File {
  readonly path: string
  readonly text: string
}

/** The files that do it, and those that call them, at any depth. */
function closure(files: readonly File[], does: (file: File) => boolean): readonly File[] {
  const found = new Set(files.filter(does))
  for (let size = -1; size !== found.size; ) {
    size = found.size
    const paths = new Set([...found].map(({ path }) => path))
    for (const file of files) {
      if (usesOf(file.text).some((uses) => paths.has(localPath(uses)))) found.add(file)
    }
  }
  return [...found]
}

function usesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const plain = line.trim().replace(/^- +/, '')
    if (!plain.startsWith('uses:')) return []
    return [(plain.slice('uses:'.length).split(' #')[0] ?? '').trim().replace(/^['"]|['"]$/g, '')]
  })
}

/** The action or workflow of this project that a `uses:` is of, by its path here; undefined for any other. */
export function ourPart(uses: string): string | undefined {
  const [place = ''] = uses.split('@')
  const target = place.toLowerCase().startsWith(`${PROJECT_SLUG}/`) ? place.slice(PROJECT_SLUG.length + 1) : ''
  const local = /^[.$]\//.test(place) ? place.slice(2).replace(/\/$/, '') : ''
  return target || (local.startsWith('actions/') ? local : undefined)
}

function isOurs(uses: string): boolean {
  return OURS.includes(ourPart(uses) ?? '')
}

/** `./.github/workflows/x.yml` as a path; of anything else what no file is called. */
function localPath(uses: string): string {
  return /^[.$]\//.test(uses) ? uses.slice(2) : ''
}

/** A file that is only ever called has no runs of its own. */
function canStart({ path, text }: File): boolean {
  const { events, problem } = readTriggers(path, text)
  return problem !== undefined || Object.keys(events).some((event) => event !== 'workflow_call')
}

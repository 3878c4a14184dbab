// The workflows that the input names: by path, by file name or by the name that GitHub shows.
import { type GithubClient, listWorkflows } from '@plumbline/github'
import { nearest, PlumblineError } from '@plumbline/kernel'
import { publishingWorkflows } from './publishing.ts'
import type { WatchRequest } from './request.ts'
import { seen } from './seen.ts'

const FOLDER = '.github/workflows/'

/**
 * File names of the workflows that publish: those that are named, else those that are found. One that is no longer in the
 * tree may still have runs. Throws `bad-input` for what does not exist.
 */
export async function workflowsOf(
  { workflows, tree, repository }: WatchRequest,
  client: GithubClient,
): Promise<string[]> {
  if (workflows.length === 0) return publishingWorkflows(tree)
  const here = new Set(
    tree.paths.filter((path) => path.startsWith(FOLDER) && /^[^/]+\.ya?ml$/.test(path.slice(FOLDER.length))),
  )
  const files = workflows.map((wanted) => (here.has(pathOf(wanted)) ? pathOf(wanted) : undefined))
  if (!files.includes(undefined)) return namesOf(files)
  const answer = await seen(() => listWorkflows(client, repository))
  // Where GitHub does not say which there are, a wrong name is nothing that could be told.
  if (answer.state !== 'found') return namesOf(workflows.map(pathOf))
  const listed = answer.value.filter(({ path }) => path.startsWith(FOLDER))
  const paths = workflows.map((wanted, place) => {
    const path = pathOf(wanted)
    const known = files[place] ?? listed.find((one) => one.path === path || one.name === wanted)?.path
    if (known !== undefined) return known
    const names = [...here, ...listed.map((one) => one.path)].map((one) => one.slice(FOLDER.length))
    throw unknown(wanted, [...new Set(names)], listed)
  })
  return namesOf(paths)
}

function namesOf(paths: readonly (string | undefined)[]): string[] {
  return [...new Set(paths.flatMap((path) => path?.slice(FOLDER.length) ?? []))]
}

function pathOf(wanted: string): string {
  const plain = wanted.replace(/^\.?\//, '')
  return plain.startsWith(FOLDER) ? plain : `${FOLDER}${plain}`
}

function unknown(wanted: string, files: readonly string[], listed: readonly { readonly name: string }[]) {
  const word = wanted.split('/').at(-1) ?? wanted
  const near = nearest(word, [...files, ...listed.map(({ name }) => name)])
  const known = files.map((name) => `"${name}"`).join(', ') || 'none'
  return new PlumblineError('bad-input', {
    what: `Input "workflow" names "${wanted}", and this repository has no such workflow. ${near === undefined ? `There are: ${known}.` : `"${near}" is meant?`}`,
    next: 'Write its file name, its path, or the name that GitHub shows for it.',
  })
}

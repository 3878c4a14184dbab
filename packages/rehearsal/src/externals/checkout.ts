// actions/checkout: the rehearsed repository from its local bare clone, with the depth and the HEAD that GitHub would give.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { booleanInput, type External, type ExternalHost } from './external.ts'

export const checkout: External = {
  name: 'actions/checkout',
  inputs: {
    repository: '',
    ref: '',
    token: '',
    'ssh-key': '',
    'ssh-known-hosts': '',
    'ssh-strict': 'true',
    'ssh-user': 'git',
    'persist-credentials': 'true',
    path: '',
    clean: 'true',
    filter: '',
    'sparse-checkout': '',
    'sparse-checkout-cone-mode': 'true',
    'fetch-depth': '1',
    'fetch-tags': 'false',
    'show-progress': 'true',
    lfs: 'false',
    submodules: 'false',
    'set-safe-directory': 'true',
    'github-server-url': '',
    'allow-unsafe-pr-checkout': 'false',
  },
  async run(inputs, host) {
    if (inputs['repository'] !== '' && inputs['repository'] !== host.repository) {
      host.note(`not rehearsed: checkout of ${inputs['repository']}; only ${host.repository} is here`)
      host.warning(`Not rehearsed: checkout of ${inputs['repository']}. The step counts as done, without files.`)
      return {}
    }
    noteDifferences(inputs, host)
    const folder = placeOf(inputs['path'] ?? '', host)
    const wanted = inputs['ref'] || host.ref || host.sha
    const commit = await fetchCommit(inputs, host, folder, wanted)
    host.line(`HEAD is now at ${commit}`)
    if (host.overlay !== undefined) cpSync(host.overlay, folder, { recursive: true, verbatimSymlinks: true })
    if (host.workflowFile !== undefined) writeMissing(join(folder, host.workflowFile.path), host.workflowFile.text)
    return { ref: inputs['ref'] === '' ? host.ref : wanted, commit }
  },
}

function writeMissing(file: string, text: string): void {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function noteDifferences(inputs: Readonly<Record<string, string>>, host: ExternalHost): void {
  if (booleanInput(inputs, 'persist-credentials')) {
    host.note('actions/checkout leaves no credentials behind here; git push and private fetches are not rehearsed')
  }
  const absent = [
    ...(booleanInput(inputs, 'lfs') ? ['lfs'] : []),
    ...(inputs['submodules'] === 'false' ? [] : ['submodules']),
  ]
  const partial = ['filter', 'sparse-checkout'].filter((name) => inputs[name] !== '')
  for (const name of absent) host.note(`actions/checkout: "${name}" is not rehearsed, those files are missing`)
  for (const name of partial) host.note(`actions/checkout: "${name}" is not rehearsed, the whole tree is checked out`)
}

/** An empty folder inside the workspace. */
function placeOf(path: string, host: ExternalHost): string {
  const folder = resolve(host.workspace, path)
  if (relative(host.workspace, folder).startsWith('..')) {
    throw new Error(`Repository path '${folder}' is not under '${host.workspace}'`)
  }
  if (existsSync(folder)) {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
  }
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Fetches and checks out; returns the commit of HEAD. */
async function fetchCommit(
  inputs: Readonly<Record<string, string>>,
  host: ExternalHost,
  folder: string,
  wanted: string,
): Promise<string> {
  const git = async (...args: string[]) => {
    const answer = await host.exec('git', args, folder)
    if (answer.code !== 0)
      throw new Error(`git ${args.join(' ')} failed with exit code ${answer.code}: ${answer.output}`)
    return answer.output.trim()
  }
  const depth = Number(inputs['fetch-depth'])
  const target = await resolveRef(host, folder, wanted)
  await git('init', '--quiet', '--initial-branch=main', '.')
  await git('remote', 'add', 'origin', pathToFileURL(host.origin).href)
  const tags = booleanInput(inputs, 'fetch-tags') ? '--tags' : '--no-tags'
  if (depth > 0) await git('fetch', '--quiet', tags, `--depth=${depth}`, 'origin', ...target.refspecs)
  else
    await git(
      'fetch',
      '--quiet',
      'origin',
      '+refs/heads/*:refs/remotes/origin/*',
      '+refs/tags/*:refs/tags/*',
      ...target.refspecs,
    )
  await git('-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--force', ...target.checkout)
  return git('log', '-1', '--format=%H')
}

interface Target {
  readonly refspecs: readonly string[]
  readonly checkout: readonly string[]
}

/** A branch becomes a local branch, all else a detached HEAD; a bare name is looked for among branches, then tags. */
async function resolveRef(host: ExternalHost, folder: string, wanted: string): Promise<Target> {
  const exists = async (ref: string) => {
    const answer = await host.exec(
      'git',
      ['--git-dir', host.origin, 'rev-parse', '--quiet', '--verify', `${ref}^{commit}`],
      folder,
    )
    return answer.code === 0
  }
  if (/^[0-9a-f]{40}$/.test(wanted)) return { refspecs: [wanted], checkout: [wanted] }
  if (wanted.startsWith('refs/pull/') && (await exists(wanted))) {
    const tracking = `refs/remotes/${wanted.slice('refs/'.length)}`
    return { refspecs: [`+${wanted}:${tracking}`], checkout: [tracking] }
  }
  const branch = wanted.replace(/^refs\/heads\//, '')
  if (!wanted.startsWith('refs/tags/') && (await exists(`refs/heads/${branch}`))) {
    const tracking = `refs/remotes/origin/${branch}`
    return { refspecs: [`+refs/heads/${branch}:${tracking}`], checkout: ['-B', branch, tracking] }
  }
  const tag = wanted.replace(/^refs\/tags\//, '')
  if (!(await exists(`refs/tags/${tag}`))) {
    throw new Error(`A branch or tag with the name '${wanted}' could not be found in ${host.repository}.`)
  }
  return { refspecs: [`+refs/tags/${tag}:refs/tags/${tag}`], checkout: [`refs/tags/${tag}`] }
}

// The clone that an audit starts from: which repository on GitHub it is of, and its committed files.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { git, gitMaybe } from '@plumbline/rehearsal'

export interface Clone {
  /** Its top folder. */
  readonly root: string
  /** `owner/repo`. */
  readonly repository: string
  /** The files of the commit that is checked out. */
  readonly tree: {
    /** From the root, `/` between folders. */
    readonly paths: readonly string[]
    text(path: string): string | undefined
  }
}

/** Throws `no-clone` for a folder without a repository or a commit, or whose origin names no repository of this GitHub. */
export function openClone(folder: string, apiUrl = 'https://api.github.com'): Clone {
  const path = resolve(folder)
  if (!(statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false))
    throw refused(`There is no folder "${folder}".`)
  const root = gitMaybe(path, ['rev-parse', '--show-toplevel'])
  if (root === undefined) throw refused(`"${folder}" is not a git repository.`)
  const head = gitMaybe(root, ['rev-parse', '--quiet', '--verify', 'HEAD^{commit}'])
  if (head === undefined) throw refused(`"${folder}" has no commit yet.`)
  const remote = gitMaybe(root, ['remote', 'get-url', 'origin'])
  if (remote === undefined) throw refused(`"${folder}" has no remote origin.`, NAME_ORIGIN)
  const repository = repositoryOf(remote)
  // The address itself is not shown: it may hold a password.
  if (repository === undefined)
    throw refused(`The remote origin of "${folder}" does not end in owner/repo.`, SET_ORIGIN)
  const host = hostOf(remote)
  if (!isOfGithub(host, apiUrl)) throw elsewhere(folder, host, apiUrl)
  const listed = git(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', head]).split('\0')
  const paths = listed.filter((each) => each !== '')
  const known = new Set(paths)
  return {
    root,
    repository,
    tree: {
      paths,
      text: (each) => (known.has(each) ? gitMaybe(root, ['cat-file', 'blob', `${head}:${each}`]) : undefined),
    },
  }
}

/** `owner/repo` of an address as git writes it; undefined for any other. */
export function repositoryOf(remote: string): string | undefined {
  const url = URL.canParse(remote) ? new URL(remote) : undefined
  const known = url !== undefined && ['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol)
  const path = known ? url.pathname : /^[^/:\s]+:(.+)$/.exec(remote)?.[1]
  const names =
    path
      ?.replace(/^\//, '')
      .replace(/\/$/, '')
      .replace(/\.git$/, '')
      .split('/') ?? []
  const valid = names.length === 2 && names.every((name) => /^[\w.-]+$/.test(name) && !/^\.+$/.test(name))
  return valid ? names.join('/') : undefined
}

/** The host of an address as git writes it; of an alias in somebody's ssh configuration the alias. */
function hostOf(remote: string): string {
  return (
    URL.canParse(remote) ? new URL(remote).hostname : (/^(?:[^@/]*@)?([^/:\s]+):/.exec(remote)?.[1] ?? '')
  ).toLowerCase()
}

/** An alias, which has no dot, can be any host. */
function isOfGithub(host: string, apiUrl: string): boolean {
  const api = new URL(apiUrl).hostname
  const isPublic = ['api.github.com', 'localhost', '127.0.0.1', '[::1]'].includes(api)
  const hosts = isPublic ? ['github.com', 'www.github.com', 'ssh.github.com'] : [api, api.replace(/^api\./, '')]
  return !host.includes('.') || hosts.includes(host) || host === api
}

function elsewhere(folder: string, host: string, apiUrl: string): PlumblineError {
  return new PlumblineError('no-clone', {
    what: `The remote origin of "${folder}" is on ${host}, and ${new URL(apiUrl).host} would be asked about it.`,
    means: 'The audit reads tags, releases and runs of a repository on GitHub; one of the same name there is another.',
    next: 'Pass a clone from GitHub, or --api-url with the address of your own GitHub (https://HOST/api/v3).',
  })
}

/** The folder is a clone already: another one is not what is missing. */
const NAME_ORIGIN = 'Say where it is on GitHub: git remote add origin https://github.com/OWNER/REPO.git.'
const SET_ORIGIN = 'Say where it is on GitHub: git remote set-url origin https://github.com/OWNER/REPO.git.'

function refused(what: string, next = 'Pass the folder of a clone: npm run audit -- --repo PATH.'): PlumblineError {
  return new PlumblineError('no-clone', {
    what,
    means:
      'The audit reads the packages of a repository from a clone of it, and its place on GitHub from the remote origin.',
    next,
  })
}

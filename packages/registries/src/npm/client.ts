// The runner's own npm: how it is started, which registry it is set to, and one publish of a tarball.
import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, win32 } from 'node:path'
import { redactText, type SendOutcome } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import type { PublishFile, RegistryDeps, SignedBundle } from '../registry.ts'

/** No log files with requests, no question about newer versions of npm: nothing but what was asked for. */
const QUIET = { npm_config_update_notifier: 'false', npm_config_logs_max: '0' }

const CONFIG_TIMEOUT_MS = 30_000

const NO_PROVENANCE = '--provenance=false'

/** A publish that takes longer than this, plus a second per 100 kB, is killed. */
const PUBLISH_TIMEOUT_MS = 180_000

/** Refusals by npm's code that the same bytes would meet again; they are read like any other answer, but not repeated. */
const FINAL_CODES = /\bcode (E400|E402|E403|E413|E422|EUSAGE|EPRIVATE|EUNSCOPED|EOTP|EJSONPARSE|EBADENGINE)\b/

/** npm's codes when it is the token that is refused; for a scope that the token may not write to it is a 404. */
const ABOUT_SENDER = /\bcode (E401|E403|E404|ENEEDAUTH|EOTP)\b/

/** A 403 about the package, whoever asks. */
const ABOUT_PACKAGE = /publish over the previously published|too similar to existing/i

/** npm's own words when it is the provenance that it refuses: the registry's (E422), or its own check before it sends. */
const ABOUT_PROVENANCE = [
  /Error verifying sigstore provenance bundle/i,
  /Invalid provenance provided|Provenance subject/,
  /\bcode (TUF|TLOG|CERTIFICATE|SIGNATURE|TIMESTAMP)_/,
]

export interface NpmPublish {
  readonly registry: string
  readonly file: PublishFile
  /** `@scope`, or empty. */
  readonly scope: string
  readonly distTag: string
  /** Empty leaves the package's access as it is. */
  readonly access: string
  /** The provenance that goes with it. */
  readonly bundle?: SignedBundle
}

/** The registry that npm uses on this runner, outside any project, with a trailing slash. Throws `client-missing`. */
export async function npmRegistry(deps: RegistryDeps): Promise<string> {
  const folder = join(deps.scratch, 'empty')
  await mkdir(folder, { recursive: true })
  const args = ['config', 'get', 'registry']
  const [command, lead] = await npmCommand(deps)
  const result = await deps.exec(command, [...lead, ...args], {
    cwd: folder,
    env: QUIET,
    timeoutMs: CONFIG_TIMEOUT_MS,
  })
  const address = result.stdout.trim().split('\n').at(-1)?.trim() ?? ''
  if (result.code === 0 && URL.canParse(address)) return address.endsWith('/') ? address : `${address}/`
  throw new PlumblineError('client-missing', {
    what: `"npm config get registry" gave no address (${result.startError ?? `exit code ${result.code}`}).`,
    request: 'npm config get registry',
    answer: redactText(`${result.stdout}\n${result.stderr}`.trim()).slice(0, 2000),
  })
}

/** What is run, without the settings that name our own files and without the one that depends on the provenance. */
export function npmPublishLine(publish: NpmPublish): string {
  return `npm ${publishArgs(publish, publish.file.name, [])
    .filter((arg) => !arg.includes('config='))
    .join(' ')}`
}

/**
 * Sends a tarball by npm, once. Exit code 0 is `accepted`, a program that did not start `not-sent`, and all else
 * `unclear`: npm's exit code does not say what the registry did.
 */
export async function npmPublish(publish: NpmPublish, token: string, deps: RegistryDeps): Promise<SendOutcome> {
  const place = await readyPlace(publish, token, deps)
  try {
    const [command, lead] = await npmCommand(deps)
    const result = await deps.exec(command, [...lead, ...publishArgs(publish, place.tarball, place.configs)], {
      cwd: dirname(place.tarball),
      env: QUIET,
      timeoutMs: PUBLISH_TIMEOUT_MS + publish.file.size / 100,
    })
    const said = shorten(redactText(result.stderr.trim() || result.stdout.trim(), [token]))
    if (result.startError !== undefined) {
      return { kind: 'not-sent', reason: `npm could not be started: ${result.startError}`, final: true }
    }
    if (result.code === 0) return { kind: 'accepted', reason: '' }
    const end = result.timedOut
      ? 'npm gave no answer in time and was killed'
      : `npm ended with exit code ${result.code}`
    const aboutAttestation = publish.bundle !== undefined && ABOUT_PROVENANCE.some((words) => words.test(said))
    const aboutSender = ABOUT_SENDER.test(said) && !ABOUT_PACKAGE.test(said)
    return {
      kind: 'unclear',
      reason: said === '' ? end : `${end}\n${said}`,
      final: FINAL_CODES.test(said),
      ...(aboutSender ? { aboutSender } : {}),
      ...(aboutAttestation ? { aboutAttestation } : {}),
    }
  } finally {
    await rm(place.folder, { recursive: true, force: true })
  }
}

/** A folder that holds only the tarball, and beside it the configuration files and the provenance, ours alone. */
async function readyPlace({ file, registry, bundle }: NpmPublish, token: string, deps: RegistryDeps) {
  const folder = join(deps.scratch, `npm-${deps.now()}`)
  const tarball = join(folder, 'upload', file.name)
  const [userConfig, globalConfig] = [join(folder, 'user.npmrc'), join(folder, 'global.npmrc')]
  await mkdir(dirname(tarball), { recursive: true, mode: 0o700 })
  // npm looks upwards for a project, whose .npmrc would win over ours, and stops at the first folder that has this one.
  await mkdir(join(folder, 'node_modules'), { recursive: true })
  await copyFile(file.path, tarball)
  const { host, pathname } = new URL(registry)
  await writeFile(userConfig, `//${host}${pathname}:_authToken=${token}\n`, { mode: 0o600 })
  await chmod(userConfig, 0o600)
  if (deps.platform === 'win32') await writeFile(globalConfig, '')
  const provenance = join(folder, 'provenance.json')
  if (bundle) await writeFile(provenance, JSON.stringify(bundle), { mode: 0o600 })
  const configs = [
    `--userconfig=${userConfig}`,
    `--globalconfig=${deps.platform === 'win32' ? globalConfig : '/dev/null'}`,
    // npm makes none of its own: it would sign with claims that nobody has looked at.
    bundle ? `--provenance-file=${provenance}` : NO_PROVENANCE,
  ]
  return { folder, tarball, configs }
}

function publishArgs(publish: NpmPublish, tarball: string, configs: readonly string[]): string[] {
  const { registry, scope, distTag, access } = publish
  return [
    'publish',
    tarball,
    '--ignore-scripts',
    '--fetch-retries=0',
    `--registry=${registry}`,
    ...(scope === '' ? [] : [`--${scope}:registry=${registry}`]),
    `--tag=${distTag}`,
    ...(access === '' ? [] : [`--access=${access}`]),
    ...configs,
  ]
}

/** On Windows npm is a .cmd file, which cannot be started without a shell; the script beside it can. */
async function npmCommand(deps: RegistryDeps): Promise<readonly [string, readonly string[]]> {
  if (deps.platform !== 'win32') return ['npm', []]
  const found = await deps.exec('where', ['npm.cmd'])
  const shim = found.stdout.split(/\r?\n/)[0]?.trim() ?? ''
  if (shim === '') return ['npm', []]
  return [process.execPath, [win32.join(win32.dirname(shim), 'node_modules', 'npm', 'bin', 'npm-cli.js')]]
}

/** npm's own words without its lead-in: the end of the output says why. */
function shorten(text: string): string {
  const lines = text.split('\n').filter((line) => !/^npm (notice|warn)\b/i.test(line) && line.trim() !== '')
  return lines.slice(-12).join('\n').slice(-2000)
}

// The npm CLI as design §6 wants it called: its arguments are judged, it sends one PUT, and it ends with npm's words.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, isAbsolute } from 'node:path'
import { digestOf, toIntegrity } from '@plumbline/kernel'
import type { RegistryExec } from '@plumbline/registries'
import type { ServiceResponse } from '@plumbline/standins'
import { codeOf } from '../failures.ts'
import type { Send } from '../scene.ts'

/** What npm asks of a package, and where. */
export interface CliPlace {
  readonly registry: string
  readonly version: string
  /** The package of a tarball, by the tarball's name. */
  readonly packageOf: (filename: string) => string
}

/** One publish. */
interface Publish extends CliPlace {
  readonly packageName: string
  readonly tag: string
  /** The bundle that goes with it, as the file has it. */
  readonly provenance: string | undefined
}

/** Flags without which npm would run scripts, send twice, tag wrongly or read somebody else's settings. */
const DEMANDED: readonly RegExp[] = [
  /^--ignore-scripts$/,
  /^--fetch-retries=0$/,
  /^--registry=https:/,
  /^--tag=.+$/,
  /^--userconfig=\/.+$/,
  /^--globalconfig=\/dev\/null$/,
  /^--provenance(?:=false|-file=\/.+)$/,
]

const REFUSED_ENVIRONMENT = /^(ACTIONS_ID_TOKEN_|NPM_ID_TOKEN)/i

const REASONS: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
}

/** `npm config get registry` and `npm publish`, and nothing else. */
export function npmCli(place: CliPlace, send: Send, problem: (sentence: string) => void): RegistryExec {
  return async (command, args, options = {}) => {
    if (command !== 'npm') problem(`P7: "${command}" was run instead of npm`)
    if (args.join(' ') === 'config get registry') return ended(0, `${place.registry}\n`)
    const tarball = args[1] ?? ''
    const packageName = place.packageOf(basename(tarball))
    for (const sentence of wrongCall(packageName, args, options)) problem(sentence)
    const token = tokenIn(args, place)
    if (token === undefined) return ended(1, '', 'npm error code ENEEDAUTH\nnpm error need auth')
    const bundle = settingOf(args, '--provenance-file=')
    const provenance = bundle === '' ? undefined : readFileSync(bundle, 'utf8')
    const publish = { ...place, packageName, tag: settingOf(args, '--tag='), provenance }
    return put(publish, readFileSync(tarball), token, send, options.timeoutMs ?? 0)
  }
}

function wrongCall(
  packageName: string,
  args: readonly string[],
  { cwd = '', env = {} }: Parameters<RegistryExec>[2] & {},
) {
  const tarball = args[1] ?? ''
  const scope = /^@[^/]+/.exec(packageName)?.[0]
  const demanded = scope === undefined ? DEMANDED : [...DEMANDED, new RegExp(`^--${scope}:registry=https:`)]
  const missing = demanded.filter((flag) => !args.some((arg) => flag.test(arg)))
  const alone = isAbsolute(tarball) && readdirSync(cwd).join() === basename(tarball) && dirname(tarball) === cwd
  const tokens = Object.keys(env).filter((name) => REFUSED_ENVIRONMENT.test(name))
  return [
    ...missing.map((flag) => `P2: npm was called without ${flag.source}`),
    ...(args[0] === 'publish' ? [] : [`P2: npm was called to "${args[0]}"`]),
    ...(alone ? [] : ['P7: npm did not run in a folder that holds only the tarball']),
    ...tokens.map((name) => `P7: npm was given ${name}`),
  ]
}

/** The token of this registry in the user's settings; npm reads them as they are when it starts. */
function tokenIn(args: readonly string[], { registry }: CliPlace): string | undefined {
  const settings = readFileSync(settingOf(args, '--userconfig='), 'utf8')
  const lead = `${registry.replace(/^https:/, '')}:_authToken=`
  const line = settings.split('\n').find((one) => one.startsWith(lead))
  return line?.slice(lead.length)
}

function settingOf(args: readonly string[], lead: string): string {
  return args.find((arg) => arg.startsWith(lead))?.slice(lead.length) ?? ''
}

async function put(place: Publish, tarball: Buffer, token: string, send: Send, timeoutMs: number) {
  const url = `/${place.packageName.replace('/', '%2f')}`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  try {
    const body = Buffer.from(publication(place, tarball))
    const response = await send({ method: 'PUT', url, headers, body, timeoutMs })
    return response.status < 300 ? ended(0, `+ ${place.packageName}@${place.version}\n`) : refused(place, url, response)
  } catch (thrown) {
    const code = codeOf(thrown)
    // The caller's own limit: the process is killed and says nothing more.
    if (code === 'ETIMEDOUT') return { code: null, stdout: '', stderr: '', timedOut: true }
    return ended(1, '', `npm error code ${code}\nnpm error network request to ${place.registry} failed`)
  }
}

function refused({ registry }: CliPlace, url: string, { status, body }: ServiceResponse) {
  const said = /"error":"([^"]*)"/.exec(body.toString('utf8'))?.[1] ?? body.toString('utf8')
  const line = `${status} ${REASONS[status] ?? ''} - PUT ${registry}${url.slice(1)} - ${said}`
  return ended(1, '', `npm error code E${status}\nnpm error ${line}`)
}

const publications = new Map<string, string>()

/** The document that npm sends; the same for the same bytes. */
function publication({ packageName: name, version, tag, provenance }: Publish, tarball: Buffer): string {
  const integrity = toIntegrity('sha512', digestOf('sha512', tarball))
  const key = `${integrity} ${tag} ${provenance}`
  const known = publications.get(key)
  if (known !== undefined) return known
  const type = 'application/vnd.dev.sigstore.bundle.v0.3+json'
  const sigstore = provenance && { content_type: type, data: provenance, length: provenance.length }
  const made = JSON.stringify({
    _id: name,
    name,
    'dist-tags': { [tag]: version },
    versions: { [version]: { name, version, dist: { integrity } } },
    access: 'public',
    _attachments: {
      [`${name}-${version}.tgz`]: { data: tarball.toString('base64'), length: tarball.length },
      ...(sigstore ? { [`${name}-${version}.sigstore`]: sigstore } : {}),
    },
  })
  publications.set(key, made)
  return made
}

function ended(code: number, stdout: string, stderr = '') {
  return { code, stdout, stderr, timedOut: false }
}

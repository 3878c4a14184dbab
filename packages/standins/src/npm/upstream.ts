// The registry behind the gateway: Verdaccio in a child process, spoken to as its internal user.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { ServiceResponse } from '../handler.ts'

const SCRIPT = fileURLToPath(new URL('./verdaccio.ts', import.meta.url))
/** Headers of an answer that a client may rely on. */
const KEPT_HEADERS = ['content-type', 'etag', 'last-modified']

export interface UpstreamRequest {
  readonly method: string
  readonly path: string
  /** The host that addresses in the answer are to have. */
  readonly host: string
  readonly accept?: string | undefined
  readonly ifNoneMatch?: string | undefined
  readonly body?: Buffer
}

export interface Upstream {
  /** Its own address, with a slash at the end; clients of a world get the gateway's instead. */
  readonly url: string
  send(wanted: UpstreamRequest): Promise<ServiceResponse>
  close(): Promise<void>
}

/**
 * Starts the registry with its files in `folder`; with `source` it fetches from that registry what it lacks, and keeps
 * it in the folder. Throws when it ends before it listens.
 */
export async function startUpstream(folder: string, source?: string): Promise<Upstream> {
  mkdirSync(folder, { recursive: true })
  const child = fork(SCRIPT, source === undefined ? [folder] : [folder, source], {
    cwd: folder,
    execArgv: ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      NODE_ENV: 'production',
      ...(source === undefined ? {} : proxyVariables()),
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString('utf8')
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`Verdaccio ended with exit code ${code} before it listened:\n${complaints}`)
  })
  ended.catch(() => undefined)
  const [ready] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number; token: string }]
  return {
    url: `http://127.0.0.1:${ready.port}/`,
    send: (wanted) => send(wanted, ready),
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

function send(wanted: UpstreamRequest, { port, token }: { port: number; token: string }): Promise<ServiceResponse> {
  const headers = {
    host: wanted.host,
    authorization: `Bearer ${token}`,
    ...(wanted.accept === undefined ? {} : { accept: wanted.accept }),
    ...(wanted.ifNoneMatch === undefined ? {} : { 'if-none-match': wanted.ifNoneMatch }),
    ...(wanted.body === undefined ? {} : { 'content-type': 'application/json', 'content-length': wanted.body.length }),
  }
  const { method, path } = wanted
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.once('error', reject)
      incoming.once('end', () => {
        const kept = KEPT_HEADERS.flatMap((name) => {
          const value = incoming.headers[name]
          return typeof value === 'string' ? [[name, value]] : []
        })
        resolve({ status: incoming.statusCode ?? 0, headers: Object.fromEntries(kept), body: Buffer.concat(chunks) })
      })
    })
    outgoing.once('error', reject)
    outgoing.end(wanted.body)
  })
}

/** How this machine reaches other registries: only where one is asked. */
function proxyVariables(): Record<string, string> {
  const names = [
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
  ]
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

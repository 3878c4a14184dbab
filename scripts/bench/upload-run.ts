// One upload by one program against an index of its own: how long it took, and the most memory that it had.
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { runnerEnvironment } from './cold-start.ts'
import type { KnownFile } from './upload-digests.ts'
import type { Held, Opened } from './upload-world.ts'

/** Added to every answer of the index and of GitHub. */
export const LATENCY_MS = 40
const WATCH_MS = 10

export interface Uploader {
  readonly name: string
  readonly command: (index: Opened, folder: string, paths: readonly string[]) => Command
}

export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

export interface Upload {
  readonly milliseconds: number
  /** Of the program's process, MiB; NaN where the system does not tell (it does on Linux). */
  readonly memory: number
}

/** This project's bundle, without attestations: twine 4 makes none either. */
export const ours: Uploader = {
  name: 'publish-with-oidc',
  command: (index, folder, paths) => ({
    program: process.execPath,
    args: [join(projectRoot, 'dist/publish-with-oidc/index.js')],
    env: {
      ...runnerEnvironment(folder),
      ...index.job,
      INPUT_FILES: paths.join('\n'),
      INPUT_ATTESTATIONS: 'false',
      'INPUT_REPOSITORY-URL': index.uploadUrl,
    },
  }),
}

/** With a token that it need not ask for. */
export const twine: Uploader = {
  name: 'twine upload',
  command: (index, folder, paths) => ({
    program: 'twine',
    args: ['upload', '--non-interactive', '--disable-progress-bar', '--repository-url', index.uploadUrl, ...paths],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      LANG: 'C.UTF-8',
      TWINE_USERNAME: '__token__',
      TWINE_PASSWORD: index.token,
    },
  }),
}

/** The version of the twine on the path. Throws when there is none. */
export function twineVersion(): string {
  const { stdout, error } = spawnSync('twine', ['--version'], { encoding: 'utf8' })
  const version = /\b(\d+\.\d+\.\d+)\b/.exec(stdout ?? '')?.[1]
  if (version !== undefined) return version
  throw new Error(
    `uploads are compared with twine, which is not here (${error?.message ?? 'no version'}); on Debian: apt install twine`,
  )
}

/** Starts an index, uploads, and looks that it holds every file. Throws when the upload fails. */
export async function uploadOnce(uploader: Uploader, files: readonly KnownFile[]): Promise<Upload> {
  const paths = files.map(({ path }) => path)
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-uploads-'))
  mkdirSync(join(folder, 'step'))
  writeFileSync(join(folder, 'known.json'), JSON.stringify(files))
  const script = join(projectRoot, 'scripts/bench/upload-world.ts')
  const world = fork(script, [folder, String(LATENCY_MS)], { execArgv: ['--no-warnings'] })
  try {
    const index = await answerOf<Opened>(world)
    const upload = await timed(uploader.command(index, join(folder, 'step'), paths), folder)
    world.send('held')
    const held = await answerOf<Held>(world)
    const missing = paths.filter((path) => held[basename(path)] === undefined)
    if (missing.length > 0) throw new Error(`${uploader.name} said yes, and ${missing.length} files are not there`)
    return upload
  } finally {
    if (world.connected) world.disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The next message of a world; throws when it ends instead. */
export async function answerOf<Answer>(world: ChildProcess): Promise<Answer> {
  const ended = once(world, 'exit').then(([code]) => {
    throw new Error(`the index ended with ${code}`)
  })
  const [answer] = (await Promise.race([once(world, 'message'), ended])) as [Answer]
  return answer
}

/** Runs a program to its end, with the most memory that it had. Throws when it fails. */
export async function timed({ program, args, env }: Command, cwd: string): Promise<Upload> {
  const started = performance.now()
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  let memory = Number.NaN
  const watch = setInterval(() => {
    memory = peakOf(child.pid) ?? memory
  }, WATCH_MS)
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(watch)
  const milliseconds = performance.now() - started
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said.slice(-4000)}`)
  return { milliseconds, memory }
}

/** The kernel's own high-water mark, which only grows: read until the process is gone. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return peak === undefined ? undefined : Number(peak) / 1024
  } catch {
    return undefined
  }
}

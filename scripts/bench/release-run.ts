// One release by one bundle against a GitHub of its own: how long it took, what it asked for, the most memory it had.
import { fork } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preloadArguments } from '@plumbline/rehearsal'
import { projectRoot } from '../project-root.ts'
import { runnerEnvironment } from './cold-start.ts'
import type { Opened, Seen } from './release-world.ts'
import { answerOf, LATENCY_MS, timed, type Upload } from './upload-run.ts'

export interface Released extends Upload, Seen {}

const BUNDLE = join(projectRoot, 'dist/create-release')
const LIMIT = /^const UPLOADS_AT_ONCE = \d+;$/m

/** The committed bundle. */
export const ours = join(BUNDLE, 'index.js')

/** A copy of the bundle that differs in one number: it sends one file after the other. Throws when there is no such number. */
export function oneByOne(folder: string): string {
  cpSync(BUNDLE, folder, { recursive: true })
  const path = join(folder, 'index.js')
  const text = readFileSync(path, 'utf8')
  if (!LIMIT.test(text)) throw new Error(`${ours} does not say how many uploads it sends at once`)
  writeFileSync(path, text.replace(LIMIT, 'const UPLOADS_AT_ONCE = 1;'))
  return path
}

/** Starts GitHub, releases every file in a folder, and looks that all of them are there. Throws when that fails. */
export async function releaseOnce(bundle: string, files: string, count: number): Promise<Released> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-release-'))
  mkdirSync(join(folder, 'step'))
  const script = join(projectRoot, 'scripts/bench/release-world.ts')
  const world = fork(script, [folder, String(LATENCY_MS)], { execArgv: ['--no-warnings'] })
  try {
    const github = await answerOf<Opened>(world)
    const upload = await timed(
      {
        program: process.execPath,
        args: [...preloadArguments({ clockFile: github.clockFile }, folder), bundle],
        env: environment(github, join(folder, 'step'), files),
      },
      files,
    )
    world.send('seen')
    const seen = await answerOf<Seen>(world)
    if (!seen.published || seen.assets !== count || seen.problems.length > 0) {
      throw new Error(`${bundle} said yes, and GitHub shows ${JSON.stringify(seen)}`)
    }
    return { ...upload, ...seen }
  } finally {
    if (world.connected) world.disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
}

function environment({ apiUrl, token }: Opened, folder: string, files: string): Record<string, string> {
  return {
    ...runnerEnvironment(folder),
    GITHUB_WORKSPACE: files,
    GITHUB_API_URL: apiUrl,
    GITHUB_RUN_ID: '1',
    INPUT_TAG: 'v1.2.3',
    INPUT_NOTES: 'What is new.',
    INPUT_FILES: '*.bin',
    INPUT_TOKEN: token,
  }
}

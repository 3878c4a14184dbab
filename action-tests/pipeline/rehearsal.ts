// Runs `plumbline rehearse` as `npm run rehearse` does: a child process of the CLI, with files for transcript and report.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReleaseRecord } from '@plumbline/record'

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export interface Rehearsal {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** Undefined when the rehearsal ended before a run. */
  readonly transcript: string | undefined
  readonly report: ReleaseRecord | undefined
  /** What it left in its folder for temporary files: must be nothing. */
  readonly leftovers: readonly string[]
}

export interface RehearsalOptions {
  /** Environment instead of this process's own, TMPDIR aside. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Told the process when it has started, to signal it. */
  readonly started?: (child: ReturnType<typeof spawn>) => void
}

/** One rehearsal to its end. Its scratch folder is below a TMPDIR of its own, so that leftovers are seen. */
export async function rehearse(args: readonly string[], options: RehearsalOptions = {}): Promise<Rehearsal> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pipeline-'))
  const [transcript, report] = [join(folder, 'transcript.txt'), join(folder, 'report.json')]
  const temp = mkdtempSync(join(folder, 'tmp-'))
  const main = join(projectRoot, 'packages/cli/src/main.ts')
  const argv = ['--no-warnings=ExperimentalWarning', main, 'rehearse', '--transcript', transcript, '--report', report]
  try {
    const env = { ...process.env, NODE_OPTIONS: '', ...options.env, TMPDIR: temp }
    const child = spawn(process.execPath, [...argv, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    options.started?.(child)
    const ended = await endOf(child)
    const record = textOf(report)
    return {
      ...ended,
      transcript: textOf(transcript),
      report: record === undefined ? undefined : (JSON.parse(record) as ReleaseRecord),
      leftovers: readdirSync(temp),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function endOf(child: ReturnType<typeof spawn>): Promise<Pick<Rehearsal, 'code' | 'stdout' | 'stderr'>> {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
      said[stream] += chunk
    })
  }
  return new Promise((resolveEnd, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolveEnd({ code: code ?? 1, ...said }))
  })
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

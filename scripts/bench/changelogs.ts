// The same questions to every changelog reader: how many right, how many silently wrong, how long.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { type Question, type Reader, readers } from './changelog-readers.ts'

interface Case {
  readonly version: string
  /** 1-based lines of the section's body. */
  readonly first_line?: number
  readonly last_line?: number
  readonly absent?: boolean
  readonly empty?: boolean
}

interface Asked extends Question {
  /** Words of the right answer; undefined where there is no section. */
  readonly words: string | undefined
}

interface Score {
  right: number
  /** Another answer than the right one, and no word of doubt. */
  silent: number
  aloud: number
  milliseconds: number
}

/** A table of rows; `folder` holds changelogs.jsonl and the files in changelogs/. */
export async function compareReaders(folder: string): Promise<string[][]> {
  const asked = questionsOf(folder)
  const rows: string[][] = []
  for (const reader of readers) {
    const score = await scoreOf(reader, asked)
    const share = `${score.right} of ${asked.length}`
    const time = `${(score.milliseconds / asked.length).toFixed(1)} ms`
    rows.push([reader.name, share, String(score.silent), String(score.aloud), time, ...growth(reader)])
  }
  return [['', 'right', 'silently wrong', 'refused aloud', 'a question', '10 MB', '20 MB'], ...rows]
}

function questionsOf(folder: string): Asked[] {
  const rows = readFileSync(join(folder, 'changelogs.jsonl'), 'utf8').trim().split('\n')
  return rows.flatMap((row) => {
    const { file, path, cases } = JSON.parse(row) as { file: string; path?: string; cases: Case[] }
    const text = readFileSync(join(folder, 'changelogs', file), 'utf8')
    const lines = text.split('\n')
    return cases.map(({ version, absent, empty, first_line = 1, last_line = 0 }) => {
      const body = empty ? '' : lines.slice(first_line - 1, last_line).join('\n')
      return { file: path ?? file, text, version, words: absent ? undefined : wordsOf(body) }
    })
  })
}

/** Markup, roles, addresses and link definitions aside: what is compared is what a reader of the notes would read. */
function wordsOf(text: string): string {
  const told = text
    .replaceAll(/^\s*\[[^\]]+\]:\s.*$/gm, '')
    .replaceAll(/:(?!pep|rfc)[a-z]+:(?=`)/g, '')
    .replaceAll(/https?:\/\/[^\s<>()`]+/g, '')
  return (told.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

async function scoreOf(reader: Reader, asked: readonly Asked[]): Promise<Score> {
  const score: Score = { right: 0, silent: 0, aloud: 0, milliseconds: 0 }
  for (const question of asked) {
    const started = performance.now()
    const answer = await answerOf(reader, question)
    score.milliseconds += performance.now() - started
    if (answer instanceof Error) score.aloud++
    else if ((answer === undefined ? undefined : wordsOf(answer)) === question.words) score.right++
    // Saying that there is no section is no silence: a step can fail on it.
    else if (answer === undefined) score.aloud++
    else score.silent++
  }
  return score
}

async function answerOf(reader: Reader, question: Question): Promise<string | undefined | Error> {
  try {
    return await reader.read(question)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const MEGABYTE = 1_000_000
const PATIENCE_MS = 60_000

/** How long the oldest entry of a large file takes, and of one twice as large. */
function growth({ name }: Reader): string[] {
  const script = join(projectRoot, 'scripts/bench/large-changelog.ts')
  const taken = [10 * MEGABYTE, 20 * MEGABYTE].map((size) => {
    const args = ['--no-warnings', script, name, String(size)]
    const { status, stdout, error } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: PATIENCE_MS })
    if (error) return `over ${PATIENCE_MS / 1000} s`
    return status === 0 ? Number(stdout) : 'gave up'
  })
  const [one = 0, two = 0] = taken
  const factor = typeof one === 'number' && typeof two === 'number' ? ` (×${(two / one).toFixed(1)})` : ''
  return [seconds(one), `${seconds(two)}${factor}`]
}

function seconds(milliseconds: number | string): string {
  return typeof milliseconds === 'number' ? `${(milliseconds / 1000).toFixed(1)} s` : milliseconds
}

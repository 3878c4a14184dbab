// A job's log parted by its steps, while it comes in: what each ran, and what it said at its end.
import { redactText } from '@plumbline/http'

/** Of a step in GitHub's list of a job's steps, as far as it is known. */
export interface StepTimes {
  readonly name: string
  readonly started_at?: string | null
  readonly completed_at?: string | null
}

/** What one step wrote. */
export interface LogSection {
  /** The heading and what its group shows: the script, or the inputs of an action. */
  readonly head: string[]
  /** The last lines after it, without times. */
  readonly lines: string[]
  /** Characters in them. */
  size: number
  failed: boolean
}

const LONGEST_LINE = 1000
/** More of one line is not looked at. */
export const MOST_OF_LINE = 10 * LONGEST_LINE
const MOST_OF_HEAD = 60
const MOST_OF_SECTION = 64 * 1024
const MOST_SECTIONS = 200

const HEADING = '##[group]Run '
/** Where what a step does after the job begins. */
const CLEANUP = 'Post job cleanup.'
const GROUP_END = '##[endgroup]'
const ERROR = '##[error]'
const TIME = /^\uFEFF?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})[\d.]{0,12}Z /
/** So the runner shows a script's lines. */
const SCRIPT_LINE = '\u001b[36;1m'
/** What a step's heading is followed by; a group of that name in a program's output is not. */
const AFTER_HEADING = [SCRIPT_LINE, 'with:', 'env:', 'shell: ', GROUP_END]
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with an escape character
const COLOURS = /\u001b\[[\d;]{0,20}[A-Za-z]/g

/** Takes a log line by line. */
export class SectionReader {
  readonly #step: StepTimes | undefined
  readonly #all: LogSection[] = [newSection()]
  readonly #own: LogSection[] = [newSection()]
  #heading: string | undefined
  #place: 'before' | 'within' | 'after' = 'before'

  /** `step` is the one that is looked for; without it the last failed one is. */
  constructor(step: StepTimes | undefined) {
    this.#step = step
  }

  /** Takes the next line; true once everything that the step wrote was there. */
  take(raw: string): boolean {
    const line = raw.slice(0, MOST_OF_LINE)
    const time = TIME.exec(line)?.[1]
    const text = line.replace(TIME, '')
    if (time !== undefined) this.#place = placeOf(time, this.#step)
    if (this.#heading !== undefined) {
      const heading = this.#heading
      this.#heading = undefined
      this.#add(
        heading,
        AFTER_HEADING.some((begin) => text.startsWith(begin)),
      )
    }
    if (text.startsWith(HEADING)) this.#heading = text
    else this.#add(text, text === CLEANUP)
    return this.#place === 'after' && this.#own.some(({ lines }) => lines.length > 0)
  }

  /** The step's own section; where times do not tell which that is, the first that failed and is called so, or that failed. */
  found(): LogSection {
    const own = this.#own.filter(({ lines }) => lines.length > 0)
    if (!this.#step) return this.#all.findLast(({ failed }) => failed) ?? this.#all.at(-1) ?? newSection()
    const name = this.#step.name
    const candidates = own.length > 0 ? own : this.#all
    const failed = candidates.filter((section) => section.failed)
    return failed.find(({ head }) => `Run ${head[0] ?? ''}` === name) ?? failed[0] ?? candidates.at(-1) ?? newSection()
  }

  #add(text: string, opens: boolean): void {
    addTo(this.#all, text, opens)
    if (this.#step && this.#place === 'within') addTo(this.#own, text, opens)
  }
}

function newSection(): LogSection {
  return { head: [], lines: [], size: 0, failed: false }
}

function addTo(sections: LogSection[], text: string, opens: boolean): void {
  if (opens) sections.push({ ...newSection(), head: text === CLEANUP ? [] : [text.slice(HEADING.length)] })
  if (sections.length > MOST_SECTIONS)
    sections.splice(
      Math.max(
        0,
        sections.findIndex(({ failed }) => !failed),
      ),
      1,
    )
  const section = sections.at(-1)
  if (!section) return
  const { head, lines } = section
  if (text.startsWith(ERROR)) section.failed = true
  const isHead = head.length > 0 && head.length < MOST_OF_HEAD && head.at(-1) !== GROUP_END && !text.startsWith(ERROR)
  if (isHead && !opens) head.push(text)
  if (isHead) return
  lines.push(text)
  section.size += text.length + 1
  while (section.size > MOST_OF_SECTION) section.size -= (lines.shift()?.length ?? 0) + 1
}

/** GitHub gives a step's times in whole seconds. */
function placeOf(time: string, step: StepTimes | undefined): 'before' | 'within' | 'after' {
  const second = Date.parse(`${time}Z`) / 1000
  const start = Math.floor(Date.parse(step?.started_at ?? '') / 1000)
  const end = Math.floor(Date.parse(step?.completed_at ?? '') / 1000)
  if (Number.isNaN(start) || second < start) return 'before'
  return second > end ? 'after' : 'within'
}

/** The script that a step ran, or the action that it used; empty where the log does not show it. */
export function commandOf({ head }: LogSection): string {
  const script = head.slice(1).filter((line) => line.startsWith(SCRIPT_LINE))
  return shownLines(script.length > 0 ? script : head.slice(0, 1)).join('\n')
}

/** Lines without colours and secrets, each short enough; secrets first, because half of one has no shape. */
export function shownLines(lines: readonly string[]): string[] {
  const text = redactText(lines.map((line) => line.replaceAll(COLOURS, '')).join('\n'))
  const shown = (line: string) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE).toWellFormed()}…` : line)
  return text === '' ? [] : text.split('\n').map(shown)
}

/** Whether the runner marked this line as an error. */
export function isError(line: string): boolean {
  return line.startsWith(ERROR)
}

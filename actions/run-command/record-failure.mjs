// Writes the failure section of this job's record: which command failed, how, and the end of what it said.
// Arguments: exit code, log file. It runs beside the project's code, so readers take nothing but the failure from it.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LINES = 20
const [, , status, log] = process.argv
const {
  PLUMBLINE_COMMAND = '',
  PLUMBLINE_PHASE = '',
  PLUMBLINE_WHAT = '',
  RUNNER_TEMP = '.',
  GITHUB_STEP_SUMMARY,
} = process.env

const answer = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LINES).join('\n').slice(-4000)
const TRIED = ['try', 'smoke test']
const place = TRIED.includes(PLUMBLINE_WHAT)
  ? 'Install the file that verify checked into an empty project and run the same command there'
  : 'Run the same command in a fresh clone of the tag'
const failure = {
  phase: PLUMBLINE_PHASE,
  step: PLUMBLINE_WHAT,
  code: 'command-failed',
  what: `The ${PLUMBLINE_WHAT} command ended with exit code ${status}.`,
  means: 'The command of the project fails on the tagged commit; nothing is published.',
  next: `${place}; mend it, commit, and release that under the next version.`,
  request: PLUMBLINE_COMMAND.trim(),
  answer,
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const folder = join(RUNNER_TEMP, 'plumbline')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'record.json'), `${JSON.stringify({ schema: 1, plumbline: version, failure }, null, 2)}\n`)

const first = answer.split('\n').at(-1) ?? ''
const annotation = `${failure.what} ${first}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
console.log(`::error title=command-failed::${annotation}`)
if (GITHUB_STEP_SUMMARY) {
  const shown = `${failure.what}\n\n**Command:**\n\n${fenced(failure.request, 'sh')}\n\n**It said:**\n\n${fenced(answer, 'text')}\n`
  appendFileSync(GITHUB_STEP_SUMMARY, `### ✗ ${PLUMBLINE_WHAT}\n\n${shown}\n**Next:** ${failure.next}\n`)
}

/** A code block whose fence is longer than any in the text: what the project prints cannot end it. */
function fenced(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

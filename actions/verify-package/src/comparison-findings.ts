// What a comparison with the source amounts to: one finding for each thing that is wrong, with the paths in it.
import type { SourceComparison } from '@plumbline/comparison'
import type { Finding } from '@plumbline/kernel'
import { shownPaths } from './shown-paths.ts'
import { unlikeSaid } from './unlike.ts'

export interface ComparedWith {
  /** The commit, for people. */
  readonly label: string
  /** The package's folder in the repository. */
  readonly folder: string
  /** The folder whose files these are, where that is another one. */
  readonly elsewhere: string | undefined
  /** Whether an installer makes this file executable. */
  isInstalledProgram(path: string): boolean
}

/** The findings of one package. */
export function findingsOf(
  name: string,
  comparison: SourceComparison,
  { label, folder, elsewhere, isInstalledProgram }: ComparedWith,
): Finding[] {
  const { differs, extra, missing, same } = comparison
  const here = folder === '' ? label : `${label}, folder ${folder.replace(/\/$/, '')}`
  const findings: Finding[] = []
  const add = (level: Finding['level'], code: NonNullable<Finding['code']>, message: string) =>
    findings.push({ level, code, message, file: name })
  const wrong = differs.length + extra.length
  const from =
    wrong > 0 && elsewhere !== undefined
      ? ` It holds the files of ${elsewhere === '' ? 'the top folder' : `the folder "${elsewhere}"`}: it was packed there.`
      : ''
  const none =
    from === '' && same === 0 && wrong > 1 ? ' None of its files is from there: it was packed from another folder.' : ''
  if (differs.length > 0) {
    const lines = differs.filter(({ how }) => how === 'line-endings')
    const all = lines.length === differs.length
    const ends =
      lines.length === 0
        ? ''
        : ` ${all ? (lines.length === 1 ? 'It differs' : 'They differ') : `${lines.length} of them differ`} only in line endings (CRLF): packed on Windows, or with core.autocrlf.`
    const what = `"${name}" holds ${counted(differs.length, 'file')} with other bytes than ${here}: ${shownPaths(differs.map(({ path }) => path))}.`
    const unlike = differs.map(unlikeSaid).join('')
    add('error', 'differs-from-source', what + ends + unlike + from + none)
  }
  if (extra.length > 0) {
    const what = `"${name}" holds ${counted(extra.length, 'file')} that ${here} does not have: ${shownPaths(extra)}.`
    add('error', 'not-in-source', differs.length > 0 ? what : what + from + none)
  }
  for (const grave of [true, false]) {
    const paths = missing.flatMap((one) => (one.grave === grave ? [one.path] : []))
    if (paths.length > 0)
      add(grave ? 'error' : 'warning', 'missing-file', `"${name}" lacks ${shownPaths(paths)}, which ${label} has.`)
  }
  const scripts = comparison.notExecutable.filter((path) => !isInstalledProgram(path))
  if (scripts.length > 0) {
    const what = scripts.length === 1 ? 'the script' : `${scripts.length} scripts`
    const message = `"${name}" holds ${what} ${shownPaths(scripts)} without the right to be executed, which ${label} has.`
    add('warning', 'not-executable', message)
  }
  return findings
}

function counted(count: number, what: string): string {
  return count === 1 ? `a ${what}` : `${count} ${what}s`
}

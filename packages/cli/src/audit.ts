// `plumbline audit`: where the releases of a repository have drifted apart, told in a terminal and on a board.
import { useProxyOfEnvironment } from '@plumbline/actions-io'
import { wantsColors } from './audit/paint.ts'
import { runAudit } from './audit/run-audit.ts'
import { fromHere } from './audit/watch-from-here.ts'

/** 1 says that something has drifted: an audit that could not be made must not. */
export const failureExitCode = 2

/** Exit code of the command: 0 in line, 1 drift, 2 unreadable. */
export function run(argv: readonly string[]): Promise<number> {
  useProxyOfEnvironment()
  return runAudit(argv, fromHere, {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colors: wantsColors(process.stdout, process.env),
    env: process.env,
  })
}

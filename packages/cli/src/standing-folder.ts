// The folder that relative paths of the command line count from: where the person stands who typed it.
import { realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

interface Started {
  readonly env: NodeJS.ProcessEnv
  /** Of this process. */
  readonly cwd: string
  /** The folder of this project's package.json, without links in it. */
  readonly projectRoot: string
}

/**
 * npm starts a script in the folder of its package.json and says in INIT_CWD where it was called itself; so do pnpm and
 * yarn. A script of another package that starts this command in our folder counts from here, as it says.
 * https://docs.npmjs.com/cli/using-npm/scripts#best-practices
 */
export function standingFolder({ env, cwd, projectRoot }: Started): string {
  const { npm_lifecycle_event: script = '', npm_package_json: manifest = '', INIT_CWD: called = '' } = env
  const isOurScript = manifest === '' || real(dirname(manifest)) === projectRoot
  const isStarted = script !== '' && isOurScript && real(cwd) === projectRoot
  return isStarted && called !== '' && isFolder(called) ? called : cwd
}

function real(folder: string): string {
  return isFolder(folder) ? realpathSync(folder) : folder
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

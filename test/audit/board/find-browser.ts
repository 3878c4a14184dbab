// Where this machine has its Chromium, and how to start it.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Throws with the package to install: a board that nobody has opened is not tested. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const folders = (env['PATH'] ?? '').split(delimiter)
  const named = ['chromium', 'chromium-browser'].flatMap((name) => folders.map((folder) => join(folder, name)))
  const found = [env['CHROMIUM_PATH'] ?? '', ...named].find(isExecutable)
  if (found !== undefined) return found
  throw new Error('no Chromium here: sudo apt-get install chromium, or name one in CHROMIUM_PATH')
}

/** Chromium's sandbox does not start for root, nor where user namespaces are forbidden, as in most containers. */
export function browserArguments(user = process.getuid?.(), env: NodeJS.ProcessEnv = process.env): string[] {
  return user === 0 || env['CI'] !== undefined ? ['--no-sandbox'] : []
}

function isExecutable(path: string): boolean {
  try {
    if (path === '') return false
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

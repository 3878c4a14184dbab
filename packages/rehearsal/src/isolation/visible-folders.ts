// Which folders must stay visible where the homes are covered: the tools that every rehearsal needs.
import { realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { findProgram } from '../runner/shells.ts'

/** Folders of Node and npm: their own, never a whole home. `path` is a PATH. */
export function toolFolders(path: string, nodePath: string = process.execPath): string[] {
  const npm = findProgram('npm', path)
  return [...new Set([...folderOf(nodePath), ...(npm === undefined ? [] : [dirname(npm), ...packageOf(npm)])])]
}

function folderOf(program: string): string[] {
  return [dirname(program), dirname(realpathSync(program))]
}

/** npm's command is a link into its package: `<prefix>/lib/node_modules/npm/bin/npm-cli.js`. */
function packageOf(command: string): string[] {
  const parts = realpathSync(command).split(sep)
  const at = parts.lastIndexOf('node_modules')
  return at < 0 ? [dirname(realpathSync(command))] : [join(sep, ...parts.slice(0, at + 2))]
}

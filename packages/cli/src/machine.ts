// What a rehearsal may see of this machine: its tools, and for the installation of dependencies its name servers.
import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** The PATH without what `npm run` put in front of it: steps find the machine's tools, not this project's. */
export function machinePath(): string {
  const entries = (process.env['PATH'] ?? '').split(delimiter)
  return entries.filter((entry) => !/node_modules[\\/]\.bin|node-gyp-bin/.test(entry)).join(delimiter)
}

/** How a language says where it is installed: its commands on the path may be stand-ins that look in a home. */
const INSTALLED: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  crates: ['rustc', '--print', 'sysroot'],
  rubygems: ['ruby', '-e', "print RbConfig::CONFIG['prefix']"],
}

/** The PATH for packages of an ecosystem, and the folders besides that its tools need: none that the PATH names already. */
export function machineTools(ecosystem: string): { readonly path: string; readonly folders: readonly string[] } {
  const path = machinePath()
  const [command, ...args] = INSTALLED[ecosystem] ?? []
  const { stdout = '', status = 1 } = command === undefined ? {} : spawnSync(command, args, { encoding: 'utf8' })
  const programs = join(stdout.trim(), 'bin')
  if (status !== 0 || path.split(delimiter).includes(programs)) return { path, folders: [] }
  return { path: [programs, path].join(delimiter), folders: [stdout.trim()] }
}

/** The folder of the resolver's file where it lies in a place that isolation covers (systemd's does). */
export function resolverFolders(): string[] {
  try {
    const file = realpathSync('/etc/resolv.conf')
    return file.startsWith('/run/') ? [dirname(file)] : []
  } catch {
    return []
  }
}

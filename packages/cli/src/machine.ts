// What a rehearsal may see of this machine: its tools, and for the installation of dependencies its name servers.
import { realpathSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'

/** The PATH without what `npm run` put in front of it: steps find the machine's tools, not this project's. */
export function machinePath(): string {
  const entries = (process.env['PATH'] ?? '').split(delimiter)
  return entries.filter((entry) => !/node_modules[\\/]\.bin|node-gyp-bin/.test(entry)).join(delimiter)
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

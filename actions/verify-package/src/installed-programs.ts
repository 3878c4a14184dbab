// Programs that the installers themselves make executable: npm what `bin` names, RubyGems what the gem lists.
import { posix } from 'node:path'
import type { Contents } from '@plumbline/archives'

type Stated = Pick<Contents, 'manifest' | 'gemFiles'>

/** Whether whoever installs the package gets this file as a program, whatever its mode in the archive is. */
export function isInstalledProgram({ manifest = {}, gemFiles }: Stated, path: string): boolean {
  if (gemFiles?.executables.some((name) => posix.join(gemFiles.bindir, name) === path)) return true
  const { bin, directories } = manifest
  const named = typeof bin === 'object' && bin !== null ? Object.values(bin) : [bin]
  const isNamed = named.some((target) => typeof target === 'string' && inside(target) === path)
  const folder = (directories as { readonly bin?: unknown } | null | undefined)?.bin
  return isNamed || (typeof folder === 'string' && path.startsWith(`${inside(folder)}/`))
}

function inside(path: string): string {
  return posix.join('/', path).slice(1)
}

// The shells of `run` steps: how GitHub starts each (docs: workflow syntax, `jobs.<job_id>.steps[*].shell`).
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Shell {
  readonly extension: string
  /** Program and arguments; `{0}` is the script. */
  readonly template: readonly string[]
}

const shells: Readonly<Record<string, Shell>> = {
  bash: { extension: '.sh', template: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'] },
  pwsh: { extension: '.ps1', template: ['pwsh', '-command', ". '{0}'"] },
  python: { extension: '.py', template: ['python', '{0}'] },
  sh: { extension: '.sh', template: ['sh', '-e', '{0}'] },
}

/** Without `shell:` GitHub leaves out pipefail. */
const unspecified: Shell = { extension: '.sh', template: ['bash', '-e', '{0}'] }

/** The shell that a step names; a text with `{0}` is a command line of its own. Throws for names that GitHub does not know. */
export function shellOf(name: string | undefined): Shell {
  if (name === undefined || name === '') return unspecified
  const known = shells[name]
  if (known) return known
  if (name.includes('{0}')) return { extension: '', template: name.split(/\s+/) }
  throw new Error(
    `Shell "${name}" is not known here; it takes ${Object.keys(shells).join(', ')} or a command line with {0}.`,
  )
}

/** Where a program is found along PATH, or undefined. */
export function findProgram(name: string, path: string): string | undefined {
  const places = name.includes('/') ? [name] : path.split(delimiter).map((folder) => join(folder, name))
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

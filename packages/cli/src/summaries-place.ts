// Where the job summaries of a rehearsal stay when its scratch folder is gone: with what other tools keep by the way.
import { accessSync, constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The file for this scenario and repository, whose folder is there; undefined where this machine's user may not write it. */
export function summariesPlace(projectRoot: string, scenario: string, slug: string): string | undefined {
  const folder = join(projectRoot, 'node_modules/.cache/plumbline/summaries')
  const file = join(folder, `${scenario}.${slug.replaceAll(/[^\w.-]/g, '-')}.md`)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(existsSync(file) ? file : dirname(file), constants.W_OK)
    return file
  } catch {
    return undefined
  }
}

/** Puts what was written in the place of what an earlier rehearsal left there. */
export function keepSummaries(made: string, place: string | undefined): void {
  if (place !== undefined && existsSync(made)) copyFileSync(made, place)
}

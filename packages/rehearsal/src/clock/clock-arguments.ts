// How a step's Node is told to follow the simulated clock: one `--import`, nothing in the environment.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Node arguments that make a process follow the clock file. The clock module is written to `folder` as plain
 * JavaScript first: stripping its types at every start would cost each step 30 ms.
 */
export function clockArguments(clockFile: string, folder: string): string[] {
  const target = join(folder, 'simulated-clock.mjs')
  if (!existsSync(target)) {
    mkdirSync(folder, { recursive: true })
    const source = readFileSync(new URL('./simulated.ts', import.meta.url), 'utf8')
    const draft = `${target}.${process.pid}`
    writeFileSync(
      draft,
      withoutWarning(() => stripTypeScriptTypes(source, { mode: 'strip' })),
    )
    renameSync(draft, target)
  }
  const url = pathToFileURL(target)
  url.searchParams.set('clock', clockFile)
  return ['--import', url.href]
}

/** Node calls type stripping by hand experimental, on stderr, where the rehearsal's transcript goes. */
function withoutWarning(work: () => string): string {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return work()
  } finally {
    process.emitWarning = emitWarning
  }
}

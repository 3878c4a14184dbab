// How a step's Node is told to live in the rehearsal's world: `--import` for each thing, nothing in the environment.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Preload {
  /** The clock that the process follows; the machine's own when absent. */
  readonly clockFile?: string | undefined
  /** Stand-ins of public services: host name → address on this machine, without a slash at the end. */
  readonly standIns?: Readonly<Record<string, string>> | undefined
  /** NODE_OPTIONS for the npm that the process starts; none when absent. */
  readonly npmOptions?: string | undefined
}

const CLOCK = new URL('../clock/simulated.ts', import.meta.url)
const NPM = new URL('./npm-options.ts', import.meta.url)
const STAND_INS = new URL('./stand-ins.ts', import.meta.url)

/** Node arguments that make a process follow the clock file and meet stand-ins in the place of public services. */
export function preloadArguments({ clockFile, standIns = {}, npmOptions }: Preload, folder: string): string[] {
  const clock = clockFile === undefined ? [] : importOf(CLOCK, 'simulated-clock.mjs', folder, { clock: clockFile })
  const hosts = Object.keys(standIns).length === 0 ? [] : importOf(STAND_INS, 'stand-ins.mjs', folder, standIns)
  const npm = npmOptions === undefined ? [] : importOf(NPM, 'npm-options.mjs', folder, { options: npmOptions })
  return [...clock, ...hosts, ...npm]
}

/** The module is written as plain JavaScript first: stripping its types at every start would cost each step 30 ms. */
function importOf(source: URL, name: string, folder: string, settings: Readonly<Record<string, string>>): string[] {
  const target = join(folder, name)
  if (!existsSync(target)) {
    mkdirSync(folder, { recursive: true })
    const text = readFileSync(source, 'utf8')
    const draft = `${target}.${process.pid}`
    writeFileSync(
      draft,
      withoutWarning(() => stripTypeScriptTypes(text, { mode: 'strip' })),
    )
    renameSync(draft, target)
  }
  const url = pathToFileURL(target)
  for (const [key, value] of Object.entries(settings)) url.searchParams.set(key, value)
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

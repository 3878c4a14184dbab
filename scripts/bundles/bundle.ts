// From sources to bundles: tsc strips the types, ncc packs each entry point.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { EntryPoint } from './entry-points.ts'
import { copyWorkspace, linkCompiledPackages } from './workspace.ts'

/** ncc is busy on one core; two at a time is what the smallest machines that build have. */
const PARALLEL = 2
const start = promisify(execFile)

/**
 * Builds the entry points into `out/<action>/`, inside an empty scratch folder.
 * ncc derives module ids from paths relative to its working folder, its own path among them:
 * therefore the copy's root is that folder, and the copy has an ncc of its own.
 */
export async function bundle(
  root: string,
  scratch: string,
  entries: readonly EntryPoint[],
  out: string,
): Promise<void> {
  copyWorkspace(root, scratch)
  await compile(root, scratch, entries)
  const waiting = [...entries]
  const work = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) await pack(scratch, entry, out)
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
}

/** Types are not checked here (`npm run typecheck` does that); what cannot be parsed still fails. */
async function compile(root: string, scratch: string, entries: readonly EntryPoint[]): Promise<void> {
  const project = {
    extends: './tsconfig.build.json',
    // Reached through node_modules, our own packages would count as foreign and not be compiled.
    compilerOptions: { types: [], paths: { '@plumbline/*': ['./packages/*/src/index.ts'] } },
    files: entries.map((entry) => entry.source),
    include: [],
  }
  writeFileSync(join(scratch, 'tsconfig.bundles.json'), JSON.stringify(project))
  await run(scratch, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.bundles.json', '--noCheck'])
  linkCompiledPackages(scratch, join(scratch, '.build'))
}

async function pack(scratch: string, entry: EntryPoint, out: string): Promise<void> {
  const packed = join(scratch, 'packed', entry.action, entry.bundle)
  const input = join('.build', entry.source.replace(/\.ts$/, '.js'))
  const ncc = join(scratch, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  await run(scratch, [ncc, 'build', input, '-o', packed, '--license', 'licenses.txt', '-q', '-C'])
  const target = join(out, entry.action)
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(packed)) cpSync(join(packed, name), join(target, nameIn(entry, name)))
  if (entry.bundle === 'index') return
  const main = join(target, `${entry.bundle}.js`)
  writeFileSync(main, readFileSync(main, 'utf8').replaceAll('".index.js"', `".${entry.bundle}.js"`))
}

/**
 * Two bundles of an action share its folder, and ncc gives both the same names: what one loads late is not what the
 * other one does, and which of them was packed last would decide whose file stays.
 */
function nameIn({ bundle }: EntryPoint, name: string): string {
  if (bundle === 'index' || name === 'package.json') return name
  return name.endsWith('index.js') ? name.replace(/index\.js$/, `${bundle}.js`) : `${bundle}.${name}`
}

async function run(cwd: string, argv: readonly string[]): Promise<void> {
  try {
    await start(process.execPath, [...argv], { cwd, maxBuffer: 64 * 1024 * 1024 })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`${argv.slice(1).join(' ')} failed:\n${stdout || stderr || (error as Error).message}`)
  }
}

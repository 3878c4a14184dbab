// A private copy of all that goes into a bundle: builds never meet each other, nor anything that is not committed.
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Packages that no action may import, and that therefore are in no bundle. */
const LOCAL_ONLY = ['standins', 'rehearsal', 'cli']

/**
 * Packages whose modules do nothing but declare; they do not say so themselves. Told, the bundler leaves out what an
 * action does not use: without it every action carries, and at each start compiles, an HTTP client of a megabyte.
 */
const DECLARATIVE = ['core', 'http-client', 'exec', 'io'].map((name) => `node_modules/@actions/${name}`)

const BUNDLER = 'node_modules/@vercel/ncc'

/** Copies product sources and links the locked runtime dependencies, and the bundler, into an empty folder. */
export function copyWorkspace(root: string, target: string): void {
  for (const name of productPackages(root)) copyPackage(root, target, join('packages', name))
  for (const name of readdirSync(join(root, 'actions'))) copyPackage(root, target, join('actions', name))
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(join(root, name), join(target, name))
  }
  for (const path of [...runtimeDependencies(root), BUNDLER]) linkTree(join(root, path), join(target, path))
  for (const path of DECLARATIVE) declareSideEffectFree(join(target, path, 'package.json'))
}

/** Makes the compiled packages importable by name from the compiled actions. */
export function linkCompiledPackages(target: string, stage: string): void {
  for (const name of readdirSync(join(stage, 'packages'))) {
    const manifest = JSON.parse(readFileSync(join(target, 'packages', name, 'package.json'), 'utf8'))
    const compiled = { ...manifest, sideEffects: false, exports: { '.': './src/index.js' } }
    writeFileSync(join(stage, 'packages', name, 'package.json'), JSON.stringify(compiled))
    const scope = join(stage, 'node_modules', '@plumbline')
    mkdirSync(scope, { recursive: true })
    symlinkSync(join(stage, 'packages', name), join(scope, name), 'junction')
  }
  writeFileSync(join(stage, 'package.json'), JSON.stringify({ type: 'module' }))
}

function productPackages(root: string): string[] {
  return readdirSync(join(root, 'packages')).filter((name) => !LOCAL_ONLY.includes(name))
}

function copyPackage(root: string, target: string, path: string): void {
  for (const part of ['src', 'package.json']) {
    if (existsSync(join(root, path, part))) {
      cpSync(join(root, path, part), join(target, path, part), { recursive: true })
    }
  }
}

/** Paths of the packages that the lock file counts as runtime dependencies. */
function runtimeDependencies(root: string): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const packages: Record<string, Record<string, unknown>> = lock.packages
  return Object.entries(packages)
    .filter(([path]) => path.startsWith('node_modules/'))
    .filter(([, entry]) => !entry['dev'] && !entry['optional'] && !entry['devOptional'] && !entry['link'])
    .map(([path]) => path)
}

/** The file is replaced, not changed: it may be a hard link to the one that is installed. */
function declareSideEffectFree(path: string): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(path)
  writeFileSync(path, JSON.stringify({ ...manifest, sideEffects: false }))
}

/** Hard links where the file system can, copies elsewhere; a bundler resolves symbolic links and would leave the copy. */
function linkTree(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isFile()) linkFile(source, target)
  }
}

function linkFile(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  try {
    linkSync(source, target)
  } catch {
    cpSync(source, target)
  }
}

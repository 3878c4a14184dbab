// Gets a fresh clone ready and runs one entry point on Node 24, the runtime that the actions declare.
// Plain JavaScript without dependencies: it must run on the machine's own Node (>= 20) before anything is installed.
//   node scripts/setup.mjs [node flags] [entry point] [arguments]
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { constants as osConstants, tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RUNTIME_MAJOR = 24
const OLDEST_MAJOR = 20
const LOCK_POLL_MS = 500
const LOCK_LIFE_MS = 30 * 60 * 1000
const root = realpathSync(dirname(dirname(fileURLToPath(import.meta.url))))
const stamp = join(root, 'node_modules', '.plumbline-lock')

function fail(text) {
  process.stderr.write(`plumbline set-up: ${text}\n`)
  process.exit(1)
}

function say(text) {
  process.stderr.write(`plumbline set-up: ${text}\n`)
}

function ownMajor() {
  return Number(process.versions.node.split('.')[0])
}

/** Name of the package that holds this platform's Node; package.json lists those that exist. */
function runtimePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  return `node-${platform}-${process.arch}`
}

/** Told before anything is installed, so that nobody waits for a download that cannot help. */
function refuseUnsupported() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (ownMajor() < OLDEST_MAJOR) fail(`Node ${process.version} is too old; ${OLDEST_MAJOR} or newer is needed.`)
  if (ownMajor() === RUNTIME_MAJOR || runtimePackage() in optionalDependencies) return
  fail(
    `this machine has Node ${process.version}, and no Node ${RUNTIME_MAJOR} is packaged for ${process.platform}/${process.arch}. ` +
      `Install Node ${RUNTIME_MAJOR} (for example "nvm install ${RUNTIME_MAJOR}") and run the command again.`,
  )
}

/** What an installation is good for: these locked packages on this kind of machine. */
function expectedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === expectedStamp()
}

/** Two first starts at once: one installs, the others wait for it. The lock is outside node_modules, which npm replaces. */
function installOnce() {
  if (isInstalled()) return
  const lock = join(tmpdir(), `plumbline-setup-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`)
  let told = false
  while (!takeLock(lock)) {
    if (!told) say('another start is installing the dependencies; waiting for it')
    told = true
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL_MS)
  }
  process.on('exit', () => releaseLock(lock))
  if (!isInstalled()) install()
  releaseLock(lock)
}

/** Only our own: after the installation the lock may already be another start's. */
function releaseLock(lock) {
  if (existsSync(lock) && readFileSync(lock, 'utf8') === String(process.pid)) rmSync(lock, { force: true })
}

function takeLock(lock) {
  try {
    const file = openSync(lock, 'wx')
    writeFileSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') fail(`"${lock}" cannot be written (${error.code}). Set TMPDIR to a writable folder.`)
    if (!isHeld(lock)) rmSync(lock, { force: true })
    return false
  }
}

/** A lock of a process that is gone, or older than any installation, is nobody's; an empty one is being written now. */
function isHeld(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > LOCK_LIFE_MS) return false
    const pid = Number(readFileSync(lock, 'utf8') || process.pid)
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** npm, as a program and its first arguments: npm's own script where it is known, because npm is a .cmd on Windows. */
function findNpm() {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const given = process.env.npm_execpath
  if (given && basename(given) === 'npm-cli.js' && existsSync(given)) return [process.execPath, given]
  return process.platform === 'win32' && existsSync(beside) ? [process.execPath, beside] : ['npm']
}

function npm(args, stdio) {
  const [command, ...first] = findNpm()
  const result = spawnSync(command, [...first, ...args], { cwd: root, stdio, encoding: 'utf8' })
  if (result.error) fail(`npm could not be started (${result.error.message}). Install npm and run the command again.`)
  return result
}

/** The cache option for npm: none where its own cache can be written, else a scratch folder, removed at exit. */
function cacheOption() {
  const folder = npm(['config', 'get', 'cache'], ['ignore', 'pipe', 'inherit']).stdout.trim()
  let nearest = folder
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest)
  try {
    accessSync(nearest, constants.W_OK)
    return []
  } catch {
    const scratch = mkdtempSync(join(tmpdir(), 'plumbline-npm-'))
    process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
    say(`npm's cache "${folder}" cannot be written; using a temporary one`)
    return [`--cache=${scratch}`]
  }
}

/** npm installs what the lock file names, whatever NODE_ENV or an .npmrc omit; no package's install script is run. */
function install() {
  say('installing the locked dependencies (once, about a minute)')
  const include = ['--include=dev', '--include=optional']
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const stdio = ['ignore', 'inherit', 'inherit']
  const { status } = npm(['ci', '--ignore-scripts', ...include, ...quiet, ...cacheOption()], stdio)
  if (status !== 0) {
    fail(
      `npm ci ended with exit code ${status}. Its own message stands above; ` +
        'usually the registry cannot be reached or the disk is full. Run the command again.',
    )
  }
  writeFileSync(stamp, expectedStamp())
}

/** The path of a Node with the runtime's major version: this process's own, else the one from the lock file. */
function runtimePath() {
  if (ownMajor() === RUNTIME_MAJOR) return process.execPath
  try {
    const manifest = createRequire(join(root, 'package.json')).resolve(`${runtimePackage()}/package.json`)
    const node = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    accessSync(node, constants.X_OK)
    return node
  } catch (error) {
    return fail(
      `Node ${RUNTIME_MAJOR} for this machine is not in node_modules (${error.code}). ` +
        'Delete the folder node_modules and run the command again.',
    )
  }
}

/** The environment with this Node first on the path, whatever the variable's letters are called on Windows. */
function environmentFor(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...process.env, [name]: `${dirname(node)}${delimiter}${process.env[name] ?? ''}` }
}

/** Starts it on this terminal. A signal that reaches this process alone, as `kill` sends it, is handed on. */
function start(node, args) {
  const child = spawn(node, args, { stdio: 'inherit', env: environmentFor(node) })
  for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(name, () => child.kill(name))
  child.on('error', (error) =>
    fail(
      `${node} could not be started: ${error.message}. On a system without glibc (Alpine), ` +
        `install Node ${RUNTIME_MAJOR} from its own packages and run the command again.`,
    ),
  )
  child.on('exit', (code, signal) => process.exit(code ?? 128 + osConstants.signals[signal]))
}

refuseUnsupported()
installOnce()
const args = process.argv.slice(2)
const node = runtimePath()
if (args.length > 0) start(node, args)

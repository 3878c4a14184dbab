// `plumbline <command>`: finds the command and shows what it throws.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asPlumblineError } from '@plumbline/kernel'
import { Interrupted } from './interruption.ts'
import { standingFolder } from './standing-folder.ts'

interface Command {
  run(argv: readonly string[]): Promise<number>
  /** Exit code of what it throws, where 1 already means something else. */
  readonly failureExitCode?: number
}

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  audit: () => import('./audit.ts'),
  doctor: () => import('./doctor.ts'),
  rehearse: () => import('./rehearse.ts'),
  'rehearse-inside': () => import('./rehearse-inside.ts'),
}

// Whoever reads the beginning only (`| head`) has seen enough: the command ends as when its terminal is closed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.kill(process.pid, 'SIGHUP')
})

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
// Every path of every command is resolved against the working folder.
process.chdir(standingFolder({ env: process.env, cwd: process.cwd(), projectRoot }))

const [name = '', ...argv] = process.argv.slice(2)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined
if (load) {
  const command = await load()
  process.exitCode = await command.run(argv).catch((thrown) => show(thrown, command.failureExitCode ?? 1))
} else {
  process.stderr.write(`plumbline: "${name}" is not a command. There are: audit, doctor, rehearse.\n`)
  process.exitCode = 1
}

function show(thrown: unknown, exitCode: number): number {
  if (thrown instanceof Interrupted) {
    process.stderr.write(`\n${thrown.message}: everything that was started has ended, and nothing was published\n`)
    return thrown.exitCode
  }
  const failure = asPlumblineError(thrown)
  const told = failure.file === undefined || failure.what.includes(failure.file)
  const asked =
    failure.answer === undefined ? '' : `  answer:  ${failure.request ?? 'the request'}: ${failure.answer}\n`
  const place = told ? '' : `${failure.file}${failure.line ? `:${failure.line}` : ''}: `
  process.stderr.write(
    `\n✗ ${failure.code}: ${place}${failure.what}\n  usually: ${failure.means}\n  next:    ${failure.next}\n${asked}`,
  )
  if (failure.code === 'unexpected' && failure.cause instanceof Error) process.stderr.write(`${failure.cause.stack}\n`)
  return exitCode
}

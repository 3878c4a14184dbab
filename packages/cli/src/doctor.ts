// `plumbline doctor <subject>`: looks at a repository and says what is wrong, without changing anything.
import { PlumblineError } from '@plumbline/kernel'

const subjects: Readonly<Record<string, () => Promise<{ run(argv: readonly string[]): Promise<number> }>>> = {
  triggers: () => import('./doctor/triggers.ts'),
}

const HELP = `plumbline doctor: looks at a repository and says what is wrong; it changes nothing

  npm run doctor -- triggers --help     which workflows an event starts, and why the others do not
`

/** Exit code of the subject's own command. */
export async function run([name = '--help', ...argv]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h') {
    process.stdout.write(HELP)
    return 0
  }
  const load = Object.hasOwn(subjects, name) ? subjects[name] : undefined
  if (load) return (await load()).run(argv)
  throw new PlumblineError('bad-input', {
    what: `"${name}" is nothing that the doctor looks at.`,
    means: 'The first word after `doctor` says what to look at.',
    next: `There is: ${Object.keys(subjects).join(', ')}. npm run doctor -- --help tells more.`,
  })
}

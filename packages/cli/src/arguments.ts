// The command line of `plumbline rehearse`, read and checked.
import { PlumblineError } from '@plumbline/kernel'
import { readOptions } from './read-options.ts'

export interface RehearseArguments {
  readonly repo: string | undefined
  readonly tag: string | undefined
  readonly workflow: string | undefined
  readonly workingDirectory: string
  readonly scenario: string
  readonly example: string | undefined
  readonly fetch: string | undefined
  readonly report: string | undefined
  readonly transcript: string | undefined
  readonly keep: boolean
  readonly unsafeSteps: boolean
  readonly help: boolean
}

export const REHEARSE_HELP = `plumbline rehearse: a whole release of a package, on this machine, against stand-ins

  npm run rehearse                                rehearses the bundled example
  npm run rehearse -- --example python            rehearses another one: npm, python, python-wheels, rust,
                                                  rust-workspace, ruby
  npm run rehearse -- --repo PATH [--tag TAG]     rehearses your repository

  --repo PATH               a git clone of the package's repository, or a folder in one
  --tag TAG                 the tag to release; default is HEAD with the tag that it would get
  --working-directory DIR   folder of the package in the repository (default .)
  --workflow FILE           workflow file of the repository; default is the one that calls Plumbline,
                            else the minimal publish.yml of the package's ecosystem
  --example NAME            the bundled example (default: the scenario's own); not together with --repo
  --scenario NAME           what goes wrong (default good-day); an unknown name prints them all
  --fetch CMD               fetches the dependencies before the network is cut, in a checkout of the tag
                            (default for npm: as the build would; for Python: pip wheel, into "$WHEELHOUSE")
  --report FILE             writes the release record as JSON; the job summaries of a bad day are kept anyway, and the
                            end says where
  --transcript FILE         writes what happened, without times, ports and digests
  --keep                    keeps the scratch folder
  --unsafe-steps            runs the repository's steps although this machine cannot isolate them

A path counts from the folder that you are in, also with npm run.

Exit code 0 only when the release is whole, or all is done that the workflow sets out to do of one, and where the scenario
audits, the last audit finds all in line. A scenario that is to end otherwise, such as untagged-version, ends with 1.
`

const OPTIONS = {
  repo: { type: 'string' },
  tag: { type: 'string' },
  workflow: { type: 'string' },
  'working-directory': { type: 'string' },
  scenario: { type: 'string' },
  example: { type: 'string' },
  fetch: { type: 'string' },
  report: { type: 'string' },
  transcript: { type: 'string' },
  keep: { type: 'boolean' },
  'unsafe-steps': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The arguments. Throws `bad-input` for an option that does not exist. */
export function parseRehearseArguments(argv: readonly string[]): RehearseArguments {
  const values = readOptions(argv, OPTIONS, 'npm run rehearse -- --help')
  if (values.example !== undefined && values.repo !== undefined) {
    throw new PlumblineError('bad-input', {
      what: `--example is "${values.example}" and --repo is "${values.repo}".`,
      means: 'A rehearsal plays on one repository: a bundled example or your own.',
      next: 'Leave one of the two away.',
    })
  }
  return {
    repo: values.repo,
    tag: values.tag,
    workflow: values.workflow,
    workingDirectory: values['working-directory'] ?? '.',
    scenario: values.scenario ?? 'good-day',
    example: values.example,
    fetch: values.fetch,
    report: values.report,
    transcript: values.transcript,
    keep: values.keep ?? false,
    unsafeSteps: values['unsafe-steps'] ?? false,
    help: values.help ?? false,
  }
}

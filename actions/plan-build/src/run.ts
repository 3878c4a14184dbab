// The tools and commands of a build: what the caller gave, else what the row of the ecosystem says.
import { posix } from 'node:path'
import { type ActionDeps, type Outcome, openWorkspace, type Workspace } from '@plumbline/actions-io'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import { ecosystemOf, KNOWN_ECOSYSTEMS, type ReadFile } from './ecosystems/index.ts'
import type { Inputs } from './inputs.ts'

/** Plans the build of a package and the trial of its files; runs nothing. */
export async function run(inputs: Inputs, { context, log }: ActionDeps): Promise<Outcome> {
  const row = ecosystemOf(inputs.ecosystem)
  const workspace = openWorkspace(context.workspace)
  const subject = { name: inputs['package-name'], version: inputs.version }
  const read = readerOf(inputs, workspace)
  const build = given(inputs['build-command']) || (row?.buildCommand(subject, read) ?? '')
  const phase = inputs.for === 'try' ? 'verify' : 'build'
  if (build === '' && inputs.for === 'build') return { outputs: {}, phase, failure: noDefault(inputs.ecosystem) }
  const install = given(inputs['install-command']) || (row?.installCommand(read) ?? '')
  const trial = row ? row.trial({ ...subject, windows }) : NO_TRIAL
  const outputs = {
    'install-command': install,
    'build-command': build,
    'node-version': inputs['node-version'] || (row?.nodeVersion ?? ''),
    'python-version': inputs['python-version'] || (row?.pythonVersion ?? ''),
    'try-command': trial.command,
    'try-path': trial.programs,
  }
  if (inputs.for === 'build') log.info(`install: ${install || 'nothing to install'}\nbuild: ${build}`)
  else log.info(`try: ${trial.command || 'no way to install the files'}`)
  if (!row) return { outputs, phase, findings: [untried(inputs.ecosystem)] }
  const isUnloaded = inputs.for === 'try' && given(inputs['smoke-test']) === ''
  return { outputs, phase, findings: isUnloaded ? unloaded(row.smokeTest(subject)) : [] }
}

const windows = process.platform === 'win32'
const NO_TRIAL = { command: '', programs: '' }

/** A command as it was given; one of nothing but white space is none. */
function given(command: string): string {
  return command.trim() === '' ? '' : command
}

/** Reads in the package's folder, which is looked for when the first file is. */
function readerOf(inputs: Inputs, workspace: Workspace): ReadFile {
  let directory: string | undefined
  return (name) => {
    directory ??= workspace.pathOf(workspace.folder('working-directory', inputs['working-directory'])) ?? ''
    return workspace.text(posix.join(directory, name))
  }
}

function noDefault(ecosystem: string): PlumblineError {
  return new PlumblineError('no-build-default', {
    what: `There is no build command for a package of the ecosystem "${ecosystem}": only ${KNOWN_ECOSYSTEMS.join(', ')} have one of their own.`,
  })
}

/** Installing runs nothing of most packages. */
function unloaded(smokeTest: string): Finding[] {
  if (smokeTest === '') return []
  const message = `The package is installed and nothing of it is run, because there is no \`smoke-test\`: a broken import would be found by its users. For example: ${smokeTest}`
  return [{ level: 'notice', message }]
}

function untried(ecosystem: string): Finding {
  const message = `The built files are installed nowhere before they are published: for the ecosystem "${ecosystem}" there is no command that tries them.`
  return { level: 'notice', message }
}

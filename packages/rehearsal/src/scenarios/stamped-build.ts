// A build that writes the time into the package, and a release API that is down: what two scenarios have in common.
import { PlumblineError } from '@plumbline/kernel'
import type { Fault } from '@plumbline/standins'
import { registryOf } from '../registries/index.ts'
import type { Subject } from '../subject/subject.ts'
import type { Change } from './scenario.ts'
import { editWorkflow } from './workflow-edit.ts'

/** No release can be made until it is cleared. */
export const releasesDown: Fault = {
  service: 'github',
  method: 'POST',
  path: /\/releases$/,
  times: 1000,
  when: 'before-accept',
  effect: { kind: 'status', status: 503, body: { message: 'Service Unavailable' } },
}

/** Where the call that prepares the release takes its inputs, with or without some of its own. */
const CALL = /^( {4}uses: \S+\/\.github\/workflows\/(?:prepare|release)\.yml@.*\n)(?: {4}with:\n)?((?: {6,}.*\n)*)/m

/** The build makes other bytes each time. */
export const stampedBuild: Change = (subject, read) => {
  const lines = registryOf(subject.ecosystem).stampedBuild.map((line) => `        ${line}\n`)
  const [, , inputs = ''] = CALL.exec(read(subject.workflow.path) ?? '') ?? []
  if (/^ {6}(?:build-command|files-from):/m.test(inputs)) throw ownBuild(subject)
  // What a build changes on purpose is named; else verify would refuse it.
  const allowed = /^ {6}allow-extra:/m.test(inputs) ? '' : "      allow-extra: '**'\n"
  return editWorkflow(subject, read, {
    find: CALL,
    put: (_all, uses = '', own = '') => `${uses}    with:\n${own}${allowed}      build-command: |\n${lines.join('')}`,
    needs: 'call of release.yml or prepare.yml, which builds with a command that the scenario gives it',
  })
}

/** What the project builds with is not to be guessed. */
function ownBuild({ workflow }: Subject): PlumblineError {
  return new PlumblineError('scenario-not-here', {
    what: `${workflow.path} builds in its own way (build-command or files-from), and the scenario needs a build whose bytes differ each time: it cannot be put in the place of yours. already-published shows the same stop with your own build.`,
  })
}

// The npm shape for a registry that takes no publish job from another repository's workflow.
import { minimalWorkflow } from '../subject/minimal.ts'
import { refusedCalls } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const calledFromOtherRepo: Scenario = {
  name: 'called-from-other-repo',
  tells: 'PyPI through release.yml, which it cannot accept: validate refuses it and prints the jobs to write instead.',
  endsWhole: false,
  needs: [refusedCalls],
  example: 'python',
  change: ({ directory, workflow }, read) => {
    const [changelog = ''] = /^ {6}changelog: .*\n/m.exec(read(workflow.path) ?? '') ?? []
    const called = minimalWorkflow('npm', directory) ?? ''
    return { [workflow.path]: called.replace('      environment: release\n', `      environment: pypi\n${changelog}`) }
  },
  acts: [{ event: 'push', tells: 'The tag is pushed; the workflow calls release.yml, as it is right for npm.' }],
}

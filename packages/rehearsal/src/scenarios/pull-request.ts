// A pull request shows what a release of it would be.
import type { Scenario } from './scenario.ts'

export const pullRequest: Scenario = {
  name: 'pull-request',
  tells: 'A pull request runs prepare.yml with `dry-run`: it shows what a release would be, and writes nothing.',
  endsWhole: true,
  example: 'python',
  workflow: '.github/workflows/pull-request.yml',
  writesNothing: true,
  acts: [{ event: 'pull-request', tells: 'A pull request is opened.' }],
}

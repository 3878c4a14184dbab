// npm's trusted publishing (https://docs.npmjs.com/trusted-publishers): the file that started the run is compared.
import { workflowFileName } from '../claims.ts'
import type { RegistryRules } from '../registry-rules.ts'

export const npm: RegistryRules = {
  id: 'npm',
  homeOf: 'npm',
  label: 'npm',
  // "All fields are case-sensitive and must match exactly"; self-hosted runners are refused.
  compared: { repository: 'exact', workflow_ref: 'file-name', environment: 'exact', runner_environment: 'exact' },
  registers: 'caller',
  foreignWorkflow: 'accepted',
  localCallee: '',
  immutableSubject:
    'This repository was made after 2026-07-15, so its tokens name it with ids (owner@id); npm is reported to answer 404 to those (github.com/npm/cli issue 9969, open in September 2026).',
  // Not documented, so nothing is refused here.
  blockedEvents: [],
  runners: 'github-hosted',
  firstPublish: 'impossible',
  firstPublishHow:
    'Publish a first version by hand (`npm login`, then `npm publish`), register the trusted publisher on the page of the package, then release the next version through this workflow.',
  probe: { kind: 'npm-tarball', name: () => '' },
  remarks: [
    'npm keeps one trusted publisher per package and does not check the values when they are saved.',
    'npm compares the environment only if one is registered.',
    'Where the page asks for allowed actions, allow publishing.',
  ],
  fields(claimOf) {
    const [repository, workflow, environment] = [claimOf('repository'), claimOf('workflow_ref'), claimOf('environment')]
    const [owner = '', name = ''] = repository.value.split('/')
    return [
      { field: 'Publisher', value: 'GitHub Actions', certainty: repository.certainty },
      { field: 'Organization or user', value: owner, certainty: repository.certainty },
      { field: 'Repository', value: name, certainty: repository.certainty },
      { field: 'Workflow filename', value: workflowFileName(workflow.value), certainty: workflow.certainty },
      { field: 'Environment name', ...environment },
    ]
  },
}

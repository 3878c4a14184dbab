// crates.io's trusted publishing (https://crates.io/docs/trusted-publishing): the file that started the run is compared.
import { workflowFileName } from '../claims.ts'
import type { RegistryRules } from '../registry-rules.ts'

export const cratesIo: RegistryRules = {
  id: 'crates.io',
  homeOf: 'crates',
  label: 'crates.io',
  // Only the file's name of workflow_ref is compared; where the job itself stands is not looked at.
  compared: {
    repository: 'ignoring-case',
    repository_owner_id: 'exact',
    workflow_ref: 'file-name',
    environment: 'ignoring-case',
  },
  registers: 'caller',
  foreignWorkflow: 'accepted',
  localCallee: '',
  // crates.io never reads the subject.
  immutableSubject: '',
  blockedEvents: ['pull_request_target', 'workflow_run'],
  runners: 'any',
  firstPublish: 'impossible',
  firstPublishHow:
    'Publish a first version by hand (`cargo login`, then `cargo publish`), register the trusted publisher in the settings of the crate, then release the next version through this workflow.',
  probe: { kind: 'crate', name: (packageName, version) => `${packageName}-${version}.crate` },
  remarks: [
    'crates.io compares the environment only if one is registered, ignoring case; of the workflow it compares the file name, where case and blanks count.',
    'A crate can have several trusted publishers; every crate of a workspace needs one of its own.',
  ],
  fields(claimOf) {
    const [repository, workflow, environment] = [claimOf('repository'), claimOf('workflow_ref'), claimOf('environment')]
    const [owner = '', name = ''] = repository.value.split('/')
    return [
      { field: 'Publisher', value: 'GitHub', certainty: repository.certainty },
      { field: 'Repository owner', value: owner, certainty: repository.certainty },
      { field: 'Repository name', value: name, certainty: repository.certainty },
      { field: 'Workflow filename', value: workflowFileName(workflow.value), certainty: workflow.certainty },
      { field: 'Environment', ...environment },
    ]
  },
}

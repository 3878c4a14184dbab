// RubyGems.org's trusted publishing (https://guides.rubygems.org/trusted-publishing/): the file that holds the job is compared.
import { workflowFileName, workflowRepository } from '../claims.ts'
import type { PublisherField, RegistryRules } from '../registry-rules.ts'

export const rubygems: RegistryRules = {
  id: 'rubygems',
  homeOf: 'rubygems',
  label: 'RubyGems.org',
  // Of a file in the same repository the whole job_workflow_ref, of another one's all but the ref.
  compared: {
    repository: 'exact',
    repository_owner_id: 'exact',
    job_workflow_ref: 'exact',
    environment: 'exact',
  },
  comparedElsewhere: { job_workflow_ref: 'file-path' },
  registers: 'callee',
  foreignWorkflow: 'accepted',
  localCallee: '',
  // RubyGems.org never reads the subject.
  immutableSubject: '',
  blockedEvents: [],
  runners: 'any',
  firstPublish: 'possible',
  firstPublishHow:
    'A gem that does not exist yet is registered as a pending publisher, with its name; RubyGems.org drops it after 12 hours.',
  probe: { kind: 'gem', name: (packageName, version) => `${packageName}-${version}.gem` },
  remarks: [
    'RubyGems.org compares the environment only if one is registered; its case counts, like that of every field.',
    'A refusal is always 404 without a reason.',
  ],
  fields(claimOf) {
    const [repository, workflow, environment] = [
      claimOf('repository'),
      claimOf('job_workflow_ref'),
      claimOf('environment'),
    ]
    const [owner = '', name = ''] = repository.value.split('/')
    return [
      { field: 'Repository owner', value: owner, certainty: repository.certainty },
      { field: 'Repository name', value: name, certainty: repository.certainty },
      { field: 'Workflow filename', value: workflowFileName(workflow.value), certainty: workflow.certainty },
      { field: 'Environment', ...environment },
      ...workflowPlace(repository.value, workflow),
    ]
  },
}

/** Two more fields where the file lies in another repository; where it does not, they must stay empty. */
function workflowPlace(repository: string, workflow: Omit<PublisherField, 'field'>): PublisherField[] {
  const [callee, { certainty }] = [workflowRepository(workflow.value), workflow]
  if (callee === '' || callee === repository) return []
  const [owner = '', name = ''] = callee.split('/')
  return [
    { field: 'Workflow Repository Owner', value: owner, certainty },
    { field: 'Workflow Repository Name', value: name, certainty },
  ]
}

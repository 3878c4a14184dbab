// PyPI's and TestPyPI's trusted publishing (https://docs.pypi.org/trusted-publishers/, warehouse/oidc/models/github.py).
import { workflowFileName } from '../claims.ts'
import type { RegistryRules } from '../registry-rules.ts'

export const pypi: RegistryRules = index('pypi', 'PyPI', 'pypi')
export const testpypi: RegistryRules = index('testpypi', 'TestPyPI', '')

/** Both run the same software; each has its own projects and publishers. */
function index(id: string, label: string, homeOf: string): RegistryRules {
  return {
    id,
    homeOf,
    label,
    // The whole job_workflow_ref must be this repository's file at the ref or commit of the run.
    compared: {
      repository: 'ignoring-case',
      repository_owner: 'exact',
      repository_owner_id: 'exact',
      job_workflow_ref: 'exact',
      environment: 'ignoring-case',
    },
    registers: 'callee',
    foreignWorkflow: 'refused',
    localCallee: `${label} accepts the job when the called file is registered, but refuses attestations from it: move the job into the workflow that starts the run.`,
    // PyPI never reads the subject.
    immutableSubject: '',
    blockedEvents: ['pull_request_target'],
    runners: 'any',
    firstPublish: 'possible',
    firstPublishHow: `A project that does not exist yet is registered as a pending publisher, with its name; ${label} drops it after 30 days, and keeps one per repository, workflow and environment.`,
    probe: { kind: 'sdist', name: (packageName, version) => `${folded(packageName, '_')}-${version}.tar.gz` },
    remarks: [`${label} compares the environment only if one is registered, ignoring case.`],
    fields(claimOf) {
      const [repository, workflow, environment] = [
        claimOf('repository'),
        claimOf('job_workflow_ref'),
        claimOf('environment'),
      ]
      const [owner = '', name = ''] = repository.value.split('/')
      return [
        { field: 'Owner', value: owner, certainty: repository.certainty },
        { field: 'Repository name', value: name, certainty: repository.certainty },
        { field: 'Workflow name', value: workflowFileName(workflow.value), certainty: workflow.certainty },
        { field: 'Environment name', ...environment },
      ]
    },
  }
}

/** A project's name in the one spelling of addresses (`-`) or file names (`_`). */
function folded(packageName: string, separator: string): string {
  return packageName.replace(/[-_.]+/g, separator).toLowerCase()
}

// The jobs to write where a call of release.yml cannot work: prepare, a publish job of one's own, finish.
import { PROJECT_REF, PROJECT_SLUG } from '@plumbline/kernel'
import { workflowRefName } from './claims.ts'
import type { WorkflowJob } from './workflow-file.ts'

/** Inputs of release.yml that belong to finish.yml or to the publish job; all others are prepare.yml's. */
const FINISH_INPUTS = ['targets', 'draft']
const PUBLISH_INPUTS = ['environment', 'attestations']

type Entries = Readonly<Record<string, unknown>>

/** YAML that takes the place of the calling job: its own inputs and needs, the same ref of ours, the given environment. */
export async function workflowInstead(call: WorkflowJob | undefined, environment: string): Promise<string> {
  const { stringify } = await import('yaml')
  const ref = workflowRefName(call?.uses ?? '') || PROJECT_REF
  const given: Entries = call?.with ?? {}
  const workflow = (name: string) => `${PROJECT_SLUG}/.github/workflows/${name}.yml@${ref}`
  const prepare = entriesNamed(given, (name) => !FINISH_INPUTS.includes(name) && !PUBLISH_INPUTS.includes(name))
  const finish = entriesNamed(given, (name) => FINISH_INPUTS.includes(name))
  const dryRun = 'dry-run' in given
  const jobs = {
    prepare: {
      ...needsOf(call?.needs ?? []),
      permissions: { contents: 'read', actions: 'read' },
      uses: workflow('prepare'),
      ...(Object.keys(prepare).length > 0 ? { with: prepare } : {}),
    },
    publish: {
      needs: 'prepare',
      ...(dryRun ? { if: "${{ needs.prepare.outputs.dry-run != 'true' }}" } : {}),
      'runs-on': 'ubuntu-24.04',
      ...(environment === '' ? {} : { environment }),
      permissions: { contents: 'read', 'id-token': 'write' },
      outputs: { publication: '${{ toJSON(steps.publish.outputs) }}' },
      steps: [
        {
          id: 'publish',
          uses: `${PROJECT_SLUG}/actions/publish-with-oidc@${ref}`,
          with: {
            prepared: '${{ toJSON(needs.prepare.outputs) }}',
            ...entriesNamed(given, (name) => name === 'attestations'),
          },
        },
      ],
    },
    finish: {
      needs: ['prepare', 'publish'],
      if: '${{ !cancelled() }}',
      permissions: { contents: 'write', actions: 'write' },
      uses: workflow('finish'),
      with: {
        prepared: "${{ needs.prepare.result == 'success' && toJSON(needs.prepare.outputs) || '{}' }}",
        'prepare-result': '${{ needs.prepare.result }}',
        'publish-result': '${{ needs.publish.result }}',
        publication: "${{ needs.publish.outputs.publication || '{}' }}",
        ...finish,
      },
    },
  }
  return stringify({ jobs }, { lineWidth: 0, flowCollectionPadding: true })
}

function entriesNamed(entries: Entries, keep: (name: string) => boolean): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => keep(name)))
}

function needsOf(needs: readonly string[]): Entries {
  const [first, ...others] = needs
  if (first === undefined) return {}
  return { needs: others.length > 0 ? needs : first }
}

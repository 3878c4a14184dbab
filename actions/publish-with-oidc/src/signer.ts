// Who signs for this job: nobody as yet.
import type { ActionDeps } from '@plumbline/actions-io'
import type { PublishDeps } from '@plumbline/registries'

/** The signer of this job. */
export function openSigner(_deps: ActionDeps): Pick<PublishDeps, 'signer'> {
  return {}
}

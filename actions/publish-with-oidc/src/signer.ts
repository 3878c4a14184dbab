// Who signs for this job: Sigstore, by GitHub's ID token; nothing of it is loaded before something is signed.
import type { ActionDeps } from '@plumbline/actions-io'
import type { Signer } from '@plumbline/registries'
import { createSigner } from '@plumbline/signing'

/** The signer of this job. Its ID tokens are for Sigstore alone, and masked. */
export function openSigner({ idToken, log }: Pick<ActionDeps, 'idToken' | 'log'>): Signer {
  return createSigner({
    idToken: async (audience) => {
      const token = await idToken(audience)
      log.mask(token)
      return token
    },
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: log.info,
  })
}

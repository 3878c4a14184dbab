// Sigstore on one port: certificates under /fulcio/, the transparency log under /rekor/.
import { type Handler, json } from '../handler.ts'
import type { KeySet } from '../oidc/issuer.ts'
import { createRouter, type Problems } from '../router.ts'
import type { Clock } from '../world.ts'
import { createAuthority } from './authority.ts'
import type { SigstoreControl } from './control.ts'
import { signingCertificate } from './fulcio.ts'
import { createRekor } from './rekor.ts'
import { createVerifier } from './verifier.ts'

export interface SigstoreSettings {
  readonly clock: Clock
  readonly keySet: KeySet
  readonly problem: Problems
}

/** The handler and its controls, with fresh keys. */
export async function createSigstore(
  settings: SigstoreSettings,
): Promise<{ handler: Handler; control: SigstoreControl }> {
  const authority = await createAuthority(settings.clock)
  const rekor = createRekor(authority)
  const verify = await createVerifier(authority)
  let certificates = 0
  const issued = () => {
    certificates += 1
  }
  const route = createRouter('sigstore', [
    {
      method: 'POST',
      path: '/fulcio/api/v2/signingCert',
      handle: (call) => signingCertificate(call, { ...settings, authority, issued }),
    },
    { method: 'POST', path: '/rekor/api/v1/log/entries', handle: (call) => rekor.create(call) },
    {
      method: 'GET',
      path: '/rekor/api/v1/log/entries/{uuid}',
      handle: (call) => rekor.entry(call.params['uuid'] ?? ''),
    },
  ])
  const handler: Handler = async (request) => {
    const match = route(request)
    if (match.kind === 'route') return match.route.handle(match.call)
    settings.problem(match.problem)
    return json(404, { code: 5, message: 'Not Found' })
  }
  const control: SigstoreControl = {
    entries: rekor.entries,
    get certificates() {
      return certificates
    },
    conflict: (times) => rekor.conflict(times),
    trustedRoot: authority.trustedRoot,
    verify,
  }
  return { handler, control }
}
